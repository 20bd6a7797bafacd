import { Language } from "#contract/language.ts";
import type { Identity } from "#domain/municipality/identity.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import { type Brand, brandOf, FONTS, type Logo, type Theme } from "#domain/municipality/theme.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { dressed } from "./dressed.ts";
import { link, paragraph } from "./elements.ts";
import { type Content, type Html, html, raw, when } from "./html.ts";
import { MARK } from "./mark.ts";

/**
 * What on a page is the municipality's: a page does not know whose it is, so who answers fills it
 * in. Nobody can type such a place: in what people typed, `<` is written otherwise.
 */
export const ITS = {
  head: raw("<!--head-->"),
  mark: raw("<!--mark-->"),
  called: raw("<!--called-->"),
  name: raw("<!--name-->"),
  imprint: (language: Language): Html => raw(`<!--imprint ${language}-->`),
} as const;

/** A page that shows whose it is, and the styles that it has for that, if any. */
export function shownAs(
  page: string,
  municipality: Municipality,
): { html: string; styles: string[] } {
  const style = styleOf(municipality.theme);
  const parts = partsOf(municipality, style);
  const filled = page.replaceAll(/<!--(\w+)(?: (\w\w))?-->/g, (whole, name: string, of: string) => {
    const part = parts.get(name);
    return part === undefined
      ? whole
      : html`${part(Language.safeParse(of).data ?? "nl")}`.toString();
  });
  return { html: filled, styles: style === undefined ? [] : [style] };
}

const ICON = html`<link rel="icon" href="/logo/mark.svg" type="image/svg+xml">`;
const partsOf = ({ identity, theme }: Municipality, style: string | undefined) =>
  new Map<string, (language: Language) => Content>([
    ["head", () => [ICON, when(style, (its) => html`<style>${raw(its)}</style>`)]],
    ["mark", () => logoOrMark(identity, theme)],
    ["called", () => !isRead(theme) && html`<strong>${identity.name}</strong>`],
    ["name", () => identity.name],
    ["imprint", (language) => raw(dressed(imprintOf(language, identity).toString()))],
  ]);

/** The colours and the font of a municipality, where they are not the product's own. */
function styleOf(theme: Theme): string | undefined {
  const brand = brandOf(theme);
  const rules = [
    brand && `:root{${propertiesOf(brand.light)}}`,
    brand && `@media(prefers-color-scheme:dark){:root{${propertiesOf(brand.dark)}}}`,
    theme.font !== "system" && `body{font-family:${FONTS[theme.font]}}`,
  ].filter((rule) => typeof rule === "string");
  return rules.length === 0 ? undefined : rules.join("");
}

/** As custom properties. */
export const propertiesOf = ({ accent, strong, on }: Brand): string =>
  `--buurt-accent:${accent};--buurt-accent-strong:${strong};--buurt-on-accent:${on}`;

/** Where the file of a logo is found. */
const logoPath = ({ id, kind }: Pick<Logo, "id" | "kind">): string => `/logo/${id}.${kind}`;

/** Whether the name is read in the logo itself. */
const isRead = ({ logo, nameInLogo }: Theme): boolean => logo !== undefined && nameInLogo;

/** The logo, or the product's own mark. */
export const logoOrMark = ({ name }: Identity, theme: Theme): Html =>
  theme.logo === undefined ? MARK : logoImage(theme.logo, isRead(theme) ? name : "");

/** A logo as it is shown; `alt` is empty where its name stands beside it. */
export function logoImage(logo: Logo, alt: string): Html {
  const { width, height, drawing } = logo;
  const source =
    drawing === undefined ? logoPath(logo) : `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  const shown = Math.round((width / height) * SHOWN);
  return html`<img src="${source}" alt="${alt}" width="${shown}" height="${SHOWN}">`;
}
/** How high a logo is shown, in pixels. */
const SHOWN = 48;

/** Who answers for a page, where a letter comes in, and with whom this is done. */
function imprintOf(language: Language, { name, address, email, partners }: Identity): Html {
  const words = layoutWords[language];
  const lines = (address ?? "").split("\n").filter((line) => line !== "");
  return html`${[
    when(address !== undefined || email !== undefined, () => {
      const written = when(email, (its) => link(`mailto:${its}`, html`<bdi>${its}</bdi>`));
      const all = [html`<strong>${name}</strong>`, ...lines, written];
      return html`<address dir="auto">${all.map((one, at) => [at > 0 && html`<br>`, one])}</address>`;
    }),
    partners.length > 0 &&
      paragraph(words.partners(new Intl.ListFormat(language).format(partners))),
  ]}`;
}
