import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { momentAfter } from "#domain/dispatch/moments.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { cycleIdOf, WHOLE, RoundId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { travel } from "#local/clock.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { residentsOf } from "#tests/functions/world.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser, PHONE } from "./browser.ts";
import { choose, seen } from "./street.ts";

const neighbourhood = aNeighbourhood();
const id = cycleIdOf(neighbourhood.id, WHOLE, 1);
const folder = mkdtempSync(join(tmpdir(), "letters-"));
let environment: LocalEnvironment;
let dependencies: Stores & Always;
let browser: Browser;
let noor: Page;
let lena: Page;
let dirk: Page;
let codes: string[] = [];

/** A coordinator of the team, in a browser of their own. */
async function loggedIn(name: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await page.goto(`${environment.url}/console`);
  await page.getByRole("link", { name: "Inloggen" }).click();
  await page.getByLabel(new RegExp(name)).check();
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL(`${environment.url}/console`);
  return page;
}
const at = (path: string) => `${environment.url}${path}${path.includes("?") ? "&" : "?"}lang=nl`;
const title = (page: Page) => page.locator("h1").innerText();
const ballots = async () => {
  const round = RoundId.parse(`${id}_agenda`);
  const keys = await dependencies.roundKeys.forSealing(round);
  if (keys === undefined) throw new Error("the keys of an open round");
  const opened = await dependencies.encryptedBallots.open(round, keys);
  return opened.ballots
    .map(({ topics, channel }) => ({ topics, channel }))
    .toSorted((one, other) => (one.channel < other.channel ? -1 : 1));
};

