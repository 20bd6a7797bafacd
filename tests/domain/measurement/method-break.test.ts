import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type PrintChange,
  comparePrint,
  comparePrints,
  Print,
  printOf,
} from "#domain/measurement/questionnaire/method-break.ts";
import { type Words } from "#domain/form/question.ts";
import { Mode, type Question } from "#domain/measurement/questionnaire/question.ts";
import { Language } from "#contract/language.ts";
import { sha256 } from "#stores/sha256.ts";
import { questionBank } from "#stores/question-bank.ts";
import { aFollowUp, anAnswer, anIndicator, aQuestion, answerId, id } from "./questions.ts";

const questions = questionBank.questions;
const changed = (before: Question, after: Question): readonly PrintChange[] => {
  const told = comparePrint(printOf(before, sha256), printOf(after, sha256));
  return told.kind === "comparable" ? [] : told.changed;
};
const anyQuestion = fc.constantFrom(...questions);
const anyLanguage = fc.constantFrom(...Language.options);
/** Another letter at some place of a text. */
const mistyped = (words: Words, language: Language, place: number, letter: string): Words => {
  const before = words[language] ?? "";
  const at = place % before.length;
  return {
    ...words,
    [language]: before.slice(0, at) + (before[at] === letter ? "ß" : letter) + before.slice(at + 1),
  };
};

describe("two waves are comparable on a question", () => {
  test("that was asked in the same words, with the same answers, in the same way", () => {
    for (const question of questions)
      expect(changed(question, structuredClone(question))).toEqual([]);
  });

  test("whatever the order in which languages and modes stand in the file", () => {
    const turned = (words: Words): Words => Object.fromEntries(Object.entries(words).toReversed());
    for (const question of questions) {
      const { words, lead, hint, answers, modes } = question;
      const after = {
        ...question,
        words: turned(words),
        ...(lead === undefined ? {} : { lead: turned(lead) }),
        ...(hint === undefined ? {} : { hint: turned(hint) }),
        answers: answers.map((answer) => ({ ...answer, words: turned(answer.words) })),
        modes: modes.toReversed(),
      };
      expect(changed(question, after)).toEqual([]);
    }
  });

  test("also when its version, source, note, recoding or indicators changed: these change nothing for who answers", () => {
    const question = aQuestion("plain");
    expect(
      changed(question, {
        ...question,
        version: 7,
        source: "elsewhere",
        note: "a note",
        goal: "trust",
        recode: { 1: 4 },
        indicators: [anIndicator()],
      }),
    ).toEqual([]);
  });

  test("also when a program writes é in one sign or in two", () => {
    expect(
      changed(
        aQuestion("cafe", { words: { nl: "caf\u00E9" } }),
        aQuestion("cafe", { words: { nl: "cafe\u0301" } }),
      ),
    ).toEqual([]);
  });
});

