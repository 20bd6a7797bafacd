import { onLambda } from "#functions/middleware/on-lambda.ts";
import { runs } from "#stores/any-run.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RunId } from "#contract/ids.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { secondsBetween } from "#domain/calendar/time.ts";
import { DispatchKind } from "#contract/mail.ts";
import { momentDue, passMoment, refusedUntil } from "#domain/dispatch/moments.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Looks at the clock and at the facts: has this moment come? `check` numbers the look, so that a
 * replay gives the same answer.
 */
export const checkMoment = step({
  input: z.strictObject({ run: RunId, moment: Moment, check: z.int().min(0) }),
  output: z.strictObject({
    decision: z.enum(["due", "wait", "stopped"]),
    seconds: z.int().min(1),
    version: z.int(),
  }),
  uses: { agendas, runs },
  run: lookAtMoment,
});

async function lookAtMoment(
  { runs, agendas, now }: Uses<"agendas" | "now" | "runs">,
  { run: id, moment, check }: { run: RunId; moment: Moment; check: number },
) {
  const before = await runs.mustGet(id);
  if (before.passed.some((one) => one.check === check)) {
    // A step of it is done again: at once, or hours later, and then residents are left to sleep.
    const kind = DispatchKind.safeParse(moment).data;
    const morning = kind === undefined ? undefined : refusedUntil(before, kind, now());
    return {
      ...(morning === undefined
        ? { decision: "due" as const, seconds: 1 }
        : { decision: "wait" as const, seconds: Math.max(1, secondsBetween(now(), morning)) }),
      version: before.version,
    };
  }
  const confirmed =
    (moment === "adoption" && (await agendas.choice(before.round)) !== undefined) ||
    (moment === "decision" && "decided" in before) ||
    (moment === "publication" && "released" in before);
  const at = now();
  const after = await runs.change(id, (run) =>
    momentDue(run, moment, at, confirmed).decision === "due"
      ? passMoment(run, moment, at, check)
      : undefined,
  );
  const came = after.passed.some((one) => one.check === check);
  return {
    ...(came ? { decision: "due" as const, seconds: 1 } : momentDue(after, moment, at, confirmed)),
    version: after.version,
  };
}

export const handler = onLambda(checkMoment);
