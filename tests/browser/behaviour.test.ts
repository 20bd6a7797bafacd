import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeRound } from "#functions/tally/close-round.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { Language } from "#contract/language.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { countWords } from "#web/copy/count.ts";
import { helpWords } from "#web/copy/help.ts";
import { helpedWords } from "#web/copy/helped.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { myDataWords } from "#web/copy/my-data.ts";
import { questionWords } from "#web/copy/question.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { unsubscribeWords } from "#web/copy/unsubscribe.ts";
import { faultsOf } from "./axe.ts";
import { PHONE } from "./browser.ts";
import {
  backTwice,
  ballotsOf,
  choose,
  CODE,
  count,
  link,
  NAMES,
  openStreet,
  rank,
  send,
  type Street,
} from "./street.ts";

const survey = surveyWords.nl;
/** How a page begins to tell that there is an answer, before the day. */
const [changed = ""] = survey.changed("|").split("|");
const layout = layoutWords.nl;
const receipt = receiptWords.nl;
const help = helpWords.nl;
const question = questionWords.nl;
const helped = helpedWords.nl;
const unsubscribe = unsubscribeWords.nl;
const myData = myDataWords.nl;
const countPage = countWords.nl;
const closed = surveyClosedWords.nl;
let street: Street;
beforeAll(async () => {
  street = await openStreet();
});
afterAll(() => street.close());

const title = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const focused = (page: Page) => page.evaluate<string>("document.activeElement.id");
const sendButton = (page: Page) => page.getByRole("button", { name: survey.send });
/** How many ballots the store holds more after something happened. */
async function added(world: World, run: () => Promise<void>): Promise<number> {
  const before = (await ballotsOf(world)).length;
  await run();
  return (await ballotsOf(world)).length - before;
}

/** Every test that answers takes a resident of its own. */
let taken = 0;
const fresh = () => (taken += 1);

/** Runs in the page: what has the focus, its outline, and whether it lies on the screen. */
const FOCUS = `(() => {
  const paint = (colour, under) => { const at = document.createElement("canvas").getContext("2d"); at.fillStyle = under; at.fillRect(0, 0, 1, 1); at.fillStyle = colour; at.fillRect(0, 0, 1, 1); return [...at.getImageData(0, 0, 1, 1).data].slice(0, 3); };
  const light = (rgb) => { const [r, g, b] = rgb.map((one) => { const part = one / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const style = getComputedStyle(one);
  let under = "rgb(255,255,255)";
  for (let up = one.parentElement; up !== null; up = up.parentElement) { const { backgroundColor } = getComputedStyle(up); if (!/, 0\\)$|transparent/.test(backgroundColor)) { under = backgroundColor; break; } }
  const [high, low] = [light(paint(style.outlineColor, under)), light(paint(under, "#fff"))].toSorted((x, y) => y - x);
  const box = one.getBoundingClientRect();
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
  return { name: one.id || one.getAttribute("name") || (one.tagName === "SUMMARY" ? "summary" : "") || (one.innerText ?? "").trim(), kind: one.type ?? one.tagName.toLowerCase(), at: all.indexOf(one), wide: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth), contrast: (high + 0.05) / (low + 0.05), onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth };
})()`;
type Focus = {
  name: string;
  kind: string;
  at: number;
  wide: number;
  contrast: number;
  onScreen: boolean;
};

