import type { Language } from "#contract/language.ts";
import type { AnswerFault } from "#domain/form/answer-fault.ts";
import type { Filled } from "#domain/form/reading.ts";
import { type Worded, wordsIn, type Words } from "#domain/form/question.ts";
import {
  type Attributes,
  checkbox,
  fieldset,
  idsOf,
  radio,
  select,
  textarea,
  textbox,
  type Told,
} from "./components.ts";
import { grid } from "./elements.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { isOneBlock, neighbours, sharesAnswers } from "./question-blocks.ts";

type Answer = Worded["answers"][number];

/**
 * The words of a question in the reader's language, or in Dutch and marked so where a team's own
 * question has no others.
 */
export const said = (words: Words, language: Language): Html | string =>
  words[language] === undefined
    ? html`<span lang="nl" dir="ltr">${wordsIn(words, "nl")}</span>`
    : wordsIn(words, language);

/** What a form says beside its questions, and of answers that it cannot take. */
export type FormWords = {
  fault: (fault: AnswerFault, question: Worded) => string;
  /** Beside a question that has to be answered. */
  must?: string;
  /** Beside words to write. */
  longest?: (longest: number) => string;
  /** Beside the places of a ranking, and where nothing is chosen yet. */
  places?: readonly string[];
  choose?: string;
  /** What the number of a place is called, where topics can be equal. */
  number?: string;
};

/** The field where a question is mended: its first answer, its text, or a place of a ranking. */
export function fieldOf({ id, kind, answers: [first], places }: Worded, place = 0): string {
  if (places !== undefined) return places[place] ?? places[0] ?? id;
  return kind === "open" || first === undefined ? id : `${id}-${first.id}`;
}

/** Which place of a ranking a fault is about. */
const placeOf = (fault: AnswerFault, { places = [] }: Worded): number | undefined => {
  if (fault.kind === "too-many") return places.length - 1;
  return "place" in fault ? fault.place : undefined;
};

/** Every fault of a form in words, with the field where it is mended. */
export const toldOfAnswers = (
  faults: readonly AnswerFault[],
  questions: readonly Worded[],
  words: FormWords,
): Told =>
  faults.flatMap((fault) => {
    const question = questions.find(({ id }) => id === fault.question);
    return question === undefined
      ? []
      : [
          {
            field: fieldOf(question, placeOf(fault, question)),
            text: words.fault(fault, question),
          },
        ];
  });

/**
 * Questions as fields; neighbours with the same lead stand together under it. `numbered` as on
 * paper, where nobody is held to answer.
 */
export function answerFields(
  questions: readonly Worded[],
  { filled, numbered = false, ...form }: Form & { filled: Filled; numbered?: boolean },
): Html[] {
  const asked = questions.filter(({ of }) => of === undefined);
  const ask = (question: Worded) => {
    const its = questions.filter(({ of }) => of === question.id);
    const beside = its.find(({ kind }) => kind === "beside");
    const numbers = its.find(({ kind }) => kind === "numbers");
    return fieldFor(question, {
      ...form,
      values: filled[question.id] ?? [],
      number: numbered ? asked.indexOf(question) + 1 : undefined,
      beside: beside && { question: beside, lines: filled[beside.id] ?? [] },
      numbers: numbers && { question: numbers, lines: filled[numbers.id] ?? [] },
    });
  };
  return neighbours(asked, isOneBlock).map((block) => {
    const [first] = block;
    const fields = neighbours(block, sharesAnswers).map((alike) =>
      alike.length > 1 ? html`<div class="buurt-matrix">${alike.map(ask)}</div>` : alike.map(ask),
    );
    if (first?.lead === undefined) return html`${fields}`;
    const id = `lead-${first.id}`;
    const lead = html`<p id="${id}">${said(first.lead, form.language)}</p>`;
    return html`<div role="group" aria-labelledby="${id}">${[lead, fields]}</div>`;
  });
}

type Form = { language: Language; told: Told; words: FormWords };
type Beside = { question: Worded; lines: readonly string[] };
/** How a question is shown: what was filled in, its number on paper, and what stands beside it. */
type Shown = Form & {
  values: readonly string[];
  number: number | undefined;
  beside: Beside | undefined;
  numbers: Beside | undefined;
};

