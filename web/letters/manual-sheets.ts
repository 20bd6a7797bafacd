import type { RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { type Block, type Chapter, type Said, type Sheet } from "#web/manual/chapter.ts";
import { type ConsoleLanguage, consoleLanguage } from "#web/copy/console/words.ts";
import { manualLink } from "#web/manual/link.ts";
import { manualWords as words } from "#web/manual/words.ts";
import { type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { printed } from "./print.ts";

/** The forms of a chapter and its checklist for the printer, each on a side of A4. */
export function manualSheetsPage({
  language: asked,
  chapter,
  run,
}: {
  language: Language;
  chapter: Chapter;
  run: RunId | undefined;
}): Page {
  const language = consoleLanguage(asked);
  const { title, checks, sheets = [] } = chapter;
  const checklist: Sheet = {
    title: { nl: `${words.checks.nl}: ${title.nl}`, en: `${words.checks.en}: ${title.en}` },
    blocks: [{ kind: "boxes", label: chapter.purpose, options: checks }],
  };
  const aside = html`<p>${words.howToPrint[language]}</p><p><a href="${manualLink(chapter.id, language, { run })}">${words.back[language]}</a></p>`;
  return printed(
    { language, title: title[language], aside },
    [...sheets, checklist].map((sheet) => sheetOf(sheet, language)),
  );
}

const sheetOf = ({ title, blocks }: Sheet, language: ConsoleLanguage): Html =>
  html`<article class="buurt-sheet buurt-form buurt-fill"><h2>${title[language]}</h2>${blocks.map((block) => blockOf(block, language))}</article>`;

/** Letters that fit on half a line. */
const SHORT = 32;

const rule = html`<p class="buurt-line"></p>`;

function blockOf(block: Block, language: ConsoleLanguage): Html {
  switch (block.kind) {
    case "text":
      return html`<p>${block.text[language]}</p>`;
    case "fields":
      return html`<div class="buurt-fields">${block.labels.map((label) => html`<div><p>${label[language]}</p>${rule}</div>`)}</div>`;
    case "lines":
      return html`<section class="buurt-asked"><h3>${block.label[language]}</h3>${Array.from({ length: block.lines }, () => rule)}</section>`;
    case "boxes":
      return html`<section class="buurt-asked"><h3>${block.label[language]}</h3><ul class="buurt-boxes${block.options.every((option) => option[language].length <= SHORT) ? " buurt-pairs" : ""}">${block.options.map((option) => html`<li><span class="buurt-box"></span> <span>${option[language]}</span></li>`)}</ul></section>`;
    case "table":
      return tableOf(block, language);
  }
}

/** Rows that somebody writes in with a pen; where cells hold words already, the others are left empty. */
function tableOf(
  { caption, head, rows, broad, tall = false }: Extract<Block, { kind: "table" }>,
  language: ConsoleLanguage,
): Html {
  const written: readonly (readonly Said[])[] =
    typeof rows === "number" ? Array.from({ length: rows }, () => []) : rows;
  return html`<div class="buurt-blanks" tabindex="0" role="region" aria-label="${caption[language]}"><table class="buurt-blank${tall ? " buurt-tall" : ""}"><caption>${caption[language]}</caption><thead><tr>${head.map((name, at) => html`<th scope="col"${at === broad ? raw(' class="buurt-broad"') : ""}>${name[language]}</th>`)}</tr></thead><tbody>${written.map((cells) => html`<tr>${head.map((_, at) => html`<td>${cells[at]?.[language] ?? ""}</td>`)}</tr>`)}</tbody></table></div>`;
}
