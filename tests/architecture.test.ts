import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const HOUSES = ["domain", "workflows", "functions", "web", "infra", "local", "tests", "data"];

/** What each directory may import, beside itself. */
const MAY: Record<string, RegExp> = {
  domain: /^(#domain\/|\.{1,2}\/|zod$|temporal-polyfill$|fraction\.js$)/,
  "functions/adapters": /^(#domain\/|#functions\/|#data\/|\.{1,2}\/|@aws-sdk\/|node:crypto$|zod$)/,
  "functions/middleware":
    /^(#domain\/|#functions\/|#web\/|\.{1,2}\/|@middy\/core$|@aws-lambda-powertools\/|node:crypto$|zod$)/,
  functions:
    /^(#domain\/|#functions\/|#web\/|\.{1,2}\/|csv-parse\/sync$|csv-stringify\/sync$|hucre\/xlsx$|openid-client$|zod$)/,
  web: /^(#domain\/|#web\/|\.{1,2}\/|hono\/html$|d3-|feed$|ical-generator$|qr$|zod$)/,
  infra:
    /^(#infra\/|\.{1,2}\/|aws-cdk-lib|constructs$|cdk-nag$|esbuild$|mjml$|postcss$|purgecss$|node:|zod$)/,
  local: /^(?!#tests\/)/,
};
const files = globSync("{domain,functions,web,infra,local}/**/*.ts", { cwd: ROOT }).toSorted();
const importsOf = (file: string) =>
  [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(
      /^(?:import|export)\b[^;]*?from "([^"]+)"|^import "([^"]+)"/gms,
    ),
  ].map(([, from, bare]) => from ?? bare ?? "");
const ruleOf = (file: string) =>
  MAY[file.split("/").slice(0, 2).join("/")] ?? MAY[file.split("/")[0] ?? ""];

test.each(Object.keys(MAY))("%s imports only what it may", (house) => {
  const mine = files.filter((file) => file.startsWith(`${house}/`) && ruleOf(file) === MAY[house]);
  expect(mine.length).toBeGreaterThan(0);
  expect(
    mine.flatMap((file) =>
      importsOf(file)
        .filter((from) => !MAY[house]?.test(from))
        .map((from) => `${file} imports ${from}`),
    ),
  ).toEqual([]);
});

test("the linter refuses a domain that looks at the world", () => {
  const folder = join(ROOT, "domain/zz-broken");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(
      join(folder, "broken.ts"),
      'import { readFileSync } from "node:fs";\nimport { html } from "#web/pages/html.ts";\nexport const broken = [readFileSync, html];\n',
    );
    let told = "";
    try {
      execFileSync(join(ROOT, "node_modules/.bin/oxlint"), [folder], {
        cwd: ROOT,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      told = (error as { stdout: string }).stdout;
    }
    expect(told.match(/no-restricted-imports/g)).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("the house", () => {
  test("has the directories of the README and no drawer for odds and ends", () => {
    const directories = globSync("{domain,functions,web,infra,local,tests,workflows,data}/**/", {
      cwd: ROOT,
    });
    expect(
      directories.filter((directory) =>
        /\b(shared|lib|utils|helpers|common|types)\b/.test(directory),
      ),
    ).toEqual([]);
    expect(HOUSES.every((house) => globSync(house, { cwd: ROOT }).length === 1)).toBe(true);
  });

  test("keeps its rules: no clock, no chance and nothing asynchronous in the domain", () => {
    const offending = globSync("domain/**/*.ts", { cwd: ROOT }).filter((file) =>
      /\bDate\.now|new Date\(\)|Math\.random|\basync\b|\bawait\b|process\./.test(
        readFileSync(join(ROOT, file), "utf8"),
      ),
    );
    expect(offending).toEqual([]);
  });
});
