import type { Run } from "#domain/dispatch/moments.ts";
import { hasCome, stalled, waitsForMorning } from "#domain/dispatch/moments.ts";
import { isWave } from "#contract/ids.ts";
import type { Ways } from "#console/cycles/run.ts";
import { type Call, mayAlso } from "./call.ts";

/** What who looks at a run may do with it and see of it. */
export function waysOf(call: Call<"machines">, run: Run): Ways {
  const { machines } = call.dependencies;
  const now = call.dependencies.now();
  const may = (deed: Parameters<typeof mayAlso>[1]) => mayAlso(call, deed, run.neighbourhood);
  const steer = may(isWave(run.id) ? "steer wave" : "steer cycle");
  return {
    steer,
    progress: may("see progress"),
    recipients: may("see recipients"),
    reading: hasCome(run, "closing") && may("read words"),
    fieldwork: [
      ...(may("see letters") ? (["letters"] as const) : []),
      ...(may("enter answers") ? (["paper", "visits"] as const) : []),
    ],
    execution: steer ? machines.addressOf(run) : undefined,
    stands: stalled(run, now) !== undefined,
    morning: run.hold && waitsForMorning(run, run.hold.moment, now),
  };
}
