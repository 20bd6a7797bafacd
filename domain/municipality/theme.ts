import * as z from "zod";
import { Colour, contrast, mixed, standingOut } from "#domain/colour.ts";
import { Digest } from "#domain/sha256.ts";

/** Families of fonts that are on people's own machines: nothing is fetched from anybody. */
export const FONTS = {
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  plain: '"Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif',
  wide: 'Verdana, "DejaVu Sans", Geneva, "Noto Sans", sans-serif',
  open: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "Noto Sans", sans-serif',
  book: 'Charter, "Bitstream Charter", Cambria, "Noto Serif", Georgia, serif',
} as const;
export const Font = z.enum(["system", "plain", "wide", "open", "book"]);

/** A drawing of so many signs stands in the page itself; a larger one is a file. */
export const INLINE = 2000;

/** A logo is found by the hash of its file, so that a browser may keep it for good. */
export const Logo = z.strictObject({
  id: Digest,
  kind: z.enum(["svg", "png"]),
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
  /** The drawing itself where it is small. */
  drawing: z.string().max(INLINE).optional(),
});
export type Logo = z.infer<typeof Logo>;

/** How an installation looks: few choices, from which everything else follows. */
export const Theme = z.strictObject({
  /** Of buttons, links and headings; the product's own where none is chosen. */
  accent: Colour.optional(),
  /** The same in the dark; else it is made lighter until it can be read. */
  accentInDark: Colour.optional(),
  font: Font,
  logo: Logo.optional(),
  /** The name can be read in the logo: it stands beside it for those who do not see it alone. */
  nameInLogo: z.boolean().default(false),
  /** Of mails, whose programs know no drawings of lines: always a PNG. */
  mailLogo: Logo.optional(),
});
export type Theme = z.infer<typeof Theme>;

export const OWN_THEME: Theme = { font: "system", nameInLogo: false };

/** The colours that are a municipality's own; all others are everybody's. */
export type Brand = { accent: string; strong: string; on: string };

/** What lies behind text in the dark, and what is read on a light colour there (web/theme/tokens.json). */
const [SOFT_DARK, INK_DARK, WHITE, BLACK] = ["#1f2630", "#0b1b27", "#ffffff", "#000000"];

/** What is read best on a colour. */
const onto = (colour: string): string =>
  contrast(WHITE, colour) >= contrast(INK_DARK, colour) ? WHITE : INK_DARK;

/** The colours of a theme, in the light and in the dark; none when the product's own stand. */
export function brandOf({
  accent,
  accentInDark,
}: Theme): Record<"light" | "dark", Brand> | undefined {
  if (accent === undefined) return undefined;
  const dark = accentInDark ?? standingOut(accent, { behind: SOFT_DARK, towards: WHITE, least: 7 });
  return {
    light: { accent, strong: mixed(accent, BLACK, 0.3), on: onto(accent) },
    dark: { accent: dark, strong: mixed(dark, WHITE, 0.5), on: onto(dark) },
  };
}