beforeAll(async () => {
  [environment, browser] = await Promise.all([
    openBuurtcyclus({ folder, assembly: ASSEMBLY, time: "real", port: 0, passing: true }),
    openBrowser(),
  ]);
  dependencies = storesOf(environment.variables, environment.clock.now);
  await writeDownPeople(dependencies);
  const lettered = Array.from({ length: 4 }, (_, nth) => ({
    id: residentIdOf(neighbourhood.id, `letter ${nth}`, sha256),
    name: `Letter ${nth}`,
    address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
    language: nth === 0 ? ("ar" as const) : ("nl" as const),
    area: neighbourhood.areas[0]?.id ?? WHOLE,
  }));
  await importResidents(
    dependencies,
    neighbourhood,
    [...residentsOf(neighbourhood, 0, 2), ...lettered],
    { replace: false, actor: "test" },
  );
  await dependencies.machines.start(id, { neighbourhood: neighbourhood.id, area: WHOLE });
  await environment.clock.idle();
  const next = momentAfter(await dependencies.cycles.mustGet(id));
  await travel(environment.clock, Date.parse(next?.at ?? "") + 20 * 60_000);
  [noor, lena, dirk] = await Promise.all([
    loggedIn("Noor Janssen"),
    loggedIn("Lena Hermans"),
    loggedIn("Dirk Claessen"),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("who has no e-mail", () => {
  test("gets a letter that the coordinator orders and somebody else prints: two sides for each person, each on a sheet of its own", async () => {
    await noor.goto(at(`/console/cycles/${id}`));
    await noor.getByRole("link", { name: "Brieven en poster" }).click();
    expect(await faultsOf(noor)).toEqual([]);
    await noor.getByRole("button", { name: "Bestel 4 brieven" }).click();
    expect(await noor.getByRole("status").innerText()).toContain("De brieven zijn besteld");
    expect(await faultsOf(noor)).toEqual([]);
    await dirk.goto(at("/console"));
    await dirk.getByRole("link", { name: /Bestelde brieven/ }).click();
    expect(await faultsOf(dirk)).toEqual([]);
    await dirk.getByRole("button", { name: "Haal 4 brieven op" }).click();
    codes = [...new Set(await dirk.locator(".buurt-shown").allInnerTexts())];
    expect(codes).toHaveLength(4);
    expect(await faultsOf(dirk)).toEqual([]);
    expect(
      (await dirk.pdf({ preferCSSPageSize: true }))
        .toString("latin1")
        .match(/\/Type \/Page\b(?!s)/g),
    ).toHaveLength(8);
    await dirk.emulateMedia({ media: "print" });
    expect(await dirk.getByText("Print deze pagina").isVisible()).toBe(false);
    await dirk.emulateMedia({ media: null });
  });

  test("types the code on a telephone without JavaScript, sloppily, and answers", async () => {
    await seen(browser, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto(at("/"));
      await page.getByRole("link", { name: /brief met een code/ }).click();
      await page.getByRole("button", { name: "Ga verder" }).click();
      expect(await page.getByRole("alert").innerText()).toContain("Vul de code uit de brief in.");
      await page.getByLabel("Uw code").fill((codes[0] ?? "").toLowerCase().replaceAll("-", " "));
      await page.getByRole("button", { name: "Ga verder" }).click();
      await choose(page, "litter");
      await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
      expect(await title(page)).toBe("Bedankt, uw antwoord is binnen");
    });
    expect(await ballots()).toEqual([{ topics: ["litter"], channel: "letter" }]);
  });

  test.each(Language.options)(
    "in %s the pages for the code and the open question fit a small screen and have no fault that axe finds, with and without a fault of the reader",
    async (language) => {
      await seen(browser, { viewport: PHONE }, async (page) => {
        for (const path of ["/code", `/o/${neighbourhood.id}`]) {
          await page.goto(`${environment.url}${path}?lang=${language}`);
          expect(await faultsOf(page), path).toEqual([]);
          await page.locator("form button").first().click();
          await page.getByRole("alert").waitFor();
          expect(await faultsOf(page), path).toEqual([]);
          expect(
            await page.evaluate(
              "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
            ),
          ).toBe(true);
        }
      });
    },
  );

  test("or fills in the form on paper, which counts once two coordinators entered the same", async () => {
    const enter = async (page: Page, topic: string) => {
      await page.goto(at(`/console/answers/${id}/paper`));
      await page.getByLabel("Uw code").fill(codes[1] ?? "");
      await page.getByLabel("Nummer 1: het belangrijkste").selectOption(topic);
      await page.getByRole("button", { name: "Voer dit formulier in" }).click();
      expect(await faultsOf(page)).toEqual([]);
      return page.getByRole("status").innerText();
    };
    expect(await enter(noor, "litter")).toContain("één keer ingevoerd");
    expect(await enter(lena, "lighting")).toContain("niet gelijk: de onderwerpen");
    expect(await enter(noor, "lighting")).toContain("Het antwoord telt mee");
    expect(await ballots()).toEqual([
      { topics: ["litter"], channel: "letter" },
      { topics: ["lighting"], channel: "paper" },
    ]);
  });

  test("or answers at the door, on the device of the team, which shows nothing of it afterwards", async () => {
    await noor.goto(at(`/console/answers/${id}/visits?area=${neighbourhood.areas[0]?.id ?? ""}`));
    expect(await faultsOf(noor)).toEqual([]);
    expect(await noor.getByRole("button", { name: "Vraag aan de deur" }).count()).toBe(4);
    await noor
      .locator("li", { hasText: "Letter 2" })
      .getByRole("button", { name: "Vraag aan de deur" })
      .click();
    const [first] = await Promise.all([
      noor.waitForRequest((request) => request.method() === "POST"),
      choose(noor, "parking"),
    ]);
    await noor.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    expect(await title(noor)).toBe("Bedankt, uw antwoord is binnen");
    // What a browser sends once more, when somebody goes back, shows nothing either.
    const again = await noor.request.post(first.url(), {
      data: first.postData() ?? "",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(await again.text()).not.toContain("Parkeren");
    await noor.goto(first.url());
    expect(await title(noor)).toBe("Er is al geantwoord");
    expect(await noor.locator("main").innerText()).not.toContain("Parkeren");
    expect((await ballots()).map(({ channel }) => channel)).toEqual([
      "doorstep",
      "letter",
      "paper",
    ]);
  });
});
