// Compiles the style of the pages: npm run style. What comes out is kept in the tree, so that no
// function carries the compiler.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import postcss, { type Root } from "postcss";
import { PurgeCSS } from "purgecss";
import { settle } from "./settle.ts";
import { readTokens, type Tokens, unreadable } from "./tokens.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
export const COMPILED = new URL("../pages/style.ts", import.meta.url);
/** Of the team's own pages alone: no function of residents carries it. */
export const COMPILED_CONSOLE = new URL("../pages/console-style.ts", import.meta.url);
export const TOKENS = new URL("../theme/tokens.json", import.meta.url);

/** The components of NL Design System that pages are made of, in the order of the cascade. */
const COMPONENTS = [
  ...[
    "form-label",
    "form-field",
    "form-field-description",
    "form-field-error-message",
    "form-fieldset",
    "textbox",
    "textarea",
    "select",
    "checkbox",
    "radio-button",
    "alert",
    "table",
    "unordered-list",
    "ordered-list",
  ].map((name) => `@utrecht/${name}-css/dist/index.css`),
  ...["heading", "paragraph", "link", "skip-link", "button"].map(
    (name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`,
  ),
].map((path) => `node_modules/${path}`);

const read = (path: string) => readFileSync(new URL(path, `file://${ROOT}`), "utf8");

/** Where class names and directions are written; the compiled style itself is not one of these. */
const PAGES = globSync(
  [
    "{web/pages,console}/**/*.ts",
    "web/letters/*.ts",
    "web/report/*.ts",
    "web/{drawing,charts,cycle-charts}.ts",
    "contract/language.ts",
  ],
  { cwd: ROOT },
).filter(
  (path) =>
    !/pages\/(console-)?style\.ts$/.test(path) &&
    (!path.startsWith("console/") || read(path).includes("html`")),
);

/**
 * States and places that our pages do not have, and that class names do not tell; and `:invalid`,
 * which a required field is before anybody wrote in it.
 */
const CANNOT = [
  /:disabled|:invalid|:read-only|::?placeholder|\[hidden\]/,
  />\s*(tfoot|figcaption)/,
  /table\s*>\s*tr/,
  /html-content.*\b[uo]l\b/,
  /--html-input :focus-visible/,
];

/** The compiled styles as a module. `written` is the text of the design tokens. */
export async function compileStyle(written = readFileSync(TOKENS, "utf8")): Promise<string> {
  const tokens = readTokens(written);
  const faults = unreadable(tokens);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const whole = await compiled([...COMPONENTS, "web/theme/pages.css"], tokens, true);
  const styles = {
    style: partOf(whole, "style"),
    formStyle: partOf(whole, "form"),
    fieldStyle: partOf(whole, "field"),
    tableStyle: partOf(whole, "table"),
    roomStyle: partOf(whole, "room"),
    timelineStyle: partOf(whole, "timeline"),
    meetingStyle: partOf(whole, "meeting"),
    tileStyle: partOf(whole, "tile"),
    matrixStyle: partOf(whole, "matrix"),
    storyStyle: await compiled(["web/theme/story.css"], tokens, false),
    chartStyle: await compiled(["web/theme/charts.css"], tokens, false),
    letterStyle: await compiled(["web/theme/letters.css"], tokens, false),
  };
  const constants = Object.entries(styles).map(
    ([name, css]) => `export const ${name} = ${JSON.stringify(css)};\n`,
  );
  return `${HEAD}${constants.join("")}`;
}

/** Likewise what only the team's own pages have, beside all others. */
export async function compileConsoleStyle(): Promise<string> {
  const tokens = readTokens(readFileSync(TOKENS, "utf8"));
  const css = await compiled(["web/theme/console.css"], tokens, false);
  const looks = lookedAt(tokens);
  return `${MADE}\nexport const consoleStyle = ${JSON.stringify(`${css}${looks}`)};\n`;
}

/** The colours in the light and in the dark, whatever the screen shows, for who decides on them. */
function lookedAt(tokens: Tokens): string {
  const block = (of: "light" | "dark") =>
    [...tokens]
      .flatMap(([name, token]) =>
        name.startsWith("--buurt-") && token.dark !== undefined
          ? [`${name}:${token[of] ?? ""}`]
          : [],
      )
      .join(";");
  return `.buurt-in-light,.buurt-in-turned{${block("light")}}.buurt-in-dark{${block("dark")}}`;
}

const SOURCE = "web/theme and the style sheets of NL Design System (EUPL-1.2)";
const MADE = `// Made by web/theme/compile-style.ts out of ${SOURCE}; change web/theme and run npm run style.`;
const HEAD = [
  MADE,
  [
    "/** Used to the letter in pages, so that their hashes can stand in the content security policy:",
    "what every page needs, and what only forms, fields to write in or to choose from, tables, what",
    "residents wrote, days in a row, the meeting, tiles, questions in columns and what a neighbourhood reads of itself need. */\n",
  ].join(" "),
].join("\n");

const PART = {
  matrix: /\.buurt-(matrix|progress)/,
  tile: /\.buurt-(tiles|choosing|onward|chosen|order|when-other)/,
  field: /\.utrecht-(textbox|textarea|select)/,
  form: /\.utrecht-(form|checkbox|radio)|\.buurt-choice|\.buurt-grades/,
  table: /\.utrecht-table/,
  room: /\.buurt-(danger|place|texts|written|covered)/,
  timeline: /\.buurt-timeline/,
  meeting: /\.buurt-(meeting|not-public|slip|address|aside)/,
};
/** The first that fits a selector. */
const PARTS = ["matrix", "tile", "room", "timeline", "meeting", "field", "form", "table"] as const;
type Part = "style" | (typeof PARTS)[number];
const partIn = (selector: string): Part =>
  PARTS.find((part) => PART[part].test(selector)) ?? "style";

/**
 * The rules of a style for one part of the pages, or for all the rest, in their order and within
 * the same conditions.
 */
function partOf(css: string, part: Part): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => partIn(selector) === part);
    if (rule.selectors.length === 0 || rule.selector === "") rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0 || (rule.nodes === undefined && part !== "style")) rule.remove();
  });
  return root.toString();
}

