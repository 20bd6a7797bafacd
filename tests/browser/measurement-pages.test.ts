import { asSent } from "./street.ts";
import { NOTHING_AROUND } from "#console/around.ts";
import type { Browser, Page as Window } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Day } from "#contract/ids.ts";
import { dossierOf } from "#domain/measurement/report/dossier.ts";
import { Language } from "#contract/language.ts";
import { plannerWords } from "#web/copy/console/planner.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dossierWords } from "#web/copy/report/dossier.ts";
import { type PowerFields, powerPage } from "#console/measurement/power-page.ts";
import { dossierReport } from "#web/report/dossier.ts";
import { someCriteria, someEvidence } from "#tests/domain/measurement/evidence.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE, sheetsOf } from "./browser.ts";

let browser: Browser;
let phone: Window;
beforeAll(async () => {
  browser = await openBrowser();
  phone = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled: true })).newPage();
});
afterAll(() => browser.close());

/** What axe finds, and that the page is wider than the screen where it is. */
async function unfit(html: string): Promise<string[]> {
  await phone.setContent(asSent(html));
  const fits = await phone.evaluate(
    "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
  );
  return [...(await faultsOf(phone)), ...(fits === true ? [] : ["wider than the screen"])];
}

const power = (language: Language, fields: PowerFields) =>
  powerPage({ language, csrf: "c", who: "Ria", around: NOTHING_AROUND, places: [] }, fields).html;
const PLAN = {
  invited: "500",
  response: "40",
  share: "30",
  change: "5",
  deff: "",
  neighbourhoods: "4",
  waves: "2",
  comparisons: "1",
};
const dossier = dossierOf(
  [
    someEvidence(["better", "better", "method-break", "worse"]),
    someEvidence(["worse", "worse", "worse"], {
      place: { id: "all", name: "all" },
      sizes: { "team-known": 30, "helping-agree": 7 },
    }),
    { ...someEvidence([], { waves: 3 }), place: { ...someEvidence([]).place, name: "Nazareth" } },
  ].map((evidence, at) =>
    at === 2
      ? { ...evidence, criteria: someCriteria({ recorded: { by: "De raad", on: "2026-09-30" } }) }
      : evidence,
  ),
  Day.parse("2029-01-15"),
);

describe("the planner", () => {
  test.each(Language.options)(
    "in %s fits a small screen and has no fault that axe finds: empty, filled in well and not well",
    async (language) => {
      expect(await unfit(power(language, {}))).toEqual([]);
      expect(await unfit(power(language, PLAN))).toEqual([]);
      expect(
        await unfit(power(language, { ...PLAN, invited: "many", share: "130", change: "90" })),
      ).toEqual([]);
    },
  );

  test("tells the same as the command: 200 answers can show 12.8 points, and 5 points take 1319", () => {
    const page = power("en", PLAN);
    for (const words of [
      "12.8 percentage points",
      "± 6.9 percentage points",
      "1,319 answers",
      "3,298 people",
      "4 neighbourhoods, 2 measurements",
      "19%",
    ])
      expect(page).toContain(words);
  });

  test("works without JavaScript, as an address that can be kept", async () => {
    const context = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route("**/*", (route) => {
      const { searchParams } = new URL(route.request().url());
      const language = Language.parse(searchParams.get("lang") ?? "nl");
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: power(
          language,
          Object.fromEntries([...searchParams].filter(([name]) => name !== "lang")),
        ),
      });
    });
    await page.goto("http://console.test/console/power?lang=en");
    await page.getByLabel(inConsole(plannerWords, "en").fields.invited).fill("500");
    await page.getByLabel(inConsole(plannerWords, "en").fields.share).fill("30");
    await page.getByRole("button", { name: inConsole(plannerWords, "en").button }).click();
    expect(new URL(page.url()).searchParams.get("invited")).toBe("500");
    expect(await page.locator("table").innerText()).toContain("14.8 percentage points");
    await context.close();
  });

  test("names every field that is not right, with what fits, and keeps what was filled in", () => {
    const planner = inConsole(plannerWords, "nl");
    const page = power("nl", { ...PLAN, invited: "", response: "0", deff: "x", waves: "<b>" });
    for (const told of [
      `${planner.fields.invited} Vul een getal in.`,
      `${planner.fields.response} Vul een getal in van 1 tot en met 100.`,
      `${planner.fields.deff} Vul een getal in, bijvoorbeeld 30.`,
      'value="&lt;b&gt;"',
    ])
      expect(page).toContain(told);
    expect(page).not.toContain(planner.outcome);
    expect(power("nl", { ...PLAN, change: "80" })).toContain(planner.faults.impossible());
  });
});

describe("the dossier", () => {
  test.each(Language.options)(
    "in %s fits a small screen and has no fault that axe finds",
    async (language) => {
      const html = dossierReport({ language, dossier });
      expect(await unfit(html)).toEqual([]);
      const words = dossierWords[language];
      for (const told of [
        words.advice["go-on"],
        words.advice.stop,
        words.noTest,
        words.tooFew,
        words.fewPeople,
        words.without(1),
      ])
        expect(html).toContain(told);
    },
  );

  test("has a table with every chart, and in both the change of each indicator that has one", async () => {
    await phone.setContent(dossierReport({ language: "en", dossier }));
    const section = phone.locator("section").first();
    const labels = await section
      .locator("svg.chart")
      .evaluateAll((charts) => charts.map((chart) => chart.getAttribute("aria-label")));
    const captions = await section
      .locator("[role=region]")
      .evaluateAll((tables) => tables.map((table) => table.getAttribute("aria-label")));
    expect([new Set(labels), labels.length]).toEqual([new Set(captions), 8]);
    expect(await section.locator("table").last().textContent()).toContain("12 percentage points");
  });

  test("every wave leads to its report, and what decides is said where it stands", async () => {
    await phone.setContent(dossierReport({ language: "nl", dossier }));
    const addresses = await phone
      .locator("section")
      .first()
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses).toEqual([
      "/measured/limmel_wave_001",
      "/measured/limmel_wave_002",
      "/measured/limmel_wave_003",
      "/measured/limmel_wave_004",
      "/measured/limmel_wave_005",
    ]);
    expect(await phone.getByText("Op deze meting wordt beslist.").count()).toBe(2);
  });

  test("fits on paper: nothing is wider than a sheet of A4", async () => {
    const context = await browser.newContext({ viewport: { width: 718, height: 1000 } });
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.setContent(dossierReport({ language: "nl", dossier }));
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('table')].filter((one) => one.scrollWidth > document.documentElement.clientWidth).length",
      ),
    ).toBe(0);
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(12);
    await context.close();
  });
});
