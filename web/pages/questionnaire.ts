import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import {
  type Answer,
  type Question,
  wordsIn,
  type Words,
} from "#domain/measurement/questionnaire/question.ts";
import type { AnswerFault, Filled } from "#domain/measurement/questionnaire/filling-in.ts";
import type { Given, Page as Sheet } from "#domain/measurement/questionnaire/questionnaire.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { panelWords } from "#web/copy/panel.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { titleWords } from "#web/copy/titles.ts";
import {
  button,
  checkbox,
  fieldset,
  faultSummary,
  form,
  hidden,
  note,
  radio,
  textarea,
  type Told,
} from "./components.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };
/** What the last page says of the panel: `member` when they consented before, `ticked` as it was filled in. */
export type PanelOffer = { member: boolean; ticked: boolean };

/** The words of a question in the reader's language, or in Dutch and marked so where a team's own question has no others. */
export const said = (words: Words, language: Language): Html | string =>
  words[language] === undefined
    ? html`<span lang="nl" dir="ltr">${wordsIn(words, "nl")}</span>`
    : wordsIn(words, language);

/** The field where a fault of a question is mended: its first answer, or its text. */
const fieldOf = ({ id, kind, answers: [first] }: Question): string =>
  kind === "open" || first === undefined ? id : `${id}-${first.id}`;

function wordsFor(fault: AnswerFault, question: Question, language: Language): string {
  const { faults: say } = questionnaireWords[language];
  const asked = wordsIn(question.words, language);
  switch (fault.kind) {
    case "missing":
      return say.missing(asked);
    case "unknown":
      return say.unknown(asked);
    case "twice":
      return say.twice(asked);
    case "too-many":
      return say.tooMany(asked);
    case "not-alone":
      return say.notAlone(
        asked,
        wordsIn(
          question.answers.find(({ alone }) => alone === true)?.words ?? question.words,
          language,
        ),
      );
    case "too-long":
      return say.tooLong(fault.length, fault.longest, asked);
  }
}

/** Every fault of a page in words, with the field where it is mended. */
export const toldOfAnswers = (
  faults: readonly AnswerFault[],
  questions: readonly Question[],
  language: Language,
): Told =>
  faults.flatMap((fault) => {
    const question = questions.find(({ id }) => id === fault.question);
    return question === undefined
      ? []
      : [{ field: fieldOf(question), text: wordsFor(fault, question, language) }];
  });

/** The answers of before as a form holds them. */
export const filledWith = (given: Given): Filled =>
  Object.fromEntries(
    Object.entries(given).map(([id, answer]) => [
      id,
      typeof answer === "string" ? [answer] : [...(answer ?? [])],
    ]),
  );

/** Questions as fields; neighbours with the same lead stand together under it. `numbered` as on paper, where nobody is held to answer. */
export function answerFields({
  language,
  questions,
  filled,
  told,
  numbered = false,
}: {
  language: Language;
  questions: readonly Question[];
  filled: Filled;
  told: Told;
  numbered?: boolean;
}): Html[] {
  const blocks: Question[][] = [];
  for (const question of questions) {
    const block = blocks.at(-1);
    if (
      block !== undefined &&
      question.lead !== undefined &&
      block[0]?.lead?.nl === question.lead.nl
    )
      block.push(question);
    else blocks.push([question]);
  }
  const ask = (question: Question) =>
    fieldsOf(question, {
      language,
      told,
      values: filled[question.id] ?? [],
      number: numbered ? questions.indexOf(question) + 1 : undefined,
    });
  return blocks.map((block) => {
    const [first] = block;
    return first?.lead === undefined
      ? html`${block.map(ask)}`
      : html`<div role="group" aria-labelledby="lead-${first.id}"><p id="lead-${first.id}">${said(first.lead, language)}</p>${block.map(ask)}</div>`;
  });
}

function fieldsOf(
  question: Question,
  {
    language,
    told,
    values,
    number,
  }: { language: Language; told: Told; values: readonly string[]; number: number | undefined },
): Html {
  const words = questionnaireWords[language];
  const { id, kind, answers, hint, compulsory, longest = 0 } = question;
  const help = hint === undefined ? undefined : wordsIn(hint, language);
  const before = number === undefined ? "" : `${number}. `;
  if (kind === "open")
    return textarea({
      id,
      label: html`${before}${said(question.words, language)}`,
      hint: [help, words.longest(longest)].filter((one) => one !== undefined).join(" "),
      value: values.join("\n"),
      rows: 5,
      told,
    });
  const choice = ({ id: answer, words: its }: Answer, group: Parameters<typeof radio>[1]) => {
    // Said once, where one comes into the group.
    const hinted = [
      help !== undefined && answer === answers[0]?.id ? `${fieldOf(question)}-hint` : undefined,
      group?.["aria-describedby"],
    ].filter((part) => part !== undefined);
    const attributes = {
      ...group,
      ...(hinted.length === 0 ? {} : { "aria-describedby": hinted.join(" ") }),
    };
    const one = {
      id: `${id}-${answer}`,
      name: id,
      value: answer,
      label: said(its, language),
      checked: values.includes(answer),
    };
    return kind === "multiple" ? checkbox(one, attributes) : radio(one, attributes);
  };
  const legend = html`${before}${said(question.words, language)}${compulsory && number === undefined ? html` (${words.must})` : ""}`;
  return fieldset(
    { legend, id: fieldOf(question), ...(help === undefined ? {} : { hint: help }), told },
    (its) => {
      const grades = kind === "grade" ? answers.filter(({ missing }) => missing === undefined) : [];
      return html`${when(grades.length > 0, () => html`<div class="buurt-grades">${grades.map((one) => choice(one, its))}</div>`)}${answers.filter((one) => !grades.includes(one)).map((one) => choice(one, its))}`;
    },
  );
}

