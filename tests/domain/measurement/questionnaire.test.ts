import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type QuestionId } from "#contract/ids.ts";
import { type Question } from "#domain/measurement/questionnaire/question.ts";
import {
  askedOf,
  type Given,
  openOf,
  type Page,
  pagesFor,
  pagesOf,
  settled,
} from "#domain/form/form.ts";
import { type Filled, readPage } from "#domain/form/reading.ts";
import { Draft, EMPTY, progress, resume, save, turnedFrom } from "#domain/form/filling-in.ts";
import { questionnaireOf } from "#domain/measurement/questionnaire/questionnaire.ts";
import { bankQuestions, questionBank } from "#stores/question-bank.ts";
import { aFollowUp, anAnswer, answerId, aQuestion, id } from "./questions.ts";

const bank = questionBank.questions;
const names = (questions: readonly Question[]) => questions.map((question) => String(question.id));
const chosen = (...answers: string[]) => answers.map(answerId);
const given = (answers: Readonly<Record<string, readonly string[] | string>>): Given =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === "string" ? answer : chosen(...answer),
    ]),
  );
const faultsIn = (page: readonly Question[], filled: Filled) => {
  const read = readPage(page, filled);
  return read.kind === "faults" ? read.faults : [];
};
const pageWith = (questions: readonly Question[], name: string): Page<Question> =>
  pagesOf(questions).find((page) => names(page.questions).includes(name)) ??
  expect.fail(`${name} stands on no page`);

/** One thing that somebody does: fill in a page of the questionnaire with some answer for each of its questions, or leave it open. */
const anyFilled = (question: Question): fc.Arbitrary<string[]> =>
  question.kind === "open"
    ? fc.constantFrom([], ["Een rustige straat."])
    : fc.constantFrom(
        ...(question.compulsory ? [] : [[]]),
        ...question.answers.map((answer) => [String(answer.id)]),
      );
const anyStep = fc.constantFrom(...pagesOf(bank)).chain((page) =>
  fc.record({
    page: fc.constant(page),
    filled: fc.record(
      Object.fromEntries(page.questions.map((question) => [question.id, anyFilled(question)])),
    ),
  }),
);
const take = (draft: Draft, { page, filled }: { page: Page; filled: Filled }): Draft => {
  const read = readPage(page.questions, filled);
  return read.kind === "given" ? save(bank, draft, page, read.given) : draft;
};
const anyDraft = fc.array(anyStep, { maxLength: 25 }).map((steps) => steps.reduce(take, EMPTY));

const chain = [
  aQuestion("first", { compulsory: true }),
  aFollowUp("second", "first", { compulsory: true }),
  aFollowUp("third", "second"),
  aQuestion("free"),
];

describe("a questionnaire", () => {
  test("holds questions of the bank in the order of the team, and then the team's own", () => {
    const made = questionnaireOf(
      bankQuestions,
      [id("active"), id("liveability")],
      [aQuestion("ours", { goal: "own" })],
    );
    expect(made.kind === "questionnaire" ? names(made.questions) : made.faults).toEqual([
      "active",
      "liveability",
      "ours",
    ]);
  });

  test("may leave a follow-up out, but not the question that it waits for", () => {
    expect(questionnaireOf(bankQuestions, [id("unsafe")], []).kind).toBe("questionnaire");
    expect(questionnaireOf(bankQuestions, [id("unsafe-how-often")], [])).toEqual({
      kind: "faults",
      faults: ["unsafe-how-often looks at unsafe, which does not come before it"],
    });
  });

  test("tells of every name that is unknown, doubled or taken", () => {
    expect(
      questionnaireOf(
        bankQuestions,
        [id("active"), id("active"), id("moon")],
        [aQuestion("victim", { goal: "own" })],
      ),
    ).toEqual({
      kind: "faults",
      faults: [
        "the bank has no question moon",
        "active stands twice",
        "indicator active-often stands twice",
        "victim is the name of a question of the bank",
      ],
    });
  });
});

