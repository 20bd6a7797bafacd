import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AUDIT_DEEDS } from "#web/copy/console/audit-deeds.ts";

/** A deed as it is told to the trail: two words or more, beside what it was done to. */
const TOLD = /\baction: (?:\(.*? \? )?"([a-z]+(?: [a-z]+)+)"/g;

test("every deed that the trail is told has a sentence in both languages of the team", () => {
  const told = globSync("{console,functions}/**/*.ts").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(TOLD)].map(([, deed = ""]) => deed),
  );
  expect(new Set(told).size).toBeGreaterThan(40);
  expect(told.filter((deed) => AUDIT_DEEDS[deed] === undefined)).toEqual([]);
});
