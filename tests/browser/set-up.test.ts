import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cycleIdOf, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import { storesOf } from "#cli/open-all.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { seen } from "./street.ts";

/** What a new coordinator may be asked until a cycle runs. */
const [MOST_PRESSES, MOST_TYPED] = [12, 10];
const RESIDENTS = Array.from(
  { length: 40 },
  (_, at) => `Bewoner ${at},b${at}@example.org,nl,${at % 2 === 0 ? "lindelaan" : "beukplein"}\n`,
).join("");
const id = NeighbourhoodId.parse("de-linde");

let folder: string;
let environment: LocalEnvironment;
let browser: Browser;
let dependencies: ReturnType<typeof storesOf>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "set-up-"));
  [environment, browser] = await Promise.all([
    openBuurtcyclus({ folder, assembly: ASSEMBLY, time: "real", port: 0, passing: true }),
    openBrowser(),
  ]);
  dependencies = storesOf(environment.variables, environment.clock.now);
  await writeDownPeople(dependencies);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

async function logIn(page: Page): Promise<void> {
  await page.goto(`${environment.url}/console?lang=nl`);
  await page.getByRole("link", { name: "Inloggen" }).click();
  await page.getByLabel(/Noor Janssen/).check();
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL((url) => url.pathname === "/console");
}

/** Somebody whose presses and typed fields are counted. */
function counted() {
  const sum = { presses: 0, typed: 0 };
  return {
    sum,
    async press(what: Locator): Promise<void> {
      sum.presses += 1;
      await what.click();
    },
    async type(what: Locator, text: string): Promise<void> {
      sum.typed += 1;
      await what.fill(text);
    },
  };
}
const isNarrow = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
const step = (page: Page) => page.locator('.buurt-stepper [aria-current="step"]').innerText();
const next = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a new coordinator", () => {
  test(`comes from nothing to a cycle that runs in ${MOST_PRESSES} presses and ${MOST_TYPED} typed fields at most, without a script`, async () => {
    await seen(browser, { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
      await logIn(page);
      const { press, type, sum } = counted();
      await press(page.getByRole("navigation").getByRole("link", { name: "Buurten" }).first());
      await press(page.getByRole("link", { name: "Maak een nieuwe buurt" }));
      expect(await step(page)).toMatch(/Stap 1 van 5\s+De buurt/);
      await type(page.getByLabel("Naam van de buurt"), "De Linde");
      await type(page.getByLabel("Gemeente"), "Maastricht");
      await type(page.getByLabel("Straten of delen"), "Lindelaan\nBeukplein\n");
      await press(page.getByLabel("Zuid"));
      await press(next(page, "Verder"));

      expect(await step(page)).toMatch(/Stap 2 van 5\s+Contactpersoon/);
      expect(await page.getByLabel("Naam van de contactpersoon").inputValue()).toBe("Noor Janssen");
      await type(page.getByLabel("Telefoonnummer"), "043 123 45 67");
      await press(next(page, "Maak de buurt"));

      expect(await step(page)).toMatch(/Stap 3 van 5\s+Het team/);
      await press(next(page, "Verder"));

      expect(await step(page)).toMatch(/Stap 4 van 5\s+Bewoners/);
      sum.presses += 1;
      await page.locator("#file").setInputFiles({
        name: "bewoners.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(`name,email,language,area\n${RESIDENTS}`),
      });
      await press(next(page, "Bekijk wat er verandert"));
      await press(next(page, "Voer dit door"));
      await press(page.getByRole("link", { name: "Verder naar de eerste dag" }));

      expect(await step(page)).toMatch(/Stap 5 van 5\s+Eerste dag/);
      await press(next(page, "Start een ronde"));
      await expect
        .poll(async () => (await dependencies.cycles.get(cycleIdOf(id, WHOLE, 1)))?.status, {
          timeout: 20_000,
        })
        .toBe("running");
      expect(sum.presses).toBeLessThanOrEqual(MOST_PRESSES);
      expect(sum.typed).toBeLessThanOrEqual(MOST_TYPED);
    });
  }, 60_000);

  test("can make out every step on a phone and on a screen, and with forced colours, with a fault and without", async () => {
    for (const [viewport, forcedColors] of [
      [PHONE, "none"],
      [DESKTOP, "active"],
    ] as const)
      await seen(browser, { viewport, forcedColors }, async (page) => {
        await logIn(page);
        const fits = async () => [await faultsOf(page), await isNarrow(page)];
        await page.goto(`${environment.url}/console/neighbourhoods/new?lang=nl`);
        expect(await fits()).toEqual([[], true]);
        await page.getByLabel("Naam van de buurt").fill("");
        await next(page, "Verder").click();
        await page.locator("#faults:focus").waitFor();
        expect(await fits()).toEqual([[], true]);
        await page.getByLabel("Naam van de buurt").fill("De Beuk");
        await page.getByLabel("Gemeente").fill("Maastricht");
        await page.getByLabel("Zuid").check();
        await next(page, "Verder").click();
        expect(await fits()).toEqual([[], true]);
        // What was typed before is there when one goes back.
        await next(page, "Terug").click();
        expect(await page.getByLabel("Naam van de buurt").inputValue()).toBe("De Beuk");
        for (const path of ["", "/edit/team", "/residents"]) {
          await page.goto(`${environment.url}/console/neighbourhoods/de-linde${path}?lang=nl`);
          expect([path, ...(await fits())]).toEqual([path, [], true]);
        }
      });
  }, 60_000);

  test("goes back to a step by keyboard, which shows itself on a phone when it has the focus", async () => {
    await seen(browser, { viewport: PHONE }, async (page) => {
      await logIn(page);
      await page.goto(`${environment.url}/console/neighbourhoods/new?lang=nl`);
      await page.getByLabel("Naam van de buurt").fill("De Es");
      await page.getByLabel("Gemeente").fill("Maastricht");
      await page.getByLabel("Zuid").check();
      // The enter key goes on, as the button does.
      await page.getByLabel("Gemeente").press("Enter");
      await page.getByLabel("Telefoonnummer").fill("043 123 45 67");
      await page.getByLabel("Telefoonnummer").press("Enter");
      await page.getByLabel("Naam van het teamlid").press("Enter");
      expect(await step(page)).toMatch(/Stap 4 van 5/);
      const back = page.getByRole("link", { name: "Contactpersoon" });
      await back.focus();
      const box = await back.boundingBox();
      expect(box?.width).toBeGreaterThan(40);
      expect(await isNarrow(page)).toBe(true);
      await page.keyboard.press("Enter");
      expect(await page.getByLabel("Telefoonnummer").inputValue()).toBe("043 123 45 67");
    });
  }, 60_000);
});
