import { mixed } from "#domain/colour.ts";
import { brandOf, type Theme } from "#domain/municipality/theme.ts";
import tree from "#web/theme/tokens.json" with { type: "json" };
import { type Tokens, tokensOf, tooClose } from "#web/theme/tokens.ts";

const OURS = tokensOf(tree);
const BLACK = "#000000";
const WHITE = "#ffffff";

/** The tokens of the product with the colours of a municipality in their place. */
function tokensWith(theme: Theme): Tokens {
  const brand = brandOf(theme);
  if (brand === undefined) return OURS;
  const { light, dark } = brand;
  return new Map([
    ...OURS,
    ["--buurt-accent", { light: light.accent, dark: dark.accent }],
    ["--buurt-accent-strong", { light: light.strong, dark: dark.strong }],
    ["--buurt-on-accent", { light: light.on, dark: dark.on }],
  ]);
}

/** A colour that people could not read, and the nearest to it that they can. */
export type Unreadable = {
  field: "accent" | "accentInDark";
  mode: "light" | "dark";
  ratio: number;
  nearest: string;
};

/** What of the colours of a theme people could not read, by the rule that every token is held to. */
export function unreadableIn(theme: Theme): Unreadable[] {
  const { accent, accentInDark } = theme;
  return [
    ...(accent === undefined ? [] : worst(theme, "accent", accent)),
    ...(accentInDark === undefined ? [] : worst(theme, "accentInDark", accentInDark)),
  ];
}

const MODES = { accent: "light", accentInDark: "dark" } as const;

function worst(theme: Theme, field: Unreadable["field"], colour: string): Unreadable[] {
  const mode = MODES[field];
  const faults = (tried: string) =>
    tooClose(tokensWith({ ...theme, [field]: tried })).filter((one) => one.mode === mode);
  const ratios = faults(colour).map(({ ratio }) => ratio);
  if (ratios.length === 0) return [];
  const towards = mode === "light" ? BLACK : WHITE;
  const steps = Array.from({ length: 50 }, (_, at) => mixed(colour, towards, (at + 1) / 50));
  const nearest = steps.find((tried) => faults(tried).length === 0) ?? towards;
  return [{ field, mode, ratio: Math.min(...ratios), nearest }];
}
