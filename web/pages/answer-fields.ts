import type { Language } from "#contract/language.ts";
import {
  type Answer,
  type Question,
  wordsIn,
  type Words,
} from "#domain/measurement/questionnaire/question.ts";
import type { AnswerFault, Filled } from "#domain/measurement/questionnaire/filling-in.ts";
import type { Given } from "#domain/measurement/questionnaire/questionnaire.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import {
  type Attributes,
  checkbox,
  fieldset,
  idsOf,
  radio,
  textarea,
  type Told,
} from "./components.ts";
import { type Content, type Html, html, when } from "./html.ts";

/**
 * The words of a question in the reader's language, or in Dutch and marked so where a team's own
 * question has no others.
 */
export const said = (words: Words, language: Language): Html | string =>
  words[language] === undefined
    ? html`<span lang="nl" dir="ltr">${wordsIn(words, "nl")}</span>`
    : wordsIn(words, language);

/** The field where a fault of a question is mended: its first answer, or its text. */
export const fieldOf = ({ id, kind, answers: [first] }: Question): string =>
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

/**
 * Questions as fields; neighbours with the same lead stand together under it. `numbered` as on
 * paper, where nobody is held to answer.
 */
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
  const ask = (question: Question) =>
    (question.kind === "open" ? openField : choiceField)(question, {
      language,
      told,
      values: filled[question.id] ?? [],
      number: numbered ? questions.indexOf(question) + 1 : undefined,
    });
  return sharingLead(questions).map((block) => {
    const [first] = block;
    const fields = block.map(ask);
    if (first?.lead === undefined) return html`${fields}`;
    const id = `lead-${first.id}`;
    const lead = html`<p id="${id}">${said(first.lead, language)}</p>`;
    return html`<div role="group" aria-labelledby="${id}">${[lead, fields]}</div>`;
  });
}

function sharingLead(questions: readonly Question[]): Question[][] {
  const blocks: Question[][] = [];
  for (const question of questions) {
    const block = blocks.at(-1);
    const lead = block?.[0]?.lead;
    if (lead !== undefined && question.lead?.nl === lead.nl) block?.push(question);
    else blocks.push([question]);
  }
  return blocks;
}

/** How a question is shown: what was filled in, and its number on paper. */
type Shown = {
  language: Language;
  told: Told;
  values: readonly string[];
  number: number | undefined;
};

const labelOf = ({ words }: Question, { language, number }: Shown): Content => [
  when(number, (nth) => `${nth}. `),
  said(words, language),
];

const hintOf = ({ hint }: Question, language: Language): string | undefined =>
  hint === undefined ? undefined : wordsIn(hint, language);

function openField(question: Question, shown: Shown): Html {
  const { language, told, values } = shown;
  const words = questionnaireWords[language];
  const help = hintOf(question, language);
  const longest = words.longest(question.longest ?? 0);
  return textarea({
    id: question.id,
    label: labelOf(question, shown),
    hint: help === undefined ? longest : `${help} ${longest}`,
    value: values.join("\n"),
    rows: 5,
    told,
  });
}

function choiceField(question: Question, shown: Shown): Html {
  const { language, told, number } = shown;
  const { kind, answers, compulsory } = question;
  const { must } = questionnaireWords[language];
  const held = compulsory && number === undefined && ` (${must})`;
  const legend = [labelOf(question, shown), held];
  const grades = kind === "grade" ? answers.filter(({ missing }) => missing === undefined) : [];
  const rest = answers.filter((one) => !grades.includes(one));
  const group = { legend, id: fieldOf(question), hint: hintOf(question, language), told };
  return fieldset(group, (attributes) => {
    const choice = (answer: Answer) => choiceOf(question, answer, shown, attributes);
    const inRow = html`<div class="buurt-grades">${grades.map(choice)}</div>`;
    return [grades.length > 0 && inRow, rest.map(choice)];
  });
}

function choiceOf(
  question: Question,
  answer: Answer,
  { language, values }: Shown,
  group: Attributes,
): Html {
  const { id, kind, answers, hint } = question;
  // Said once, where one comes into the group.
  const first = hint !== undefined && answer === answers[0];
  const hinted = first ? `${fieldOf(question)}-hint` : undefined;
  const attributes = { ...group, "aria-describedby": idsOf(hinted, group["aria-describedby"]) };
  const one = {
    id: `${id}-${answer.id}`,
    name: id,
    value: answer.id,
    label: said(answer.words, language),
    checked: values.includes(answer.id),
  };
  return kind === "multiple" ? checkbox(one, attributes) : radio(one, attributes);
}
