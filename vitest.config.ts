import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./tests/sequence.ts";

const report = process.env["VITEST_REPORT"];
// Every file's worker loads the same libraries, and every command that a test starts the same sources.
process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(
  new URL("node_modules/.cache/buurtcyclus", import.meta.url),
);

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/synthesized.ts",
    // What one file has loaded serves the next: a quarter of the time; no file changes what it imports.
    isolate: false,
    env: { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: the browser and the database children need one of them.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
