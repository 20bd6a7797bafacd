import { wordsIn, type Words } from "#domain/form/question.ts";
import { type Answer, type Question } from "#domain/measurement/questionnaire/question.ts";
import type { Language } from "#contract/language.ts";
import { dayIn } from "#web/copy/dates.ts";
import { letterWords } from "#web/copy/letters/letter.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { panelWords } from "#web/copy/panel.ts";
import { titleWords } from "#web/copy/titles.ts";
import { said } from "#web/pages/answer-fields.ts";
import { heading, inLanguage, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { front, type Letter, type Print, printedLetters, shownCode } from "./letter.ts";
import { box, rule } from "./print.ts";

type Asked = { questions: readonly Question[]; panel: boolean };

/**
 * Letters of a measurement: why and how on the front, and the questions as a paper form on the
 * sheets behind it. A letter has an even number of sides, so that the next one begins on a sheet of
 * its own.
 */
export const questionnaireLettersPage = (view: Print & Asked): Page =>
  printedLetters(view, (letter) => {
    const sides = sidesOf(view, letter.language);
    const blank = html`<article class="buurt-sheet" aria-hidden="true"></article>`;
    return [
      front(view, letter, "measurement"),
      sides.map((blocks, at) => {
        const nth = paperQuestionnaireWords[letter.language].sheet(at + 1, sides.length);
        return sideOf(letter, blocks, `${view.neighbourhood.name} – ${nth}`);
      }),
      sides.length % 2 === 0 && blank,
    ];
  });

function sideOf({ language, shown }: Letter, blocks: readonly Block[], foot: string): Html {
  const letter = letterWords[language];
  const code = html`<span>${letter.code} ${shownCode(shown)}</span>`;
  return html`<article class="buurt-sheet buurt-form"${inLanguage(language)}>${[
    blocks.map((block) => block.html),
    html`<footer><span>${foot}</span> ${code}</footer>`,
  ]}</article>`;
}

/** Millimetres of a side that blocks may fill. */
const ROOM = 250;
/** Letters of 11 points on a line, cautiously. */
const ON_A_LINE = { wide: 80, half: 34 };
const LINE = 5.7;
const BOX = 7.2;
const WRITTEN = 9;
const linesOf = (text: string, across: number) => Math.ceil(text.length / across);

type Block = { height: number; html: Content };

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
  const letter = letterWords[language];
  const { contact, name } = neighbourhood;
  return [
    { height: 14, html: heading(2, titleWords[language].questionnaire(name)) },
    textBlock(paperQuestionnaireWords[language].write),
    ...questions.map((question, at) =>
      asOnPaper({ question, before: questions[at - 1], number: at + 1 }, questions, language),
    ),
    ...(panel ? [consentBlock(language)] : []),
    textBlock(letter.give(contact.name, contact.phone, dayIn(language, closes))),
  ];
}

const textBlock = (text: string): Block => ({
  height: linesOf(text, ON_A_LINE.wide) * LINE + 3,
  html: paragraph(text),
});

function consentBlock(language: Language): Block {
  const { title, text, points, code, consent } = panelWords[language];
  const told = [text, ...points, code].join(" ");
  const { wide } = ON_A_LINE;
  return {
    height: 14 + (linesOf(told, wide) + linesOf(consent, wide - 8)) * LINE + 8,
    html: [heading(3, title), paragraph(told), boxes([consent])],
  };
}

function boxes(labels: readonly Content[], shape = ""): Html {
  const items = labels.map((label) => html`<li>${box} <span>${label}</span></li>`);
  return html`<ul class="buurt-boxes${shape}">${items}</ul>`;
}

type Numbered = { question: Question; before: Question | undefined; number: number };

/** A question with a box before each answer, grades in one row, and lines to write on. */
function asOnPaper(
  { question, before, number }: Numbered,
  all: readonly Question[],
  language: Language,
): Block {
  const { lead, hint, words } = question;
  const shared = before?.lead?.nl === lead?.nl ? undefined : lead;
  const only = onlyIf(question, all, language);
  const plain = (text: Words) => wordsIn(text, language);
  const shown = (text: Words) => paragraph(said(text, language));
  const texts = [when(shared, plain), only ?? "", plain(words), when(hint, plain)];
  const answers = answersOf(question, language);
  return {
    height: textHeight(texts.filter((text) => text !== "")) + answers.height + 7,
    html: html`<section class="buurt-asked">${[
      when(shared, shown),
      heading(3, [`${number}. `, said(words, language)]),
      when(only, (text) => html`<p><em>${text}</em></p>`),
      when(hint, shown),
      answers.html,
    ]}</section>`,
  };
}

const textHeight = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + linesOf(text, ON_A_LINE.wide - 6) * LINE + 1, 0);

/** To whom a question applies, where it is asked after some answers alone. */
function onlyIf(
  { onlyIf: condition }: Question,
  all: readonly Question[],
  language: Language,
): string | undefined {
  const router = all.find(({ id }) => id === condition?.question);
  if (router === undefined) return undefined;
  const answers = router.answers.filter(({ id }) => condition?.answers.includes(id));
  return paperQuestionnaireWords[language].onlyIf(
    wordsIn(router.words, language),
    answers.map((answer) => wordsIn(answer.words, language)).join(", "),
  );
}

function answersOf({ kind, answers }: Question, language: Language): Block {
  if (kind === "open") return { height: 3 * WRITTEN, html: [rule, rule, rule] };
  const grades = kind === "grade" ? answers.filter(({ missing }) => missing === undefined) : [];
  const rest = answers.filter((one) => !grades.includes(one));
  const inHalf = ({ words }: Answer) => wordsIn(words, language).length <= ON_A_LINE.half;
  const pairs = rest.length > 3 && rest.every(inHalf);
  const gradeRow = grades.map(({ words }) => wordsIn(words, language));
  const list = rest.map(({ words }) => said(words, language));
  return {
    height: (grades.length > 0 ? BOX + 1 : 0) + Math.ceil(rest.length / (pairs ? 2 : 1)) * BOX,
    html: [
      grades.length > 0 && boxes(gradeRow, " buurt-row"),
      boxes(list, pairs ? " buurt-pairs" : ""),
    ],
  };
}
