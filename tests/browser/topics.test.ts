import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "#contract/language.ts";
import { TopicId } from "#contract/ids.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { choose, count, link, seen, seenAsCoordinator, send } from "./street.ts";

const SMALL = { width: 360, height: 740 };
let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 12 }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const consolePage = (page: Page, path: string, language = "nl") =>
  page.goto(`${world.environment.url}/console/neighbourhoods/zonnestraat${path}?lang=${language}`);
const textOf = (page: Page) => page.locator("main").innerText();
async function looksRight(page: Page, name: string): Promise<void> {
  expect([
    name,
    await faultsOf(page),
    await page.evaluate(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
    ),
  ]).toEqual([name, [], true]);
}

test("a topic that the team writes down on a phone is chosen by residents and reaches the agenda, and when it is retired what was asked and decided stays as it was", async () => {
  const WORDS = "De brug is 's avonds te glad";
  const id = TopicId.parse("de-brug-is-s-avonds");
  await seenAsCoordinator(browser, world, { viewport: SMALL }, async (page) => {
    await consolePage(page, "");
    await page.getByRole("link", { name: "Eigen onderwerpen" }).click();
    await looksRight(page, "topics-none");
    await page.getByRole("link", { name: "Nieuw onderwerp" }).click();
    await page.getByLabel("van de buurtronde").check();
    await page.locator("#words-nl").fill("De");
    await page.locator("#indicator").fill("valpartijen per winter");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.locator("#faults:focus").waitFor();
    expect(await page.locator("#indicator").inputValue()).toBe("valpartijen per winter");
    expect(await page.getByLabel("van de buurtronde").isChecked()).toBe(true);
    await looksRight(page, "topic-faults");
    await page.locator("#words-nl").fill(WORDS);
    await page.getByText("Tekening: geen tekening").click();
    await page.getByLabel("weg", { exact: true }).check();
    await page.getByLabel("gemeente", { exact: false }).first().check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    expect(await textOf(page)).toContain("Ontbreekt nog in:");
    await looksRight(page, "topic-lacks");
    for (const language of world.neighbourhood.languages)
      if (language !== "nl")
        await page.locator(`#words-${language}`).fill(`${LANGUAGES[language].name}: 1 2 3`);
    await page.getByRole("button", { name: "Bewaar" }).click();
    expect(await textOf(page)).not.toContain("Ontbreekt nog in:");
    await looksRight(page, "topic");
    await consolePage(page, "/topics", "en");
    await looksRight(page, "topics");
    await page.goto(`${world.environment.url}/console/start/zonnestraat?lang=nl`);
    expect(await page.locator("main").textContent()).toContain(WORDS);
    await looksRight(page, "start");
  });

  await world.invited();
  await seen(browser, { viewport: SMALL }, async (page) => {
    await page.goto(link(world, 0));
    await looksRight(page, "survey");
    await choose(page, id);
    await looksRight(page, "order");
    await page.locator("form button:not([name])").click();
    await page.locator("code").waitFor();
    expect(await textOf(page)).toContain(WORDS);
  });
  for (let at = 1; at < 12; at += 1) await send(link(world, at), `first=${id}&second=litter`);
  const { round } = await world.dependencies.cycles.mustGet(world.id);
  world.at((await world.dependencies.cycles.mustGetRound(round)).closes);
  await count(world);

  await seen(browser, { viewport: SMALL }, async (page) => {
    const told = async () => {
      const texts: string[] = [];
      for (const path of [`count/${world.id}`, "zonnestraat"]) {
        await page.goto(`${world.environment.url}/${path}?lang=nl`);
        texts.push(await textOf(page));
      }
      return texts;
    };
    const before = await told();
    for (const text of before) expect(text).toContain(WORDS);
    await looksRight(page, "agenda");
    await seenAsCoordinator(browser, world, { viewport: SMALL }, async (coordinator) => {
      await consolePage(coordinator, `/topics/${id}`);
      await coordinator.locator("#words-nl").fill("De brug is nu stroef");
      await coordinator.getByRole("button", { name: "Bewaar" }).click();
      await coordinator.locator("#reason-retired").fill("De brug is in oktober vernieuwd.");
      await coordinator.getByRole("button", { name: "Haal van de lijst" }).click();
      expect(await textOf(coordinator)).toContain("Van de lijst af");
      await looksRight(coordinator, "topic-retired");
    });
    expect(await told()).toEqual(before);
  });
});
