import { type Content, type Html, html } from "#web/pages/html.ts";

/** A word that must be seen at once; never its colour alone. */
export const tag = (kind: "good" | "late" | "plain", text: string): Html =>
  html` <span class="buurt-tag ${TAGS[kind]}">${text}</span>`;
const TAGS = {
  good: "buurt-tag-good",
  late: "buurt-tag-late",
  plain: "buurt-tag-plain",
} as const;

/** Facts of one thing on one line; what is not known is left out. */
export const factLine = (facts: readonly Content[]): Html =>
  html`<span class="buurt-facts">${facts
    .filter((fact) => fact !== undefined && fact !== false && fact !== "")
    .map((fact) => html`<span>${fact}</span> `)}</span>`;