/**
 * Only the rules that pages use, only the declarations whose tokens have a value, and before them
 * those tokens when they are asked for.
 */
async function compiled(
  paths: readonly string[],
  tokens: Tokens,
  withTokens: boolean,
): Promise<string> {
  const purged = await new PurgeCSS().purge({
    content: PAGES.map((path) => ({ raw: read(path), extension: "ts" })),
    css: paths.map((path) => ({ raw: read(path) })),
    safelist: [":root", ":focus-visible"],
  });
  const root = postcss.parse(purged.map(({ css }) => css).join("\n"));
  root.walkAtRules("charset", (rule) => void rule.remove());
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(
      (selector) => !CANNOT.some((pattern) => pattern.test(selector)),
    );
    if (rule.selectors.length === 0 || rule.selector === "") rule.remove();
  });
  settle(root, tokens);
  const used = withTokens ? tokensIn(root, tokens) : [];
  const { code } = await transform(`${customProperties(used, tokens)}${root.toString()}`, {
    loader: "css",
    minify: true,
    legalComments: "none",
  });
  return code.trim();
}

const namesIn = (css: string) =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);

/** Styles of some pages, which use the custom properties of every page. */
const OF_SOME = ["web/theme/story.css", "web/theme/charts.css", "web/theme/console.css"];

/** The tokens that the rules use as custom properties, and those that these stand for. */
function tokensIn(root: Root, tokens: Tokens): string[] {
  const used = new Set(
    namesIn([root.toString(), ...OF_SOME.map(read)].join(" ")).filter(
      (name) => tokens.get(name)?.dark !== undefined,
    ),
  );
  for (const name of used)
    for (const other of [tokens.get(name)?.light ?? "", tokens.get(name)?.dark ?? ""].flatMap(
      namesIn,
    ))
      used.add(other);
  return [...used].toSorted();
}

function customProperties(names: readonly string[], tokens: Tokens): string {
  const block = (of: "light" | "dark") =>
    names
      .flatMap((name) =>
        tokens.get(name)?.[of] === undefined ? [] : `${name}:${tokens.get(name)?.[of] ?? ""}`,
      )
      .join(";");
  return names.length === 0
    ? ""
    : `:root{${block("light")}}@media(prefers-color-scheme:dark){:root{${block("dark")}}}`;
}

if (import.meta.main) {
  writeFileSync(COMPILED, await compileStyle());
  writeFileSync(COMPILED_CONSOLE, await compileConsoleStyle());
}
