import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agendaRoundOf } from "#contract/ids.ts";
import { anAction } from "#tests/builders.ts";
import { bomb, phonePicture } from "#tests/phone-picture.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { seenAsCoordinator } from "./street.ts";

const PHONE = { width: 360, height: 740 };
const TEXT = "Twee nieuwe bakken naast de bank, en geen zakken meer ernaast.";
let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 1 }), openBrowser()]);
  const { cycle } = await world.invited();
  // The page's own clock and that of the environment are one for who signs a form and who takes it.
  world.at("2026-10-20T10:00:00Z");
  const { actions, agendas, now } = world.dependencies;
  const action = anAction({ cycle });
  const event = { action: action.id, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
  await actions.create(action, event);
  await agendas.keepAgenda({
    round: agendaRoundOf(cycle),
    topics: [action.topic],
    decisions: [],
    adoptedBy: "counted",
    adopted: now(),
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const fits = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
/** How large the picture is that came. */
const drawn = (page: Page) =>
  page.evaluate(
    "(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])(document.querySelector('figure img'))",
  );
const choose = async (page: Page, name: string, buffer: Buffer) => {
  await page.locator("#file").setInputFiles({ name, mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: "Verstuur de foto" }).click();
};
const looksRight = async (page: Page) => {
  expect(await faultsOf(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
};

describe("a picture from a phone", () => {
  test("is sent, described, looked at and published, and seen by everybody where it was promised", async () => {
    await seenAsCoordinator(browser, world, { viewport: PHONE }, async (page) => {
      const action = `/console/actions/${world.id}/litter-1`;
      await page.goto(`${world.environment.url}${action}?lang=nl`);
      await page.getByRole("link", { name: "Foto’s van ervoor en erna" }).click();
      await looksRight(page);

      await choose(page, "bomb.jpg", bomb("jpeg", 60_000, 60_000));
      await page.getByRole("alert").waitFor();
      await looksRight(page);

      await choose(page, "IMG_2041.jpg", phonePicture({ held: 6, width: 1600, height: 1200 }));
      await page.getByRole("heading", { name: "Vertel wat er op de foto staat" }).waitFor();
      await looksRight(page);
      await page.getByLabel("Erna: zo is het nu").check();
      await page.getByLabel("Wat is er te zien?").fill(TEXT);
      await page.getByRole("button", { name: "Bewaar, en bekijk hem" }).click();

      await page.getByRole("heading", { name: "Bekijk de foto voordat" }).waitFor();
      await page.getByRole("img", { name: TEXT }).waitFor();
      await expect.poll(() => drawn(page)).toEqual([960, 1280]);
      await looksRight(page);
      await page.getByRole("button", { name: "Zet de foto op de site" }).click();
      await page.getByRole("alert").waitFor();
      await page.getByLabel("Ik heb gekeken").check();
      await page.getByRole("button", { name: "Zet de foto op de site" }).click();
      await page.getByRole("status").filter({ hasText: "De foto staat op de site." }).waitFor();
    });

    const everybody = await browser.newPage({ viewport: PHONE });
    await everybody.goto(`${world.environment.url}/${world.neighbourhood.id}?lang=nl`);
    const seen = everybody.getByRole("img", { name: TEXT });
    await seen.scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(everybody)).toEqual([960, 1280]);
    await looksRight(everybody);
    await everybody.close();
  });

  test("comes with what was done in one form, on a phone", async () => {
    await seenAsCoordinator(browser, world, { viewport: PHONE }, async (page) => {
      const { url } = world.environment;
      await page.goto(`${url}/console/actions?neighbourhood=zonnestraat&lang=nl`);
      await page.getByRole("link", { name: "Schrijf op wat ervan is gekomen" }).click();
      await looksRight(page);
      await page.getByLabel("Wat is er gedaan").fill("Kort");
      await page.getByRole("button", { name: "Opslaan" }).press("Enter");
      await page.locator("#faults:focus").waitFor();
      await looksRight(page);
      expect(await page.getByLabel("Wat is er gedaan").inputValue()).toBe("Kort");

      await page.getByLabel("Wat is er gedaan").fill("Er staan nu twee bakken naast de bank.");
      await page.locator("#file").setInputFiles({
        name: "IMG_2042.jpg",
        mimeType: "image/jpeg",
        buffer: phonePicture({ width: 800, height: 600 }),
      });
      await page.getByLabel("Wat is er op de foto te zien?").fill(`${TEXT} Nu.`);
      await page.getByRole("button", { name: "Opslaan" }).click();

      await page.getByRole("status").filter({ hasText: "Bekijk nu de foto" }).waitFor();
      await looksRight(page);
      const { actions } = world.dependencies;
      expect((await actions.in(world.id))[0]?.state).toMatchObject({
        kind: "done",
        text: "Er staan nu twee bakken naast de bank.",
      });
      await page.getByLabel("Ik heb gekeken").check();
      await page.getByRole("button", { name: "Zet de foto op de site" }).click();
      await page.getByRole("status").filter({ hasText: "De foto staat op de site." }).waitFor();
    });
  });
});
