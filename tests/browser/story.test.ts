import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { passMoment } from "#domain/dispatch/moments.ts";
import { ActionId } from "#contract/ids.ts";
import { anAction, aState, day } from "#tests/builders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { count, link, seen, send } from "./street.ts";

let world: World;
let browser: Browser;
let cycle: string;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 16 }), openBrowser()]);
  const { round, ...its } = await world.invited();
  cycle = its.cycle;
  for (let at = 0; at < 15; at += 1)
    await send(link(world, at), ["first=litter&second=lighting", "first=play-areas"][at % 2] ?? "");
  world.at((await world.dependencies.cycles.mustGetRound(round)).closes);
  await count(world);
  await world.dependencies.cycles.change(its.cycle, (before) =>
    (["closing", "adoption"] as const).reduce(
      (run, moment, nth) => passMoment(run, moment, world.dependencies.now(), nth),
      before,
    ),
  );
  for (const [nth, state] of [aState("done"), aState("blocked"), aState("under-way")].entries()) {
    const id = ActionId.parse(`litter-${nth + 1}`);
    const due = day("2026-10-01");
    await world.dependencies.actions.create(
      anAction({ id, cycle: its.cycle, state, due, firstDue: due }),
      { action: id, seq: 1, at: world.dependencies.now(), by: "machine", to: state.kind },
    );
  }
});
afterAll(async () => Promise.all([browser.close(), world.close()]));

const PLACES = { neighbourhood: () => "/zonnestraat", count: () => `/count/${cycle}` };
type Place = keyof typeof PLACES;
const places = Object.keys(PLACES) as Place[];
const open = (page: Page, place: Place, language = "nl") =>
  page.goto(`${world.environment.url}${PLACES[place]()}?lang=${language}`);
const wide = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

describe.each(places)("the page of the %s", (place) => {
  test.each(["nl", "ar", "pl"])(
    "in %s has no fault that axe finds in the light and in the dark, and nothing is cut off at 320 pixels",
    async (language) => {
      for (const viewport of [PHONE, DESKTOP])
        for (const colorScheme of ["light", "dark"] as const)
          await seen(browser, { viewport, colorScheme }, async (page) => {
            await open(page, place, language);
            expect(await faultsOf(page)).toEqual([]);
            expect(await wide(page)).toBe(false);
          });
    },
    60_000,
  );

  test("shows what was chosen as bars on a phone as well, each with its number, from the right in Arabic", async () => {
    for (const [language, mirrored] of [
      ["nl", false],
      ["ar", true],
    ] as const)
      await seen(browser, { viewport: PHONE }, async (page) => {
        await open(page, place, language);
        const bars = page.locator(".buurt-bar");
        expect(await bars.locator("svg:visible").count()).toBe(3);
        expect(await bars.locator("> strong").allInnerTexts()).toEqual(["8", "8", "7"]);
        const turned = await page.evaluate(
          "getComputedStyle(document.querySelector('.buurt-bar svg')).transform.startsWith('matrix(-1')",
        );
        expect(turned).toBe(mirrored);
      });
  });

  test("tells what was chosen without a colour: by a sign that has a name, also in forced colours", async () => {
    await seen(browser, { viewport: DESKTOP, forcedColors: "active" }, async (page) => {
      await open(page, place);
      expect(await page.locator(".buurt-bar").getByRole("img", { name: "gekozen" }).count()).toBe(
        3,
      );
      const fills: string[] = await page.evaluate(
        "[...document.querySelectorAll('.buurt-taken rect')].slice(0, 2).map((one) => getComputedStyle(one).fill)",
      );
      expect(new Set(fills).size).toBe(2);
    });
  });
});

describe("the page of the neighbourhood", () => {
  test("leads by headings from what stands now to who does it, and names the step that is now", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await open(page, "neighbourhood");
      const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
      expect(headings.slice(0, 5)).toEqual([
        "Wat wij doen",
        "Zo koos de buurt",
        "Beloofd en gedaan, ronde na ronde",
        "Doe mee",
        "Het team",
      ]);
      expect(await page.locator("[aria-current=step]").innerText()).toMatch(/Wij doen\s+nu/);
    });
  });

  test("the first promise is seen on a phone without a second screen, with its state in a word", async () => {
    await seen(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await open(page, "neighbourhood");
      const card = page.locator(".buurt-promise").first();
      expect((await card.boundingBox())?.y ?? 9999).toBeLessThan(740);
      const badges = await page.locator(".buurt-promise .buurt-badge").allInnerTexts();
      expect(badges.join(" ").replaceAll(/\s+/g, " ")).toMatch(
        /✓ Gedaan .*! Staat stil .*! Te laat .*Bezig .*! Te laat/i,
      );
    });
  });

  test("the picture of the memory is reached and named where it scrolls, and every sign in it has its word", async () => {
    await seen(browser, { viewport: PHONE }, async (page) => {
      await open(page, "neighbourhood");
      const picture = page.getByRole("region", { name: "Per onderwerp en per ronde" });
      await picture.focus();
      expect(await picture.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      const signs = await picture
        .getByRole("img")
        .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
      expect(new Set(signs)).toEqual(new Set(["Later gehouden", "Nog open"]));
    });
  });

  test("on paper no promise is cut in two and nothing is lost", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await open(page, "neighbourhood");
      await page.emulateMedia({ media: "print" });
      const cut: string[] = await page.evaluate(
        "[...document.querySelectorAll('.buurt-promise')].map((one) => getComputedStyle(one).breakInside)",
      );
      expect(new Set(cut)).toEqual(new Set(["avoid"]));
    });
  });
});

describe("the page of the count", () => {
  test("is checked by the keyboard: the code is typed on the first page, and steps and hashes open with a key", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await open(page, "count");
      expect(await page.getByText("Zegel (Merkle-wortel").isVisible()).toBe(false);
      for (const summary of ["Zo is er geteld, stap voor stap", "Het zegel"]) {
        await page.locator("summary", { hasText: summary }).focus();
        await page.keyboard.press("Enter");
      }
      expect(await page.getByText("Zegel (Merkle-wortel").isVisible()).toBe(true);
      expect(
        await page.getByRole("region", { name: "De stappen van de telling" }).isVisible(),
      ).toBe(true);
    });
  });
});
