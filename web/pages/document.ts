import { LANGUAGES, type Language } from "#contract/language.ts";
import { dressed } from "./components.ts";
import { type Html, html, raw } from "./html.ts";
import { chartStyle, fieldStyle, formStyle, letterStyle, style, tableStyle } from "./style.ts";

/** Every style that a page of ours can hold. */
export const STYLES: readonly string[] = [
  style,
  formStyle,
  fieldStyle,
  tableStyle,
  chartStyle,
  letterStyle,
];

/** By what stands in a page: nobody downloads what fields look like to read that an answer came in. */
const stylesFor = (body: string): string[] => [
  style,
  ...(/utrecht-(form|textbox|select)/.test(body) ? [formStyle] : []),
  ...(/utrecht-(textbox|textarea|select)/.test(body) ? [fieldStyle] : []),
  ...(body.includes("utrecht-table") ? [tableStyle] : []),
  ...(body.includes('class="chart"') ? [chartStyle] : []),
  ...(body.includes("buurt-sheet") ? [letterStyle] : []),
];

/** A whole document around its body. Plain elements become components of NL Design System, and only the styles that they need go along. */
export function documentOf(
  { language, title }: { language: Language; title: string },
  body: Html,
): string {
  const written = dressed(html`<body>${body}</body>`.toString());
  return html`<!doctype html><html lang="${language}" dir="${LANGUAGES[language].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${stylesFor(written).map((one) => raw(`<style>${one}</style>`))}</head>${raw(written)}</html>`.toString();
}
