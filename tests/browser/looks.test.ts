import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { topicsOf } from "#stores/start-list.ts";
import { topic } from "#tests/builders.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, PHONE } from "./browser.ts";
import { CODE, NAMES, openStreet, type Street } from "./street.ts";

let street: Street;
beforeAll(async () => {
  street = await openStreet();
});
afterAll(() => street.close());

/**
 * Runs in the page: what hangs over the edge of the screen, is cut off, or lies over another
 * control.
 */
const MISFITS = `(() => {
  const shown = (one) => one.checkVisibility() && !one.closest("[role=region]") && !(one.closest("a")?.getAttribute("href") === "#inhoud");
  const name = (one) => one.tagName + " " + (one.id || one.textContent.trim().slice(0, 40));
  const found = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("the page scrolls sideways");
  for (const one of document.querySelectorAll("body *")) {
    if (!shown(one) || one.closest("svg")) continue;
    const box = one.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) found.push("over the edge: " + name(one));
    const { overflowX, overflowY } = getComputedStyle(one);
    const clips = [overflowX, overflowY].some((way) => ["hidden", "clip"].includes(way)) || one.tagName === "BUTTON";
    if (clips && !["SELECT", "INPUT", "TEXTAREA"].includes(one.tagName) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) found.push("cut off: " + name(one));
  }
  const texts = [...document.querySelectorAll("label, legend, h1, h2, h3, p, dt, dd, li:not(:has(*)), button, select, textarea, input:not([type=hidden])")].filter((one) => shown(one) && one.getClientRects().length > 0);
  for (const [at, one] of texts.entries()) for (const other of texts.slice(at + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    // What sticks to the edge of the screen lies over what scrolls beneath it.
    if ([one, other].some((its) => its.closest(".buurt-onward"))) continue;
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) found.push(name(one) + " overlaps " + name(other));
  }
  return found;
})()`;
/** Style that a reader may bring, which a content security policy does not forbid. */
const styled = (page: Page, css: string) =>
  page.evaluate(
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; }`,
  );

const LANGUAGES_SEEN = ["nl", "ar"] as const;
const TWICE = ":root{font-size:200% !important}";
/**
 * Readers who make a page of the usual sharpness their own; it has no script, so it lies as if it
 * were opened so.
 */
const READERS = {
  "with text of twice the size": { viewport: DESKTOP, css: TWICE },
  "with text of twice the size on a phone": { viewport: PHONE, css: TWICE },
  "with the text spacing of WCAG 1.4.12 on a phone": {
    viewport: PHONE,
    css: "*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-bottom:2em !important}",
  },
};

describe("nothing is lost or cut off", () => {
  test("at 400 % on a desktop", async () => {
    const options = { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 };
    await street.seen(options, async (page) => {
      for (const name of NAMES) {
        for (const language of LANGUAGES_SEEN) {
          await street.visit(name, page, language);
          expect([name, language, await page.evaluate(MISFITS)]).toEqual([name, language, []]);
        }
      }
    });
  });

  test.each(LANGUAGES_SEEN)(
    `${Object.keys(READERS).join(", ")}, and in dark colours axe finds no fault (%s)`,
    async (language) => {
      await street.seen({ colorScheme: "dark" }, async (page) => {
        for (const name of NAMES) {
          await street.visit(name, page, language);
          expect([name, await faultsOf(page)]).toEqual([name, []]);
          await page.emulateMedia({ colorScheme: "light" });
          for (const [reader, { viewport, css }] of Object.entries(READERS)) {
            await page.setViewportSize(viewport);
            await styled(page, css);
            expect([name, reader, await page.evaluate(MISFITS)]).toEqual([name, reader, []]);
          }
          await page.emulateMedia({ colorScheme: "dark" });
          await page.setViewportSize(DESKTOP);
        }
      });
    },
  );

  test("in forced colours fields, buttons and the summary of faults keep a border, and a tick is seen", async () => {
    await street.seen({ forcedColors: "active" }, async (page) => {
      for (const name of NAMES) {
        await street.visit(name, page);
        const bare = await page.evaluate<string[]>(
          `[...document.querySelectorAll("input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea, button, [role=alert]")].filter((one) => { const style = getComputedStyle(one); return !["Top", "Bottom", "Left", "Right"].every((side) => style["border" + side + "Style"] !== "none" && Number.parseFloat(style["border" + side + "Width"]) >= 1 && style["border" + side + "Color"] !== getComputedStyle(document.body).backgroundColor); }).map((one) => one.tagName + one.id)`,
        );
        expect([name, bare]).toEqual([name, []]);
        for (const kind of ["checkbox", "radio"]) {
          // The style knows no names: what holds for one of a kind on a page holds for all.
          const box = page.getByRole("main").locator(`input[type=${kind}]`).first();
          if ((await box.count()) === 0) continue;
          const before = await box.screenshot();
          await box.check();
          expect((await box.screenshot()).equals(before), name).toBe(false);
        }
      }
    });
  });

  test("on paper stands the receipt code, and no form, switch or navigation", async () => {
    await street.seen({}, async (page) => {
      for (const name of ["receipt", "survey", "count"] as const) {
        await street.visit(name, page);
        await page.emulateMedia({ media: "print" });
        expect([
          name,
          await page.evaluate(
            `[...document.querySelectorAll("form, nav, a[href='#inhoud']")].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))`,
          ),
        ]).toEqual([name, []]);
        expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
        if (name === "receipt")
          expect(await page.locator("code").filter({ hasText: CODE }).isVisible()).toBe(true);
        await page.emulateMedia({ media: "screen" });
      }
    });
  });
});

describe("from right to left", () => {
  test.each([PHONE, DESKTOP])(
    "labels, fields, ticks and buttons begin on the right, at $width pixels",
    async (viewport) => {
      await street.seen({ viewport }, async (page) => {
        for (const name of [
          "survey with faults",
          "order with faults",
          "help",
          "question",
          "unsubscribe",
        ] as const) {
          await street.visit(name, page, "ar");
          const off = await page.evaluate<string[]>(`(() => {
          const right = document.querySelector("h1").getBoundingClientRect().right;
          const start = (node) => { const range = document.createRange(); range.selectNodeContents(node); return Math.max(...[...range.getClientRects()].map((box) => box.right)); };
          const off = [];
          // Where a field stands on the line of its label, the label begins on the right and the field follows.
          const besideOf = (one) => { const label = one.id && one.type !== "radio" && one.type !== "checkbox" ? document.querySelector("label[for=" + one.id + "]") : undefined; const [its, own] = [label?.getBoundingClientRect(), one.getBoundingClientRect()]; return its && its.bottom > own.top + 4 && its.top < own.bottom - 4 && its.left >= own.right - 1 ? label : undefined; };
          const gap = (one) => right - (besideOf(one) ?? one).getBoundingClientRect().right;
          // A field with a fault is marked by a line at its beginning, and stands a little further in.
          // The box of a tile stands at its far end, and numbers stand side by side.
          for (const one of document.querySelectorAll("select, textarea, input:not([type=hidden]), form button")) if (one.name !== "equal" && one.name !== "step" && !one.closest(".buurt-tiles, .buurt-order")) if (gap(one) < -1 || gap(one) > 40) off.push(one.id || one.name || one.innerText);
          for (const label of document.querySelectorAll("label")) {
            const inside = label.querySelector("input");
            if (label.closest(".buurt-tiles")) { if (inside.getBoundingClientRect().right > label.getBoundingClientRect().left + label.offsetWidth / 2) off.push("tile " + label.innerText); continue; }
            const its = inside ?? document.getElementById(label.htmlFor);
            if (inside === null && besideOf(its) === label) continue;
            if (inside === null ? Math.abs(start(label) - its.getBoundingClientRect().right) > 12 : its.getBoundingClientRect().left < start(label.lastElementChild ?? label.lastChild) - 1) off.push(label.innerText);
          }
          for (const one of document.querySelectorAll("select, textarea, h1, label")) if (!["start", "right"].includes(getComputedStyle(one).textAlign) || getComputedStyle(one).direction !== "rtl") if (!one.hasAttribute("dir")) off.push("align " + (one.id || one.innerText));
          return off;
        })()`);
          expect([name, off]).toEqual([name, []]);
        }
      });
    },
  );

  test("places are told in their order, the numbers stand right of them, and the check code reads from left to right", async () => {
    await street.seen({ viewport: PHONE }, async (page) => {
      await street.visit("receipt", page, "ar");
      const [numbers, code] = await page.evaluate<
        [[string, boolean, number], [string, string]]
      >(`(() => {
        const list = document.querySelector("main ol");
        const [first] = list.children;
        return [[getComputedStyle(first).direction, list.getBoundingClientRect().right - first.getBoundingClientRect().right > 15, list.children.length], ["direction", "unicodeBidi"].map((name) => getComputedStyle(document.querySelector("main code"))[name])];
      })()`);
      expect(numbers).toEqual(["rtl", true, 2]);
      expect(code).toEqual(["ltr", "isolate"]);
      expect(
        (await page.getByRole("main").getByRole("listitem").allInnerTexts()).slice(0, 2),
      ).toEqual(["litter", "lighting"].map((id) => topicsOf({ topics: [topic(id)] })[0]?.words.ar));
      await street.visit("order", page, "ar");
      const ends = await page.evaluate<number[]>(
        "[...document.querySelectorAll('[name=number-first][type=radio]')].map((one) => -one.getBoundingClientRect().right)",
      );
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
      // One kind of digits: those of the code, the telephone number and the dates alike.
      for (const name of NAMES) {
        await street.visit(name, page, "ar");
        expect([name, /[٠-٩۰-۹]/.test(await page.getByRole("main").innerText())]).toEqual([
          name,
          false,
        ]);
      }
    });
  });
});
