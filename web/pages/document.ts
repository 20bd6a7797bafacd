import type { Language } from "#contract/language.ts";
import { dressed } from "./dressed.ts";
import { heading, inLanguage } from "./elements.ts";
import { type Content, type Html, html, raw, when } from "./html.ts";
import { ITS } from "./municipality.ts";
import {
  chartStyle,
  fieldStyle,
  formStyle,
  letterStyle,
  matrixStyle,
  meetingStyle,
  roomStyle,
  storyStyle,
  timelineStyle,
  style,
  tableStyle,
  tileStyle,
} from "./style.ts";

/**
 * The styles by what stands in a page, the first in every one: nobody downloads what fields look
 * like to read that an answer came in.
 */
const STYLES_OF = [
  [/<body/, style],
  [/utrecht-(form|textbox|select)/, formStyle],
  [/utrecht-(textbox|textarea|select)/, fieldStyle],
  [/utrecht-table/, tableStyle],
  [/buurt-(danger|place|texts|written)/, roomStyle],
  [/buurt-timeline/, timelineStyle],
  [/buurt-(meeting|slip)/, meetingStyle],
  [/buurt-(lead|steps|promise|badge|bars|memory|team)/, storyStyle],
  [/buurt-(tiles|order)/, tileStyle],
  [/buurt-(matrix|progress)/, matrixStyle],
  [/class="chart"/, chartStyle],
  [/buurt-sheet/, letterStyle],
] as const;

/** Every style that a page of ours can hold. */
export const STYLES: readonly string[] = STYLES_OF.map(([, written]) => written);

/**
 * `styles` and a `script` of some pages stand there beside those of all; by what is `found` a search
 * engine knows a page, and without it leaves it alone.
 */
type Titled = {
  language: Language;
  title: Content;
  found?: Html | undefined;
  styles?: readonly string[] | undefined;
  script?: string | undefined;
};

const UNFOUND = html`<meta name="robots" content="noindex">`;

/**
 * A whole document around its body. Plain elements become components of NL Design System, and only
 * the styles that they need go along.
 */
export function documentOf(
  { language, title, found = UNFOUND, styles: more = [], script }: Titled,
  content: Content,
): string {
  const body = dressed(html`<body>${content}</body>`.toString());
  const needed = STYLES_OF.flatMap(([pattern, written]) => (pattern.test(body) ? [written] : []));
  const head = [
    html`<meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width,initial-scale=1">`,
    html`<title>${title}</title>`,
    found,
    [...needed, ...more].map((written) => raw(`<style>${written}</style>`)),
    ITS.head,
    when(script, (written) => raw(`<script type="module">${written}</script>`)),
  ];
  const opened = html`<html${inLanguage(language)}>`;
  return html`<!doctype html>${opened}<head>${head}</head>${raw(body)}</html>`.toString();
}

/** A report that stands by itself, on a screen and on paper. */
export const reportDocument = ({ language, title }: Titled, content: Content): string =>
  documentOf(
    { language, title },
    html`<main class="buurt-wide">${heading(1, title)}${content}</main>`,
  );
