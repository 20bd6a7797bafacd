import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planActions } from "#functions/actions/plan-actions.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { count, link, seenAsCoordinator, send } from "./street.ts";

const SMALL = { width: 360, height: 740 };
let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 7 }), openBrowser()]);
  const { cycle, round } = await world.invited();
  for (let at = 0; at < 7; at += 1)
    await send(
      link(world, at),
      at % 2 === 0 ? "first=litter&second=lighting" : "first=play-areas&second=litter",
    );
  world.at((await world.dependencies.cycles.mustGetRound(round)).closes);
  await count(world);
  await world.run(planActions, { cycle });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A window of a coordinator who is logged in. */
const asCoordinator = (options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
  seenAsCoordinator(browser, world, { viewport: SMALL, ...options }, look);
const open = (page: Page, path: string, language = "nl") =>
  page.goto(`${world.environment.url}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
const fits = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

describe("the team's actions", () => {
  test("every page fits a phone and has no fault that axe finds, in Dutch and in English, with and without a fault of the reader", async () => {
    await asCoordinator({}, async (page) => {
      const one = `/console/actions/${world.id}/litter-1`;
      const pages = [
        "/console/actions?neighbourhood=zonnestraat",
        "/console/actions?neighbourhood=zonnestraat&view=list",
        `/console/actions/${world.id}/new`,
        "/console/actions/calendar",
        `/console/meeting/${world.id}?second=ar`,
        one,
        one,
      ];
      for (const [nth, path] of pages.entries()) {
        await open(page, path, nth % 2 === 0 ? "nl" : "en");
        await page.evaluate(
          "for (const one of document.querySelectorAll('details')) one.open = true",
        );
        expect([path, await faultsOf(page), await fits(page)]).toEqual([path, [], true]);
      }
      await page.locator("#what").fill("06-12345678");
      await page.locator("form[action*='/effort'] button").click();
      await page.getByRole("alert").waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  test("are moved, agreed anew and accounted for by keyboard alone, without JavaScript", async () => {
    await asCoordinator({ javaScriptEnabled: false }, async (page) => {
      const typeInto = async (id: string, text: string) => {
        await page.locator(id).focus();
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.type(text);
      };
      await open(page, `/console/actions/${world.id}/litter-1`);
      await page.getByRole("button", { name: "Ja, namens gemeente" }).press("Enter");
      await page.getByRole("status").filter({ hasText: "Opgeslagen." }).waitFor();
      await open(page, "/console/actions?neighbourhood=zonnestraat");
      await page
        .locator("li.buurt-card", { hasText: "Rommel" })
        .getByRole("button", { name: "Zet op bezig" })
        .press("Enter");
      await page.getByRole("status").filter({ hasText: "Opgeslagen." }).waitFor();
      expect(await page.locator("dl").first().innerText()).toContain("bezig");
      await page.locator("#agree summary").focus();
      await page.keyboard.press("Enter");
      await typeInto("#publicText", "Zaterdag ruimen wij samen op.");
      await page.keyboard.press("Tab");
      await page.locator("#agree button").first().press("Enter");
      await page.locator(".buurt-card p", { hasText: "Zaterdag ruimen wij samen op." }).waitFor();
      await typeInto("#hours", "1,5");
      await typeInto("#what", "opruimen");
      await page.keyboard.press("Enter");
      await page.getByRole("rowheader", { name: "Samen" }).first().waitFor();
      expect(await page.locator("main").innerText()).toMatch(/Samen\s+1,5\s+niet opgeschreven/);
    });
  });

  test("leave a meeting to print that names nobody and holds nothing to press", async () => {
    await asCoordinator({}, async (page) => {
      await open(page, `/console/meeting/${world.id}?second=ar`);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("form:visible, nav:visible").count()).toBe(0);
      expect(await page.locator("main").innerText()).not.toMatch(/Resident \d|example\.org/);
      expect(await page.locator(".buurt-meeting section").count()).toBe(5);
    });
  });
});