/** Everything that Tab comes by, from the top of the page until it leaves it. */
async function tabbed(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let turn = 0; turn < 120; turn += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<Focus | null>(FOCUS);
    if (stop === null || stop.at === stops[0]?.at) return stops;
    stops.push(stop);
  }
  return stops;
}
/** Presses Tab until a field or button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate<Focus | null>(FOCUS))?.name === name) return;
  }
  expect.fail(`Tab never comes by ${name}`);
}

describe("by keyboard alone", () => {
  test.each(NAMES)(
    "on the page %s Tab comes by everything once, in the order of the page, and the focus can be seen",
    async (name) => {
      await street.seen({}, async (page) => {
        await street.visit(name, page);
        // The summary of faults takes the focus; the top of the page is where a tour begins.
        await page.evaluate(
          "document.activeElement.blur(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')",
        );
        const stops = await tabbed(page);
        expect(stops.map(({ name: one }) => one).slice(0, 2)).toEqual([
          layout.skip,
          name === "closed" ? expect.any(String) : "summary",
        ]);
        expect(stops.map(({ at }) => at)).toEqual(
          stops.map(({ at }) => at).toSorted((one, other) => one - other),
        );
        expect(
          stops.filter(({ wide, contrast, onScreen }) => wide < 2 || contrast < 3 || !onScreen),
        ).toEqual([]);
        // Of a group of choices Tab meets one, and of what is folded away nothing.
        const all = await page.evaluate<number>(
          `[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter((one, at, every) => one.checkVisibility() && one.getClientRects().length > 0 && !(one.type === "radio" && every.findIndex((other) => other.name === one.name) !== at)).length`,
        );
        expect(stops).toHaveLength(all);
      });
    },
  );

  test("a resident skips to the content, fills in every field, and sends", async () => {
    const at = fresh();
    await street.seen({}, async (page) => {
      await page.goto(link(street.open, at));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const tiles = page.locator("input[name=topics]");
      expect(await focused(page)).toBe(await tiles.first().getAttribute("id"));
      await page.keyboard.press("Space");
      await tabTo(page, "topics-other");
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Een bankje");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: survey.second }).waitFor();
      for (const [place, number] of [
        ["first", 2],
        ["second", 1],
      ] as const) {
        await tabTo(page, `number-${place}`);
        // The arrows go round: from none they begin with the first.
        await page.keyboard.press("Space");
        for (let press = 1; press < number; press += 1) await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Tab");
        await page.keyboard.type(`Hoek ${place}`);
      }
      await tabTo(page, "comment");
      await page.keyboard.type("Het gaat goed");
      const [first = "", second = ""] = (
        await page.locator(".buurt-order legend").allInnerTexts()
      ).map((text) => text.trim());
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
      expect((await page.getByRole("listitem").allInnerTexts()).slice(0, 2)).toEqual([
        second,
        first,
      ]);
      expect(second).toContain(": Een bankje");
    });
  });

  test("help, a question, whether it helped, no more mail and being forgotten are sent with Space and Enter", async () => {
    const at = fresh();
    await street.seen({}, async (page) => {
      const sent = async (url: string, fill: () => Promise<void>, told: string) => {
        await page.goto(url);
        await fill();
        await page.getByRole("heading", { level: 1, name: told }).waitFor();
        expect(await title(page)).toBe(told);
      };
      const type = async (name: string, text: string) => {
        await tabTo(page, name);
        await page.keyboard.type(text);
      };
      await sent(
        link(street.open, at, "h"),
        async () => {
          await tabTo(page, "topic");
          await page.keyboard.press("ArrowDown");
          await type("name", "Joke Bloem");
          await type("contact", "043 123 45 67");
          await tabTo(page, "consent");
          await page.keyboard.press("Space");
          await tabTo(page, help.button);
          await page.keyboard.press("Enter");
        },
        help.thanks,
      );
      await sent(
        link(street.open, at, "q"),
        async () => {
          await type("question", "Wanneer komt er licht?");
          await tabTo(page, question.button);
          await page.keyboard.press("Space");
        },
        question.thanks,
      );
      await sent(
        link(street.done, 1, "f"),
        async () => {
          await tabTo(page, "litter-1-yes");
          await page.keyboard.press("ArrowDown");
          await tabTo(page, helped.button);
          await page.keyboard.press("Enter");
        },
        helped.thanks,
      );
      await sent(
        link(street.open, at, "u"),
        async () => {
          await tabTo(page, "reminders");
          await page.keyboard.press("Space");
          await tabTo(page, unsubscribe.button);
          await page.keyboard.press("Enter");
        },
        unsubscribe.done.reminders,
      );
      await sent(
        link(street.open, at, "p"),
        async () => {
          await tabTo(page, "sure");
          await page.keyboard.press("Space");
          await tabTo(page, "what");
          await page.keyboard.press("Enter");
        },
        myData.forgotten,
      );
    });
  });
});

/** A form, how it is filled in wrong, and what must stand there afterwards. */
type Wrong = {
  url: () => string;
  before?: (page: Page) => Promise<void>;
  button: string;
  fill?: Record<string, string>;
  /** What the summary leads to; of the survey the first tile, whichever it is for this resident. */
  links: string[];
};
const WRONG: Record<string, Wrong> = {
  "an empty survey": { url: () => link(street.open, 0), button: survey.next, links: ["topics"] },
  "four topics, and too many words": {
    url: () => link(street.open, 0),
    button: survey.next,
    fill: {
      "topics-litter": "",
      "topics-speeding": "",
      "topics-lighting": "",
      "topics-other": "",
      other: "x ".repeat(160),
    },
    links: ["topics", "other"],
  },
  "too many words about the order": {
    url: () => link(street.open, 0),
    before: (page) => choose(page, "litter", "lighting"),
    button: survey.send,
    fill: {
      "where-first": "x ".repeat(50),
      "where-second": 'blijft <b>staan</b> & "zo"',
      comment: "y ".repeat(501),
    },
    links: ["where-first", "comment"],
  },
  "an offer without consent": {
    url: () => link(street.open, 0, "h"),
    button: help.button,
    fill: { topic: "litter", name: "J", contact: "nergens" },
    links: ["name", "contact", "consent"],
  },
  "an empty offer": {
    url: () => link(street.open, 0, "h"),
    button: help.button,
    links: ["topic", "name", "contact", "consent"],
  },
  "a question of one word": {
    url: () => link(street.open, 0, "q"),
    button: question.button,
    fill: { question: "Wanneer" },
    links: ["question"],
  },
  "no word on whether it helped": {
    url: () => link(street.done, 0, "f"),
    button: helped.button,
    links: ["litter-1-yes"],
  },
  "no mail without a choice": {
    url: () => link(street.open, 0, "u"),
    button: unsubscribe.button,
    links: ["reminders"],
  },
  "being forgotten without a tick": {
    url: () => link(street.open, 0, "p"),
    button: myData.forget,
    links: ["sure"],
  },
};

