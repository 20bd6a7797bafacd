import * as z from "zod";
import { ActionId, CycleId } from "#contract/ids.ts";
import { Digest } from "#domain/sha256.ts";
import { shownEntries } from "#domain/disclosure.ts";

/** "Did it help?" */
export const Helped = z.enum(["yes", "partly", "no", "unknown"]);
export type Helped = z.infer<typeof Helped>;

/**
 * What one resident thinks of the actions of a cycle. Its key is a hash of the link's secret, as a
 * ballot's is: nobody can tell whose it is.
 */
export const HelpedAnswer = z.strictObject({
  cycle: CycleId,
  key: Digest,
  answers: z.record(ActionId, Helped),
});
export type HelpedAnswer = z.infer<typeof HelpedAnswer>;

export type HelpedCount = Readonly<Record<Helped, number>> & { all: number };

/**
 * Reads what was filled in, action by action; undefined when nothing was. What is no answer to an
 * action of the cycle is left out.
 */
export function readHelped(
  filled: { get(action: string): string | null },
  actions: readonly ActionId[],
): HelpedAnswer["answers"] | undefined {
  const answers = actions.flatMap((action): [ActionId, Helped][] => {
    const answer = Helped.safeParse(filled.get(action)).data;
    return answer === undefined ? [] : [[action, answer]];
  });
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

/** How many gave each answer to each action. */
export function helpedCounts(given: readonly HelpedAnswer[]): ReadonlyMap<ActionId, HelpedCount> {
  const counts = new Map<ActionId, Record<Helped, number> & { all: number }>();
  for (const { answers } of given) {
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

/** The answers that may be told in public: none that few gave, and none by which such a one is known. */
export const toldOfHelped = (count: HelpedCount): (readonly [Helped, number])[] =>
  shownEntries(
    Helped.options.map((answer) => [answer, count[answer]] as const),
    "public",
  ).flatMap(([answer, times]) => (times === undefined ? [] : [[answer, times] as const]));