/** One page of the questionnaire. After a fault: a summary on top that takes the focus, and everything as it was filled in. */
export function questionnairePage(
  view: View & {
    closes: Instant;
    page: Sheet;
    first: boolean;
    last: boolean;
    progress: { page: number; of: number };
    filled: Filled;
    faults: readonly AnswerFault[];
    /** Compulsory questions of other pages that are open, and the number of their page. */
    elsewhere: readonly { question: Question; number: number }[];
    handedIn: boolean;
    panel: PanelOffer | undefined;
  },
): Page {
  const {
    language,
    neighbourhood,
    path,
    closes,
    page,
    first,
    last,
    progress,
    filled,
    faults,
    elsewhere,
    handedIn,
    panel,
  } = view;
  const questionnaire = questionnaireWords[language];
  const panelText = panelWords[language];
  const titles = titleWords[language];
  const told = toldOfAnswers(faults, page.questions, language);
  const away = elsewhere.map(({ question, number }) => ({
    field: fieldOf(question),
    text: questionnaire.faults.missing(wordsIn(question.words, language)),
    on: `${path}?page=${number + 1}&lang=${language}`,
  }));
  const intro = html`<p>${questionnaire.intro(neighbourhood.name)}</p><ul>${questionnaire.facts(dayIn(language, closes)).map((fact) => html`<li>${fact}</li>`)}</ul>`;
  const consent = when(
    panel,
    ({ member, ticked }) =>
      html`<h2>${panelText.title}</h2><p>${member ? panelText.member : panelText.text}</p>${checkbox({ id: "panel", name: "panel", value: "yes", label: panelText.consent, checked: ticked })}`,
  );
  // The first button of a form is the one that the Enter key presses, so the way on stands before the way back.
  const buttons = html`${button(last ? questionnaire.handIn : questionnaire.next, { name: "go", value: last ? "hand-in" : "next" })} ${first ? "" : button(questionnaire.previous, { quiet: true, name: "go", value: "previous" })}`;
  return layout(
    {
      language,
      title: `${titles.questionnaire(neighbourhood.name)} – ${questionnaire.progress(progress.page, progress.of)}`,
      path,
      brand: neighbourhood.name,
      status: told.length + away.length > 0 ? 422 : 200,
    },
    html`${faultSummary(language, [...told, ...away])}${handedIn ? note(questionnaire.again, { role: "status" }) : ""}${first ? intro : ""}<p>${questionnaire.later}</p>
${form(`${path}?lang=${language}`, html`${hidden("sheet", page.number + 1)}${answerFields({ language, questions: page.questions, filled, told })}${consent}${buttons}`)}${contactBlock(language, neighbourhood)}`,
  );
}

const reportIn = (language: Language, published: Instant | undefined): string => {
  const words = questionnaireWords[language];
  return published === undefined ? words.reportLater : words.reportOn(dayIn(language, published));
};
const home = (language: Language, { id, name }: Neighbourhood): Html =>
  html`<p><a href="/${id}?lang=${language}">${linkWords[language].toNeighbourhood(name)}</a></p>`;

type Outcome = View & { closes: Instant; published: Instant | undefined; first: number };

/** Proof that the answers are in, what happens next, and the ways to change them and to ask. */
export function handedInPage({
  language,
  neighbourhood,
  path,
  closes,
  published,
  first,
  told,
  once,
  inPanel,
}: Outcome & { told: "accepted" | "replaced" | "before"; once: boolean; inPanel: boolean }): Page {
  const words = questionnaireWords[language];
  const receipt = receiptWords[language];
  const question = titleWords[language];
  const mine = titleWords[language];
  const steps = [
    ...words.steps(dayIn(language, closes)),
    reportIn(language, published),
    ...(inPanel ? [words.joined] : []),
  ];
  const change = once
    ? ""
    : html`<p><a href="${path}?page=${first + 1}&amp;lang=${language}">${words.change}</a></p><p><a href="${path.replace("/m/", "/q/")}?lang=${language}">${question.question}</a></p><p><a href="${path.replace("/m/", "/p/")}?lang=${language}">${mine.myData}</a></p>`;
  return layout(
    {
      language,
      title: told === "before" ? words.handedIn : words.receipt,
      path,
      brand: neighbourhood.name,
    },
    html`${told === "before" ? html`<p>${words.handedInText(dayIn(language, closes))}</p>` : ""}${told === "replaced" ? note(words.replaced, { role: "status" }) : ""}<h2>${receipt.next}</h2><ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>${change}${home(language, neighbourhood)}${contactBlock(language, neighbourhood)}`,
  );
}

/** Before it opens, or after it closed: when, whether these answers count, and where the report will be. */
export function questionnaireClosedPage({
  language,
  neighbourhood,
  early,
  opens,
  closes,
  published,
  mine,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  early: boolean;
  opens: Instant;
  closes: Instant;
  published: Instant | undefined;
  mine: "handed-in" | "begun" | undefined;
}): Page {
  const closed = surveyClosedWords[language];
  const words = questionnaireWords[language];
  const counts = { "handed-in": words.counted, begun: words.notHandedIn };
  return layout(
    {
      language,
      title: early ? closed.notYet : closed.title,
      brand: neighbourhood.name,
      status: early ? 200 : 410,
    },
    html`<p>${early ? closed.notYetText(dayIn(language, opens)) : closed.text(dayIn(language, closes))}</p>${early || mine === undefined ? "" : html`<p>${counts[mine]}</p>`}${early ? "" : html`<p>${reportIn(language, published)}</p>`}${home(language, neighbourhood)}${contactBlock(language, neighbourhood)}`,
  );
}
