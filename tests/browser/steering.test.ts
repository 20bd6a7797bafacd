import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awaitMoment } from "#functions/dispatch/await-moment.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { link, seenAsCoordinator, send } from "./street.ts";

const SMALL = { width: 360, height: 740 };
let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 24 }), openBrowser()]);
  const { cycle, round } = await world.invited();
  for (let at = 0; at < 6; at += 1) await send(link(world, at), "first=litter");
  await world.run(settleDispatch, { round, kind: "reminder", pass: 2 });
  const { version } = await world.dependencies.cycles.mustGet(cycle);
  await world.run(awaitMoment, { run: cycle, moment: "reminder", version, token: "waits" });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const asCoordinator = (options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
  seenAsCoordinator(browser, world, { viewport: SMALL, ...options }, look);
const open = (page: Page, path: string, language = "nl") =>
  page.goto(`${world.environment.url}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);

describe("steering a cycle", () => {
  test("every page of it fits a phone and has no fault that axe finds, in Dutch and in English, with and without a fault of the reader", async () => {
    await asCoordinator({}, async (page) => {
      const cycle = `/console/cycles/${world.id}`;
      const pages = [
        cycle,
        cycle,
        `${cycle}/advance`,
        `${cycle}/stop`,
        "/console/start/zonnestraat",
        "/console/start/zonnestraat/wave",
        `/console/recipients/${world.id}/reminder`,
        `/console/recipients/${world.id}/invitation/mail?in=ar`,
        `/console/progress/${world.id}`,
      ];
      for (const [nth, path] of pages.entries()) {
        await open(page, path, nth % 2 === 0 ? "nl" : "en");
        expect([
          path,
          await faultsOf(page),
          await page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
          ),
        ]).toEqual([path, [], true]);
      }
      await open(page, `${cycle}/advance`);
      await page.locator("#reason").fill("x");
      await page.locator("main form button").click();
      await page.getByRole("alert").waitFor();
      expect(await page.locator("#reason").inputValue()).toBe("x");
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  test("is done by keyboard alone, without JavaScript: look at what will happen, say why, do it", async () => {
    await asCoordinator({ javaScriptEnabled: false }, async (page) => {
      await open(page, `/console/cycles/${world.id}`);
      await page.getByRole("link", { name: "Pauzeren" }).press("Enter");
      expect(await page.locator("main").innerText()).toContain(
        "De ronde staat stil totdat u die hervat.",
      );
      for (
        let tabs = 0;
        tabs < 40 && (await page.evaluate("document.activeElement.id")) !== "reason";
        tabs += 1
      )
        await page.keyboard.press("Tab");
      await page.keyboard.type("Kermis in de straat");
      await page.keyboard.press("Enter");
      expect(await page.getByRole("status").innerText()).toContain("Gelukt.");
      expect(await page.locator("main").innerText()).toContain("Kermis in de straat");
    });
  });

  test("a mail as it is shown alone runs nothing and leads nowhere", async () => {
    await asCoordinator({}, async (page) => {
      await open(page, `/console/recipients/${world.id}/invitation/mail?in=en`);
      await page.getByRole("link", { name: /zoals een mailprogramma/ }).click();
      expect(await page.locator("a[href*='VOORBEELD-EXAMPLE']").count()).toBeGreaterThan(2);
      await page.goto(`${world.environment.url}/a/VOORBEELD-EXAMPLE?lang=nl`);
      expect(await page.locator("main select").count()).toBe(0);
    });
  });

  test("leads to the execution, step by step", async () => {
    await world.dependencies.machines.start(world.id, { neighbourhood: "nowhere" }, "first");
    await asCoordinator({}, async (page) => {
      await open(page, `/console/cycles/${world.id}`);
      await page.getByRole("link", { name: "Bekijk de uitvoering stap voor stap" }).click();
      expect(await page.locator("h1").innerText()).toBe("first");
      expect(await page.locator("table").innerText()).toContain("OpenCycle");
    });
  });
});
