import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printOf } from "#domain/measurement/questionnaire/method-break.ts";
import {
  faultsOf,
  forcedIn,
  MAX_OWN,
  ownQuestionsIn,
  primarySet,
  QuestionBank,
  reckonable,
} from "#domain/measurement/questionnaire/question-bank.ts";
import { wordsIn } from "#domain/form/question.ts";
import { Mode, Question } from "#domain/measurement/questionnaire/question.ts";
import { Language } from "#contract/language.ts";
import { sha256 } from "#stores/sha256.ts";
import { bankQuestions, questionBank, questionsNamed } from "#stores/question-bank.ts";
import { aFollowUp, anAnswer, anIndicator, answerId, aQuestion, id } from "./questions.ts";
import { unlocked, VersionLock } from "./version-lock.ts";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/questions/${file}`, import.meta.url), "utf8"));
const lock = VersionLock.parse(read("versions.json"));
const whyNot = (
  schema: {
    safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } };
  },
  value: unknown,
) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const question = (name: string) =>
  bankQuestions.get(id(name)) ?? expect.fail(`the bank has no ${name}`);

describe("the question bank", () => {
  test("asks for every goal of the method, and for what the response is laid beside the population by", () => {
    expect(new Set(questionBank.questions.map(({ goal }) => goal))).toEqual(
      new Set([
        "active-residents",
        "willingness",
        "co-responsibility",
        "trust",
        "professionals-known",
        "contact",
        "safety",
        "victims",
        "liveability",
        "background",
      ]),
    );
  });

  test.each([
    ["liveability", "wl01", "Hoe prettig vindt u het om in uw buurt te wonen?"],
    ["helping", "wl03_1", "Mensen helpen elkaar in de buurt"],
    ["active", "wl13", "Hoe vaak heeft u zich de afgelopen 12 maanden ingezet voor uw buurt?"],
    ["willing", "wl14", "Zou u zich actief willen (blijven) inzetten voor uw buurt?"],
    [
      "trust-municipality",
      "bo01",
      "Hoeveel vertrouwen heeft u in de manier waarop uw gemeente wordt bestuurd?",
    ],
    ["unsafe", undefined, "Voelt u zich wel eens onveilig in uw eigen buurt?"],
  ])("has the published words of %s to the letter", (name, item, words) => {
    expect([
      question(name).item,
      question(name).words.nl,
      question(name).published,
      question(name).own,
    ]).toEqual([item, words, ["nl"], false]);
  });

  test("never passes a translation or a question of our own off as published", () => {
    for (const { own, published, item } of questionBank.questions) {
      expect(published).toEqual(own ? [] : ["nl"]);
      if (own) expect(item).toBeUndefined();
    }
  });

  test("names every item of a published scale that it has no words for, and reckons only the scales that are whole", () => {
    const left = questionBank.scales.flatMap(({ absent }) => absent.map(({ item }) => item));
    expect(left).toHaveLength(5 + 7 + 3);
    for (const item of left.filter((one) => /^wl0[2-6]/.test(one)))
      expect(questionBank.note).toContain(item);
    for (const item of left)
      expect(questionBank.questions.some((one) => one.item === item)).toBe(false);
    expect(reckonable(questionBank.scales).map((scale) => String(scale.id))).toEqual([
      "vertrouwen",
      "trust-in-team",
    ]);
  });

  test("gives the published scales their items, and asks at least half of them by default", () => {
    const sizes = Object.fromEntries(
      questionBank.scales.map(({ id: scale, items, absent, minimum, factor }) => [
        scale,
        [items.length + absent.length, minimum, factor],
      ]),
    );
    expect(sizes).toEqual({
      verbonden: [6, 3, 2.5],
      betrouwbaar: [7, 4, 2.5],
      veilig: [3, 2, 1.25],
      vertrouwen: [1, 1, 1],
      "trust-in-team": [4, 2, 1],
    });
  });

  test("recodes an agree scale to w = 5 − a and trust to 10, 8, 6, 4, 2", () => {
    for (const { recode } of questionBank.questions.filter(({ kind }) => kind === "agree"))
      expect(recode).toEqual({ 1: 4, 2: 3, 3: 2, 4: 1, 5: 0 });
    for (const { recode } of questionBank.questions.filter(({ goal }) => goal === "trust"))
      expect(recode).toEqual({ 1: 10, 2: 8, 3: 6, 4: 4, 5: 2 });
  });

  test('takes "don\'t know" for a missing value wherever it can be said', () => {
    for (const { answers } of questionBank.questions)
      for (const { words, missing } of answers)
        if (/weet (ik )?niet/.test(words.nl ?? "")) expect(missing).toBe(true);
    for (const name of [
      "liveability",
      "helping",
      "willing",
      "trust-police",
      "victim",
      "team-difference",
      "age-group",
      "gender",
    ])
      expect(question(name).answers.some(({ missing }) => missing)).toBe(true);
  });

  test("counts who never feels unsafe among those who do not often feel so", () => {
    expect(question("unsafe-how-often").indicators).toEqual([
      anIndicator({
        id: question("unsafe-how-often").indicators[0]?.id as never,
        counts: [answerId("often")],
        among: "everybody",
      }),
    ]);
  });

  test("lays a reason beside each member of the primary set, and keeps the set small", () => {
    const primary = primarySet(questionBank.questions);
    expect(primary.map((indicator) => String(indicator.id)).toSorted()).toEqual([
      "active-often",
      "helping-agree",
      "team-known",
      "trust-municipality-much",
      "unsafe-ever",
    ]);
    for (const { primary: reason } of primary) expect(reason).toMatch(/\[P\]$/);
  });

  test("forces nobody to answer, but for grades and what decides the next question", () => {
    expect(
      questionBank.questions.filter(({ compulsory }) => compulsory).map((one) => String(one.id)),
    ).toEqual(["liveability", "unsafe", "team-known", "team-reached"]);
    expect([...faultsOf(questionBank.questions), ...forcedIn(questionBank.questions)]).toEqual([]);
    expect(
      forcedIn([
        aQuestion("early", { compulsory: true }),
        aQuestion("grade", { compulsory: true, kind: "grade" }),
      ]),
    ).toEqual(["early is compulsory, but only grades and routing may be"]);
  });

  test("has an open question, and tells how far back every question looks that names a period", () => {
    expect(questionBank.questions.some(({ kind }) => kind === "open")).toBe(true);
    for (const { words, periodMonths } of questionBank.questions)
      expect(/(\d+) maanden/.exec(words.nl ?? "")?.[1]).toBe(
        periodMonths === undefined ? undefined : String(periodMonths),
      );
  });

  test("has words in six languages that are not copied from each other", () => {
    for (const { id: name, words } of questionBank.questions) {
      const all = Language.options.map((language) => wordsIn(words, language));
      expect([name, new Set(all).size]).toEqual([name, Language.options.length]);
      expect(wordsIn(words, "ar")).toMatch(/\p{Script=Arabic}/u);
      expect(wordsIn(words, "uk")).toMatch(/\p{Script=Cyrillic}/u);
      expect(`${words.nl}${words.en}${words.tr}${words.pl}`).not.toMatch(
        /[\p{Script=Arabic}\p{Script=Cyrillic}]/u,
      );
    }
  });

  test("has a version in the lock for what stands in it: who changes a word raises the version", () => {
    expect(
      unlocked(
        questionBank.questions.map((one) => printOf(one, sha256)),
        lock,
      ),
    ).toEqual([]);
  });

  test("is caught by the lock when one letter changes under the same version, and let through with a new one that is written down", () => {
    const [first, ...others] = questionBank.questions;
    if (first === undefined) throw new Error("an empty bank");
    const changed = { ...first, words: { ...first.words, tr: `${first.words.tr}.` } };
    const prints = (one: Question) => [one, ...others].map((each) => printOf(each, sha256));
    expect(unlocked(prints(changed), lock)).toEqual([
      expect.stringMatching(/^liveability changed: raise its version to 2/),
    ]);
    const raised = { ...changed, version: 2 };
    expect(unlocked(prints(raised), lock)).toHaveLength(1);
    expect(
      unlocked(
        prints(raised),
        VersionLock.parse({
          ...lock,
          liveability: { ...lock[first.id], 2: printOf(raised, sha256).hash },
        }),
      ),
    ).toEqual([]);
  });

  test("gives questions by name in the order asked for", () => {
    expect(
      questionsNamed([id("unsafe"), id("nothing"), id("active")]).map((one) => String(one.id)),
    ).toEqual(["unsafe", "active"]);
  });
});

describe("a question", () => {
  const answers = aQuestion("any").answers;
  test.each([
    ["an answer twice", { answers: [...answers, anAnswer("yes", 4)] }, "twice"],
    ["a code twice", { answers: [...answers, anAnswer("maybe", 1)] }, "twice"],
    ["one answer and a missing value", { answers: answers.slice(1) }, "at least two"],
    ["an open question with answers", { kind: "open", longest: 200 }, "no answers"],
    ["an agree scale of two", { kind: "agree" }, "five answers"],
    [
      "grades that stop at 9",
      {
        kind: "grade",
        answers: Array.from({ length: 9 }, (_, at) => anAnswer(String(at + 1), at + 1)),
      },
      "from 1 to 10",
    ],
    [
      "grades that start at 0",
      { kind: "grade", answers: Array.from({ length: 10 }, (_, at) => anAnswer(String(at), at)) },
      "from 1 to 10",
    ],
    [
      "an answer that stands alone where there can be but one",
      { answers: [...answers, anAnswer("none", 4, { alone: true })] },
      "alone",
    ],
    ["a recoding of a missing value", { recode: { 1: 4, 3: 0 } }, "code 3"],
    [
      "an indicator that counts a missing value",
      { indicators: [anIndicator({ counts: [answerId("unknown")] })] },
      "unknown",
    ],
    [
      "a share that counts nothing",
      { indicators: [{ ...anIndicator(), counts: undefined }] },
      "counts answers",
    ],
    [
      "a mean of words",
      { indicators: [{ id: anIndicator().id, measure: "mean", among: "answered" }] },
      "only grades",
    ],
    ["our own with published words", { published: ["nl" as const] }, "published"],
    ["no Dutch words", { words: { en: "Why?" } }, "Dutch"],
  ])("is refused with %s", (_, change, why) => {
    expect(whyNot(Question, aQuestion("any"))).toEqual([]);
    expect(whyNot(Question, { ...aQuestion("any"), ...change }).join()).toContain(why);
  });

  test.each([
    [
      "looks forward",
      [aFollowUp("late", "early"), aQuestion("early", { compulsory: true })],
      "does not come before",
    ],
    [
      "waits for an answer that nobody can give",
      [
        aQuestion("early", {
          compulsory: true,
          answers: [anAnswer("no", 1), anAnswer("never", 2)],
        }),
        aFollowUp("late", "early"),
      ],
      "no answer of early",
    ],
    [
      "waits for a question that may be left open",
      [aQuestion("early"), aFollowUp("late", "early")],
      "has to be compulsory",
    ],
    ["stands twice", [aQuestion("early"), aQuestion("early")], "stands twice"],
    [
      "shares an indicator",
      [
        aQuestion("early", { indicators: [anIndicator()] }),
        aQuestion("late", { indicators: [anIndicator()] }),
      ],
      "indicator share-of-yes stands twice",
    ],
  ])("cannot be asked when it %s", (_, questions, why) => {
    expect(faultsOf(questions)).toEqual([expect.stringContaining(why)]);
  });

  test("of a bank has words in all languages, and a scale no item without a recoding", () => {
    const bank = {
      version: "test",
      note: "a bank for a test",
      questions: [aQuestion("bare")],
      scales: [
        {
          id: "scale",
          own: true,
          source: "our own",
          items: ["bare"],
          absent: [],
          factor: 1,
          minimum: 2,
        },
      ],
    };
    expect(whyNot(QuestionBank, bank)).toEqual([
      "bare lacks words in ar",
      "bare lacks words in tr",
      "bare lacks words in pl",
      "bare lacks words in uk",
      "scale needs bare with a recoding",
      "scale needs more items than it has",
    ]);
  });
});

describe("the questions of a team", () => {
  const own = (count: number, change: Partial<Question> = {}) =>
    Array.from({ length: count }, (_, at) => aQuestion(`own-${at}`, { goal: "own", ...change }));

  test("are at most five in a wave", () => {
    expect(whyNot(ownQuestionsIn(["nl", "en"]), own(MAX_OWN))).toEqual([]);
    expect(whyNot(ownQuestionsIn(["nl", "en"]), own(MAX_OWN + 1)).join()).toContain("at most 5");
  });

  test("have words in every language in which the neighbourhood is asked, and need no others", () => {
    expect(whyNot(ownQuestionsIn(["nl"]), own(1))).toEqual([]);
    expect(whyNot(ownQuestionsIn(["nl", "en", "ar"]), own(1))).toEqual(["own-0 lacks words in ar"]);
  });

  test("force nobody either", () => {
    expect(whyNot(ownQuestionsIn(["nl"]), own(1, { compulsory: true }))).toEqual([
      "own-0 is compulsory, but only grades and routing may be",
    ]);
  });

  test("cannot pass for questions of the bank", () => {
    expect(whyNot(ownQuestionsIn(["nl"]), own(1, { goal: "trust" })).join()).toContain(
      "marked as its own",
    );
    expect(
      whyNot(
        ownQuestionsIn(["nl"]),
        own(1, { own: false, published: ["nl"], modes: Mode.options }),
      ).join(),
    ).toContain("marked as its own");
  });
});
