import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measurementRoundOf, waveIdOf } from "#contract/ids.ts";
import { pagesFor } from "#domain/form/form.ts";
import { questionBank } from "#stores/question-bank.ts";
import { codeOf, printed } from "#domain/answer/code.ts";
import { Language } from "#contract/language.ts";
import { wordsIn } from "#domain/form/question.ts";
import { instant } from "#tests/builders.ts";
import type { Letter } from "#web/letters/letter.ts";
import { questionnaireLettersPage } from "#web/letters/questionnaire.ts";
import { panelWords } from "#web/copy/panel.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import { faultsOf } from "./axe.ts";
import { PHONE } from "./browser.ts";
import { LAST, link, openStreet, type Street } from "./street.ts";

let street: Street;
beforeAll(async () => {
  street = await openStreet();
});
afterAll(() => street.close());

const words = questionnaireWords.nl;
const bank = (id: string) =>
  questionBank.questions.find((question) => question.id === id)?.words.nl ?? "";
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
/** What was handed in last, of which nobody can tell by whom: by the language in which it was. */
const responseIn = async (language: Language) => {
  const round = measurementRoundOf(waveIdOf(street.measured.neighbourhood.id, 1));
  const { handedIn } = await street.measured.questionnaires(round);
  return handedIn.findLast((one) => one.language === language);
};

/** What has the focus: the name and kind of a field, or the value of a button. */
const FOCUS = `(() => { const one = document.activeElement; return [one?.type ?? "", one?.name ?? "", one?.value ?? ""]; })()`;

/** Fills in a page with Tab, Space and letters alone, and presses the button that goes on. */
async function fillByKeyboard(page: Page): Promise<void> {
  const done = new Set<string>();
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press("Tab");
    const [kind = "", name = "", value = ""] = await page.evaluate<string[]>(FOCUS);
    if ((kind === "radio" || kind === "checkbox") && !done.has(name)) {
      await page.keyboard.press("Space");
      done.add(name);
    } else if (kind === "textarea") await page.keyboard.type("Een rustige straat.");
    else if (kind === "submit" && (value === "next" || value === "hand-in")) {
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      return;
    }
  }
  expect.fail("Tab never comes by the button");
}