describe("which questions are asked", () => {
  test("follows from the answers so far: only who feels unsafe is asked how often", () => {
    expect(names(askedOf(bank, {}))).not.toContain("unsafe-how-often");
    expect(names(askedOf(bank, given({ unsafe: ["no"] })))).not.toContain("unsafe-how-often");
    expect(names(askedOf(bank, given({ unsafe: ["yes"] })))).toContain("unsafe-how-often");
  });

  test("needs the whole chain: an answer of a question that is not asked any more opens nothing", () => {
    expect(names(askedOf(chain, given({ first: ["yes"], second: ["yes"] })))).toEqual([
      "first",
      "second",
      "third",
      "free",
    ]);
    expect(
      names(askedOf(chain, given({ first: ["no"], second: ["yes"], third: ["yes"] }))),
    ).toEqual(["first", "free"]);
    expect(
      settled(chain, given({ first: ["no"], second: ["yes"], third: ["yes"], free: ["no"] })),
    ).toEqual(given({ first: ["no"], free: ["no"] }));
  });

  test("whatever the order of answering, no answer is left of a question that is not asked", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const asked = new Set(names(askedOf(bank, draft.given)));
        expect(Object.keys(draft.given).filter((name) => !asked.has(name))).toEqual([]);
        expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  test("the last word on each page counts, whatever was said there before", () => {
    fc.assert(
      fc.property(anyDraft, anyStep, (draft, step) => {
        const after = take(draft, step);
        const asked = new Set(names(askedOf(bank, after.given)));
        for (const question of step.page.questions)
          expect(after.given[question.id]).toEqual(
            asked.has(question.id) && step.filled[question.id]?.length
              ? question.kind === "open"
                ? step.filled[question.id]?.[0]
                : step.filled[question.id]
              : undefined,
          );
        expect(take(after, step)).toEqual(after);
      }),
    );
  });

  test("settling twice changes nothing more", () => {
    const anyGiven = fc.dictionary(
      fc.constantFrom(...names(chain)),
      fc.constantFrom(["yes"], ["no"]),
    );
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const once = settled(chain, given(answers));
        expect(settled(chain, once)).toEqual(once);
        expect(names(askedOf(chain, once))).toEqual(names(askedOf(chain, given(answers))));
      }),
    );
  });
});

describe("pages", () => {
  test("hold every question once, in order, and at most four", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (perPage) => {
        const pages = pagesOf(bank, perPage);
        expect(pages.flatMap((page) => names(page.questions))).toEqual(names(bank));
        expect(
          pages.every(
            ({ questions, number }, at) =>
              questions.length > 0 && questions.length <= perPage && number === at,
          ),
        ).toBe(true);
      }),
    );
    expect(Math.max(...pagesOf(bank).map(({ questions }) => questions.length))).toBeLessThanOrEqual(
      4,
    );
  });

  test("never show a question on the page of the one that it waits for, since without JavaScript it could not appear", () => {
    for (const perPage of [1, 2, 4, 21])
      for (const { questions } of pagesOf(bank, perPage))
        for (const { onlyIf } of questions)
          expect(names(questions)).not.toContain(String(onlyIf?.question));
  });

  test("keep statements under one lead together where they fit", () => {
    const lead = { nl: "Wat vindt u?" };
    const block = [
      aQuestion("q1"),
      aQuestion("q2"),
      aQuestion("q3"),
      aQuestion("q4", { lead }),
      aQuestion("q5", { lead }),
      aQuestion("q6"),
    ];
    expect(pagesOf(block).map((page) => names(page.questions))).toEqual([
      ["q1", "q2", "q3"],
      ["q4", "q5", "q6"],
    ]);
    expect(pagesOf(block, 1)).toHaveLength(6);
  });

  test("keep their number, and are left out when none of their questions is asked", () => {
    expect(
      pagesFor(chain, given({ first: ["no"] })).map(({ number, questions }) => [
        number,
        names(questions),
      ]),
    ).toEqual([
      [0, ["first"]],
      [2, ["free"]],
    ]);
    expect(
      pagesFor(chain, given({ first: ["yes"], second: ["yes"] })).map(({ number, questions }) => [
        number,
        names(questions),
      ]),
    ).toEqual([
      [0, ["first"]],
      [1, ["second"]],
      [2, ["third", "free"]],
    ]);
  });

  test("are not made of questions that cannot be asked in this order", () => {
    expect(() =>
      pagesOf([aFollowUp("late", "early"), aQuestion("early", { compulsory: true })]),
    ).toThrow("does not come before");
  });
});

