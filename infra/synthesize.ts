import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { contextOf, SHARED_CODE } from "./configuration.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What is run here and not deployed: bundles stay where they were made, and share what is alike in them. */
const HERE = { "aws:cdk:disable-asset-staging": true, [SHARED_CODE]: true };

/**
 * Synthesizes the app into a folder without the CDK command; an assembly that was made of the same
 * sources is used again. Gives the folder.
 */
export async function synthesize(outdir: string, started: () => void = () => {}): Promise<string> {
  const seal = join(outdir, "sources.sha256");
  const sources = sourcesHash();
  if (existsSync(seal) && readFileSync(seal, "utf8") === sources) return outdir;
  started();
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  // In a process of its own: what the synthesis takes of memory is given back when it ends.
  await promisify(execFile)(process.execPath, ["infra/app.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...contextOf(), ...HERE }),
    },
  });
  writeFileSync(seal, sources);
  return outdir;
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const files = globSync(
    [
      "{contract,domain,stores,functions,console,web,infra}/**/*.ts",
      "workflows/*.json",
      "data/{*,questions/*}.json",
      "cdk.json",
      "package-lock.json",
    ],
    { cwd: ROOT },
  ).toSorted();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}
