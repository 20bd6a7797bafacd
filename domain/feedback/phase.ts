import type { Instant } from "#contract/ids.ts";
import { isOpenAgain } from "#domain/dispatch/closing.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { hasCome } from "#domain/dispatch/moments.ts";
import { closesOf, isUnderWay, type Moment } from "#domain/dispatch/run.ts";

/** How far a cycle is for its residents: what is asked of them or done for them now. */
const PHASES = ["asking", "counting", "doing", "told"] as const;
export type Phase = (typeof PHASES)[number];

type Went = Pick<Cycle, "passed" | "plan" | "status">;

const isAsking = (cycle: Went): boolean => !hasCome(cycle, "closing") || isOpenAgain(cycle);

/** `stands`: whether it is known what residents chose. */
export function phaseOf(cycle: Went, stands: boolean): Phase {
  if (hasCome(cycle, "feedback") || !isUnderWay(cycle)) return "told";
  if (stands) return "doing";
  return isAsking(cycle) ? "asking" : "counting";
}

/** A step of a cycle as residents live through it: until or on which day, and whether that has come. */
type Step = { phase: Phase; at: Instant; come: boolean };

/** The steps in order; those that a cycle never came to, since it ended before, are left out. */
export function stepsOf(cycle: Went, stands: boolean): Step[] {
  const { plan } = cycle;
  const came = (moment: Moment) => cycle.passed.findLast((one) => one.moment === moment)?.at;
  const [done, heard] = [came("outcomes"), came("feedback")];
  const steps = [
    { phase: "asking" as const, at: closesOf(plan), come: !isAsking(cycle) },
    { phase: "counting" as const, at: came("adoption") ?? plan.adoption, come: stands },
    { phase: "doing" as const, at: done ?? plan.outcomes, come: (done ?? heard) !== undefined },
    { phase: "told" as const, at: heard ?? plan.feedback, come: heard !== undefined },
  ];
  return isUnderWay(cycle) ? steps : steps.filter(({ come }) => come);
}