describe("what was filled in", () => {
  test("an optional question that is left open is a missing value, never a fault", () => {
    for (const { questions } of pagesOf(bank))
      expect(
        readPage(
          questions.filter(({ compulsory }) => !compulsory),
          {},
        ),
      ).toEqual({ kind: "given", given: {} });
    expect(readPage([aQuestion("free")], { free: ["", "  "] })).toEqual({
      kind: "given",
      given: {},
    });
  });

  test('a compulsory question that is left open is a fault, until "don\'t know" is chosen where that is offered', () => {
    const page = pageWith(bank, "liveability").questions;
    expect(faultsIn(page, {})).toContainEqual({ question: id("liveability"), kind: "missing" });
    expect(faultsIn(page, { liveability: ["unknown"], unsafe: ["no"] })).toEqual([]);
  });

  test("all faults of a page are told at once", () => {
    const several = aQuestion("several", {
      kind: "multiple",
      answers: [anAnswer("one", 1), anAnswer("two", 2), anAnswer("none", 3, { alone: true })],
    });
    const page = [
      aQuestion("must", { compulsory: true, kind: "grade" }),
      aQuestion("strange"),
      aQuestion("both"),
      aQuestion("twice"),
      several,
      aQuestion("talk", { kind: "open", answers: [], longest: 100 }),
      aQuestion("fine"),
    ];
    expect(
      faultsIn(page, {
        strange: ["perhaps"],
        both: ["yes", "no"],
        twice: ["yes", "yes"],
        several: ["one", "none"],
        talk: ["x".repeat(101)],
        fine: ["no"],
      }),
    ).toEqual([
      { question: "must", kind: "missing" },
      { question: "strange", kind: "unknown", answer: "perhaps" },
      { question: "both", kind: "too-many", chosen: 2 },
      { question: "twice", kind: "twice", answer: "yes" },
      { question: "several", kind: "not-alone" },
      { question: "talk", kind: "too-long", length: 101, longest: 100 },
    ]);
  });

  test('several crimes may be ticked, kept in the order of the list; "nothing of these" goes with none of them', () => {
    const page = [bank.find((question) => question.id === "victim") ?? expect.fail()];
    expect(readPage(page, { victim: ["violence", "burglary"] })).toEqual({
      kind: "given",
      given: { victim: ["burglary", "violence"] },
    });
    expect(faultsIn(page, { victim: ["none", "burglary"] })).toEqual([
      { question: "victim", kind: "not-alone" },
    ]);
    expect(faultsIn(page, { victim: ["none", "unknown"] })).toEqual([
      { question: "victim", kind: "not-alone" },
    ]);
  });

  test("fields of questions that do not stand on the page are left aside", () => {
    expect(readPage([aQuestion("here")], { here: ["yes"], elsewhere: ["nonsense"] })).toEqual({
      kind: "given",
      given: { here: ["yes"] },
    });
  });

  test("nothing that a form can hold makes reading fail, and what is read fits the questions", () => {
    const anyForm = fc.dictionary(
      fc.oneof(fc.constantFrom(...names(bank)), fc.string()),
      fc.array(
        fc.oneof(fc.string(), fc.constantFrom("yes", "no", "7", "none", "unknown", "__proto__")),
      ),
    );
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...pagesOf(bank)), (form, { questions }) => {
        const read = readPage(questions, form);
        if (read.kind === "faults") expect(read.faults.length).toBeGreaterThan(0);
        else
          for (const [name, answer] of Object.entries(read.given)) {
            const question = questions.find((one) => one.id === name);
            if (Array.isArray(answer))
              expect(
                answer.every((one) => question?.answers.some((offered) => offered.id === one)),
              ).toBe(true);
            else
              expect([
                question?.kind,
                JSON.stringify(answer ?? "").length - 2 <= (question?.longest ?? 0),
              ]).toEqual(["open", true]);
          }
      }),
    );
  });
});

