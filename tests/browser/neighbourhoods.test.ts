import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NeighbourhoodId } from "#contract/ids.ts";
import { PARTS } from "#console/neighbourhoods/neighbourhood-fields.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { seenAsCoordinator } from "./street.ts";

const SMALL = { width: 360, height: 740 };
let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 0 }), openBrowser()]);
  await world.invited();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const asCoordinator = (options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
  seenAsCoordinator(browser, world, { viewport: SMALL, ...options }, look);
const open = (page: Page, path: string, language = "nl") =>
  page.goto(
    `${world.environment.url}/console/neighbourhoods${path}${path.includes("?") ? "&" : "?"}lang=${language}`,
  );
const looks = async (page: Page) => [
  await faultsOf(page),
  await page.evaluate(
    "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
  ),
];
const FILE = (rows: string) => ({
  name: "bewoners.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`name,email,language,area\n${rows}`),
});

test("every page of a neighbourhood fits a phone and has no fault that axe finds, in Dutch and in English, with faults and without", async () => {
  await asCoordinator({}, async (page) => {
    for (const [nth, path] of [
      "",
      "/new",
      "/zonnestraat",
      "/zonnestraat/year",
      ...PARTS.map((part) => `/zonnestraat/edit/${part}`),
      "/zonnestraat/residents",
    ].entries()) {
      await open(page, path, nth % 2 === 0 ? "nl" : "en");
      expect([path, ...(await looks(page))]).toEqual([path, [], true]);
    }
    await page.locator("input[type=file]").setInputFiles(FILE("Anna,nobody,nl,straat\n"));
    await page.locator("main form button").click();
    await page.getByRole("alert").waitFor();
    expect(await looks(page)).toEqual([[], true]);
    await open(page, "/zonnestraat/edit/week-plan");
    await page.getByRole("button", { name: "Laat de data zien" }).click();
    expect(await page.locator("#dates caption").count()).toBe(5);
    expect(await looks(page)).toEqual([[], true]);
    await page.locator("#weekPlan-weeks").fill("");
    await page.locator("#weekPlan-weeks").press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await looks(page)).toEqual([[], true]);
  });
});

test("a neighbourhood is made and its residents come in by keyboard alone, without JavaScript", async () => {
  await asCoordinator({ javaScriptEnabled: false }, async (page) => {
    const type = async (fields: Record<string, string>) => {
      for (const [id, text] of Object.entries(fields)) {
        await page.locator(`[id="${id}"]`).focus();
        await page.keyboard.type(text);
      }
    };
    await open(page, "");
    await page.getByRole("link", { name: "Maak een nieuwe buurt" }).press("Enter");
    await type({ name: "De Linde", streets: "Noord\nZuid" });
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Verder" }).press("Enter");
    await page.locator("#contact-phone").waitFor();
    await page.locator("#contact-name").fill("Omar Aziz");
    await page.keyboard.press("Enter");
    // What is wrong has the focus, and leads to the field.
    await page.locator("#faults:focus").waitFor();
    await page.getByRole("link", { name: /^Telefoonnummer van de contactpersoon/ }).press("Enter");
    expect(page.url()).toMatch(/#contact-phone$/);
    await type({
      "contact-phone": "043 123 45 67",
      "contact-email": "omar@example.org",
      "coordinator-email": "h@example.org",
    });
    await page.keyboard.press("Enter");
    expect(await page.getByRole("status").innerText()).toContain("De buurt is gemaakt.");
    await page.locator("button[value='add:team']").press("Enter");
    await page.locator("#team-1-name:focus").waitFor();
    await page.keyboard.type("Anna de Wit");
    await type({
      "team-1-role": "wijkagent",
      "team-1-email": "anna@example.org",
      "team-1-partner": "pol",
    });
    await page.locator("#team-1-name").press("Enter");
    await page.locator("#file").waitFor();
    const { areas, team } =
      (await world.dependencies.neighbourhoods.get(NeighbourhoodId.parse("de-linde"))) ?? {};
    expect([areas?.map(({ id }) => id), team?.map(({ partner }) => partner)]).toEqual([
      ["noord", "zuid"],
      ["municipality", "police"],
    ]);

    await page
      .locator("#file")
      .setInputFiles(
        FILE(
          Array.from(
            { length: 40 },
            (_, at) => `Bewoner ${at},b${at}@example.org,nl,${at % 2 === 0 ? "noord" : "zuid"}\n`,
          ).join(""),
        ),
      );
    await page.locator("main form button").press("Enter");
    expect(
      await page
        .getByRole("row", { name: /^Samen/ })
        .first()
        .innerText(),
    ).toMatch(/40\s+0\s+0\s+0\s+0\s+40/);
    await page.locator("#reason").press("Enter");
    expect(await page.getByRole("status").innerText()).toContain("40 nieuw");
    await page.getByRole("link", { name: "Naar de buurt" }).press("Enter");
    expect(await page.getByRole("row", { name: /^Zuid/ }).innerText()).toMatch(/20\s+20\s+0/);
    await page.getByRole("link", { name: "Verder" }).waitFor();
  });
});

test("a flood is found, set aside and put back by keyboard alone, on pages that fit a phone", async () => {
  for (let nth = 0; nth < 3; nth += 1)
    await fetch(`${world.environment.url}/o/zonnestraat?lang=nl`, {
      method: "POST",
      body: new URLSearchParams({ first: "litter" }),
    });
  await asCoordinator({ javaScriptEnabled: false }, async (page) => {
    const press = (name: string) => page.getByRole("button", { name }).first().press("Enter");
    await open(page, "/zonnestraat");
    await page.getByRole("link", { name: "Een golf berichten opzijzetten" }).press("Enter");
    await page.getByRole("link", { name: "Privacy en veiligheid" }).waitFor();
    await page
      .getByLabel("Wat", { exact: true })
      .selectOption({ label: "Antwoorden via de poster" });
    await press("Kijk wat er kwam");
    expect(await page.locator("main").innerText()).toContain("3 in deze tijd");
    await press("Zet alle 3 opzij");
    await page.locator("#faults:focus").waitFor();
    await page.locator("#reason").fill("Dit waren robots.");
    await page.keyboard.press("Enter");
    await page.getByRole("status").waitFor();
    expect(await page.locator("main").innerText()).toContain("3 opzijgezet.");
    await press("Zet terug");
    expect(await page.locator("main").innerText()).toContain("Teruggezet op");
  });
  await asCoordinator({}, async (page) => {
    await page.goto(
      `${world.environment.url}/console/floods/zonnestraat?kind=openAnswer&day=2026-09-14&from=00%3A00&until=23%3A59&lang=nl`,
    );
    expect(await looks(page)).toEqual([[], true]);
  });
});
