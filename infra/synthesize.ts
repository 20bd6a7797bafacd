import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildApp } from "./build.ts";
import { contextOf } from "./configuration.ts";

const ROOT = new URL("..", import.meta.url).pathname;

/** Synthesizes the app into a folder without the CDK command; an assembly that was made of the same sources is used again. Gives the folder. */
export function synthesize(outdir: string): string {
  const seal = join(outdir, "sources.sha256");
  const sources = sourcesHash();
  if (existsSync(seal) && readFileSync(seal, "utf8") === sources) return outdir;
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  buildApp({ outdir, context: contextOf() }).synth();
  writeFileSync(seal, sources);
  return outdir;
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const files = globSync(["{domain,functions,web,infra}/**/*.ts", "workflows/*.json", "data/*.json", "cdk.json", "package-lock.json"], { cwd: ROOT }).toSorted();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}