describe("save and resume", () => {
  const fill = (
    draft: Draft,
    questions: readonly Question[],
    page: Page,
    filled: Filled,
  ): Draft => {
    const read = readPage(page.questions, filled);
    return read.kind === "given"
      ? save(questions, draft, page, read.given)
      : expect.fail(JSON.stringify(read.faults));
  };

  test("the link opens on the first page, and after each page on the next", () => {
    const [first, second] = pagesOf(bank);
    expect(resume(bank, EMPTY)?.number).toBe(0);
    if (first === undefined || second === undefined) throw new Error("too few pages");
    expect(
      resume(bank, fill(EMPTY, bank, first, { liveability: ["7"], unsafe: ["yes"] }))?.number,
    ).toBe(second.number);
  });

  test("a page whose questions are not asked is skipped", () => {
    const first = fill(EMPTY, chain, pageWith(chain, "first"), { first: ["no"] });
    expect(names(resume(chain, first)?.questions ?? [])).toEqual(["free"]);
  });

  test("who goes back and opens a compulsory question is brought to it, and what was said later is kept", () => {
    const done = fill(
      fill(EMPTY, chain, pageWith(chain, "first"), { first: ["no"] }),
      chain,
      pageWith(chain, "free"),
      { free: ["yes"] },
    );
    expect(resume(chain, done)).toBeUndefined();
    const back = fill(done, chain, pageWith(chain, "first"), { first: ["yes"] });
    expect(names(resume(chain, back)?.questions ?? [])).toEqual(["second"]);
    expect(back.given).toEqual({ first: ["yes"], free: ["yes"] });
  });

  test("who goes back and takes an answer away loses what depended on it", () => {
    const all = [
      ["first", "yes"],
      ["second", "yes"],
      ["third", "no"],
    ].reduce(
      (draft, [name = "", answer = ""]) =>
        fill(draft, chain, pageWith(chain, name), { [name]: [answer] }),
      EMPTY,
    );
    expect(Object.keys(all.given)).toEqual(["first", "second", "third"]);
    expect(fill(all, chain, pageWith(chain, "first"), { first: ["no"] }).given).toEqual({
      first: ["no"],
    });
  });

  test("who leaves a page blank the second time takes those answers back", () => {
    const page = pageWith(chain, "free");
    expect(fill(fill(EMPTY, chain, page, { free: ["yes"] }), chain, page, {}).given).toEqual({});
  });

  test("following the link to the end always ends, each page shown once, and then everything can be handed in", () => {
    const answers = fc.record(
      Object.fromEntries(bank.map((question) => [question.id, anyFilled(question)])),
    );
    fc.assert(
      fc.property(answers, (filled) => {
        const shown: number[] = [];
        let draft: Draft = EMPTY;
        for (let page = resume(bank, draft); page !== undefined; page = resume(bank, draft)) {
          shown.push(page.number);
          if (shown.length > pagesOf(bank).length) throw new Error("no end");
          draft = fill(draft, bank, page, filled);
        }
        expect(shown).toEqual(pagesFor(bank, draft.given).map(({ number }) => number));
        expect([openOf(bank, draft.given), settled(bank, draft.given)]).toEqual([[], draft.given]);
        const asked = askedOf(bank, draft.given);
        expect(Object.keys(draft.given).toSorted()).toEqual(
          names(asked.filter((question) => (filled[question.id] ?? []).length > 0)).toSorted(),
        );
      }),
    );
  });

  test("handing in tells of every compulsory question that is open, and of no other", () => {
    expect(names(openOf(bank, EMPTY.given))).toEqual(["liveability", "unsafe", "team-known"]);
    const known = given({ liveability: ["7"], unsafe: ["no"], "team-known": ["yes"] });
    expect(names(openOf(bank, known))).toEqual(["team-reached"]);
    expect(openOf(bank, { ...known, "team-reached": chosen("not-tried") } as Given)).toEqual([]);
  });

  test("progress runs from the first page to the last that this person sees", () => {
    fc.assert(
      fc.property(anyDraft, ({ given: answers }) => {
        const pages = pagesFor(bank, answers);
        expect(pages.map(({ number }) => progress(bank, answers, number))).toEqual(
          pages.map((_, at) => ({ page: at + 1, of: pages.length })),
        );
      }),
    );
    expect(progress(bank, {}, 999)).toEqual({
      page: pagesFor(bank, {}).length,
      of: pagesFor(bank, {}).length,
    });
  });

  test("answers that never belonged to the questionnaire are not saved", () => {
    const page = pageWith(chain, "free");
    expect(
      save(
        chain,
        { given: given({ stranger: ["yes"] }), page: 0 },
        page,
        given({ free: ["yes"], first: ["yes"] }),
      ).given,
    ).toEqual({ free: ["yes"] });
    const all: readonly QuestionId[] = chain.map((question) => question.id);
    expect(all).not.toContain("stranger");
  });
});

describe("who leaves a page", () => {
  const skipped: Draft = { given: given({ first: ["no"] }), page: 1 };
  const asked: Draft = { given: given({ first: ["yes"] }), page: 1 };
  const [first, second, free] = ["first", "second", "free"].map(
    (name) => pageWith(chain, name).number,
  );

  test("comes to the next one that the answers just given make", () => {
    const from = { before: skipped, goesBack: false };
    expect(turnedFrom(chain, first ?? -1, { ...from, after: asked })).toBe(second);
    expect(turnedFrom(chain, first ?? -1, { ...from, after: skipped })).toBe(free);
  });

  test("comes back to the one that was there before, and from the first to none", () => {
    const back = { before: skipped, after: asked, goesBack: true };
    expect(turnedFrom(chain, free ?? -1, back)).toBe(first);
    expect(turnedFrom(chain, first ?? -1, back)).toBeUndefined();
  });
});
