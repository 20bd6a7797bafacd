import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startList } from "#stores/start-list.ts";
import { COMPILED, compilePictograms } from "#web/theme/compile-pictograms.ts";

test("pictograms are the compiled ones: after a change of their names comes npm run pictograms", () => {
  expect(readFileSync(COMPILED, "utf8")).toBe(compilePictograms());
});

test("every topic of the start list has a pictogram, and no two the same", () => {
  const drawn = [...startList.values()].map(({ pictogram }) => pictogram);
  expect(drawn).not.toContain(undefined);
  expect(new Set(drawn).size).toBe(startList.size);
});
