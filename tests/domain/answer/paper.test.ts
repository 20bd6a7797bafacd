import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "#domain/answer/agenda-survey.ts";
import { saidIn } from "#domain/answer/paper.ts";
import { readAgain as read, type Reading, saidOtherwise } from "#domain/form/double-entry.ts";
import { topic } from "#tests/builders.ts";

const readAgain = (before: readonly Reading[], mine: Reading) =>
  read(before, mine, (one, other) => saidOtherwise(one.said, other.said));
const reading = (by: string, ids: readonly string[], words: Partial<Answer> = {}): Reading => ({
  by,
  said: saidIn({ topics: ids.map(topic), ...words }),
});

test("a form counts when two people read the same on it, and never by one of them alone, however often", () => {
  const mine = reading("anna", ["litter", "parking"]);
  let { kind, readings } = { kind: "first", readings: [] as readonly Reading[] };
  for (let time = 0; time < 5; time += 1) {
    const again = readAgain(readings, mine);
    kind = again.kind;
    if (again.kind !== "agreed") readings = again.readings;
  }
  expect([kind, readings]).toEqual(["again", [mine]]);
  expect(readAgain(readings, { ...mine, by: "bert" })).toEqual({ kind: "agreed" });
});

test("where two readings differ is told, and the third decides", () => {
  const before = [reading("anna", ["litter"], { other: "a bench" })];
  const second = readAgain(
    before,
    reading("bert", ["parking"], { other: "a  bench ", comment: "trees" }),
  );
  expect(second).toMatchObject({ kind: "differs", differences: ["topics", "comment"] });
  if (second.kind === "agreed") throw new Error("they differ");
  expect(
    readAgain(
      second.readings,
      reading("anna", ["parking"], { other: "a bench", comment: "trees" }),
    ),
  ).toEqual({ kind: "agreed" });
  expect(readAgain(second.readings, reading("bert", ["litter"], { other: "a bench" }))).toEqual({
    kind: "agreed",
  });
});

test("an order of topics is another answer: first and second are not the same as second and first", () => {
  expect(
    readAgain([reading("anna", ["litter", "parking"])], reading("bert", ["parking", "litter"])),
  ).toMatchObject({ kind: "differs", differences: ["topics"] });
});

test("whoever reads in whatever order: it counts exactly when somebody read what another person's latest reading says", () => {
  const readings = fc.array(
    fc.record({
      by: fc.constantFrom("anna", "bert", "cor"),
      topics: fc.constantFrom(["litter"], ["parking"], []),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(readings, (all) => {
      const latest = new Map<string, string>();
      let known: readonly Reading[] = [];
      for (const { by, topics } of all) {
        const said = topics.join();
        const expected = [...latest].some(([who, what]) => who !== by && what === said);
        const outcome = readAgain(known, reading(by, topics));
        expect(outcome.kind === "agreed").toBe(expected);
        if (outcome.kind === "agreed") return;
        latest.set(by, said);
        known = outcome.readings;
      }
    }),
  );
});