function fieldFor(question: Worded, shown: Shown): Html {
  if (question.kind === "open") return openField(question, shown);
  return (question.kind === "ranking" ? rankingField : choiceField)(question, shown);
}

const labelOf = ({ words }: Worded, { language, number }: Shown): Content => [
  when(number, (nth) => `${nth}. `),
  said(words, language),
];

const hintOf = ({ hint }: Worded, language: Language): string | undefined =>
  hint === undefined ? undefined : wordsIn(hint, language);

function openField(question: Worded, shown: Shown): Html {
  const { language, told, values, words } = shown;
  const { id, longest = 0, rows = 5 } = question;
  const hints = [hintOf(question, language), words.longest?.(longest)];
  return textarea({
    id,
    label: labelOf(question, shown),
    hint: hints.filter((hint) => hint !== undefined).join(" ") || undefined,
    value: values.join("\n"),
    rows,
    told,
  });
}

/** Words about what is chosen at a place, under its list: who hears it by itself hears the place too. */
function besideField(at: number, place: string, { language, told, beside }: Shown): Content {
  const id = beside?.question.places?.[at];
  if (beside === undefined || id === undefined) return "";
  const { question, lines } = beside;
  const label = said(question.words, language);
  // What others typed on the same device is nobody's to see.
  const attributes = { autocomplete: "off" };
  return textbox({ id, label, value: lines[at], told, hintOf: place, attributes });
}

/** The number that stands on paper; two places can have the same. */
function numberOf(at: number, { told, numbers, words }: Shown): Content {
  const { places = [] } = numbers?.question ?? {};
  const id = places[at];
  if (numbers === undefined || id === undefined) return "";
  const options = places.map((_, nth) => [String(nth + 1), String(nth + 1)] as const);
  const chosen = numbers.lines[at] ?? String(at + 1);
  return select({ id, label: words.number ?? "", options, chosen, empty: "–", told });
}

/**
 * A list to choose from for each place, without dragging and without JavaScript; and a box for who
 * does not know.
 */
function rankingField(question: Worded, shown: Shown): Html {
  const { language, told, values, words, beside, numbers } = shown;
  const { answers, places = [] } = question;
  const named = answers.filter(({ missing }) => missing === undefined);
  const options = named.map((answer) => [answer.id, wordsIn(answer.words, language)] as const);
  const place = (id: string, at: number) =>
    grid(
      select({
        id,
        label: words.places?.[at] ?? "",
        options,
        chosen: values[at],
        empty: words.choose ?? "",
        told,
        hintOf: at === 0 ? "hint" : undefined,
      }),
      numberOf(at, shown),
      besideField(at, id, shown),
    );
  const box = ({ id, words: its }: Answer) =>
    checkbox({
      name: id,
      value: "yes",
      label: wordsIn(its, language),
      checked: values.includes(id),
    });
  const rest = answers.filter((one) => !named.includes(one));
  const about = beside && wordsIn(beside.question.words, language);
  const hints = [
    hintOf(question, language),
    numbers && hintOf(numbers.question, language),
    about,
    beside && hintOf(beside.question, language),
  ];
  const hint = hints.filter((one) => one !== undefined).join(" ");
  const group = { legend: labelOf(question, shown), hint: hint === "" ? undefined : hint };
  return fieldset(group, () => [places.map(place), rest.map(box)]);
}

function choiceField(question: Worded, shown: Shown): Html {
  const { language, told, number, words } = shown;
  const { kind, answers, compulsory } = question;
  const held = compulsory && number === undefined && words.must;
  const legend = [labelOf(question, shown), held && ` (${held})`];
  const grades = kind === "grade" ? answers.filter(({ missing }) => missing === undefined) : [];
  const rest = answers.filter((one) => !grades.includes(one));
  const group = { legend, id: fieldOf(question), hint: hintOf(question, language), told };
  return fieldset(group, (attributes) => {
    const choice = (answer: Answer) => choiceOf(question, answer, shown, attributes);
    const inRow = html`<div class="buurt-grades">${grades.map(choice)}</div>`;
    return [grades.length > 0 && inRow, html`<div class="buurt-options">${rest.map(choice)}</div>`];
  });
}

function choiceOf(
  question: Worded,
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
