import { describe, expect, test } from "vitest";
import { type Action, StateKind } from "#domain/actions/action.ts";
import { isOpen } from "#domain/actions/action.ts";
import { toldBy } from "#domain/actions/standing.ts";
import { addDays } from "#domain/calendar/time.ts";
import { ActionId, type Day } from "#contract/ids.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { Language } from "#contract/language.ts";
import { feedbackSheetsPage } from "#web/letters/feedback.ts";
import { type FeedbackFacts, feedbackMail } from "#web/mails/feedback.ts";
import { becameWords } from "#web/copy/became.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dayIn } from "#web/copy/dates.ts";
import { OF_NOBODY } from "#domain/municipality/subjects.ts";
import { feedbackMailWords } from "#web/copy/mails/feedback.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import { becameSentence } from "#web/pages/became.ts";
import { promiseLines, whoPromises } from "#web/pages/promise.ts";
import { questionsBlock } from "#web/pages/question.ts";
import { html } from "#web/pages/html.ts";
import {
  anAction,
  anAgenda,
  aNeighbourhood,
  aState,
  day,
  instant,
  topic,
} from "#tests/builders.ts";
import { topicsOf } from "#stores/start-list.ts";

const neighbourhood = aNeighbourhood();
const DUE = day("2026-11-05");
const DECIDES = { midcheck: day("2026-10-28"), end: day("2026-11-15") };
const SIDES = [day("2026-10-20"), DUE, addDays(DUE, 1), DECIDES.end] as const;

/** A promise in a state, of which everything is due on one day. */
const inState = (kind: StateKind): Action => {
  const state = kind === "proposed" ? { ...aState(kind), answerBy: DUE } : aState(kind);
  return anAction({ state, due: DUE, firstDue: DUE });
};

const CASES = Language.options.flatMap((language) =>
  StateKind.options.flatMap((kind) => SIDES.map((today) => ({ language, kind, today }))),
);

describe("what is told of a promise", () => {
  test.each(CASES)(
    "in $language, $kind on $today: nothing is planned after its day, and what is not known says who tells it by when",
    ({ language, kind, today }) => {
      const action = inState(kind);
      const { said } = actionFactWords[language];
      const who = whoPromises(action, { language, neighbourhood });
      const text = promiseLines(action, { language, neighbourhood }, today, DECIDES)
        .map((line) => line.text)
        .join(" ");
      const planned = [
        said.accepted(who, dayIn(language, DUE)),
        said["under-way"](who, dayIn(language, DUE)),
        said.proposed(who, dayIn(language, DUE)),
      ];
      const isPlanned = planned.some((sentence) => text.includes(sentence));
      expect(isPlanned).toBe(["accepted", "under-way", "proposed"].includes(kind) && today <= DUE);
      const by = toldBy(action, DECIDES, today);
      const isKnown = !isOpen(action) || isPlanned || kind === "reopened";
      expect(by !== undefined).toBe(!isKnown);
      if (by !== undefined) {
        expect(by >= today).toBe(true);
        expect(text).toContain(said.tellsBy(dayIn(language, by)));
      }
    },
  );

  test("what the team opened again says so too; once the cycle is over nobody is named who says nothing", () => {
    const byTeam = anAction({ state: { kind: "reopened", on: DUE, text: "Het is er weer." } });
    expect(toldBy(byTeam, DECIDES, DUE)).toBe(DECIDES.end);
    expect(toldBy(byTeam, DECIDES, addDays(DECIDES.end, 1))).toBeUndefined();
  });
});

const TOPICS = topicsOf({ topics: neighbourhood.topics });
const FACTS: FeedbackFacts = {
  neighbourhood,
  area: "Zonnestraat",
  topics: TOPICS,
  agenda: anAgenda(anAction().cycle, "litter", "lighting"),
  floor: undefined,
  reading: undefined,
  offered: [],
  decides: DECIDES,
  promises: [anAction({ state: aState("done") })],
  asked: [],
  pictures: [],
  now: instant("2026-11-12T08:00:00Z"),
  pageLink: "https://example.org/zonnestraat",
  helpedUntil: day("2026-11-22"),
};
const mailIn = (language: Language, change: Partial<Parameters<typeof feedbackMail>[0]> = {}) =>
  feedbackMail({
    ...FACTS,
    language,
    resident: { name: "Anna" },
    helpedLink: "https://example.org/f/secret",
    waysOut: { desk: "https://example.org/p/x", unsubscribe: "https://example.org/u/x" } as never,
    ...change,
  });

