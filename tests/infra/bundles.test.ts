import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleFunctions } from "#infra/bundles.ts";

const KB = 1000;
/** As they are deployed: on this machine they share what is alike in them. */
const BUNDLES = mkdtempSync(join(tmpdir(), "bundles-"));
let sizes: ReadonlyMap<string, number> = new Map();
beforeAll(() => {
  bundleFunctions(BUNDLES, { sharing: false });
  sizes = new Map(
    readdirSync(BUNDLES).map((name) => [name, statSync(join(BUNDLES, name, "index.mjs")).size]),
  );
});
afterAll(() => rmSync(BUNDLES, { recursive: true }));

describe("what a function carries", () => {
  test("is what its step says: 700 kB at most in the mean", () => {
    const mean = [...sizes.values()].reduce((sum, size) => sum + size, 0) / sizes.size;
    expect(mean / KB).toBeLessThanOrEqual(700);
  });

  // To encrypt an answer and prove its link takes the clients of KMS and of HPKE: 60 kB. Whatever reads
  // facts reads those of earlier releases as well; promises take 2 kB of that.
  test.each([
    ["ShowSurvey", 634],
    ["SubmitBallot", 721],
  ] as const)("is little for %s, on the path of an answer: %i kB at most", (name, most) => {
    expect((sizes.get(name) ?? Infinity) / KB).toBeLessThanOrEqual(most);
  });

  test(
    "loads where there are no packages, as on Lambda, and is a handler",
    { timeout: 120_000 },
    () => {
      const load = `const kinds = {}; for (const name of process.argv.slice(1)) kinds[name] = typeof (await import("./" + name + "/index.mjs")).handler; console.log(JSON.stringify(kinds));`;
      const told = execFileSync(
        process.execPath,
        ["--input-type=module", "-e", load, ...sizes.keys()],
        { cwd: BUNDLES, encoding: "utf8", env: { POWERTOOLS_LOG_LEVEL: "SILENT" } },
      );
      expect(JSON.parse(told)).toEqual(
        Object.fromEntries([...sizes.keys()].map((name) => [name, "function"])),
      );
    },
  );

  test("looks for keys in the environment alone: without them it fails, and names what it lacks", () => {
    // Away from node_modules, as on Lambda.
    const folder = mkdtempSync(join(tmpdir(), "bundle-"));
    copyFileSync(join(BUNDLES, "ShowSurvey/index.mjs"), join(folder, "index.mjs"));
    const event = {
      rawPath: "/a/x",
      routeKey: "GET /a/{token}",
      pathParameters: { token: "a".repeat(22) },
      requestContext: { http: { method: "GET" } },
    };
    const call = `import("./index.mjs").then(({ handler }) => handler(${JSON.stringify(event)}, {})).then(() => console.log("answered"), (error) => console.log(error.message))`;
    try {
      const told = execFileSync(process.execPath, ["--input-type=module", "-e", call], {
        cwd: folder,
        encoding: "utf8",
        env: {
          AWS_REGION: "eu-central-1",
          PEOPLE_TABLE: "people",
          CYCLE_TABLE: "cycle",
          SENDER_KEY: "key",
          POWERTOOLS_LOG_LEVEL: "SILENT",
        },
      });
      expect(told).toMatch(/Cannot find package '@aws-sdk\/credential-provider-\w+'/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
