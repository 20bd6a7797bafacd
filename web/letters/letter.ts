import type { EnteredFor, PostalAddress } from "#domain/dispatch/mail.ts";
import type { PersonalCode } from "#domain/answer/code.ts";
import { type Instant, OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { HelpedAsked } from "#domain/feedback/helped.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { atOnceWords } from "#web/copy/at-once.ts";
import { contactRole, contactWords } from "#web/copy/contact.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { floorWords } from "#web/copy/floor.ts";
import { untilWhen } from "#web/until-when.ts";
import { enteredMailWords } from "#web/copy/mails/entered.ts";
import { helpedWords } from "#web/copy/helped.ts";
import { letterWords } from "#web/copy/letters/letter.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { invitationMailWords } from "#web/copy/mails/invitation.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { agendaQuestions, helpedWorded } from "#web/pages/agenda-form.ts";
import { said } from "#web/pages/answer-fields.ts";
import { titleWords } from "#web/copy/titles.ts";
import { heading, inLanguage, linkLine, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { bare, box, printed, qrCode, rule } from "./print.ts";

/** To whom, in which language, and with which code; `shown` is the code as it is printed. */
export type Letter = {
  name: string;
  address: PostalAddress;
  language: Language;
  code: PersonalCode;
  shown: string;
  /** What it has to tell of an answer that was entered for this person. */
  enteredFor?: EnteredFor | undefined;
};

/**
 * What all letters of a print have in common; `back` is the page of the console that they came
 * from.
 */
export type Print = {
  language: Language;
  neighbourhood: Neighbourhood;
  area: string;
  closes: Instant;
  /** Until when it stays open where too few answer. */
  extension?: Instant | undefined;
  /** Too few answered the last time. */
  again?: boolean;
  nth: 1 | 2;
  site: string;
  letters: readonly Letter[];
  back: string;
};

type AgendaPrint = Print & {
  topics: readonly Topic[];
  /** What was done before, asked of who has no mail whether it helped. */
  helped?: HelpedAsked | undefined;
};

/** Letters of two sides each: why and how on the front, a form on the back. */
export const lettersPage = (view: AgendaPrint): Page =>
  printedLetters(view, (letter) => [front(view, letter, "agenda"), form(view, letter)]);

/** Letters for the printer, each as its sheets. */
export function printedLetters(
  { language, neighbourhood, letters, back }: Print,
  sheets: (letter: Letter) => Content,
): Page {
  const words = inConsole(fieldworkWords, language);
  const aside = [
    paragraph(words.printed(letters.length)),
    paragraph(words.howToPrint),
    linkLine(`${back}?lang=${language}`, words.backToLetters),
  ];
  return printed(
    { language, title: `${words.letters}: ${neighbourhood.name}`, aside },
    letters.map(sheets),
  );
}

type Asks = "agenda" | "measurement";

/** The front of a letter: who asks and why, and the three ways to answer. */
export function front(print: Print, letter: Letter, asks: Asks): Html {
  const { neighbourhood, area, closes, nth } = print;
  const { name, address, language } = letter;
  const words = letterWords[language];
  const { contact } = neighbourhood;
  const asked = invitationMailWords[language][asks];
  const { street, postcode, place } = address;
  const entered = when(letter.enteredFor, (it) => enteredLines(language, it, closes));
  const why = [
    html`<address dir="ltr">${name}<br>${street}<br>${postcode} ${place}</address>`,
    // Of who answered by somebody else it is not true that there is no answer.
    heading(2, (nth === 1 || entered !== "" ? asked.invitation : asked.reminder).lead(area)),
    paragraph(mailFrameWords[language].hello(name)),
    entered,
    nth === 1 && print.again === true && paragraph(floorWords[language].again),
    paragraph(asked.why(neighbourhood.name)),
    paragraph(strong(untilWhen(language, asks, print))),
    heading(3, words.how),
  ];
  const otherWays = [
    asks === "agenda" ? words.paper : paperQuestionnaireWords[language].front,
    words.telephone(contact.name, contact.phone),
  ];
  const { team } = contactWords[language];
  const role = html`${contactRole(language, contact)}, ${team(neighbourhood.name)}`;
  const end = [paragraph(words.personal), html`<p>${contact.name}<br>${role}</p>`];
  return html`<article class="buurt-sheet"${inLanguage(language)}>${why}
${withCode(print, letter)}
${[list(otherWays), end]}</article>`;
}

/** That an answer was entered for this person, and how to answer by oneself. */
function enteredLines(
  language: Language,
  { on, by, channel }: EnteredFor,
  closes: Instant,
): Content {
  const words = enteredMailWords[language];
  return paragraph(
    `${words.lead[channel](words.by[by], dayIn(language, on))} ${words.own(dayIn(language, closes))}`,
  );
}

/** The way by telephone or computer. */
function withCode({ site }: Print, { language, code, shown }: Letter): Html {
  const words = letterWords[language];
  const steps = [
    paragraph(words.camera),
    html`<p>${words.type} <strong dir="ltr">${bare(site)}/code</strong></p>`,
    html`<p>${words.code}<br>${shownCode(shown)}</p>`,
  ];
  const qr = qrCode(`${site}/a/${code}`, words.qr);
  return html`<div class="buurt-code">${qr}<div>${steps}</div></div>`;
}

export const shownCode = (code: string): Html =>
  html`<strong class="buurt-shown" dir="ltr">${code}</strong>`;

/** So many topics have their boxes one below the other. */
const FEW = 8;

/** The paper form: the same topics in the same words, a number to write beside each. */
function form(
  { neighbourhood: { contact }, area, topics, closes, helped }: AgendaPrint,
  { language, shown }: Letter,
): Html {
  const words = letterWords[language];
  const questions = agendaQuestions(topics, language);
  const written = questions.filter(({ kind, onlyIf }) => kind !== "ranking" && !onlyIf);
  const choice = (label: string) => html`<li>${box} ${label}</li>`;
  const listed = topics.filter(({ id }) => id !== OTHER);
  const other = topics.filter(({ id }) => id === OTHER);
  const choices = listed.map((topic) => choice(topic.words[language]));
  const others = [
    other.map((topic) => [choice(topic.words[language]), html`<li class="buurt-line"></li>`]),
    choice(surveyWords[language].unsure),
  ];
  // Smaller, and side by side, where more is asked, so that it stays one side.
  const many = helped !== undefined || topics.length > FEW;
  const look = many ? "buurt-sheet buurt-form" : "buurt-sheet";
  return html`<article class="${look}"${inLanguage(language)}>${[
    heading(2, titleWords[language].survey(area)),
    paragraph(words.write),
    html`<ul class="buurt-boxes${many && " buurt-pairs"}">${choices}</ul>`,
    html`<ul class="buurt-boxes">${others}</ul>`,
    written.map(({ words: its, hint = {}, places }) =>
      places === undefined
        ? [paragraph(said(its, language)), rule, rule]
        : [paragraph(said(its, language), " ", said(hint, language)), besideNumbers(places)],
    ),
    when(helped, (before) => didItHelp(helpedWorded(before, language), language)),
    paragraph(atOnceWords[language]),
    paragraph(words.give(contact.name, contact.phone, dayIn(language, closes))),
    html`<p>${words.code} ${shownCode(shown)}</p>`,
  ]}</article>`;
}

/** A line for each number that was written in a box. */
const besideNumbers = (places: readonly string[]): Html =>
  html`<ol class="buurt-numbers">${places.map(() => html`<li></li>`)}</ol>`;

/** What was done, with a box for each answer. */
function didItHelp(questions: readonly Worded[], language: Language): Content {
  const choice = ({ words }: Worded["answers"][number]) =>
    html`<li>${box} ${said(words, language)}</li>`;
  const ask = ({ words, hint = words, answers }: Worded) => html`<div class="buurt-asked">
<p>${said(words, language)}. ${said(hint, language)}</p>
<ul class="buurt-boxes buurt-row">${answers.map(choice)}</ul></div>`;
  return [paragraph(strong(helpedWords[language].beside)), questions.map(ask)];
}
