import { DOCUMENT, withPicture } from "../docs/architecture.ts";
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const ROOMS = [
  "contract",
  "domain",
  "workflows",
  "stores",
  "functions",
  "console",
  "web",
  "infra",
  "local",
  "cli",
  "tests",
  "data",
];

/** What each room takes from npm and Node; what it takes from other rooms is the linter's table. */
const PACKAGES: Record<string, RegExp> = {
  contract: /^zod$/,
  domain: /^(zod|temporal-polyfill|fraction\.js)$/,
  stores: /^(@aws-sdk\/|@hpke\/core$|jpeg-js$|node:crypto$|pngjs$|zod$)/,
  "functions/middleware": /^(@middy\/core|@aws-lambda-powertools\/|node:crypto$|zod$)/,
  functions: /^(csv-parse\/sync|csv-stringify\/sync|hucre\/xlsx|zod)$/,
  console: /^(csv-parse\/sync|csv-stringify\/sync|hucre\/xlsx|openid-client|zod)$/,
  "web/theme": /^(node:|esbuild$|mjml$|postcss$|purgecss$|zod$)/,
  web: /^(hono\/html$|d3-|feed$|ical-generator$|qr$|zod$)/,
  infra: /^(aws-cdk-lib|constructs$|cdk-nag$|esbuild$|node:|zod$)/,
};
const files = globSync("{contract,domain,stores,functions,console,web,infra}/**/*.ts", {
  cwd: ROOT,
}).toSorted();
const packagesOf = (file: string) =>
  [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(
      /^(?:import|export)\b[^;]*?from "([^#.][^"]*)"|^import "([^#.][^"]*)"/gms,
    ),
  ].map(([, from, bare]) => from ?? bare ?? "");
const roomOf = (file: string) => {
  const [room = "", floor = ""] = file.split("/");
  return `${room}/${floor}` in PACKAGES ? `${room}/${floor}` : room;
};

test.each(Object.entries(PACKAGES))("%s leans on the packages that it names", (room, may) => {
  const mine = files.filter((file) => roomOf(file) === room);
  expect(mine.length).toBeGreaterThan(0);
  expect(
    mine.flatMap((file) =>
      packagesOf(file)
        .filter((from) => !may.test(from))
        .map((from) => `${file} imports ${from}`),
    ),
  ).toEqual([]);
});

/**
 * A file in a place, and an import that it may not have: each is an arrow that once was there or is
 * easily made.
 */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ["contract", "#domain/neighbourhood.ts"],
  ["domain", "node:fs"],
  ["domain", "#web/pages/html.ts"],
  ["domain/form", "#domain/answer/agenda-survey.ts"],
  ["domain/measurement/statistics", "#domain/measurement/questionnaire/spec.ts"],
  ["domain/measurement/wave", "#domain/measurement/report/pooling.ts"],
  ["stores", "#functions/dispatch/notify.ts"],
  ["stores", "#web/pages/html.ts"],
  ["web", "#console/call.ts"],
  ["web", "#stores/start-list.ts"],
  ["functions/dispatch", "#functions/answer/follow-link.ts"],
  ["functions/feedback", "#functions/measurement/plan-waves.ts"],
  ["functions/measurement", "#functions/daily/find-due.ts"],
  ["functions/actions", "#console/call.ts"],
  ["functions/actions", "@aws-sdk/client-dynamodb"],
  ["functions/middleware", "#functions/dispatch/notify.ts"],
  ["console/cycles", "@middy/core"],
  ["infra", "#domain/neighbourhood.ts"],
  ["local/states", "#domain/neighbourhood.ts"],
  ["local/states", "#contract/ids.ts"],
  ["cli", "#tests/builders.ts"],
];

test("the linter refuses every arrow that runs the wrong way", () => {
  const broken = FORBIDDEN.map(([place, from], at) => ({
    file: `${place}/zz-broken-${at}.ts`,
    text: `import * as found from "${from}";\nexport const broken = found;\n`,
  }));
  try {
    for (const { file, text } of broken) writeFileSync(join(ROOT, file), text);
    const { stdout } = spawnSync(
      join(ROOT, "node_modules/.bin/oxlint"),
      ["--format=json", ...broken.map(({ file }) => file)],
      { cwd: ROOT, encoding: "utf8" },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; filename: string }[];
    };
    const refused = new Set(
      diagnostics
        .filter(({ code }) => code.includes("no-restricted-imports"))
        .map(({ filename }) => filename),
    );
    expect(broken.map(({ file }) => file).filter((file) => !refused.has(file))).toEqual([]);
  } finally {
    for (const { file } of broken) rmSync(join(ROOT, file), { force: true });
  }
});

/**
 * The lines of every file that is read: sentences are as long as they are, and what is made nobody
 * reads.
 */
const READ = globSync(
  "{contract,domain,stores,functions,console,web,infra,local,cli,bench}/**/*.{ts,mjs}",
  { cwd: ROOT },
)
  .filter((file) => !/^web\/((copy|manual)\/|pages\/style\.ts|mails\/frame-parts\.ts)/.test(file))
  .map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n") }));

describe("the house", () => {
  test("has the directories of the README and no drawer for odds and ends", () => {
    const directories = globSync(`{${ROOMS.join(",")}}/**/`, {
      cwd: ROOT,
    });
    expect(
      directories.filter((directory) =>
        /\b(shared|lib|utils|helpers|common|types)\b/.test(directory),
      ),
    ).toEqual([]);
    expect(ROOMS.every((room) => globSync(room, { cwd: ROOT }).length === 1)).toBe(true);
  });

  test("stands in the document as it is: after a change of an arrow comes npm run picture", () => {
    const arrowsIn = (document: string) => document.match(/\w+ -- \d+ --> \w+/g) ?? [];
    const document = readFileSync(DOCUMENT, "utf8");
    const ends = (arrows: readonly string[]) =>
      arrows.map((arrow) => arrow.replace(/\d+/, "")).toSorted();
    expect(ends(arrowsIn(document))).toEqual(ends(arrowsIn(withPicture(document))));
  });

  test("has at most one line in two hundred that is longer than 120 characters", () => {
    const wide = READ.flatMap(({ file, lines }) =>
      lines.flatMap((line, at) => (line.length > 120 ? [`${file}:${at + 1}`] : [])),
    );
    const all = READ.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(wide.length / all, wide.join("\n")).toBeLessThanOrEqual(1 / 200);
  });

  test("has no file of the product that is longer than 250 lines", () => {
    const long = READ.filter(({ file, lines }) => !file.startsWith("bench/") && lines.length > 250);
    expect(long.map(({ file, lines }) => `${file}: ${lines.length}`)).toEqual([]);
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
