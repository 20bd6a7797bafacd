import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { startList } from "#stores/start-list.ts";
import {
  COMPILED,
  COMPILED_CONSOLE,
  compileConsoleStyle,
  compileStyle,
  TOKENS,
} from "#web/theme/compile-style.ts";
import { contrast } from "#domain/colour.ts";
import { aNeighbourhood, instant } from "#tests/builders.ts";
import { dressed } from "#web/pages/dressed.ts";
import { html } from "#web/pages/html.ts";
import { consoleStyle } from "#web/pages/console-style.ts";
import { documentOf, STYLES } from "#web/pages/document.ts";
import { style } from "#web/pages/style.ts";
import { FIRST } from "#domain/answer/survey-steps.ts";
import { surveyPage } from "#web/pages/survey.ts";

const written = readFileSync(TOKENS, "utf8");
const EVERY = [...STYLES, consoleStyle];
type Tree = { [name: string]: Tree };
/** The tokens with one of them written otherwise; with nothing, left out. */
function changed(name: string, value: unknown): string {
  const path = name.split(".");
  const last = path.pop() ?? "";
  const all = JSON.parse(written) as Tree;
  const group = path.reduce<Tree>((tree, step) => (tree[step] ??= {}), all);
  if (value === undefined) delete group[last];
  else group[last] = value as Tree;
  return JSON.stringify(all);
}
const colour = (light: string, dark?: string) => ({
  $type: "color",
  $value: light,
  ...(dark === undefined ? {} : { $extensions: { "org.buurtcyclus.dark": dark } }),
});

describe("the style", () => {
  test("is the compiled one: after a change of web/theme or of a class name comes npm run style", async () => {
    expect(readFileSync(COMPILED, "utf8")).toBe(await compileStyle());
    expect(readFileSync(COMPILED_CONSOLE, "utf8")).toBe(await compileConsoleStyle());
  });

  test("has a rule for every class that a page writes", () => {
    const pages = globSync([
      "{web/pages,console}/**/*.ts",
      "web/letters/*.ts",
      "web/{drawing,charts,cycle-charts}.ts",
      "web/report/*.ts",
    ]).filter((path) => !path.endsWith("style.ts"));
    const names = pages.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/class="([\w -]+)/g)].flatMap(([, found = ""]) =>
        found
          .trim()
          .split(" ")
          .map((name) => ({ path, name })),
      ),
    );
    expect(names.length).toBeGreaterThan(30);
    expect(
      names.filter(({ name }) => !new RegExp(`\\.${name}(?![\\w-])`).test(EVERY.join(""))),
    ).toEqual([]);
  });

  test("asks for no value that nobody gives", () => {
    const given = (css: string) =>
      new Set([...`${style}${css}`.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name));
    expect(
      EVERY.flatMap((css) =>
        [...css.matchAll(/var\((--[\w-]+)\)/g)]
          .map(([, name]) => name)
          .filter((name) => !given(css).has(name)),
      ),
    ).toEqual([]);
  });

  test("leaves out what our pages do not have, and whose tokens have no value", async () => {
    expect(STYLES.join("")).not.toMatch(
      /utrecht-[\w-]+--disabled|:disabled|placeholder|nl-button--subtle|nl-heading--level-5|utrecht-alert--warning/,
    );
    expect(style).toContain(".nl-link:any-link:hover");
    expect(style).toContain("li::marker{color:");
    expect(await compileStyle(changed("utrecht.unordered-list.marker", undefined))).not.toContain(
      "li::marker{color:",
    );
  });

  test("goes along with what it is for alone: no field, no style of fields", () => {
    const page = (body: ReturnType<typeof html>) =>
      documentOf({ language: "nl", title: "x" }, body);
    expect(page(html`<p>a</p>`)).not.toMatch(/<style>[^<]*(utrecht-textbox|utrecht-table|\.chart)/);
    expect(page(html`<label for="a">a</label><input id="a">`)).toMatch(
      /<style>[^<]*\.utrecht-textbox/,
    );
    expect(page(html`<table></table>`)).toMatch(/<style>[^<]*\.utrecht-table/);
    expect(STYLES.join("").match(/forced-colors:\s*active/g)?.length).toBeGreaterThan(2);
  });

  test.each(Language.options)(
    "makes a survey in %s of fourteen topics in less than 9,000 bytes, everything included but the photo of the contact person",
    (language) => {
      const { photo: _own, ...contact } = aNeighbourhood().contact;
      const neighbourhood = aNeighbourhood({ contact });
      const page = surveyPage({
        language,
        path: "/a/0123456789012345678901",
        neighbourhood,
        area: neighbourhood.name,
        topics: [...startList.values()].slice(-14),
        closes: instant("2026-10-02T18:00:00Z"),
        ...FIRST,
        answered: undefined,
      });
      expect(gzipSync(page.html).length).toBeLessThan(9000);
    },
  );
});

