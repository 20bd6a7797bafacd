import * as z from "zod";
import { ActionId, CycleId, type Day } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import type { Norms } from "#domain/norms.ts";
import { type Action, type Author, type Changed, isOpen, nextLine, type State } from "./action.ts";
import { asking } from "./move.ts";

/**
 * That a promise goes on in a cycle: where it stands with its history, and for which time it goes
 * on.
 */
export const CarriedOn = z.strictObject({
  cycle: CycleId,
  first: CycleId,
  action: ActionId,
  times: z.int().min(1),
});
export type CarriedOn = z.infer<typeof CarriedOn>;

/** What becomes of a promise when a cycle ends in which it stood. */
export type AtEnd = { kind: "ended" } | ({ kind: "stops" | "carried" } & Changed);

/** How often it goes on before it has to be promised once more. */
const ASKED_AGAIN = 2;

type Next = { cycle: CycleId; firstDay: Day };

/**
 * At the end of a cycle a promise that is open goes on in the next one, and the second time it has to
 * be promised once more. One that nobody promised, or that went on as often as it may, ends and
 * says so.
 */
export function atEndOfCycle(
  action: Action,
  next: Next,
  author: Author,
  { carriedOn, accepted }: Norms,
): AtEnd {
  const { carriedTo = [] } = action;
  if (!isOpen(action) || carriedTo.includes(next.cycle)) return { kind: "ended" };
  if (action.state.kind === "proposed" || action.state.kind === "refused")
    return stopped(action, author, "nobody");
  if (carriedTo.length >= carriedOn) return stopped(action, author, "too-often");
  const carried: Action = { ...action, carriedTo: [...carriedTo, next.cycle] };
  const again = carriedTo.length + 1 >= ASKED_AGAIN && PROMISED.includes(action.state.kind);
  const after = again
    ? asking(carried, next.firstDay, addWorkingDays(next.firstDay, accepted.within))
    : carried;
  const changes = [{ what: "carried" as const, to: next.cycle }];
  const event = nextLine(action, author, { to: after.state.kind, changes });
  return { kind: "carried", action: after, event };
}

/** What was handed over is the receiver's, and what was opened again is asked of somebody anyway. */
const PROMISED: readonly State["kind"][] = ["accepted", "under-way", "blocked"];

/** Ended by the machine, for a reason that residents read. */
export const stopped = (
  action: Action,
  author: Author,
  because: NonNullable<Extract<State, { kind: "not-done" }>["because"]>,
): { kind: "stops" } & Changed => ({
  kind: "stops",
  action: { ...action, state: { kind: "not-done", on: dayOf(author.at), because } },
  event: nextLine(action, author, { to: "not-done" }),
});

/** The link by which the next cycle finds what was carried on to it. */
export const linkTo = (next: CycleId, { cycle, id, carriedTo = [] }: Action): CarriedOn => ({
  cycle: next,
  first: cycle,
  action: id,
  times: Math.max(1, carriedTo.length),
});
