import * as z from "zod";
import { Partner } from "#contract/organisation.ts";
import { WaitKind } from "#contract/waiting.ts";
import { Day, NeighbourhoodId, RunId } from "#contract/ids.ts";

/**
 * One thing that waits for somebody, kept from the moment that it is known until it is done: the
 * start page reads these alone. No name and no text of a resident.
 */
export const Waiting = z.strictObject({
  kind: WaitKind,
  neighbourhood: NeighbourhoodId,
  /** What waits, unique within its kind: an id of a run, a question or an action. */
  object: z.string().min(1).max(200),
  run: RunId.optional(),
  /** The organisation whose action it is. */
  partner: Partner.optional(),
  /** The day from which it waits: an action waits from the day after it was due. */
  from: Day,
  /** The day before which it has to be done. */
  until: Day.optional(),
  /** How many it is about, such as mails that were not sent. */
  count: z.int().min(0).optional(),
  /** A word of ours that says which: a moment, a language, an area. */
  detail: z.string().max(80).optional(),
});
export type Waiting = z.infer<typeof Waiting>;

const ORDER = WaitKind.options;

/** What somebody does by a date, and the coordinator sees to after it. */
const HANDED_ON: readonly WaitKind[] = ["words", "help", "signal", "picture", "wording", "owner"];

/** Whether nobody did it in time, so that the coordinator has to see to it. */
export const isCoordinators = (
  { kind, until }: Pick<Waiting, "kind" | "until">,
  today: Day,
): boolean => HANDED_ON.includes(kind) && until !== undefined && until < today;

/**
 * What waits on a day, the most urgent first: by the day before which it has to be done, then by
 * kind, then by how long it waits.
 */
export function inOrder(all: readonly Waiting[], today: Day): Waiting[] {
  const last = ({ until, from }: Waiting): Day => until ?? from;
  const key = (one: Waiting) =>
    [
      last(one),
      ORDER.indexOf(one.kind).toString().padStart(2, "0"),
      one.from,
      one.neighbourhood,
      one.object,
    ].join(" ");
  const keyed = all.filter(({ from }) => from <= today).map((one) => ({ one, key: key(one) }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ one }) => one);
}
