import * as z from "zod";
import { contrast } from "#domain/colour.ts";

/**
 * A design token as CSS. `dark` is there when it has a value of its own in the dark; tokens that
 * stand for it follow.
 */
type Token = { light: string; dark: string | undefined };
/** By the name of the custom property: `utrecht.textbox.color` is `--utrecht-textbox-color`. */
export type Tokens = ReadonlyMap<string, Token>;

const DARK = "org.buurtcyclus.dark";
const LENGTH = /^(0|inherit|-?(\d+|\d*\.\d+)(px|rem|em|ch|%))$/;
/**
 * What a value of each type looks like (Design Tokens Community Group, format module; colours and
 * dimensions as NL Design System's themes write them).
 */
const TYPES: Readonly<Record<string, { like: RegExp; say: string }>> = {
  color: { like: /^#([\da-f]{3}|[\da-f]{6})$/i, say: "a colour such as #0b5a8a" },
  dimension: { like: LENGTH, say: "a size such as 1.5rem" },
  number: { like: /^-?(\d+|\d*\.\d+)$/, say: "a number such as 1.5" },
  fontWeight: { like: /^(normal|bold|[1-9]\d{0,2}|1000)$/, say: "a weight such as 700" },
  fontFamily: { like: /^[\w\s,"'-]+$/, say: "names of fonts" },
  other: { like: /^[\w\s.%-]+$/, say: "a word of CSS" },
};

const Value = z
  .union([
    z.string(),
    z.number(),
    z
      .array(z.string())
      .transform((names) =>
        names.map((name) => (name.includes(" ") ? `"${name}"` : name)).join(", "),
      ),
  ])
  .transform(String);
const Leaf = z.object({
  $value: Value,
  $type: z.string().optional(),
  $extensions: z
    .object({ [DARK]: Value })
    .partial()
    .optional(),
});
const Group = z.record(z.string(), z.unknown());
type Read = { value: string; type: string | undefined; dark: string | undefined };

/**
 * The tokens of a file in the format of the Design Tokens Community Group, with the value in the
 * dark as an extension. A fault ends in a sentence that names the token.
 */
export const readTokens = (text: string): Tokens => tokensOf(parsed(text));

/** Likewise of what such a file says. */
export function tokensOf(tree: unknown): Tokens {
  const read = new Map<string, Read>();
  leaves(tree, [], undefined, read);
  for (const [name, token] of read)
    for (const value of [token.value, token.dark ?? []].flat())
      checkValue(name, value, typeOf(name, read, []), read);
  return new Map(
    [...read].map(([name, { value, dark }]) => [
      propertyOf(name),
      { light: cssOf(value, read), dark: dark === undefined ? undefined : cssOf(dark, read) },
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `the design tokens are no JSON: ${error instanceof Error ? error.message : ""}`,
      { cause: error },
    );
  }
}

function leaves(
  node: unknown,
  path: readonly string[],
  inherited: string | undefined,
  read: Map<string, Read>,
): void {
  const name = path.join(".");
  const group = Group.safeParse(node);
  if (!group.success)
    throw new Error(
      `${name} is no design token: write { "$type": "color", "$value": "#0b5a8a" }, or a group of tokens`,
    );
  const own = z.string().optional().parse(group.data["$type"]) ?? inherited;
  if ("$value" in group.data) {
    const leaf = Leaf.safeParse(group.data);
    if (!leaf.success)
      throw new Error(`${name} is no design token: its value has to be a word or a number`);
    read.set(name, { value: leaf.data.$value, type: own, dark: leaf.data.$extensions?.[DARK] });
    return;
  }
  for (const [key, inside] of Object.entries(group.data)) {
    if (key.startsWith("$")) continue;
    if (!/^[a-z\d-]+$/.test(key))
      throw new Error(
        `${[...path, key].join(".")} is no name of a design token: small letters, digits and hyphens`,
      );
    leaves(inside, [...path, key], own, read);
  }
}

const propertyOf = (name: string) => `--${name.replaceAll(".", "-")}`;
const targetOf = (value: string): string | undefined => /^\{([\w.-]+)\}$/.exec(value)?.[1];

function typeOf(name: string, read: ReadonlyMap<string, Read>, seen: readonly string[]): string {
  if (seen.includes(name))
    throw new Error(`${name} stands for itself, by way of ${seen.join(", ")}`);
  const token = read.get(name);
  const target = targetOf(token?.value ?? "");
  const behind =
    target !== undefined && read.has(target) ? typeOf(target, read, [...seen, name]) : undefined;
  return token?.type ?? behind ?? "none";
}

function checkValue(
  name: string,
  value: string,
  type: string,
  read: ReadonlyMap<string, Read>,
): void {
  const target = targetOf(value);
  const known = TYPES[type];
  if (known === undefined)
    throw new Error(`${name} has the type ${type}; known are ${Object.keys(TYPES).join(", ")}`);
  if (target === undefined && !known.like.test(value))
    throw new Error(`${name} is ${JSON.stringify(value)}, and has to be ${known.say}`);
  if (target !== undefined && !read.has(target))
    throw new Error(`${name} stands for ${target}, and there is no such token`);
}

/** What does not change in the dark stands there as it is; else a reference, so that it follows. */
function cssOf(value: string, read: ReadonlyMap<string, Read>): string {
  const target = targetOf(value);
  if (target === undefined) return value;
  const token = read.get(target);
  const css = cssOf(token?.value ?? "", read);
  return token?.dark !== undefined || css.startsWith("var(") ? `var(${propertyOf(target)})` : css;
}

/**
 * Text and what it stands on, on our pages: 4.5 to 1 (WCAG 2.2, 1.4.3); borders and rings that tell
 * something: 3 to 1 (1.4.11).
 */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...["ink", "line", "accent", "fault", "good", "warn"].map(
    (front) => [`buurt.${front}`, "buurt.paper", 4.5] as const,
  ),
  ...["ink", "line", "accent", "fault"].map(
    (front) => [`buurt.${front}`, "buurt.soft", 4.5] as const,
  ),
  ...["accent", "fault", "good", "warn"].map(
    (back) => ["buurt.on-accent", `buurt.${back}`, 4.5] as const,
  ),
  ...["", "hover.", "active."].flatMap((state) =>
    ["primary", "secondary"].map(
      (kind) =>
        [
          `nl.button.${kind}.${state}color`,
          `nl.button.${kind}.${state}background-color`,
          4.5,
        ] as const,
    ),
  ),
  ...["nl.link.color", "nl.link.hover.color"].flatMap((link) =>
    [
      "buurt.paper",
      "buurt.soft",
      "utrecht.alert.info.background-color",
      "utrecht.alert.error.background-color",
    ].map((back) => [link, back, 4.5] as const),
  ),
  ...["info", "error"].map(
    (kind) =>
      [`utrecht.alert.${kind}.color`, `utrecht.alert.${kind}.background-color`, 4.5] as const,
  ),
  ["nl.skip-link.color", "nl.skip-link.background-color", 4.5],
  ["utrecht.form-control.color", "utrecht.form-control.background-color", 4.5],
  ...["label", "field-description", "field-error-message"].map(
    (part) => [`utrecht.form-${part}.color`, "buurt.paper", 4.5] as const,
  ),
  ...[
    "utrecht.form-control.border-color",
    "utrecht.form-control.invalid.border-color",
    "utrecht.focus.outline-color",
    "utrecht.radio-button.border-color",
    "utrecht.radio-button.checked.color",
  ].map((front) => [front, "buurt.paper", 3] as const),
];

/** Two colours that people could not tell from each other, in the light or in the dark. */
export type TooClose = {
  front: string;
  back: string;
  mode: "light" | "dark";
  ratio: number;
  least: number;
};

/** Every pair that people could not read, in the light and in the dark. */
export const tooClose = (tokens: Tokens): TooClose[] =>
  (["light", "dark"] as const).flatMap((mode) =>
    PAIRS.flatMap(([front, back, least]) => {
      const ratio = contrast(colourOf(front, tokens, mode), colourOf(back, tokens, mode));
      return ratio >= least ? [] : [{ front, back, mode, ratio, least }];
    }),
  );

/** Likewise a sentence each. */
export const unreadable = (tokens: Tokens): string[] =>
  tooClose(tokens).map(
    ({ front, back, mode, ratio, least }) =>
      `${front} on ${back} has a contrast of ${ratio.toFixed(2)} to 1 in the ${mode}; ` +
      `${least} to 1 is the least that people can read`,
  );

function colourOf(name: string, tokens: Tokens, mode: "light" | "dark"): string {
  const token = tokens.get(name.startsWith("--") ? name : propertyOf(name));
  if (token === undefined) throw new Error(`${name} is missing, and our pages need it`);
  const value = (mode === "dark" ? token.dark : undefined) ?? token.light;
  const target = /^var\((.*)\)$/.exec(value)?.[1];
  return target === undefined ? value : colourOf(target, tokens, mode);
}
