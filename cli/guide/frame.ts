import { dayIn } from "#web/copy/dates.ts";
import { Instant } from "#contract/ids.ts";
import { documentOf } from "#web/pages/document.ts";
import { heading, link } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { STYLE } from "./style.ts";
import { GUIDED, type Guided, guideWords } from "./words.ts";

/** Where the pages of this room stand. */
export const HERE = "/_local/";
export const OUTBOX = `${HERE}outbox`;

const otherThan = (language: Guided): Guided => GUIDED.find((one) => one !== language) ?? language;

/** `path` is the page's own, with what was searched for, and without its language. */
export type Framed = { language: Guided; title: string; path: string };

/** A page for whoever tries the product; nobody else ever sees one. */
export function framed({ language, title, path }: Framed, content: Content): string {
  const words = guideWords[language];
  const other = otherThan(language);
  const inOther = html`<a href="${spoken(path, other)}" lang="${other}" hreflang="${other}">${words.inOther}</a>`;
  const nav = [
    link(spoken(HERE, language), words.start),
    link(spoken(OUTBOX, language), words.outbox),
    inOther,
  ];
  const page = documentOf({ language, title: `${title} – Buurtcyclus` }, [
    html`<header class="buurt-wide"><strong>Buurtcyclus</strong><nav aria-label="${words.nav}">${nav}</nav></header>`,
    html`<main class="buurt-wide guide">${heading(1, title)}${content}</main>`,
    html`<footer class="buurt-wide"><nav aria-label="${words.machines}">${link(`${HERE}machines`, words.machines)}</nav></footer>`,
  ]);
  return page.replace("</head>", `<style>${STYLE}</style></head>`);
}

/** The address of a page in a language. */
export const spoken = (path: string, language: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;

const instantOf = (milliseconds: number): Instant =>
  Instant.parse(new Date(milliseconds).toISOString());
/** `maandag 7 december 2026, 10:28`. */
export function momentOf(language: Guided, milliseconds: number): string {
  const time = new Intl.DateTimeFormat("nl-NL", {
    timeZone: "Europe/Amsterdam",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `${dayIn(language, instantOf(milliseconds))}, ${time.format(milliseconds)}`;
}
export const dayOfPage = (language: Guided, day: string): string => dayIn(language, day);

export const iconOf = (lines: string): Html =>
  html`<svg class="guide-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${lines}"/></svg>`;
