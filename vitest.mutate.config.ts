import { defineConfig } from "vitest/config";

/** What mutation testing runs again and again: the rules of the count alone, without the synthesized app. */
export default defineConfig({
  test: { include: ["tests/domain/tally/*.test.ts"], testTimeout: 60_000 },
});