describe("a whole questionnaire", () => {
  test.each([
    ["nl", 2],
    ["ar", 3],
  ] as const)(
    "is filled in by keyboard alone on a phone, and axe finds no fault on any page (%s)",
    async (language, at) => {
      await street.seen({ viewport: PHONE }, async (page) => {
        const its = questionnaireWords[language];
        await page.goto(link(street.measured, at, "m", language));
        for (let number = 1; number <= LAST; number += 1) {
          expect(await heading(page)).toContain(its.progress(number, LAST));
          expect([number, await faultsOf(page)]).toEqual([number, []]);
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(
            true,
          );
          await fillByKeyboard(page);
        }
        expect(await heading(page)).toBe(its.receipt);
        expect(await faultsOf(page)).toEqual([]);
        const response = await responseIn(language);
        expect(response).toMatchObject({
          language,
          panel: expect.any(String) as string,
        });
        expect(Object.keys(response?.given ?? {}).toSorted()).toEqual(
          pagesFor(questionBank.questions, response?.given ?? {})
            .flatMap(({ questions }) => questions.map(({ id }) => String(id)))
            .toSorted(),
        );
      });
    },
  );

  test("is one request a page without any script, and weighs less than 30,000 bytes in every language", async () => {
    await street.seen({}, async (page) => {
      const asked: string[] = [];
      // But for the photo of the contact person, which comes by itself.
      page.on("request", (request) => {
        if (!request.url().endsWith("/photo")) asked.push(request.url());
      });
      for (const language of Language.options) {
        for (let number = 1; number <= LAST; number += 1) {
          asked.length = 0;
          const reply = await page.goto(
            `${link(street.measured, 0, "m", language)}&page=${number}`,
          );
          expect([language, number, asked.length, await page.locator("script").count()]).toEqual([
            language,
            number,
            1,
            0,
          ]);
          expect((await reply?.body())?.length, `${language} ${number}`).toBeLessThan(30_000);
        }
      }
    });
  });

  test("goes on without scripts where somebody was, and tells every fault with a way to its field, which is another page where it stands there", async () => {
    await street.seen({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.goto(link(street.measured, 0, "m"));
      await page
        .getByRole("group", { name: bank("helping") })
        .getByLabel("eens", { exact: true })
        .check();
      await page.getByRole("button", { name: words.next }).click();
      expect(await page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual(
        ["liveability", "unsafe"].map((id) => words.faults.missing(bank(id))),
      );
      expect(
        await page
          .getByRole("group", { name: bank("helping") })
          .getByLabel("eens", { exact: true })
          .isChecked(),
      ).toBe(true);
      await page.goto(`${link(street.measured, 0, "m")}&page=${LAST}`);
      await page.getByRole("textbox").fill("Meer bomen.");
      await page.getByRole("button", { name: words.handIn }).click();
      await page.getByRole("alert").getByRole("link").first().click();
      expect(await heading(page)).toContain(words.progress(1, LAST));
      expect(new URL(page.url()).hash).toBe("#liveability-1");
    });
  });
});

describe("the letter of a measurement", () => {
  const letter = (language: Language, nth: number): Letter => ({
    name: "Letter",
    address: { street: "Zonnestraat 1", postcode: "6224 AB", place: "Voorbeeldstad" },
    language,
    code: codeOf(new Uint8Array(10).fill(nth)),
    shown: printed(codeOf(new Uint8Array(10).fill(nth))),
  });
  const print = (letters: readonly Letter[]) =>
    questionnaireLettersPage({
      language: "nl",
      neighbourhood: street.measured.neighbourhood,
      area: "Zonnestraat",
      closes: instant("2026-10-02T15:00:00Z"),
      nth: 1,
      site: "https://buurt.example.org",
      letters,
      back: "/console",
      questions: questionBank.questions,
      panel: true,
    }).html;

  test.each(Language.options)(
    "fits on A4 in %s, side by side, with every question and every answer, and its code at the foot of each side",
    async (language) => {
      await street.seen({ viewport: { width: 900, height: 1200 } }, async (page) => {
        await page.setContent(print([letter(language, 1)]));
        await page.emulateMedia({ media: "print" });
        const sides = await page.evaluate<{ height: number; free: number; text: string }[]>(
          `[...document.querySelectorAll(".buurt-sheet")].map((one) => { const foot = one.querySelector("footer"); const last = foot?.previousElementSibling; return { height: one.getBoundingClientRect().height, free: foot === null ? 0 : foot.getBoundingClientRect().top - last.getBoundingClientRect().bottom, text: one.innerText }; })`,
        );
        expect(sides.length % 2).toBe(0);
        // 297 mm at 96 dots an inch.
        expect(sides.filter(({ height, free }) => height > 1122.6 || free < 0)).toEqual([]);
        const forms = sides.slice(1).filter(({ text }) => text !== "");
        for (const { text } of forms) expect(text).toContain(letter(language, 1).shown);
        const all = forms.map(({ text }) => text).join("\n");
        for (const { words: its, answers } of questionBank.questions)
          for (const one of [its, ...answers.map((answer) => answer.words)])
            expect(all).toContain(wordsIn(one, language));
        const { consent, points, code } = panelWords[language];
        for (const line of [consent, ...points, code]) expect(all).toContain(line);
        expect(await page.locator(".buurt-box").count()).toBe(
          questionBank.questions.reduce((sum, { answers }) => sum + answers.length, 1),
        );
      });
    },
  );

  test("is read by axe without a fault", async () => {
    await street.seen({}, async (page) => {
      await page.setContent(print([letter("nl", 1), letter("ar", 2)]));
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});
