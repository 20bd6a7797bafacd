import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { gatheredWith } from "#tests/functions/gathered.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";

let world: World;
let browser: Browser;
let page: Page;
let cycle: CycleId;
let round: RoundId;

const BALLOTS = [
  "De stoep bij de flat is schuin, met de rollator kan ik er niet langs",
  "Hij dreigt met een mes",
  "Schuine stoep bij de flat, mijn rollator valt om",
  "Rolstoel kan niet over de stoep bij nummer 12.",
];

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 12 }), openBrowser()]);
  ({ cycle, round } = await gatheredWith(world, { ballots: BALLOTS, open: ["الرصيف مكسور"] }));
  const { url } = world.environment;
  const context = await browser.newContext({ locale: "nl-NL", viewport: PHONE });
  const [name = "", value = ""] = (await world.logIn()).cookie.split("=");
  const domain = new URL(url).hostname;
  await context.addCookies([{ name, value, domain, path: "/", secure: true }]);
  page = await context.newPage();
  await page.goto(`${url}/console?lang=nl`);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Presses Tab until what has the focus is this. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) === 1) return;
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

describe("the reading room", () => {
  test("is found from what waits, is wide enough for a phone, and has no faults that a program finds", async () => {
    await page.getByRole("link", { name: "Lezen wat bewoners schreven" }).click();
    expect(await page.locator("h1").innerText()).toContain("Wat bewoners schreven");
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBeLessThanOrEqual(viewport.width);
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.setViewportSize(PHONE);
  });

  test("does not carry what is covered, and gives a destination by keyboard alone", async () => {
    expect(await page.content()).not.toContain("nummer 12");
    const danger = page.locator(".buurt-danger");
    const group = (await danger.locator('input[name="group"]').first().getAttribute("value")) ?? "";
    await tabTo(`[id="to-${group}"]`);
    await tabTo(`[id="words-${group}"]`);
    await page.keyboard.type("De wijkagent is gebeld.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/told=done/);
    expect(await world.dependencies.texts.groups(round)).toMatchObject([
      { id: group, destination: { kind: "danger", told: "De wijkagent is gebeld." } },
    ]);
  });

  test("shows a fault at its field, with what was typed, and the focus on what was wrong", async () => {
    const card = page.locator(".buurt-card").filter({ hasText: "rollator" }).first();
    await card.getByLabel("Bestemming").selectOption({ label: "Nieuw onderwerp" });
    await card.getByLabel("In uw eigen woorden").fill("x");
    await card.getByRole("button", { name: "Geef alle 2 deze bestemming" }).click();
    expect(await page.locator("#faults:focus").count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    const again = page.locator(".buurt-card").filter({ hasText: "rollator" }).first();
    expect(await again.getByLabel("In uw eigen woorden").inputValue()).toBe("x");
    await again.getByLabel("In uw eigen woorden").fill("Stoepen voor wie slecht loopt");
    await again.getByRole("button", { name: "Geef alle 2 deze bestemming" }).click();
    await page.waitForURL(/told=done/);
    expect(await world.dependencies.topics.of(world.neighbourhood.id)).toHaveLength(1);
  });

  test("uncovers a text at a press, and what is done can be taken back", async () => {
    await page.getByRole("button", { name: "Toon wat is afgedekt" }).click();
    await page.waitForURL(/told=done/);
    expect(await page.content()).toContain("nummer 12");
    await page.getByRole("link", { name: "Bekijk ze, of neem er een terug" }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page
      .locator(".buurt-card")
      .filter({ hasText: "Stoepen voor wie slecht loopt" })
      .getByRole("button", { name: "Neem terug" })
      .click();
    await page.waitForURL(/told=done/);
    expect(await page.content()).toContain("Nog te doen (4)");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await world.dependencies.texts.reading(round)).toMatchObject({ run: cycle });
  });
});
