import { Language, LANGUAGES } from "#contract/language.ts";
import { type Html, html, when } from "./html.ts";

/**
 * What a page says of itself to whoever looks for it, and where somebody shares its address: `site` is
 * where it is found, without a slash at the end, and `picture` the path of one that it shows. A page
 * that says nothing of itself is to be found by nobody.
 */
export type Found = { site: string; description: string; picture?: string | undefined };

type Said = { language: Language; title: string; path: string; languages: readonly Language[] };

export function foundLines(
  { site, description, picture }: Found,
  { language, title, path, languages }: Said,
): Html {
  const address = (its: Language) => `${site}${path}?lang=${its}`;
  const other = (its: Language) =>
    html`<link rel="alternate" hreflang="${its}" href="${address(its)}">`;
  return html`${[
    html`<meta name="description" content="${description}">`,
    html`<link rel="canonical" href="${address(language)}">`,
    languages.map(other),
    html`<link rel="alternate" hreflang="x-default" href="${site}${path}">`,
    html`<meta property="og:type" content="website">`,
    html`<meta property="og:title" content="${title}">`,
    html`<meta property="og:description" content="${description}">`,
    html`<meta property="og:url" content="${address(language)}">`,
    html`<meta property="og:locale" content="${localeOf(language)}">`,
    when(picture, (shown) => html`<meta property="og:image" content="${site}${shown}">`),
  ]}`;
}

/** As those who show a shared address write it: `nl_NL`; of Arabic the language alone is known. */
const localeOf = (language: Language): string => {
  const { language: its, region } = new Intl.Locale(LANGUAGES[language].locale);
  return region === undefined ? its : `${its}_${region}`;
};

/** What a search engine may look at: everything but what only the team or one resident has. */
export const robotsText = (site: string): string =>
  [
    "User-agent: *",
    "Disallow: /console",
    "Disallow: /code",
    `Sitemap: ${site}/sitemap.xml`,
    "",
  ].join("\n");

/** The pages that everybody may read, each of which leads to its other languages. */
export const sitemap = (site: string, paths: readonly string[]): string =>
  html`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map(
    (path) => html`<url><loc>${site}${path}</loc></url>`,
  )}</urlset>`.toString();