describe("a plain element", () => {
  test("becomes a component, unless it has a class of its own or is not seen", () => {
    expect(dressed('<h2 id="a">A</h2><input type="hidden" name="b"><label class="own">')).toBe(
      '<h2 class="nl-heading nl-heading--level-2" id="a">A</h2><input type="hidden" name="b"><label class="own">',
    );
  });

  test("that somebody typed stays text", () => {
    expect(dressed(html`<p title="${'"><a href="x">'}">${"<button>"}</p>`.toString())).toBe(
      '<p class="nl-paragraph" title="&quot;&gt;&lt;a href=&quot;x&quot;&gt;">&lt;button&gt;</p>',
    );
  });
});

describe("a house style", () => {
  test("replaces colours everywhere, in the light and in the dark, without a change of any page", async () => {
    const compiled = await compileStyle(changed("buurt.accent", colour("#6a1b9a", "#e1b6f5")));
    expect(compiled).toMatch(
      /--buurt-accent:#6a1b9a.*prefers-color-scheme:dark.*--buurt-accent:#e1b6f5/,
    );
    expect(compiled).not.toContain("#0b5a8a");
  });

  test("may give one component its own colour, and in the dark another", async () => {
    const compiled = await compileStyle(
      changed("nl.button.primary.background-color", colour("#1c6b34", "#9ddcae")),
    );
    expect(compiled).toMatch(
      /--nl-button-primary-background-color:#1c6b34.*dark.*--nl-button-primary-background-color:#9ddcae.*background-color:var\(--nl-button-primary-background-color\)/,
    );
  });

  test.each([
    [
      "nl.link.color",
      colour("#8ecbf3"),
      "nl.link.color on buurt.paper has a contrast of 1.75 to 1 in the light; 4.5 to 1 is the least that people can read",
    ],
    [
      "buurt.ink",
      colour("#1b1f2a", "#333333"),
      "buurt.ink on buurt.paper has a contrast of 1.41 to 1 in the dark; 4.5 to 1 is the least that people can read",
    ],
    [
      "utrecht.form-control.border-color",
      colour("#d0d7de", "#9aa7b8"),
      "utrecht.form-control.border-color on buurt.paper has a contrast of 1.45 to 1 in the light; 3 to 1 is the least that people can read",
    ],
  ])("in which people could not read %s is refused", async (name, value, sentence) => {
    await expect(compileStyle(changed(name, value))).rejects.toThrow(sentence);
  });

  test.each([
    ["nl.link.color", "#0b5a8a", "nl.link.color is no design token"],
    [
      "nl.link.color",
      { $type: "color", $value: "bleu" },
      'nl.link.color is "bleu", and has to be a colour such as #0b5a8a',
    ],
    [
      "nl.link.color",
      { $type: "color", $value: "{buurt.azure}" },
      "nl.link.color stands for buurt.azure, and there is no such token",
    ],
    ["buurt.ink", { $type: "color", $value: "{nl.link.color}" }, undefined],
    ["buurt.accent", { $type: "color", $value: "{nl.link.color}" }, "stands for itself"],
    [
      "buurt.radius",
      { $type: "dimension", $value: "4" },
      'buurt.radius is "4", and has to be a size such as 1.5rem',
    ],
    [
      "buurt.radius",
      { $type: "shape", $value: "round" },
      "buurt.radius has the type shape; known are color, dimension",
    ],
    [
      "buurt.font",
      { $type: "fontFamily", $value: "x}</style><script>" },
      "has to be names of fonts",
    ],
    ["buurt.Ink", colour("#000000"), "buurt.Ink is no name of a design token"],
    ["nl.link.color", undefined, "nl.link.color is missing, and our pages need it"],
  ])("with %s as %j says what is wrong with it", async (name, value, sentence) => {
    if (sentence === undefined)
      await expect(compileStyle(changed(name, value))).resolves.toContain("--buurt-paper");
    else await expect(compileStyle(changed(name, value))).rejects.toThrow(sentence);
  });

  test("that is no JSON is refused in a sentence", async () => {
    await expect(compileStyle("{ buurt: }")).rejects.toThrow("the design tokens are no JSON");
  });
});

test.each([
  ["#000000", "#ffffff", 21],
  ["#fff", "#fff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#ff0000", "#ffffff", 4],
])("contrast of %s on %s is %d to 1, as WCAG reckons", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