/** Fills in, chooses or ticks; and what stands there afterwards. */
async function fillIn(page: Page, id: string, value: string): Promise<void> {
  const field = page.locator(`#${id}`);
  if ((await page.locator(`select#${id}`).count()) > 0) await field.selectOption(value);
  else if (id.startsWith("topics-")) await field.check();
  else await field.fill(value);
}
async function filledIn(page: Page, id: string): Promise<string> {
  const field = page.locator(`#${id}`);
  if (!id.startsWith("topics-")) return field.inputValue();
  return (await field.isChecked()) ? "" : "not ticked";
}

type Node = {
  role: string;
  name: string;
  description: string;
  invalid: string;
  id: string;
  label: string;
};
/** Every control as the browser tells it to a screen reader, with the label that people see. */
async function controls(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const found: Node[] = [];
  for (const { role, name, description, properties = [], backendDOMNodeId, ignored } of nodes) {
    if (
      ignored ||
      backendDOMNodeId === undefined ||
      !["textbox", "combobox", "checkbox", "radio", "button"].includes(String(role?.value))
    )
      continue;
    const { object } = await session.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId });
    const { result } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      returnByValue: true,
      functionDeclaration:
        "function () { const seen = this.labels?.[0] ?? this; return { id: this.id || this.name, label: seen.checkVisibility() ? seen.innerText.trim() : '' }; }",
    });
    const { id, label } = result.value as { id: string; label: string };
    found.push({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
      invalid: String(properties.find((one) => one.name === "invalid")?.value.value ?? "false"),
      id,
      label,
    });
  }
  return found;
}
const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

describe("a fault in a form", () => {
  test.each(
    Object.entries(WRONG).flatMap(([name, wrong]) =>
      [true, false].map((scripts) => ({ name, scripts, wrong })),
    ),
  )(
    "$name (scripts: $scripts) is told at the top and at the field, and nothing typed is lost",
    async ({ wrong: { url, before, button, fill = {}, links: named }, scripts }) => {
      await street.seen({ javaScriptEnabled: scripts, viewport: PHONE }, async (page) => {
        await page.goto(url());
        await before?.(page);
        const tile = await page.evaluate<string>(
          "document.querySelector('[name=topics]')?.id ?? ''",
        );
        const links = named.map((id) => (id === "topics" ? tile : id));
        for (const [id, value] of Object.entries(fill)) await fillIn(page, id, value);
        await page.getByRole("button", { name: button }).click();
        const summary = page.getByRole("alert");
        await summary.waitFor();
        await expect.poll(() => focused(page)).toBe(await summary.getAttribute("id"));
        expect(
          await Promise.all(
            (await summary.getByRole("link").all()).map(async (one) =>
              (await one.getAttribute("href"))?.slice(1),
            ),
          ),
        ).toEqual(links);
        for (const id of links) {
          const one = summary.locator(`a[href="#${id}"]`);
          const text = await one.innerText();
          await one.focus();
          await page.keyboard.press("Enter");
          await expect.poll(() => focused(page)).toBe(id);
          const field = (await controls(page)).find((node) => node.id === id);
          expect([field?.invalid, flat(field?.description ?? "")]).toEqual([
            "true",
            expect.stringContaining(flat(text)) as string,
          ]);
        }
        if (scripts) expect(await faultsOf(page)).toEqual([]);
        for (const [id, value] of Object.entries(fill))
          expect([id, await filledIn(page, id)]).toEqual([id, value]);
      });
    },
  );
});

