import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Day } from "#domain/ids.ts";
import { simulate } from "#local/simulation/simulate.ts";
import { writeSimulation } from "#local/simulation/write.ts";

/** One cycle of Nazareth: 3,140 residents, about 30 % answering; at most 60 s on two cores and 1 GB are allowed. */
export async function benchCycle(assembly: string) {
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const folders = [new URL("../data/maastricht/nazareth", import.meta.url).pathname];
  const begun = performance.now();
  const { seconds, peakMegabytes, residents, mails, answers, transitions, largestHistory, largestStateBytes, databaseRequests, databaseShare, invocations } = await simulate({ folders, cycles: 1, seed: "7", firstDay: Day.parse("2026-09-07"), assembly }, () => {}, (simulated) => writeSimulation(simulated, out));
  const withWriting = (performance.now() - begun) / 1000;
  rmSync(out, { recursive: true, force: true });
  return { residents, mails, answers, seconds, secondsWithWriting: Math.round(withWriting * 10) / 10, peakMegabytes, transitionsPerResidentPerMail: Math.round((transitions / (residents * 3)) * 10_000) / 10_000, largestHistory, largestStateBytes, invocations, databaseRequests, databaseShareOfHandlerTime: databaseShare };
}
