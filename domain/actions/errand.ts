import * as z from "zod";
import { ActionId, CycleId, Day, Instant, NeighbourhoodId, RandomId } from "#contract/ids.ts";
import { Partner } from "#contract/organisation.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { OrganisationWord } from "#domain/organisation.ts";
import type { Waiting } from "#domain/waiting.ts";
import { Report, ReportStatus, Said } from "./action.ts";

const ofPromise = { cycle: CycleId, action: ActionId };

/**
 * What somebody outside is asked: to make a promise theirs, or to take over what was handed to them,
 * a promise or a signal. Or nothing, when they may add a word to their own line of the memory.
 */
export const Matter = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("promise"), ...ofPromise }),
  z.strictObject({ kind: z.literal("handed-over"), ...ofPromise }),
  z.strictObject({ kind: z.literal("signal"), signal: RandomId }),
  z.strictObject({ kind: z.literal("memory") }),
]);
export type Matter = z.infer<typeof Matter>;

const Next = z.string().min(3).max(600);

/** What they can say. */
export const Says = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("yes"), due: Day }),
  z.strictObject({ kind: z.literal("no"), text: Said }),
  z.strictObject({ kind: z.literal("day"), due: Day, text: Said }),
  z.strictObject({ kind: z.literal("answer"), text: Said }),
  z.strictObject({ kind: z.literal("under-way") }),
  z.strictObject({ kind: z.literal("blocked"), text: Said }),
  z.strictObject({ kind: z.literal("done"), text: Said }),
  z.strictObject({ kind: z.literal("partly-done"), text: Said, next: Next }),
  z.strictObject({ kind: z.literal("not-done"), text: Said }),
  z.strictObject({
    kind: z.literal("report"),
    status: ReportStatus,
    number: Report.shape.number,
    text: Said.optional(),
  }),
  /** Beside the figures of their promises; it replaces the one that stands there. */
  z.strictObject({ kind: z.literal("word"), word: OrganisationWord.shape.text }),
  z.strictObject({ kind: z.literal("no-word") }),
  /** A picture that was sent, which is looked at and published by itself. */
  z.strictObject({ kind: z.literal("picture"), picture: RandomId }),
]);
export type Says = z.infer<typeof Says>;
export type SaysKind = Says["kind"];

/** Something that they said; nothing of it is public before a person of the team looked at it. */
export const Statement = z.strictObject({
  id: RandomId,
  at: Instant,
  says: Says,
  looked: z
    .strictObject({ at: Instant, taken: z.boolean(), why: z.string().min(3).max(600).optional() })
    .optional(),
});
export type Statement = z.infer<typeof Statement>;

/** So many statements are kept of one errand; who needs more calls. */
export const MOST_STATEMENTS = 40;

/** What is asked of an organisation outside the team by a link, and what it said. */
export const Errand = z.strictObject({
  id: z.string().regex(/^[\w.-]{2,160}$/),
  neighbourhood: NeighbourhoodId,
  partner: Partner,
  matter: Matter,
  asked: Day,
  answerBy: Day,
  /** Counts how often it was asked; links of an earlier turn do nothing. */
  turn: z.int().min(1),
  /** Since when no link does anything, until it is asked again. */
  withdrawn: Instant.optional(),
  said: z.array(Statement).max(MOST_STATEMENTS),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
});
export type Errand = z.infer<typeof Errand>;

/** One for each thing and organisation, whoever writes it down first. */
export function errandIdOf(matter: Matter, partner: Partner): string {
  if (matter.kind === "memory") return [matter.kind, partner].join(".");
  return matter.kind === "signal"
    ? [matter.signal, partner].join(".")
    : [matter.cycle, matter.action, matter.kind, partner].join(".");
}

type Norming = Pick<Neighbourhood, "norms">;

/** Until when somebody outside answers who is asked today. */
export const outsidersAnswerBy = ({ norms }: Norming, today: Day): Day =>
  addWorkingDays(today, norms.accepted.outsiders);

