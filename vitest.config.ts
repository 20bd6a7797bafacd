import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./tests/sequence.ts";

const report = process.env["VITEST_REPORT"];
// Every file's worker loads the same libraries, and every command that a test starts the same sources.
process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(
  new URL("node_modules/.cache/buurtcyclus", import.meta.url),
);

const RULES = "tests/domain/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: "product", include: ["tests/**/*.test.ts"], exclude: [RULES] },
      },
      // Pure as they are, what one file has loaded serves the next.
      { extends: true, test: { name: "rules", include: [RULES], isolate: false } },
    ],
    globalSetup: "tests/synthesized.ts",
    env: { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: the browser and the database children need one of them.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
