import type { RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { type Block, type Chapter, type Said, type Sheet } from "#web/manual/chapter.ts";
import { type ConsoleLanguage, consoleLanguage } from "#web/copy/console/words.ts";
import { manualLink } from "#web/manual/link.ts";
import { manualWords as words } from "#web/manual/words.ts";
import { scrolling } from "#web/pages/components.ts";
import { heading, linkLine, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { box, printed, rule } from "./print.ts";

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
  const { id, title, purpose, checks, sheets = [] } = chapter;
  const checklist: Sheet = {
    title: { nl: `${words.checks.nl}: ${title.nl}`, en: `${words.checks.en}: ${title.en}` },
    blocks: [{ kind: "boxes", label: purpose, options: checks }],
  };
  const aside = [
    paragraph(words.howToPrint[language]),
    linkLine(manualLink(id, language, { run }), words.back[language]),
  ];
  return printed(
    { language, title: title[language], aside },
    [...sheets, checklist].map((sheet) => sheetOf(sheet, language)),
  );
}

function sheetOf({ title, blocks }: Sheet, language: ConsoleLanguage): Html {
  const content = [heading(2, title[language]), blocks.map((block) => blockOf(block, language))];
  return html`<article class="buurt-sheet buurt-form buurt-fill">${content}</article>`;
}

function blockOf(block: Block, language: ConsoleLanguage): Html {
  switch (block.kind) {
    case "text":
      return paragraph(block.text[language]);
    case "fields":
      return fieldsOf(block.labels, language);
    case "lines":
      return asked(
        block.label[language],
        Array.from({ length: block.lines }, () => rule),
      );
    case "boxes":
      return asked(block.label[language], boxesOf(block.options, language));
    case "table":
      return tableOf(block, language);
  }
}

const asked = (label: string, content: Content): Html =>
  html`<section class="buurt-asked">${heading(3, label)}${content}</section>`;

function fieldsOf(labels: readonly Said[], language: ConsoleLanguage): Html {
  const fields = labels.map((label) => html`<div>${paragraph(label[language])}${rule}</div>`);
  return html`<div class="buurt-fields">${fields}</div>`;
}

/** Letters that fit on half a line. */
const SHORT = 32;

function boxesOf(options: readonly Said[], language: ConsoleLanguage): Html {
  const pairs = options.every((option) => option[language].length <= SHORT) && " buurt-pairs";
  const boxes = options.map((option) => html`<li>${box} <span>${option[language]}</span></li>`);
  return html`<ul class="buurt-boxes${pairs}">${boxes}</ul>`;
}

/**
 * Rows that somebody writes in with a pen; where cells hold words already, the others are left
 * empty.
 */
function tableOf(
  { caption, head, rows, broad, tall = false }: Extract<Block, { kind: "table" }>,
  language: ConsoleLanguage,
): Html {
  const written: readonly (readonly Said[])[] =
    typeof rows === "number" ? Array.from({ length: rows }, () => []) : rows;
  const name = caption[language];
  const headCell = (said: Said, at: number) => {
    const width = at === broad && raw(' class="buurt-broad"');
    return html`<th scope="col"${width}>${said[language]}</th>`;
  };
  const row = (cells: readonly Said[]) =>
    html`<tr>${head.map((_, at) => html`<td>${cells[at]?.[language]}</td>`)}</tr>`;
  const content = [
    html`<caption>${name}</caption>`,
    html`<thead><tr>${head.map(headCell)}</tr></thead>`,
    html`<tbody>${written.map(row)}</tbody>`,
  ];
  const blank = html`<table class="buurt-blank${tall && " buurt-tall"}">${content}</table>`;
  return html`<div class="buurt-blanks"${scrolling(name)}>${blank}</div>`;
}
