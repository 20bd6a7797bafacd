import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { facts, measurements } from "#tests/domain/measurement/waves.ts";
import { waveReportPage } from "#web/report/wave-report.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE, sheetsOf } from "./browser.ts";
import { seen } from "./street.ts";

const report = reportOfWaves({
  ...measurements({ waves: 5, n: 300, panel: 90, later: { "team-known": { yes: 88, no: 12 } } }),
  references: [],
  comparison: measurements({ neighbourhood: facts("Limmel"), waves: 5, seed: 3 }),
});
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the report of a wave", () => {
  test.each([
    ["nl", "phone", PHONE],
    ["nl", "desktop", DESKTOP],
    ["ar", "phone", PHONE],
    ["ar", "desktop", DESKTOP],
  ] as const)(
    "has no fault that axe finds, and only its tables scroll sideways (%s, %s)",
    async (language, _, viewport) => {
      for (const colorScheme of ["light", "dark"] as const)
        await seen(browser, { viewport, colorScheme }, async (page) => {
          await page.setContent(waveReportPage({ language, report }));
          expect(await faultsOf(page)).toEqual([]);
          expect(
            await page.evaluate(
              "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
            ),
          ).toBe(true);
        });
    },
    120_000,
  );

  test("begins with one screen: the answer, three figures with their uncertainty, and every chapter", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await page.setContent(waveReportPage({ language: "nl", report }));
      expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThanOrEqual(
        1.2 * DESKTOP.height,
      );
      expect(await page.locator(".buurt-keys svg:visible").count()).toBe(3);
      expect(await page.locator("main summary:visible").count()).toBe(5);
    });
  });

  test("a chapter opens by the keyboard, and what an indicator went through within it", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await page.setContent(waveReportPage({ language: "nl", report }));
      for (const summary of ["Wat is het effect?", "Wel eens onveilig"]) {
        const opener = page.locator("summary").filter({ hasText: summary }).first();
        await opener.focus();
        await page.keyboard.press("Enter");
      }
      expect(await page.locator("#effect details[open] table:visible").count()).toBe(1);
    });
  });

  test("on a small screen the tables of its chapters stand alone, since they say what the charts show", async () => {
    await seen(browser, { viewport: PHONE }, async (page) => {
      await page.setContent(waveReportPage({ language: "nl", report }));
      for (const summary of await page.locator(".buurt-chapter > summary").all())
        await summary.click();
      expect(await page.locator(".buurt-chapter svg.chart:visible").count()).toBe(0);
      expect(await page.locator(".buurt-chapter table:visible").count()).toBeGreaterThan(5);
    });
  });

  test("prints every chapter on at most twelve sheets", async () => {
    await seen(browser, { viewport: DESKTOP }, async (page) => {
      await page.setContent(waveReportPage({ language: "nl", report }));
      const printed = await sheetsOf(page);
      expect(printed).toBeGreaterThan(3);
      expect(printed).toBeLessThanOrEqual(12);
    });
  });

  test("on paper every table is as wide as the sheet and not cut, charts are there, and a link tells where it leads", async () => {
    // The width that A4 leaves between margins of 15 mm, at 96 pixels an inch.
    await seen(browser, { viewport: { width: 680, height: 1000 } }, async (page) => {
      await page.setContent(
        waveReportPage({
          language: "nl",
          report,
          files: [{ label: "Antwoorden (CSV)", href: "/report/nazareth_wave_005/answers.csv" }],
        }),
      );
      await page.emulateMedia({ media: "print" });
      const cut = await page.evaluate(
        `[...document.querySelectorAll(".utrecht-table-container")].filter((one) => one.scrollWidth > one.clientWidth + 1 || getComputedStyle(one).breakInside !== "avoid").map((one) => one.getAttribute("aria-label"))`,
      );
      expect(cut).toEqual([]);
      expect(await page.locator("svg.chart:visible").count()).toBeGreaterThanOrEqual(8);
      expect(
        await page.evaluate(
          `getComputedStyle(document.querySelector("main a"), "::after").content`,
        ),
      ).toContain("answers.csv");
    });
  });
});