describe.each(Language.options)("the feedback to everyone in %s", (language) => {
  const words = feedbackMailWords[language];

  test("says what residents chose, also where nothing was promised, and when the next survey comes", () => {
    const { text } = mailIn(language);
    const name = (id: string) => TOPICS.find((one) => one.id === id)?.words[language] ?? "";
    expect(text).toContain(words.chosen);
    expect(text).toContain(`${name("lighting")}: ${words.nothing}`);
    expect(text).not.toContain(`${name("litter")}: ${words.nothing}`);
    expect(text).toContain(words.next(dayIn(language, day("2026-11-23"))));
  });

  test("says on paper what it says by mail, sentence by sentence, and no link that is somebody's", () => {
    const promises = StateKind.options.map((kind, nth) =>
      anAction({ id: ActionId.parse(`litter-${nth + 1}`), state: aState(kind), due: DUE }),
    );
    const decisions = [{ topic: topic("parking"), kind: "too-few" }] as never;
    const facts = {
      ...FACTS,
      promises,
      agenda: { ...anAgenda(anAction().cycle, "litter"), decisions },
    };
    const { text } = mailIn(language, facts);
    const home = { ...neighbourhood, languages: [language] as const };
    const page = feedbackSheetsPage({
      language,
      facts: { ...facts, neighbourhood: home as never },
      back: "/",
    });
    const [, sheet = ""] = page.html.split("<article");
    const printed = sheet.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    const asEscaped = (line: string) => html`${line}`.toString().replaceAll(/\s+/g, " ");
    const lines = text
      .split("\n")
      .map((line) =>
        asEscaped(line.replace(/^\s*[-*]?\s*/, "").replaceAll(/[\u2066\u2069]/g, "")).trim(),
      )
      .filter((line) => line !== "" && !line.includes("https://") && line !== "--");
    const kept = lines.slice(1, lines.indexOf(asEscaped(mailFrameWords[language].more)));
    expect(kept.length).toBeGreaterThan(15);
    for (const line of kept) expect(printed).toContain(line);
    expect(printed).not.toContain("/f/");
  });

  test("is the municipality's: its name at the top and its address under the signature, a button in its colour", () => {
    const municipality = {
      identity: {
        name: "Gemeente Veldstad",
        address: "Marktplein 1\n1234 AB Veldstad",
        partners: [],
      },
      theme: { ...OF_NOBODY.theme, accent: "#6a1b9a" },
    };
    const asked = [anAction({ state: aState("done") })];
    const { html: shown, text } = mailIn(language, { municipality, asked });
    expect(shown.match(/Gemeente Veldstad/g)).toHaveLength(2);
    expect(shown).toMatch(/background:#6a1b9a[^>]*>[^<]*<\/a>/);
    expect(text).toContain("Gemeente Veldstad\nMarktplein 1\n1234 AB Veldstad");
    const nobodys = mailIn(language, { asked });
    expect(`${nobodys.html}${nobodys.text}`).not.toMatch(/Gemeente Veldstad|\{\{/);
  });

  test("keeps a telephone number in its order and on one line, and names no role in a second language", () => {
    const { phone, role } = neighbourhood.contact;
    const unbroken = phone.replaceAll(" ", "\u00a0");
    const { text } = mailIn(language);
    expect(text).toContain(language === "ar" ? `\u2066${unbroken}\u2069` : unbroken);
    expect(text.includes(role)).toBe(language === "nl");
  });

  test("says which words are the team's own Dutch, so that they are read as such", () => {
    const told = "Er staan zes bakken bij.";
    const action = anAction({ state: { ...aState("done"), text: told } as never });
    const { html: shown, text } = mailIn(language, { promises: [action] });
    const isMarked = shown.includes(`<span lang="nl" dir="ltr">${told}</span>`);
    expect(isMarked).toBe(language !== "nl");
    // A full stop of Dutch jumps to the other side amid Arabic, unless it is told where it belongs.
    expect(text.includes(`\u2066${told}\u2069`)).toBe(language === "ar");
  });

  test("ends no sentence with two full stops", () => {
    const promises = [anAction({ state: aState("done") })];
    const { text } = mailIn(language, { promises, asked: promises });
    expect(text).not.toMatch(/\.\s*\.(?!\.)/);
  });

  test("asks whether it helped of what is ripe alone, and says that the rest is asked later", () => {
    const later = mailIn(language).text;
    expect(later).not.toContain("/f/secret");
    expect(later).toContain(words.later);
    const promises = [anAction({ state: aState("done") })];
    const now = mailIn(language, { promises, asked: promises }).text;
    expect(now).toContain("/f/secret");
    expect(now).toContain(words.ask(dayIn(language, day("2026-11-22"))));
    expect(now).not.toContain(words.later);
  });

  test("says until when residents' words are read, and that it is late once that day has passed", () => {
    const reading = { published: undefined, placeBy: DUE, texts: 3, tooFew: false };
    const on = (today: Day) => becameSentence(reading, language, today);
    const { onPageBy, onPageLate } = becameWords[language];
    expect(on(DUE)).toBe(onPageBy(dayIn(language, DUE)));
    expect(on(addDays(DUE, 1))).toBe(onPageLate(dayIn(language, DUE)));
  });

  test("says in public that questions wait beyond their day, and counts those apart that do not", () => {
    const days = [addDays(DUE, -2), DUE, addDays(DUE, 9)];
    const shown = (today: Day) =>
      html`${questionsBlock({ answers: [], more: false, waiting: { days, more: false } }, { language, today })}`.toString();
    const { late, waiting } = questionListWords[language];
    const [first, last] = [dayIn(language, addDays(DUE, -2)), dayIn(language, addDays(DUE, 9))];
    const written = (sentence: string) => html`${sentence}`.toString();
    expect(shown(DUE)).toContain(written(late(1, first)));
    expect(shown(DUE)).toContain(written(waiting(2, last)));
    expect(shown(addDays(DUE, -3))).not.toContain(written(late(1, first)));
    expect(shown(addDays(DUE, 20))).toContain(written(late(3, first)));
  });
});
