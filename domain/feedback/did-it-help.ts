import type { Norms } from "#domain/norms.ts";
import type { HelpedCount } from "./helped.ts";

/**
 * What residents' answers mean for a promise: enough say that it did not help, or that it did; of few
 * a majority says no, which the coordinator alone is told; or nothing follows.
 */
export type Verdict = "not-helped" | "helped" | "few-say-no" | "open";

export function verdictOn(
  { yes, partly, no }: Pick<HelpedCount, "yes" | "partly" | "no">,
  { opinions, share, few }: Norms["notHelped"],
): Verdict {
  const given = yes + partly + no;
  if (given < opinions) return no >= few && 2 * no > given ? "few-say-no" : "open";
  const [part = 1, whole = 1] = share.split("/").map(Number);
  if (no * whole >= given * part && no > yes) return "not-helped";
  return yes > no ? "helped" : "open";
}
