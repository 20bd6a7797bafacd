import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";

const Summary = z.object({
  residents: z.number(),
  mails: z.number(),
  answers: z.number(),
  seconds: z.number(),
  peakMegabytes: z.number(),
  transitions: z.number(),
  largestHistory: z.number(),
  largestStateBytes: z.number(),
  invocations: z.number(),
  databaseRequests: z.number(),
  databaseShare: z.number(),
});

/**
 * One cycle of Nazareth by the command, as anybody runs it: 3,140 residents, about 30 % answering;
 * at most 60 s on two cores and 1 GB are allowed.
 */
export async function benchCycle() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const begun = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "cli/buurt.mjs"),
      "simulate",
      "--neighbourhood",
      join(root, "data/maastricht/nazareth"),
      "--seed",
      "7",
      "--out",
      out,
      "--json",
    ],
    { cwd: root },
  );
  const wholeCommandSeconds = Math.round((performance.now() - begun) / 100) / 10;
  rmSync(out, { recursive: true, force: true });
  const { transitions, databaseShare, ...figures } = Summary.parse(JSON.parse(stdout));
  return {
    ...figures,
    wholeCommandSeconds,
    transitionsPerResidentPerMail:
      Math.round((transitions / (figures.residents * 3)) * 10_000) / 10_000,
    databaseShareOfHandlerTime: databaseShare,
  };
}
