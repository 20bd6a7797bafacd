import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NeighbourhoodId, RunId } from "#contract/ids.ts";
import { consolePages } from "#console/console.ts";
import type { Question } from "#domain/feedback/question.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { day } from "#tests/builders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { seenAsCoordinator } from "./street.ts";

const words = frameWords.nl;
const NARROW = { width: 320, height: 640 };
let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
  const { neighbourhoods, waiting } = world.dependencies;
  const heugem = NeighbourhoodId.parse("heugem");
  await neighbourhoods.save({ ...world.neighbourhood, id: heugem, name: "Heugem" });
  for (const [kind, object] of [
    ["agenda", "heugem_whole_001"],
    ["action", "heugem_whole_001#litter-1"],
  ] as const)
    await waiting.save({
      kind,
      neighbourhood: heugem,
      object,
      run: RunId.parse("heugem_whole_001"),
      from: day("2026-09-01"),
    });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const at = (path: string) => `${world.environment.url}/console${path}`;
const looking = (options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
  seenAsCoordinator(browser, world, options, look);
const places = (page: Page) => page.getByRole("navigation", { name: words.navigation });
const reachesOut = (page: Page) =>
  page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");
/** Tab, until what has this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>("document.activeElement.innerText ?? ''");
    if (focused.includes(text)) return;
  }
  expect.fail(`the keyboard does not come to ${text}`);
}

describe("the frame of the console", () => {
  test("says whose it is, where one is and how much waits there, for the eye and for the ear", () =>
    looking({ viewport: DESKTOP }, async (page) => {
      await page.goto(at("/actions?lang=nl"));
      expect(await page.getByRole("banner").innerText()).toContain("Buurtcyclus");
      const current = places(page).locator("[aria-current]");
      expect(await current.count()).toBe(1);
      expect(await current.getAttribute("aria-current")).toBe("page");
      await places(page)
        .getByRole("link", { name: /Beloftes.*1 te doen/ })
        .waitFor();
      await places(page)
        .getByRole("link", { name: /Overzicht.*2 te doen/ })
        .waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }));

  test("keeps the page when another neighbourhood is chosen, by keyboard and without scripts", () =>
    looking({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
      await page.goto(at("/questions/zonnestraat?lang=nl"));
      const choice = page.getByText("Kies een buurt: Zonnestraat");
      await choice.focus();
      await page.keyboard.press("Enter");
      const link = page.getByRole("link", { name: "Heugem", exact: true });
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/console\/questions\/heugem/);
      await page.getByText("Kies een buurt: Heugem").click();
      await page.getByRole("link", { name: words.everywhere, exact: true }).click();
      await page.waitForURL(/\/console\/neighbourhoods\?/);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Buurten");
    }));

  test("is one line and a button on a phone; the button shows the places, and nothing is wider than the screen", () =>
    looking({ viewport: NARROW }, async (page) => {
      await page.goto(at("/questions/zonnestraat?lang=nl"));
      expect(await places(page).isVisible()).toBe(false);
      expect(await page.getByRole("banner").evaluate((top) => top.clientHeight)).toBeLessThan(100);
      await tabTo(page, words.menu);
      await page.keyboard.press("Enter");
      expect(await places(page).isVisible()).toBe(true);
      await tabTo(page, "HC");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: words.logout, exact: true }).waitFor();
      expect(await reachesOut(page)).toBe(false);
      expect(await faultsOf(page)).toEqual([]);
    }));

  test("leads up, from a page of a neighbourhood to all that is above it", () =>
    looking({ viewport: PHONE }, async (page) => {
      await page.goto(at("/questions/heugem?lang=nl"));
      const trail = page.getByRole("navigation", { name: words.trail });
      expect(await trail.getByRole("link").allInnerTexts()).toEqual([
        words.places.start,
        words.places.neighbourhoods,
        "Heugem",
      ]);
      await trail.getByRole("link", { name: "Heugem" }).click();
      await page.getByRole("heading", { level: 1, name: "Heugem" }).waitFor();
    }));

  test("lies the other way round in a script that does, and shows where one is in forced colours", () =>
    looking({ viewport: DESKTOP, forcedColors: "active" }, async (page) => {
      await page.goto(at("/actions?lang=nl"));
      const edgeOf = (place: string) =>
        page.evaluate<string>(
          `getComputedStyle(document.querySelector('nav [href^="/console/${place}"]')).borderBlockEndColor`,
        );
      expect(await edgeOf("actions")).not.toBe(await edgeOf("figures"));
      await page.evaluate("document.documentElement.dir = 'rtl'");
      await page.getByText("Hanneke Coenen").first().click();
      const box = await page.getByRole("button", { name: words.logout, exact: true }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(await reachesOut(page)).toBe(false);
    }));

  test("has no place for what somebody may not do", async () => {
    const { body } = await world.atConsole(consolePages, "/console", {
      access: { roles: ["professional"], partner: "police", neighbourhoods: "all" },
    });
    expect(body).toContain(words.places.actions);
    for (const place of ["audit", "people", "exports"] as const)
      expect(body).not.toContain(`>${words.places[place]}<`);
  });
});

describe("the start of the console", () => {
  const asked = async (id: string, text: string) => {
    const { questions } = world.dependencies;
    const { id: neighbourhood } = world.neighbourhood;
    const question: Question = {
      id: id.repeat(22),
      neighbourhood,
      run: RunId.parse("zonnestraat_whole_001"),
      language: "nl",
      text,
      asked: day("2026-09-07"),
      due: day("2026-09-21"),
    };
    expect(await questions.ask(question)).toBe(true);
  };
  const waits = (page: Page) => page.getByRole("region", { name: "Wat wacht er?" });

  test("is two presses from an answered question, on a phone and without scripts", async () => {
    await asked("a", "Wanneer komt er licht in het steegje achter de school?");
    await looking({ viewport: NARROW, javaScriptEnabled: false }, async (page) => {
      let presses = 0;
      const press = async (role: "button" | "link", name: RegExp | string) => {
        presses += 1;
        await page.getByRole(role, { name }).first().click();
      };
      await page.goto(at("?lang=nl"));
      expect(await reachesOut(page)).toBe(false);
      await press("link", /^Antwoord.*licht in het steegje/);
      await page.locator("textarea[name=answer]").fill("In het voorjaar, als de kabels er liggen.");
      await press("button", answeringWords.nl.publish);
      await page.waitForURL(/told=answered/);
      expect(presses).toBe(2);
      const done = page.getByRole("status");
      expect(await done.innerText()).toContain("Uw antwoord is openbaar.");
      expect(await done.getByRole("link").count()).toBe(1);
    });
  });

  test("has every thing that waits under one name, within reach of the keyboard, also in forced colours and from right to left", () =>
    looking({ viewport: DESKTOP, forcedColors: "active" }, async (page) => {
      await page.goto(at("?lang=nl"));
      await page.evaluate("document.documentElement.dir = 'rtl'");
      const names = await waits(page).getByRole("listitem").getByRole("link").allInnerTexts();
      expect(new Set(names).size).toBe(names.length);
      await tabTo(page, "Stel vast");
      expect(await reachesOut(page)).toBe(false);
      expect(await faultsOf(page)).toEqual([]);
    }));

  test("shows by itself what came in since, and says so; not while something has the focus there or was filled in", () =>
    looking({ viewport: DESKTOP }, async (page) => {
      await page.clock.install();
      await page.goto(at("?lang=nl"));
      await asked("b", "Waarom is het hek van de speeltuin nog dicht?");
      await page.clock.runFor(61_000);
      await waits(page)
        .getByText("Waarom is het hek van de speeltuin nog dicht?")
        .first()
        .waitFor();
      await page.getByText("Deze pagina is bijgewerkt.").waitFor({ state: "attached" });
      await asked("c", "Komt er ook een bank bij de vijver te staan?");
      await waits(page).getByRole("link").last().focus();
      const quiet = page.waitForRequest(/fresh=yes/, { timeout: 3000 }).then(
        () => "asked",
        () => "quiet",
      );
      await page.clock.runFor(61_000);
      expect(await quiet).toBe("quiet");
      expect(await waits(page).getByText("bank bij de vijver").count()).toBe(0);
    }));
});
