import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { choose } from "./street.ts";

let world: World;
let browser: Browser;
let page: Page;
/** A browser without scripts. */
let plain: Page;
let cycle: CycleId;
let round: RoundId;
let links: string[];
const PLACES = ["Kerkplein", "Bij de bushalte", "Kade", "Zonnestraat 12", "Kerkplein"];

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 12 }), openBrowser()]);
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  plain = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })).newPage();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const surveyIn = (on: Page, language: string) =>
  on.goto(`${world.environment.url}/a/${links[0]}?lang=${language}`);
const fits = async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(await faultsOf(page)).toEqual([]);
  }
  await page.setViewportSize(PHONE);
};

describe("where a topic is", () => {
  test.each(Language.options)(
    "is asked in %s on one line under its topic, on the smallest phone, without a fault that a program finds",
    async (language) => {
      await surveyIn(page, language);
      await choose(page, "litter", "lighting");
      await fits();
      const label = page.locator('label[for="where-second"]');
      const [above, beside, field] = await Promise.all(
        [page.locator(".buurt-grades").nth(1), label, page.locator("#where-second")].map((one) =>
          one.boundingBox(),
        ),
      );
      if (!above || !beside || !field) throw new Error("they are seen");
      expect(beside.y).toBeGreaterThan(above.y + above.height);
      expect(Math.abs(beside.y + beside.height / 2 - field.y - field.height / 2)).toBeLessThan(12);
      expect(field.width).toBeGreaterThan(140);
      expect(field.y - above.y - above.height).toBeLessThan(24);
    },
  );

  test("is written by keyboard alone, without scripts; words that are too long are told at their field, with all that was typed", async () => {
    await surveyIn(plain, "nl");
    await choose(plain, "litter", "lighting");
    await plain.locator("#number-first").focus();
    await plain.keyboard.press("Tab");
    await plain.keyboard.type("Kerkplein");
    await plain.keyboard.press("Tab");
    await plain.keyboard.press("Tab");
    await plain.keyboard.type("Kade ".repeat(20));
    await plain.keyboard.press("Enter");
    expect(await plain.locator("#faults").innerText()).toContain("99 tekens");
    expect(await plain.locator("#where-first").inputValue()).toBe("Kerkplein");
    expect(await plain.locator("#where-second").inputValue()).toContain("Kade Kade");
    const described = await plain.locator("#where-second").getAttribute("aria-describedby");
    expect(described).toBe("fault-where-second");
    await plain.locator("#faults a").click();
    expect(plain.url()).toContain("#where-second");
    await plain.locator("#where-second").fill("");
    await plain.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    expect(await plain.locator("h1").innerText()).toContain("Bedankt");
    const [ballot] = await world.ballots();
    expect(Object.values(ballot?.where ?? {})).toEqual(["Kerkplein"]);
  });

  test("lies together in the reading room and goes to its topic with one press; there it is read, also on a phone", async () => {
    for (const [nth, token] of links.entries()) {
      const where = PLACES[nth] === undefined ? "" : `&where-first=${PLACES[nth]}`;
      const body = `first=litter${where}`;
      await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
    }
    world.at("2026-10-02T18:00:00Z");
    for (const step of [closeRound, sealBallots, countPriorities, gatherTexts])
      await world.run<unknown>(step, { round });
    const [name = "", value = ""] = (await world.logIn()).cookie.split("=");
    const { url } = world.environment;
    const domain = new URL(url).hostname;
    await page.context().addCookies([{ name, value, domain, path: "/", secure: true }]);
    await page.goto(`${url}/console/reading/${cycle}?lang=nl`);
    await fits();
    expect(await page.locator(".buurt-cards h3").first().innerText()).toBe(
      "1. Waar het is: Rommel en zwerfvuil op straat (5 teksten)",
    );
    expect(await page.content()).not.toContain("Zonnestraat 12");
    await page.getByRole("button", { name: "Geef alle 5 deze bestemming" }).click();
    await page.getByRole("link", { name: "Onderwerp: Rommel en zwerfvuil op straat" }).click();
    await fits();
    expect(await page.locator(".buurt-texts").first().innerText()).toContain("Kerkplein 2 keer");
    await page.goto(`${url}/console/meeting/${cycle}?lang=nl`);
    await fits();
    await page
      .getByRole("link", { name: "Waar is het? Lees wat bewoners schreven" })
      .first()
      .click();
    expect(await page.locator("h1").innerText()).toContain("Rommel en zwerfvuil");
  });
});