/** As many working days before the last as those of the team are asked again before theirs. */
export const outsidersRemindedOn = ({ norms: { accepted } }: Norming, asked: Day): Day =>
  addWorkingDays(
    asked,
    Math.max(1, accepted.outsiders - Math.max(0, accepted.within - accepted.reminded)),
  );

export const newErrand = (
  home: Norming & Pick<Neighbourhood, "id">,
  {
    matter,
    partner,
    answerBy,
  }: Pick<Errand, "matter" | "partner"> & { answerBy?: Day | undefined },
  asked: Day,
): Errand => ({
  id: errandIdOf(matter, partner),
  neighbourhood: home.id,
  partner,
  matter,
  asked,
  answerBy: answerBy ?? outsidersAnswerBy(home, asked),
  turn: 1,
  said: [],
  version: 1,
});

/** What nobody of the team looked at yet, the oldest first. */
export const unseenOf = ({ said }: Pick<Errand, "said">): Statement[] =>
  said.filter(({ looked }) => looked === undefined);

/** Whether a link that was given in a turn does anything. */
export const isValidIn = ({ turn, withdrawn }: Errand, linked: number): boolean =>
  withdrawn === undefined && turn === linked;

const sameAs = (one: Says | undefined, other: Says): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Something more is said; a button that was pressed twice says nothing more, nor a picture sent twice. */
export function sayMore(errand: Errand, statement: Statement): Errand | undefined {
  const { says } = statement;
  const last = errand.said.at(-1);
  const again =
    says.kind === "picture"
      ? errand.said.some((one) => sameAs(one.says, says))
      : last !== undefined && last.looked === undefined && sameAs(last.says, says);
  if (again || errand.said.length >= MOST_STATEMENTS) return undefined;
  return { ...errand, said: [...errand.said, statement] };
}

/** The first that waits was looked at; what was said after it waits on. */
export const lookedAt = (
  errand: Errand,
  statement: Pick<Statement, "id">,
  looked: NonNullable<Statement["looked"]>,
): Errand => ({
  ...errand,
  said: errand.said.map((one) => (one.id === statement.id ? { ...one, looked } : one)),
});

/** No link of it does anything any more, and what waits is looked at all the same. */
export const withdrawn = (errand: Errand, at: Instant): Errand => ({ ...errand, withdrawn: at });

/** Asked anew from today on, by a link that is made when it is mailed. */
export function askedAgain(errand: Errand, home: Norming, today: Day): Errand {
  const { withdrawn: _withdrawn, ...rest } = errand;
  return {
    ...rest,
    turn: errand.turn + 1,
    asked: today,
    answerBy: outsidersAnswerBy(home, today),
  };
}

/** Whether they said anything since they were asked. */
export const hasAnswered = ({ said, asked }: Pick<Errand, "said" | "asked">): boolean =>
  said.some(({ at }) => dayOf(at) >= asked);

/**
 * What was said waits to be looked at. Who was handed something and says nothing waits from the day
 * after the last; a promise that nobody accepted waits by itself, and nobody has to add a word.
 */
export function errandWaits(errand: Errand): { waiting: Waiting; waits: boolean } {
  const { id, neighbourhood, partner, matter, answerBy } = errand;
  const [first] = unseenOf(errand);
  const isSilent =
    (matter.kind === "handed-over" || matter.kind === "signal") &&
    !hasAnswered(errand) &&
    errand.withdrawn === undefined;
  return {
    waits: first !== undefined || isSilent,
    waiting: {
      kind: "errand",
      neighbourhood,
      object: id,
      ...("cycle" in matter ? { run: matter.cycle } : {}),
      partner,
      ...(first === undefined
        ? { from: addDays(answerBy, 1), detail: "silent" }
        : { from: dayOf(first.at), detail: "check", count: unseenOf(errand).length }),
    },
  };
}
