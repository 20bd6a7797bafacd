import type { Language } from "#domain/neighbourhood.ts";
import { wordsOf } from "#web/copy/words.ts";
import { type Html, html } from "./html.ts";

/** Every fault of a form in one place that takes the focus, each with a link to the field where it is mended. */
export const faultSummary = (language: Language, faults: readonly { field: string; text: string }[]): Html =>
  html`<div class="summary" role="alert" tabindex="-1" autofocus id="faults"><h2>${wordsOf(language).faultsTitle}</h2><ul>${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul></div>`;
