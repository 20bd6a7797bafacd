import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { pascal } from "./names.ts";

const ROOT = new URL("..", import.meta.url).pathname;

/**
 * Where the SDK looks for keys when the environment has none. Lambda always gives them there; a
 * function without them fails, and names the first of these.
 */
const KEYS_FROM_ELSEWHERE = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
];

/**
 * All handlers, one folder each, in one run of the bundler: `functions/tally/count-priorities.ts` →
 * `<out>/CountPriorities/index.mjs`.
 */
export function bundleFunctions(out: string, { sharing }: { sharing: boolean }): void {
  const entries = globSync("{functions,console}/**/*.ts", { cwd: ROOT })
    .filter((file) => readFileSync(join(ROOT, file), "utf8").includes("export const handler = "))
    .toSorted();
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: entries.map((entry) => ({
      in: entry,
      out: join(pascal(entry.split("/").at(-1)?.replace(".ts", "") ?? ""), "index"),
    })),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: sharing,
    minify: true,
    sourcemap: "linked",
    sourcesContent: false,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    // Cyrillic and Arabic as they are: escaped, a letter costs six bytes.
    charset: "utf8",
    external: [...KEYS_FROM_ELSEWHERE],
    // Some dependencies are CommonJS and ask for node's own modules.
    banner: {
      js: [
        'import{createRequire as bannerCreateRequire}from"node:module";',
        "const require=bannerCreateRequire(import.meta.url);",
      ].join(""),
    },
    logLevel: "warning",
  });
}
