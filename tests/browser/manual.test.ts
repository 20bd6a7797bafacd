import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "#stores/sha256.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { CHAPTER_IDS } from "#web/manual/chapter.ts";
import { manualLink } from "#web/manual/link.ts";
import { chapterOf } from "#web/manual/manual.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";

const NARROW = { width: 360, height: 740 };
const COOKIE = "of-the-reader";
let world: World;
let browser: Browser;
let page: Page;
const at = (path: string) => `${world.environment.url}${path}`;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 2 }), openBrowser()]);
  const now = Math.floor(world.environment.clock.now() / 1000);
  await world.dependencies.sessions.open(sha256(`session|${COOKIE}`), {
    subject: "reader",
    name: "Lisa Bakker",
    access: A_COORDINATOR,
    csrf: "c".repeat(22),
    started: now,
    seen: now,
  });
  const context = await browser.newContext({
    viewport: NARROW,
    extraHTTPHeaders: { cookie: `__Host-buurt=${COOKIE}` },
  });
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const fits = () =>
  page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

describe("the manual", () => {
  test("has its contents on a page that fits and in which axe finds no fault", async () => {
    await page.goto(at("/console/manual?lang=nl"));
    expect([
      await page.locator(".buurt-read > ol > li").count(),
      await faultsOf(page),
      await fits(),
    ]).toEqual([CHAPTER_IDS.length, [], true]);
  });

  test.each(CHAPTER_IDS)(
    "chapter %s fits a screen of 360 pixels, has no fault that axe finds, and prints each form on one side of A4",
    async (id) => {
      const chapter = chapterOf(id);
      const [read, other] =
        CHAPTER_IDS.indexOf(id) % 2 === 0 ? (["nl", "en"] as const) : (["en", "nl"] as const);
      await page.goto(at(manualLink(id, read)));
      expect(await page.locator("h1").innerText()).toBe(chapter.title[read]);
      expect([await faultsOf(page), await fits()]).toEqual([[], true]);
      // A checklist alone is one short list.
      if (chapter.sheets === undefined) return;
      await page.goto(at(manualLink(id, other).replace("?", "/print?")));
      expect([await faultsOf(page), await fits()]).toEqual([[], true]);
      for (const language of ["nl", "en"]) {
        await page.goto(at(`/console/manual/${id}/print?lang=${language}`));
        expect(
          (await page.pdf({ preferCSSPageSize: true }))
            .toString("latin1")
            .match(/\/Type \/Page\b(?!s)/g),
          language,
        ).toHaveLength(chapter.sheets.length + 1);
      }
    },
  );
});
