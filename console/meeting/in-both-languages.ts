import type { Language } from "#contract/language.ts";
import { grid, inLanguage, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw, when } from "#web/pages/html.ts";

/** The same twice, for a room in which not everybody reads the first language. */
type Both = { language: Language; second: Language | undefined };
/** What is said in each language. */
export type Said = (language: Language) => string;

/** Below each other. */
export const cell = ({ language, second }: Both, text: Said): Content => [
  text(language),
  when(second, (other) => [raw("<br>"), html`<span${inLanguage(other)}>${text(other)}</span>`]),
];

/** Beside each other. */
export const sentence = ({ language, second }: Both, text: Said): Html =>
  grid(
    paragraph(text(language)),
    when(second, (other) => html`<p${inLanguage(other)}>${text(other)}</p>`),
  );

/** Heads of columns. */
export const heads = ({ language, second }: Both, texts: readonly Said[]): string[] =>
  texts.map((text) => [language, second ?? []].flat().map(text).join(" / "));
