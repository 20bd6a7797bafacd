import * as z from "zod";
import { ActionId, AnswerId, CycleId, QuestionId, type RoundId } from "#contract/ids.ts";
import { Digest } from "#domain/sha256.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { Given } from "#domain/form/form.ts";
import { shownEntries } from "#domain/disclosure.ts";
import { padded, unpadded } from "#domain/padding.ts";

/** "Did it help?" */
export const Helped = z.enum(["yes", "partly", "no", "unknown"]);
export type Helped = z.infer<typeof Helped>;

/** What one resident thinks of the actions of a cycle. */
export const HelpedAnswers = z.record(ActionId, Helped);
export type HelpedAnswers = z.infer<typeof HelpedAnswers>;

/** As it was kept before the question had keys: under a hash of the link's secret. */
export const FormerHelped = z.strictObject({ cycle: CycleId, key: Digest, answers: HelpedAnswers });

/** Enough for the answers to a dozen actions, so that their length does not tell which they are. */
export const HELPED_BYTES = 1000;
export const paddedHelped = (answers: HelpedAnswers): Uint8Array =>
  padded(answers, (written) => Math.ceil(written / HELPED_BYTES) * HELPED_BYTES);
/** Errors: SyntaxError or ZodError for what is no answer. */
export const readPaddedHelped = (bytes: Uint8Array): HelpedAnswers =>
  HelpedAnswers.parse(unpadded(bytes));

export type HelpedCount = Readonly<Record<Helped, number>> & { all: number };

/**
 * Reads what was filled in, action by action; undefined when nothing was. What is no answer to an
 * action of the cycle is left out.
 */
export function readHelped(
  filled: { get(action: string): string | null },
  actions: readonly ActionId[],
): HelpedAnswers | undefined {
  const answers = actions.flatMap((action): [ActionId, Helped][] => {
    const answer = Helped.safeParse(filled.get(action)).data;
    return answer === undefined ? [] : [[action, answer]];
  });
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

/** Of what was done it is asked in this round, by what its topics were called there. */
export type HelpedAsked = { round: RoundId; asked: readonly Action[]; topics: readonly Topic[] };

/** Whether each of these helped, as questions of a form; nobody has to say. */
export const helpedQuestions = (actions: readonly { id: ActionId }[]) =>
  actions.map(({ id }) => ({
    id: QuestionId.parse(id),
    kind: "single" as const,
    compulsory: false,
    answers: Helped.options.map((answer) => ({ id: AnswerId.parse(answer) })),
  }));

/** What a form says of these; undefined where it says nothing. */
export const helpedIn = (
  given: Given,
  actions: readonly { id: ActionId }[],
): HelpedAnswers | undefined =>
  readHelped(
    { get: (action) => [given[QuestionId.parse(action)] ?? []].flat().map(String)[0] ?? null },
    actions.map(({ id }) => id),
  );

/** How many gave each answer to each action. */
export function helpedCounts(given: readonly HelpedAnswers[]): ReadonlyMap<ActionId, HelpedCount> {
  const counts = new Map<ActionId, Record<Helped, number> & { all: number }>();
  for (const answers of given) {
    for (const [id, answer] of Object.entries(answers)) {
      const action = ActionId.parse(id);
      const count = counts.get(action) ?? { yes: 0, partly: 0, no: 0, unknown: 0, all: 0 };
      count[answer] += 1;
      count.all += 1;
      counts.set(action, count);
    }
  }
  return counts;
}

/**
 * What is kept and told of an action once everybody was asked: how often each answer was given, none
 * that few gave and none by which such a one is known; `all` gave one, absent where no number is told.
 * An action that is not here was not asked.
 */
export const HelpedTold = z.strictObject({
  action: ActionId,
  all: z.int().min(0).optional(),
  times: z.partialRecord(Helped, z.int().min(0)),
  /** What enough of them say. */
  verdict: z.enum(["helped", "not-helped"]).optional(),
});
export type HelpedTold = z.infer<typeof HelpedTold>;

/** The answers to each action that may be told in public, with what enough say of it. */
export const toldOfHelped = (
  counts: ReadonlyMap<ActionId, HelpedCount>,
  verdictOf: (count: HelpedCount) => string = () => "open",
): HelpedTold[] =>
  [...counts].map(([action, count]) => {
    const shown = shownEntries(
      Helped.options.map((answer) => [answer, count[answer]] as const),
      "public",
    ).flatMap(([answer, times]) => (times === undefined ? [] : [[answer, times] as const]));
    const { all } = count;
    const verdict = HelpedTold.shape.verdict.safeParse(verdictOf(count)).data;
    const counted = shown.length === 0 ? {} : { all };
    const told = { action, ...counted, times: Object.fromEntries(shown) };
    return verdict === undefined ? told : { ...told, verdict };
  });
