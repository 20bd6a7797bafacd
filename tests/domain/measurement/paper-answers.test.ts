import { expect, test } from "vitest";
import { readAgain as read, type Reading, saidOtherwise } from "#domain/form/double-entry.ts";
import { readPaper } from "#domain/form/reading.ts";
import { differing, type Given } from "#domain/form/form.ts";
import { saidOn } from "#domain/measurement/questionnaire/paper-answers.ts";
import { aFollowUp, answerId, aQuestion } from "./questions.ts";

const questions = [
  aQuestion("first", { compulsory: true }),
  aFollowUp("second", "first"),
  aQuestion("many", { kind: "multiple" }),
  aQuestion("words", { kind: "open", answers: [], longest: 200 }),
];
const given = (answers: Readonly<Record<string, readonly string[] | string>>): Given =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === "string" ? answer : answer.map(answerId),
    ]),
  );
const reading = (by: string, answers: Parameters<typeof given>[0], panel = false): Reading => ({
  by,
  said: saidOn(questions, { given: given(answers), panel }),
});
const differ = (one: Reading, other: Reading) => saidOtherwise(one.said, other.said);
const readAgain = (before: readonly Reading[], mine: Reading) => read(before, mine, differ);

test("two readings differ by their questions, and by the box of the panel; spaces and the order of ticks are no difference", () => {
  const one = reading("anna", { first: ["yes"], many: ["yes", "no"], words: "Meer bomen" });
  expect(
    differ(one, reading("bert", { first: ["yes"], many: ["no", "yes"], words: " Meer \n bomen " })),
  ).toEqual([]);
  expect(differ(one, reading("bert", { first: ["no"], words: "Meer bomen." }, true))).toEqual([
    "first",
    "many",
    "words",
    "panel",
  ]);
});

test("a form of a measurement counts as any form does: when two people read the same, and by nobody alone", () => {
  const mine = reading("anna", { first: ["yes"] });
  expect(readAgain([mine], mine)).toMatchObject({ kind: "again", readings: [mine] });
  expect(readAgain([mine], { ...mine, by: "bert" })).toEqual({ kind: "agreed" });
  expect(readAgain([mine], reading("bert", { first: ["no"] }))).toMatchObject({
    kind: "differs",
    differences: ["first"],
  });
});

test("on paper nothing is missing, and what was answered beside the way through the questions falls out", () => {
  expect(readPaper(questions, {})).toEqual({ kind: "given", given: {} });
  expect(readPaper(questions, { first: ["no"], second: ["yes"], words: ["  "] })).toEqual({
    kind: "given",
    given: given({ first: ["no"] }),
  });
  expect(readPaper(questions, { first: ["yes", "no"], words: ["x".repeat(201)] })).toMatchObject({
    kind: "faults",
    faults: [
      { question: "first", kind: "too-many" },
      { question: "words", kind: "too-long" },
    ],
  });
});

test("on the screen a page that says the same as before says nothing new, to the letter", () => {
  const before = given({ first: ["yes"], words: "Meer bomen" });
  expect(differing(questions, before, { ...before })).toEqual([]);
  expect(
    differing(questions, before, given({ first: ["yes"], words: "Meer  bomen" })).map(({ id }) =>
      String(id),
    ),
  ).toEqual(["words"]);
  expect(
    differing(questions, before, given({ words: "Meer bomen" })).map(({ id }) => String(id)),
  ).toEqual(["first"]);
});
