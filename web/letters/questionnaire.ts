import type { Question } from "#domain/measurement/questionnaire/question-bank.ts";
import { wordsIn } from "#domain/measurement/questionnaire/question-bank.ts";
import type { Language } from "#contract/language.ts";
import { dayIn, directionOf, wordsOf } from "#web/copy/words.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { said } from "#web/pages/answer-fields.ts";
import { front, type Letter, type Print, printedLetters } from "./letter.ts";

type Asked = { questions: readonly Question[]; panel: boolean };

/** Letters of a measurement: why and how on the front, and the questions as a paper form on the sheets behind it. A letter has an even number of sides, so that the next one begins on a sheet of its own. */
export const questionnaireLettersPage = (view: Print & Asked): Page =>
  printedLetters(view, (letter) => {
    const sides = sidesOf(view, letter.language);
    const blank =
      sides.length % 2 === 1
        ? ""
        : html`<article class="buurt-sheet" aria-hidden="true"></article>`;
    return html`${front(view, letter, "measurement")}${sides.map((blocks, at) => sideOf(view, letter, blocks, at, sides.length))}${blank}`;
  });

/** Millimetres of a side that blocks may fill. */
const ROOM = 250;
/** Letters of 11 points on a line, cautiously. */
const ON_A_LINE = { wide: 80, half: 34 };
const LINE = 5.7;
const BOX = 7.2;
const lines = (text: string, across: number) => Math.ceil(text.length / across);

type Block = { height: number; html: Html };

/** What stands on each side: blocks are put down until a side is full. */
function sidesOf(view: Print & Asked, language: Language): Block[][] {
  const sides: { height: number; blocks: Block[] }[] = [];
  for (const block of blocksOf(view, language)) {
    const side = sides.at(-1);
    if (side === undefined || side.height + block.height > ROOM)
      sides.push({ height: block.height, blocks: [block] });
    else {
      side.height += block.height;
      side.blocks.push(block);
    }
  }
  return sides.map(({ blocks }) => blocks);
}

function blocksOf(
  { neighbourhood, closes, questions, panel }: Print & Asked,
  language: Language,
): Block[] {
  const { letter, questionnaire: words } = wordsOf(language);
  const { contact } = neighbourhood;
  const paragraph = (text: string): Block => ({
    height: lines(text, ON_A_LINE.wide) * LINE + 3,
    html: html`<p>${text}</p>`,
  });
  const title = words.title(neighbourhood.name);
  const head: Block = { height: 14, html: html`<h2>${title}</h2>` };
  const asked = questions.map((question, at) =>
    asOnPaper(question, questions[at - 1], questions, at + 1, language),
  );
  const consent: Block[] = panel
    ? [
        {
          height:
            14 +
            (lines(words.panel.text, ON_A_LINE.wide) +
              lines(words.panel.consent, ON_A_LINE.wide - 8)) *
              LINE +
            8,
          html: html`<h3>${words.panel.title}</h3><p>${words.panel.text}</p><ul class="buurt-boxes"><li><span class="buurt-box"></span> <span>${words.panel.consent}</span></li></ul>`,
        },
      ]
    : [];
  return [
    head,
    paragraph(words.paper.write),
    ...asked,
    ...consent,
    paragraph(letter.give(contact.name, contact.phone, dayIn(language, closes))),
  ];
}

/** A question with a box before each answer, grades in one row, and lines to write on. */
function asOnPaper(
  question: Question,
  before: Question | undefined,
  all: readonly Question[],
  number: number,
  language: Language,
): Block {
  const {
    questionnaire: { paper },
  } = wordsOf(language);
  const { kind, lead, hint, words, answers, onlyIf } = question;
  const shared = lead !== undefined && before?.lead?.nl !== lead.nl ? lead : undefined;
  const router = all.find(({ id }) => id === onlyIf?.question);
  const only =
    router === undefined
      ? undefined
      : paper.onlyIf(
          wordsIn(router.words, language),
          router.answers
            .filter(({ id }) => onlyIf?.answers.includes(id))
            .map((answer) => wordsIn(answer.words, language))
            .join(", "),
        );
  const grades = kind === "grade" ? answers.filter(({ missing }) => missing === undefined) : [];
  const rest = answers.filter((one) => !grades.includes(one));
  const short =
    rest.length > 3 &&
    rest.every((answer) => wordsIn(answer.words, language).length <= ON_A_LINE.half);
  const box = (label: Html | string) =>
    html`<li><span class="buurt-box"></span> <span>${label}</span></li>`;
  const rows =
    kind === "open"
      ? 3 * 9
      : (grades.length > 0 ? BOX + 1 : 0) + Math.ceil(rest.length / (short ? 2 : 1)) * BOX;
  const texts = [
    shared === undefined ? undefined : wordsIn(shared, language),
    only,
    wordsIn(words, language),
    hint === undefined ? undefined : wordsIn(hint, language),
  ].filter((text) => text !== undefined);
  return {
    height:
      texts.reduce((sum, text) => sum + lines(text, ON_A_LINE.wide - 6) * LINE + 1, 0) + rows + 7,
    html: html`<section class="buurt-asked">${when(shared, (text) => html`<p>${said(text, language)}</p>`)}<h3>${number}. ${said(words, language)}</h3>${when(only, (text) => html`<p><em>${text}</em></p>`)}${when(hint, (text) => html`<p>${said(text, language)}</p>`)}${kind === "open" ? html`<p class="buurt-line"></p><p class="buurt-line"></p><p class="buurt-line"></p>` : html`${when(grades.length > 0, () => html`<ul class="buurt-boxes buurt-row">${grades.map((grade) => box(wordsIn(grade.words, language)))}</ul>`)}<ul class="buurt-boxes${short ? " buurt-pairs" : ""}">${rest.map((answer) => box(said(answer.words, language)))}</ul>`}</section>`,
  };
}

function sideOf(
  { neighbourhood }: Print,
  { language, shown }: Letter,
  blocks: readonly Block[],
  at: number,
  of: number,
): Html {
  const {
    letter,
    questionnaire: { paper },
  } = wordsOf(language);
  return html`<article class="buurt-sheet buurt-form" lang="${language}" dir="${directionOf(language)}">${blocks.map((block) => block.html)}<footer><span>${neighbourhood.name} – ${paper.sheet(at + 1, of)}</span> <span>${letter.code} <strong class="buurt-shown" dir="ltr">${shown}</strong></span></footer></article>`;
}
