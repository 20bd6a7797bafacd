import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CycleId } from "#contract/ids.ts";
import { phonePicture } from "#tests/phone-picture.ts";
import {
  askOutside,
  GRID,
  morning,
  secretIn,
  tenEnded,
  withOutsiders,
} from "#tests/functions/outsiders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { seenAsCoordinator } from "./street.ts";

const PHONE = { width: 360, height: 740 };
const DONE = "Alle tien lantaarns branden weer.";
const SEEN = "Tien lantaarns langs het pad branden.";
let world: World;
let browser: Browser;
let cycle: CycleId;
let link = "";

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 1 }), openBrowser()]);
  cycle = await withOutsiders(world);
  world.at("2026-10-05T18:00:00Z");
  await askOutside(world, cycle);
  const [mail] = await morning(world, "2026-10-06T06:00:00Z");
  [link = ""] = /\/promise\/[\w-]{22}/.exec(mail?.text ?? "") ?? [];
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const looksRight = async (page: Page) => {
  expect(await faultsOf(page)).toEqual([]);
  expect(
    await page.evaluate(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
    ),
  ).toBe(true);
};

let seconds = 0;
/** Reading takes longer than a program needs. */
const read = () => {
  seconds += 10;
  world.at(
    `2026-10-06T07:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}Z`,
  );
};
const thanks = (page: Page) => page.getByText("Bedankt. Het buurtteam kijkt nu naar");

describe("an organisation outside the team", () => {
  test("says yes with a day and done with a picture on a phone, the team looks, and residents read and see it", async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(`${world.environment.url}${link}`);
    const yes = page.getByRole("button", { name: "Ja, dit doen wij" });
    await yes.waitFor();
    await looksRight(page);
    await page.locator("#yes-due").fill("2026-11-20");
    read();
    await yes.click();
    await thanks(page).waitFor();
    await looksRight(page);

    await page.getByText("Het is gedaan", { exact: true }).click();
    await page.locator("#done-text").fill(DONE);
    read();
    await page
      .locator("details", { has: page.locator("#done-text") })
      .getByRole("button")
      .click();
    await thanks(page).waitFor();

    await page.getByRole("link", { name: "Een foto sturen" }).click();
    await looksRight(page);
    await page
      .locator("#file")
      .setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: phonePicture() });
    await page.getByRole("button", { name: "Stuur de foto" }).click();
    await page.locator("#text").fill(SEEN);
    await looksRight(page);
    await page.getByRole("button", { name: "Bewaar de foto" }).click();
    await page.getByText("Het buurtteam kijkt nu naar uw foto").waitFor();
    await looksRight(page);

    await page.goto(`${world.environment.url}/zonnestraat?lang=nl`);
    expect(await page.getByText(DONE).count()).toBe(0);

    await seenAsCoordinator(browser, world, { viewport: PHONE }, async (team) => {
      await team.goto(`${world.environment.url}/console/errands/zonnestraat?lang=nl`);
      await looksRight(team);
      for (let nth = 0; nth < 2; nth += 1) {
        await team.getByRole("button", { name: "Overnemen", exact: true }).click();
        await team.getByText("Overgenomen. Bewoners lezen dit nu.").waitFor();
      }
      await team.getByRole("button", { name: "Ik heb de foto bekeken" }).waitFor();
      await team.getByRole("link", { name: "Bekijk de foto's bij deze belofte" }).click();
      await team.getByRole("link", { name: "Bekijk" }).first().click();
      await team.locator("input[name=checked]").check();
      await team.getByRole("button", { name: "Zet de foto op de site" }).click();
      await team.goto(`${world.environment.url}/console/errands/zonnestraat?lang=nl`);
      await team.getByRole("button", { name: "Ik heb de foto bekeken" }).click();
      await team.getByText("Overgenomen.").waitFor();
    });

    await page.goto(`${world.environment.url}/zonnestraat?lang=nl`);
    await page.getByText(DONE).first().waitFor();
    expect(await page.getByAltText(SEEN).count()).toBe(1);
    await page.close();
  }, 120_000);

  test("reads its own line on a phone before everybody does, and adds a word", async () => {
    await tenEnded(world, cycle, GRID.id);
    const [mail] = await morning(world, "2026-10-26T06:00:00Z");
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(`${world.environment.url}/promise/${secretIn(mail)}`);
    await page.getByText("U ziet het eerst").waitFor();
    await looksRight(page);
    await page.locator("#word-word").fill("Wij hadden een jaar lang te weinig monteurs.");
    world.at("2026-10-26T07:00:00Z");
    await page.getByRole("button", { name: "Verstuur" }).click();
    await thanks(page).waitFor();
    await looksRight(page);
    expect(await page.getByText("wacht op het buurtteam").count()).toBe(1);
  });
});