describe("a screen reader hears", () => {
  test.each(NAMES)(
    "on the page %s every control by the label that is seen, and every hint with its control",
    async (name) => {
      await street.seen({}, async (page) => {
        await street.visit(name, page);
        const every = await controls(page);
        expect(every.map((node) => flat(node.name))).toEqual(every.map(({ label }) => flat(label)));
        expect(every.filter(({ name: one }) => one === "")).toEqual([]);
        expect(every).toHaveLength(
          await page.evaluate<number>(
            "[...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')].filter((one) => one.checkVisibility()).length",
          ),
        );
        const said = every.map(({ description }) => flat(description)).join(" ");
        for (const hint of await page
          .locator("[id$=hint]:visible, [id^=fault-]:visible")
          .allInnerTexts())
          expect(said).toContain(flat(hint));
      });
    },
  );

  test.each([
    ["yes", (): string => street.code],
    ["no", (): string => "AAAAA-AAAAA"],
    ["unreadable", (): string => "mijn code"],
  ] as const)(
    "whether an answer is in the count (%s) as a status, and the code stays in its field",
    async (kind, code) => {
      await street.seen({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${street.countPage}?lang=nl`);
        expect(await page.getByRole("status").count()).toBe(0);
        await page.getByLabel(countPage.codeLabel).fill(code());
        await page.getByRole("button", { name: countPage.codeButton }).click();
        expect(await page.getByRole("status").innerText()).toBe(countPage.code[kind](code()));
        expect(await page.getByLabel(countPage.codeLabel).inputValue()).toBe(code());
      });
    },
  );

  test("that a new answer took the place of the old one, as a status", async () => {
    const at = fresh();
    await street.seen({ javaScriptEnabled: false }, async (page) => {
      await send(link(street.open, at), "first=litter");
      await page.goto(link(street.open, at));
      expect(await page.getByRole("status").innerText()).toContain(changed);
      await choose(page, "litter");
      await sendButton(page).click();
      expect(await page.getByRole("status").innerText()).toBe(receipt.replaced);
    });
  });
});

describe("the survey in two steps", () => {
  test("a fourth tile is told kindly and nothing is lost; one press says that all are as important, and the ballot says so", async () => {
    const at = fresh();
    await street.seen({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.goto(link(street.open, at));
      const four = ["litter", "speeding", "lighting", "parking"];
      for (const topic of four) await page.locator(`#topics-${topic}`).check();
      await page.getByRole("button", { name: survey.next }).click();
      expect(await page.getByRole("alert").innerText()).toContain(survey.faults.tooMany(4));
      expect(await page.locator("[name=topics]:checked").count()).toBe(4);
      await page.locator("#topics-parking").uncheck();
      await page.getByRole("button", { name: survey.next }).click();
      await page.locator("#where-first").fill("Kerkplein");
      await page.getByRole("button", { name: survey.same }).click();
      expect(await title(page)).toBe(receipt.title);
      expect(await page.getByRole("main").innerText()).toContain(receipt.equal);
      const ballot = (await street.open.ballots()).find(({ equal }) => equal !== undefined);
      expect(ballot).toMatchObject({
        topics: ["lighting", "litter", "speeding"],
        equal: ["litter", "speeding"],
      });
      expect(Object.values(ballot?.where ?? {})).toEqual(["Kerkplein"]);
    });
  });

  test("whoever goes back for other topics finds what was chosen, and afterwards what was said of it", async () => {
    await street.seen({ javaScriptEnabled: false }, async (page) => {
      await page.goto(link(street.open, 0));
      await choose(page, "litter", "lighting");
      await rank(page, "lighting", "litter");
      const [first = ""] = await page.locator(".buurt-order legend").allInnerTexts();
      await page.locator("#where-first").fill("Kerkplein");
      await page.locator("#comment").fill("Een bankje");
      await page.getByRole("button", { name: survey.back }).click();
      expect(await page.locator("[name=topics]:checked").count()).toBe(2);
      await choose(page, "parking");
      expect(await page.locator(".buurt-order legend").count()).toBe(3);
      const row = page.getByRole("group", { name: first.trim(), exact: true });
      const where = row.getByLabel(survey.questions.where.words);
      expect(await where.inputValue()).toBe("Kerkplein");
      expect(await page.locator(".buurt-order :checked").count()).toBe(2);
      expect(await page.locator("#comment").inputValue()).toBe("Een bankje");
    });
  });

  test.each(Language.options)(
    "in %s the first tile lies on the screen of a small phone",
    async (language) => {
      await street.seen({ viewport: { width: 360, height: 640 } }, async (page) => {
        await page.goto(link(street.open, 0, "a", language));
        const tile = await page.locator(".buurt-tiles label").first().boundingBox();
        expect((tile?.y ?? 640) + (tile?.height ?? 0)).toBeLessThanOrEqual(640);
      });
    },
  );

  test("tiles stand in three columns where there is room, and what else is meant is asked once it is ticked", async () => {
    await street.seen({}, async (page) => {
      await page.goto(link(street.open, 0));
      const tops = await page.evaluate<number[]>(
        "[...document.querySelectorAll('.buurt-tiles label')].map((one) => one.getBoundingClientRect().top)",
      );
      expect(tops.filter((top) => top === tops[0])).toHaveLength(3);
      expect(await page.locator("#other").isVisible()).toBe(false);
      await page.locator("#topics-other").check();
      expect(await page.locator("#other").isVisible()).toBe(true);
    });
  });

  test("a browser of five years ago, which knows no :has, no container queries and no counters, shows and sends everything", async () => {
    const at = fresh();
    await street.seen({ javaScriptEnabled: false, bypassCSP: true }, async (page) => {
      await page.route("**/a/**", async (route) => {
        const reply = await route.fetch();
        const old = (await reply.text())
          .replaceAll(":has(", ":unknown(")
          .replaceAll("@container", "@unknown")
          .replaceAll(/counter(?=\(|-)/g, "unknown");
        await route.fulfill({ response: reply, body: old });
      });
      await page.goto(link(street.open, at));
      // Whether something else is ticked cannot be told: its box stands there.
      await page.locator("#other").fill("Een bankje");
      await choose(page, "other", "litter");
      await rank(page, "other", "litter");
      await page.locator("#where-second").fill("Kerkplein");
      await page.locator("#comment").fill("Het gaat goed");
      await page.getByRole("button", { name: survey.send }).click();
      expect(await title(page)).toBe(receipt.title);
      expect(await street.open.ballots()).toContainEqual(
        expect.objectContaining({
          topics: ["other", "litter"],
          other: "Een bankje",
          comment: "Het gaat goed",
          where: expect.any(Object) as object,
        }),
      );
    });
  });
});

describe("an answer counts once", () => {
  test.each([true, false])(
    "after going back from the receipt to the first step and sending again (scripts: %s)",
    async (javaScriptEnabled) => {
      const at = fresh();
      await street.seen({ javaScriptEnabled }, async (page) => {
        expect(
          await added(street.open, async () => {
            await page.goto(link(street.open, at));
            await choose(page, "litter");
            await sendButton(page).click();
            await page.getByText(receipt.title).first().waitFor();
            await backTwice(page);
            await page.locator("#topics-litter").uncheck();
            await choose(page, "parking");
            await sendButton(page).click();
            await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
            expect(await page.getByRole("main").innerText()).toContain(receipt.replaced);
          }),
        ).toBe(1);
        expect(await ballotsOf(street.open)).toContainEqual(["parking"]);
      });
    },
  );

  test("after a double click on the button", async () => {
    const at = fresh();
    await street.seen({}, async (page) => {
      await page.goto(link(street.open, at));
      await choose(page, "litter");
      let posts = 0;
      page.on("request", (request) => (posts += request.method() === "POST" ? 1 : 0));
      expect(
        await added(street.open, async () => {
          await page.evaluate(
            "{ const [button] = document.forms[0].querySelectorAll('button'); button.click(); button.click(); }",
          );
          await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
          await expect.poll(() => posts).toBeGreaterThan(0);
          await page.goto(link(street.open, at));
          await choose(page, "lighting");
          await sendButton(page).dblclick();
          await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
        }),
      ).toBe(1);
    });
  });

  test("when it is sent from six windows at the very same moment, and each of them gets a receipt with the same code", async () => {
    const at = fresh();
    const contexts = await Promise.all(
      Array.from({ length: 6 }, () => street.browser.newContext({ javaScriptEnabled: false })),
    );
    const pages = await Promise.all(contexts.map((context) => context.newPage()));
    for (const page of pages) {
      await page.goto(link(street.open, at));
      await choose(page, "litter");
    }
    expect(
      await added(
        street.open,
        async () => void (await Promise.all(pages.map((page) => sendButton(page).click()))),
      ),
    ).toBe(1);
    expect(await Promise.all(pages.map(title))).toEqual(pages.map(() => receipt.title));
    const codes = await Promise.all(
      pages.map(async (page) => CODE.exec(await page.getByRole("main").innerText())?.[0]),
    );
    expect([new Set(codes).size, codes[0]]).toEqual([1, expect.stringMatching(CODE) as string]);
    await Promise.all(contexts.map((context) => context.close()));
  });

  test("from two windows with different answers: the one sent last, and both are told what counts", async () => {
    const at = fresh();
    await street.seen({ javaScriptEnabled: false }, async (one) => {
      const other = await one.context().newPage();
      expect(
        await added(street.open, async () => {
          for (const [page, topic] of [
            [one, "litter"],
            [other, "lighting"],
          ] as const) {
            await page.goto(link(street.open, at));
            await choose(page, topic);
          }
          await sendButton(one).click();
          expect(await one.getByRole("main").innerText()).not.toContain(receipt.replaced);
          await sendButton(other).click();
          expect(await other.getByRole("main").innerText()).toContain(receipt.replaced);
          await one.getByRole("link", { name: receipt.change }).click();
          expect(await one.getByRole("main").innerText()).toContain(changed);
        }),
      ).toBe(1);
      expect(await one.locator(":checked").count()).toBe(0);
      expect(await ballotsOf(street.open)).toContainEqual(["lighting"]);
    });
  });

  test("on a slow line: send, lose patience, open the link again, send again", async () => {
    const at = fresh();
    await street.seen({}, async (page) => {
      const session = await page.context().newCDPSession(page);
      const slow = (latency: number) =>
        session.send("Network.emulateNetworkConditions", {
          offline: false,
          latency,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
      await session.send("Network.enable");
      await page.goto(link(street.open, at));
      await choose(page, "litter");
      let replies = 0;
      page.on(
        "response",
        (response) => (replies += response.request().method() === "POST" ? 1 : 0),
      );
      expect(
        await added(street.open, async () => {
          // The answer arrives at once; what comes back takes four seconds, and the resident waits for two.
          await slow(4000);
          await page.evaluate(
            "setTimeout(() => { document.forms[0].querySelector('button').click(); setTimeout(() => { location.href = location.href; }, 2000); })",
          );
          await page.getByRole("status").waitFor();
          expect(replies).toBe(0);
          await slow(0);
          await choose(page, "lighting");
          await sendButton(page).click();
          await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
          expect(replies).toBe(2);
        }),
      ).toBe(1);
    });
  });

  test("when the line breaks after it was sent: whoever comes back sees it, and may send again", async () => {
    const at = fresh();
    await street.seen({}, async (page) => {
      await page.goto(link(street.open, at));
      await choose(page, "litter");
      expect(
        await added(street.open, async () => {
          // The answer arrives; what comes back does not.
          await page.route(
            "**/a/**",
            async (route) => {
              await route.fetch();
              await route.abort("internetdisconnected");
            },
            { times: 1 },
          );
          await page.evaluate(
            "setTimeout(() => document.forms[0].querySelector('button').click())",
          );
          await page.waitForEvent("requestfailed", (request) => request.method() === "POST");
          await page.context().setOffline(true);
          await expect(page.goto(link(street.open, at))).rejects.toThrow(
            "ERR_INTERNET_DISCONNECTED",
          );
          await page.context().setOffline(false);
          await page.goto(link(street.open, at));
          expect(await page.getByRole("main").innerText()).toContain(changed);
          expect(await page.locator(":checked").count()).toBe(0);
          await choose(page, "litter");
          await sendButton(page).click();
          await page.getByRole("heading", { level: 1, name: receipt.title }).waitFor();
        }),
      ).toBe(1);
    });
  });
});

describe("the closing second", () => {
  test("every answer is in the count and told so, or not in it and told so; from the very moment of closing none is taken", async () => {
    const world = await openWorld({ residents: 10 });
    try {
      const { cycle, round } = await world.invited();
      const { closes } = await world.dependencies.cycles.mustGetRound(round);
      const tokens = [...world.links().values()];
      await street.seen({ javaScriptEnabled: false }, async (first) => {
        const pages = [
          first,
          ...(await Promise.all(Array.from({ length: 9 }, () => first.context().newPage()))),
        ];
        for (const [at, page] of pages.entries()) {
          await page.goto(link(world, at));
          await choose(page, "litter");
        }
        const sent = async (at: number) => {
          const page = pages[at] ?? first;
          const [reply] = await Promise.all([
            page.waitForResponse((one) => one.request().method() === "POST"),
            sendButton(page).click(),
          ]);
          await page.getByRole("heading", { level: 1 }).waitFor();
          return {
            status: reply.status(),
            heading: await title(page),
            code: CODE.exec(await page.getByRole("main").innerText())?.[0],
          };
        };
        world.at(new Date(Date.parse(closes) - 1000).toISOString());
        expect(await sent(0)).toMatchObject({ status: 200, heading: receipt.title });
        // Seven at once, while it closes and is sealed.
        const replies = [1, 2, 3, 4, 5, 6, 7].map(async (at) => {
          await new Promise((resolve) => void setTimeout(resolve, 40 * at));
          return sent(at);
        });
        await new Promise((resolve) => void setTimeout(resolve, 160));
        world.at(closes);
        await world.run(closeRound, { round });
        const { ballots } = await world.run(sealBallots, { round });
        const told = await Promise.all(replies);
        expect(
          told.map(({ status, heading, code }) => [status, heading, code !== undefined]),
        ).toEqual(
          told.map(({ status }) =>
            status === 200 ? [200, receipt.title, true] : [410, closed.title, false],
          ),
        );
        expect(ballots).toBe(1 + told.filter(({ status }) => status === 200).length);
        await count(world);
        for (const { code } of told.filter(({ status }) => status === 200)) {
          await first.goto(`${world.environment.url}/count/${cycle}?lang=nl&code=${code ?? ""}`);
          expect(await first.getByRole("status").innerText()).toBe(countPage.code.yes(code ?? ""));
        }
        // Who was refused is not told afterwards that an answer of theirs counts.
        for (const [at, { status }] of told.entries()) {
          await first.goto(link(world, at + 1));
          expect((await first.getByRole("main").innerText()).includes(closed.yours)).toBe(
            status === 200,
          );
        }
        // A page that was opened before.
        expect(await sent(8)).toMatchObject({ status: 410, heading: closed.title });
        expect((await first.goto(link(world, 9)))?.status()).toBe(410);
        world.at(new Date(Date.parse(closes) + 60_000).toISOString());
        expect(await sent(9)).toMatchObject({ status: 410, heading: closed.title });
        expect((await world.dependencies.seals.get(round))?.ballots).toBe(ballots);
        expect(tokens).toHaveLength(10);
      });
    } finally {
      await world.close();
    }
  });

  test("at the moment of closing an answer is refused by the clock alone, before anything was closed", async () => {
    const world = await openWorld({ residents: 2 });
    try {
      const { round } = await world.invited();
      const { closes } = await world.dependencies.cycles.mustGetRound(round);
      await street.seen({ javaScriptEnabled: false }, async (page) => {
        await page.goto(link(world, 0));
        await choose(page, "litter");
        world.at(new Date(Date.parse(closes) - 1).toISOString());
        await sendButton(page).click();
        expect(await title(page)).toBe(receipt.title);
        await page.goto(link(world, 1));
        await choose(page, "litter");
        world.at(closes);
        await sendButton(page).click();
        expect(await title(page)).toBe(closed.title);
        expect(await ballotsOf(world)).toHaveLength(1);
      });
    } finally {
      await world.close();
    }
  });
});
