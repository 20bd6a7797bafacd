import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { layHistory } from "#cli/history/kept.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { seen } from "./street.ts";

let folder: string;
let environment: LocalEnvironment;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "guide-"));
  layHistory(folder);
  [environment, browser] = await Promise.all([
    openBuurtcyclus({
      folder,
      assembly: ASSEMBLY,
      time: "real",
      port: 0,
      first: "BringUpToDate",
    }),
    openBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => `${environment.url}/_local/${path}`;
const look = (options: BrowserContextOptions, watch: (page: Page) => Promise<void>) =>
  seen(browser, options, watch);

/** What only those who work on the product read: names of runs, facts, states and tables, and what machines count by. */
const INSIDE =
  /[a-z]_[a-z]+_\d{3}|_agenda|_measurement|[0-9a-f]{12,}|arn:|Buurtcyclus-|AwaitMoment|=\?utf-8/i;

const words = (page: Page) => page.locator("body").innerText();
const isWide = (page: Page) =>
  page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");

/** The pages of the guide, and how one comes to each by its own links. */
const PAGES: readonly (readonly [
  name: string,
  open: (page: Page, language: string) => Promise<void>,
])[] = [
  ["start", async (page, language) => void (await page.goto(at(`?lang=${language}`)))],
  ["outbox", async (page, language) => void (await page.goto(at(`outbox?lang=${language}`)))],
  [
    "mail",
    async (page, language) => {
      await page.goto(at(`?lang=${language}`));
      await page.getByRole("link", { name: /^(Lees de mail|Read the mail)/ }).click();
    },
  ],
];

describe.each(PAGES)("the page %s", (_, open) => {
  test.each(["nl", "en"])("shows nothing that only machines call so, in %s", async (language) => {
    await look({}, async (page) => {
      await open(page, language);
      // Addresses in the text of a mail hold the secret of their reader.
      const read = (await words(page)).replaceAll(/https?:\S+/g, "");
      expect(read).not.toMatch(INSIDE);
      expect(await page.title()).not.toMatch(INSIDE);
    });
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds, %s", async (colorScheme) => {
    await look({ colorScheme }, async (page) => {
      await open(page, "nl");
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  test("fits a window of 320 pixels", async () => {
    await look({ viewport: PHONE }, async (page) => {
      await open(page, "nl");
      expect(await isWide(page)).toBe(false);
    });
  });
});

/** Presses Tab until something has the focus, and Enter on it. */
async function byKeyboard(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate<string>("document.activeElement?.textContent ?? ''");
    if (name.test(text)) return page.keyboard.press("Enter");
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}

describe("from the start page", () => {
  test("somebody is a resident: one press to the mail, one to the questions, and the answer is kept", async () => {
    await look({ viewport: DESKTOP }, async (page) => {
      await page.goto(at("?lang=nl"));
      await byKeyboard(page, /^Lees de mail van/);
      await page.waitForURL(/outbox\/[0-9a-f-]+/);
      const [survey] = await Promise.all([
        page.waitForEvent("popup"),
        page.frameLocator("iframe").getByRole("link", { name: "Kies mijn onderwerpen" }).click(),
      ]);
      await survey.waitForURL(/\/a\//);
      const list = survey.locator("main form select").first();
      await ((await list.count()) > 0
        ? list.selectOption({ index: 1 })
        : survey.locator("main form input[type=checkbox]").first().check({ force: true }));
      await survey.getByRole("button", { name: "Verder" }).click();
      await survey.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
      await survey.waitForLoadState();
      expect(await survey.locator("h1").innerText()).toMatch(/binnen/);
    });
  });

  test("somebody is the coordinator with one press, and nobody asks who they are", async () => {
    await look({ viewport: DESKTOP }, async (page) => {
      await page.goto(at("?lang=nl"));
      await byKeyboard(page, /^Begin de dag van Noor/);
      await page.waitForURL(/\/console(\?|$)/);
      expect(await page.locator("body").innerText()).toContain("Noor Janssen");
      const kept = await page.context().cookies(at("login/"));
      expect(kept.filter(({ name }) => name === "person")).toEqual([]);
      // What waits leads to where it is done.
      await page
        .locator("main")
        .getByRole("link", { name: /agenda/i })
        .last()
        .click();
      await page.waitForURL(/nazareth/);
      expect(await page.locator("main form button").count()).toBeGreaterThan(0);
    });
  });

  test("somebody sees two years: what was promised and what came of it, and the report", async () => {
    await look({ viewport: DESKTOP }, async (page) => {
      await page.goto(at("?lang=nl"));
      await byKeyboard(page, /^Bekijk twee jaar Limmel/);
      await page.waitForURL(/\/memory\/limmel/);
      expect(await words(page)).toMatch(/(2[5-9]|30) beloftes/);
      await page.goBack();
      await page.getByRole("link", { name: /verslag van de meting/ }).click();
      expect((await page.request.get(page.url())).status()).toBe(200);
      expect(await page.locator("h1").innerText()).toContain("Limmel");
    });
  });

  test("the next moment comes with one press, and it is said what came and how many mails went out", async () => {
    await look({ viewport: DESKTOP }, async (page) => {
      await page.goto(at("?lang=en"));
      await byKeyboard(page, /^Go to this moment/);
      const told = page.getByRole("status");
      await told.waitFor();
      expect(await told.innerText()).toMatch(/^Happened: \w+: .*(\d+ mails?|No mail) went out/);
      await page.reload();
      expect(await told.count()).toBe(0);
    });
  });
});

describe("the outbox", () => {
  test("names people as they write their names, and says kind, neighbourhood and language", async () => {
    await look({}, async (page) => {
      await page.goto(at("outbox?lang=nl&kind=invitation"));
      await page.getByLabel("Buurt").selectOption({ label: "Zonnestraat" });
      await page.getByRole("button", { name: "Zoek" }).click();
      const to = page.getByText("Ayşe Yılmaz");
      for (let pages = 0; (await to.count()) === 0 && pages < 9; pages += 1)
        await page.getByRole("link", { name: "Oudere mails" }).click();
      const told = await page.locator("main ul li", { has: to }).first().innerText();
      expect(told).toMatch(/Uitnodiging · Zonnestraat · Türkçe · .* 2026, 10:00/);
    });
  });

  test("finds the mails of a person, of a kind and of a neighbourhood", async () => {
    await look({}, async (page) => {
      await page.goto(at("outbox?lang=nl"));
      await page.getByLabel("Naam of e-mailadres").fill("ayşe yıl");
      await page.getByLabel("Soort").selectOption({ label: "Uitnodiging" });
      await page.getByLabel("Buurt").selectOption({ label: "Zonnestraat" });
      await page.getByRole("button", { name: "Zoek" }).click();
      const names = await page.locator("main ul li bdi").allInnerTexts();
      expect(names).toContain("Ayşe Yılmaz");
      expect(names.filter((name) => !name.startsWith("Ayşe Yıl"))).toEqual([]);
      await page.getByLabel("Naam of e-mailadres").fill("niemand heet zo");
      await page.getByRole("button", { name: "Zoek" }).click();
      expect(await page.getByRole("status").innerText()).toContain("Geen mail gevonden");
    });
  });

  test("shows a mail as its reader sees it, and the same without formatting", async () => {
    await look({}, async (page) => {
      await page.goto(at("?lang=nl"));
      await page.getByRole("link", { name: /^Lees de mail/ }).click();
      const shown = page.frameLocator('iframe[title="Zo ziet de lezer de mail"]');
      const [inFrame, asText] = [
        await shown.locator("body").innerText(),
        await page.locator("pre").innerText(),
      ];
      expect(inFrame).toContain("Kies mijn onderwerpen");
      expect(asText).toContain("Kies mijn onderwerpen");
    });
  });
});

test("another site in the same browser cannot press a button of the guide", async () => {
  for (const path of ["jump", "actions/next-moment", "be/noor"]) {
    const { status } = await fetch(at(path), {
      method: "POST",
      redirect: "manual",
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(status).toBe(404);
  }
});
