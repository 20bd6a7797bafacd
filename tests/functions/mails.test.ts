import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { Language, LANGUAGES } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { startList } from "#stores/start-list.ts";
import { ReceiptCode } from "#domain/answer/receipt.ts";
import { COMPILED, compileFrame } from "#web/theme/compile-mails.ts";
import { anAction, aState, aNeighbourhood, day, instant, topic } from "#tests/builders.ts";
import { faultsOf } from "#tests/browser/axe.ts";
import { openBrowser } from "#tests/browser/browser.ts";
import { offerMail } from "#web/mails/offer.ts";
import { feedbackMail } from "#web/mails/feedback.ts";
import { answerMail } from "#web/mails/answer.ts";
import { enteredMail } from "#web/mails/entered.ts";
import { invitationMail } from "#web/mails/invitation.ts";
import { receiptMail } from "#web/mails/receipt.ts";

test("the frame of the mails is the compiled one: after a change of frame.mjml comes npm run mails", async () => {
  expect(readFileSync(COMPILED, "utf8")).toBe(await compileFrame());
});

const waysOut = {
  ask: "https://example.org/q/secret",
  unsubscribe: "https://example.org/u/secret",
  mine: "https://example.org/p/secret",
};
const chosen: Topic[] = [startList.get(topic("litter"))].flatMap((one) => one ?? []);
const common = (language: Language) => ({
  language,
  neighbourhood: aNeighbourhood(),
  area: "Zonnestraat",
  resident: { name: 'Anna "<b>" & Co' },
  waysOut,
});
const mailsIn = (language: Language) => [
  ...(["agenda", "measurement"] as const).flatMap((asks) =>
    (["invitation", "reminder"] as const).map((kind) =>
      invitationMail({
        ...common(language),
        asks,
        kind,
        link: "https://example.org/a/secret",
        closes: instant("2026-10-02T18:00:00Z"),
      }),
    ),
  ),
  receiptMail({
    ...common(language),
    link: "https://example.org/a/secret",
    closes: instant("2026-10-02T18:00:00Z"),
    code: ReceiptCode.parse("K7QM2-V9X4P"),
    checkLink: `https://example.org/count/zonnestraat_whole_001?lang=${language}&code=K7QM2-V9X4P#check`,
  }),
  ...(["doorstep", "telephone", "paper"] as const).map((channel) =>
    enteredMail({
      ...common(language),
      asks: "agenda",
      enteredFor: { on: day("2026-09-21"), by: "contact", channel },
      link: "https://example.org/a/secret",
      closes: instant("2026-10-02T18:00:00Z"),
    }),
  ),
  answerMail({
    language,
    neighbourhood: aNeighbourhood(),
    asker: common(language).resident,
    pageLink: "https://example.org/zonnestraat",
    answered: {
      question: "Wanneer wordt de straat opnieuw bestraat?",
      answer: "In het voorjaar van 2027.\nTot die tijd repareren wij de gaten.",
      by: "Omar Haddad",
      on: day("2026-09-14"),
    },
  }),
  offerMail({
    language,
    neighbourhood: aNeighbourhood(),
    name: common(language).resident.name,
    answer: {
      kind: "joined",
      on: day("2026-09-14"),
      by: "Omar Haddad",
      text: "Fijn dat u meedoet.",
      with: { kind: "meeting", day: day("2026-09-20") },
    },
    leaveLink: "https://example.org/help/x/y",
    pageLink: "https://example.org/zonnestraat",
  }),
  feedbackMail({
    ...common(language),
    topics: chosen,
    agenda: undefined,
    floor: { kind: "thin", needed: 31, asked: 310 },
    decides: { midcheck: day("2026-10-28"), end: day("2026-11-15") },
    reading: {
      placeBy: day("2026-10-20"),
      texts: 41,
      tooFew: false,
      published: {
        at: instant("2026-10-16T09:00:00Z"),
        texts: 41,
        became: [{ as: "new-topic", texts: 12 }],
        topics: [],
        fresh: ["Te weinig bankjes"],
      },
    },
    offered: [],
    pageLink: "https://example.org/zonnestraat",
    pictures: [
      {
        id: "p".repeat(22),
        cycle: anAction().cycle,
        action: anAction().id,
        when: "after",
        on: day("2026-10-20"),
        text: "Twee nieuwe bakken.",
        width: 64,
        height: 48,
        published: day("2026-10-21"),
      },
    ],
    helpedLink: "https://example.org/f/secret",
    helpedUntil: day("2026-11-22"),
    asked: [anAction({ title: "Opruimen", state: aState("done") })],
    promises: [anAction({ title: "Opruimen", state: aState("done") })],
    now: instant("2026-11-09T09:00:00Z"),
  }),
];

describe.each(Language.options)("a mail in %s", (language) => {
  test("says the same as text and as HTML, asks nothing of anybody else, and escapes what people are called", () => {
    for (const { text, html } of mailsIn(language)) {
      for (const link of [...text.matchAll(/https:\S+/g)].map(([found]) => found))
        expect(html).toContain(`href="${link.replaceAll("&", "&amp;")}"`);
      expect(html.replaceAll(/href="[^"]*"|xmlns[:a-z]*="[^"]*"/g, "")).not.toMatch(
        /src=|url\(|@import|<script|<img|<link/,
      );
      expect(html).toContain("Anna &quot;&lt;b&gt;&quot; &amp; Co");
      expect(html).not.toMatch(/\{\{|undefined|\[object/);
      expect(html).toContain(`<html lang="${language}" dir="${LANGUAGES[language].direction}"`);
      expect(Buffer.byteLength(html)).toBeLessThan(14_000);
    }
  });
});

describe("in a mail program", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  test.each([
    ["nl", "light"],
    ["nl", "dark"],
    ["ar", "light"],
    ["ar", "dark"],
  ] as const)(
    "%s in %s colours fits a phone and has no fault that axe finds",
    async (language, colorScheme) => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 720 },
        colorScheme,
      });
      const page = await context.newPage();
      for (const { html } of mailsIn(language)) {
        await page.setContent(html);
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
          320,
        );
      }
      await context.close();
    },
  );
});