describe("a method break", () => {
  test("is one other letter in the words of any question, in any language, and is told as text in that language", () => {
    fc.assert(
      fc.property(
        anyQuestion,
        anyLanguage,
        fc.nat(),
        fc.constantFrom("x", "q", "1", " "),
        (question, language, place, letter) => {
          expect(
            changed(question, {
              ...question,
              words: mistyped(question.words, language, place, letter),
            }),
          ).toEqual([{ what: "text", languages: [language] }]);
        },
      ),
    );
  });

  test("is one other letter in the words of any answer, and is told as scale", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions.filter(({ answers }) => answers.length > 0)),
        anyLanguage,
        fc.nat(),
        fc.nat(),
        (question, language, nth, place) => {
          const at = nth % question.answers.length;
          const answers = question.answers.map((answer, index) =>
            index === at
              ? { ...answer, words: mistyped(answer.words, language, place, "x") }
              : answer,
          );
          expect(changed(question, { ...question, answers })).toEqual([
            { what: "scale", languages: [language] },
          ]);
        },
      ),
    );
  });

  test("is any other order of the answers, and any answer more or fewer", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions.filter(({ answers }) => answers.length > 1)),
        fc.nat(),
        fc.nat(),
        (question, one, other) => {
          const [left, right] = [one % question.answers.length, other % question.answers.length];
          fc.pre(left !== right);
          const [first, second] = [question.answers[left], question.answers[right]];
          if (first === undefined || second === undefined) throw new Error("no answers");
          const scale = [{ what: "scale", languages: [...Language.options] }];
          expect(
            changed(question, {
              ...question,
              answers: question.answers.with(left, second).with(right, first),
            }),
          ).toEqual(scale);
          expect(
            changed(question, { ...question, answers: question.answers.toSpliced(left, 1) }),
          ).toEqual(scale);
          expect(
            changed(question, {
              ...question,
              answers: [...question.answers, anAnswer("brand-new", 77)],
            }),
          ).toEqual(scale);
        },
      ),
    );
  });

  const base = aQuestion("base", { kind: "multiple" });
  const [yes, ...others] = base.answers;
  test.each<[string, Partial<Question>]>([
    ["the kind", { kind: "single" }],
    ["the code of an answer", { answers: [{ ...yes, code: 9 } as never, ...others] }],
    ["what is a missing value", { answers: [{ ...yes, missing: true } as never, ...others] }],
    ["what stands alone", { answers: [{ ...yes, alone: true } as never, ...others] }],
    ["the period", { periodMonths: 12 }],
    ["whether it may be left open", { compulsory: true }],
    ["whom it is asked of", { onlyIf: { question: id("router"), answers: [answerId("yes")] } }],
    ["how long an answer may be", { longest: 500 }],
  ])("is a change of %s", (_, change) => {
    expect(changed(base, { ...base, ...change })).toEqual([
      { what: "scale", languages: ["nl", "en"] },
    ]);
  });

  test("is another lead or hint", () => {
    expect(changed(base, { ...base, hint: { nl: "Kies er een." } })).toEqual([
      { what: "text", languages: ["nl"] },
    ]);
    expect(changed(base, { ...base, lead: { en: "Do you agree?" } })).toEqual([
      { what: "text", languages: ["en"] },
    ]);
  });

  test("is another router, but not the order in which its answers are listed", () => {
    const both = [answerId("yes"), answerId("no")];
    const waits = aFollowUp("waits", "router", {
      onlyIf: { question: id("router"), answers: both },
    });
    expect(
      changed(waits, { ...waits, onlyIf: { question: id("router"), answers: both.toReversed() } }),
    ).toEqual([]);
    expect(changed(waits, aFollowUp("waits", "router"))).not.toEqual([]);
  });

  test("is any other set of modes, and is told as mode", () => {
    fc.assert(
      fc.property(
        fc.subarray([...Mode.options], { minLength: 1 }),
        fc.subarray([...Mode.options], { minLength: 1 }),
        (one, other) => {
          const same = one.join() === other.join();
          expect(
            changed(
              aQuestion("base", { modes: one }),
              aQuestion("base", { modes: other.toReversed() }),
            ),
          ).toEqual(same ? [] : [{ what: "mode" }]);
        },
      ),
    );
  });

  test("is a wave at the door after one on the web, though the bank did not change", () => {
    const question = aQuestion("base", { modes: ["web", "doorstep"] });
    expect(
      comparePrint(printOf(question, sha256, ["web"]), printOf(question, sha256, ["doorstep"])),
    ).toEqual({ kind: "method-break", changed: [{ what: "mode" }] });
    expect(
      comparePrint(
        printOf(question, sha256, ["web"]),
        printOf(question, sha256, ["web", "telephone"]),
      ),
    ).toEqual({ kind: "comparable" });
  });

  test("names all that changed at once, also a language that came or went", () => {
    expect(
      changed(base, { ...base, words: { nl: "Anders?", tr: "Başka mı?" }, modes: ["web"] }),
    ).toEqual([
      { what: "text", languages: ["nl", "en", "tr"] },
      { what: "scale", languages: ["en", "tr"] },
      { what: "mode" },
    ]);
  });

  test("is never told of a question that earlier waves did not ask", () => {
    const told = comparePrints(
      [
        printOf(aQuestion("kept"), sha256),
        printOf(aQuestion("gone"), sha256),
        printOf(aQuestion("said"), sha256),
      ],
      [
        printOf(aQuestion("kept"), sha256),
        printOf(aQuestion("said", { words: { nl: "said?" } }), sha256),
        printOf(aQuestion("fresh"), sha256),
      ],
    );
    expect([...told].map(([name, { kind }]) => [String(name), kind])).toEqual([
      ["kept", "comparable"],
      ["said", "method-break"],
      ["fresh", "new"],
    ]);
  });

  test("never hides behind an equal hash: different questions have different prints", () => {
    const prints = questions.map((question) => Print.parse(printOf(question, sha256)));
    expect(new Set(prints.map(({ hash }) => hash)).size).toBe(questions.length);
  });
});
