import { type Html, html } from "./html.ts";

/** How something stands: a colour, and the sign that says the same without it. */
export type Look = readonly [kind: "good" | "late" | "bad" | "busy" | "plain", sign: string];

const CLASSES = {
  good: "buurt-badge buurt-good",
  late: "buurt-badge buurt-late",
  bad: "buurt-badge buurt-bad",
  busy: "buurt-badge buurt-busy",
  plain: "buurt-badge",
} as const satisfies Record<Look[0], string>;

/** A short word on how something stands. */
export const badge = ([kind, sign]: Look, word: string): Html =>
  html`<strong class="${CLASSES[kind]}"><span aria-hidden="true">${sign}</span> <span>${word}</span></strong>`;

/** The sign alone, with its word for whoever does not see it. */
export const mark = ([kind, sign]: Look, word: string): Html =>
  html`<span class="${CLASSES[kind]}" role="img" aria-label="${word}">${sign}</span> `;
