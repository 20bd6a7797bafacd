import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";

const NEIGHBOURHOODS = ["limmel", "nazareth", "wittevrouwenveld", "wyckerpoort"];
const Summary = z.object({
  residents: z.number(),
  mails: z.number(),
  answers: z.number(),
  seconds: z.number(),
  peakMegabytes: z.number(),
  secondsOf: z.record(z.string(), z.number()),
  measured: z.object({
    waves: z.array(
      z.object({
        wave: z.string(),
        respondents: z.number(),
        verdicts: z.record(z.string(), z.string()),
      }),
    ),
    dossier: z.array(
      z.object({
        place: z.string(),
        conclusion: z.object({ kind: z.string(), advice: z.string().optional() }),
      }),
    ),
  }),
});

/**
 * Two years of the four Maastricht neighbourhoods by the command, with their reports: ten cycles of
 * a part each, a baseline and four measurements. At most 10 minutes on two cores are allowed.
 */
export async function benchYears() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const begun = performance.now();
  const folders = NEIGHBOURHOODS.flatMap((name) => [
    "--neighbourhood",
    join(root, "data/maastricht", name),
  ]);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "cli/buurt.mjs"),
      "simulate",
      ...folders,
      "--parts",
      "--cycles",
      "10",
      "--no-mails",
      "--measure",
      join(root, "data/maastricht/two-years.json"),
      "--out",
      out,
      "--json",
    ],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  const wholeCommandSeconds = Math.round((performance.now() - begun) / 100) / 10;
  rmSync(out, { recursive: true, force: true });
  const { secondsOf, measured, ...figures } = Summary.parse(JSON.parse(stdout));
  const claimed = measured.waves.flatMap(({ wave, verdicts }) =>
    Object.values(verdicts)
      .filter((verdict) => verdict === "better" || verdict === "worse")
      .map((verdict) => `${wave} ${verdict}`),
  );
  return {
    ...figures,
    wholeCommandSeconds,
    ...Object.fromEntries(
      Object.entries(secondsOf).map(([phase, seconds]) => [`seconds: ${phase}`, seconds]),
    ),
    responses: measured.waves.reduce((sum, { respondents }) => sum + respondents, 0),
    claims: claimed.join(", "),
    dossier: measured.dossier
      .map(({ place, conclusion }) => `${place} ${conclusion.advice ?? conclusion.kind}`)
      .join(", "),
  };
}
