import type { Language } from "#contract/language.ts";
import { type QuestionId } from "#contract/ids.ts";
import { wordsIn } from "#domain/form/question.ts";
import { type Answer, type Question } from "#domain/measurement/questionnaire/question.ts";
import type { Given } from "#domain/form/form.ts";
import type { Response } from "#domain/measurement/wave/wave.ts";
import { responseWords } from "#web/copy/responses.ts";
import { type Column, type Naming, nominal } from "./column.ts";
import { MOST_MISSING, type NumberVariable } from "./sav.ts";

/** `open`: the responses whose open answers go out. */
type Asked = { language: Language; nameOf: Naming; open: readonly Response[] };

/** What was answered to one question: a multiple answer is a variable of 0 and 1 for each answer. */
export function answerColumns(question: Question, asked: Asked): Column[] {
  if (question.kind === "open") return wordColumns(question, asked);
  return question.kind === "multiple"
    ? tickColumns(question, asked)
    : [codeColumn(question, asked)];
}

const labelOf = ({ lead, words }: Question, language: Language): string =>
  [lead === undefined ? "" : wordsIn(lead, language), wordsIn(words, language)]
    .filter((text) => text !== "")
    .join(" ");

/** As wide as the longest answer; no column where nobody wrote anything. */
function wordColumns(question: Question, { language, nameOf, open }: Asked): Column[] {
  const { id } = question;
  const width = open.reduce(
    (most, { given }) => Math.max(most, Buffer.byteLength(textIn(given[id]) ?? "")),
    0,
  );
  if (width === 0) return [];
  const label = labelOf(question, language);
  return [
    {
      variable: { kind: "text", name: nameOf(id), label, width },
      cell: ({ given }) => textIn(given[id]),
    },
  ];
}

function tickColumns(question: Question, { language, nameOf }: Asked): Column[] {
  const { id, answers } = question;
  const { no, yes } = responseWords[language];
  const values = [no, yes].map((label, value) => ({ value, label }));
  return answers.map((answer) => {
    const label = `${labelOf(question, language)} – ${wordsIn(answer.words, language)}`;
    return nominal({ name: nameOf(`${id}-${answer.id}`), label, values }, ({ given }) =>
      tickOf(answer, answers, given[id]),
    );
  });
}

function codeColumn(question: Question, { language, nameOf }: Asked): Column {
  const { id, answers } = question;
  const missing = answers
    .filter((answer) => answer.missing === true)
    .map(({ code }) => code)
    .slice(0, MOST_MISSING);
  const variable: NumberVariable = {
    kind: "number",
    name: nameOf(id),
    label: labelOf(question, language),
    level: levelOf(question),
    decimals: 0,
    values: answers.map(({ code, words }) => ({ value: code, label: wordsIn(words, language) })),
    missing,
  };
  return { variable, cell: ({ given }) => codeOf(answers, given[id], missing) };
}

/** Answers with worths in a scale score have an order. */
function levelOf({ kind, recode }: Question): NumberVariable["level"] {
  if (kind === "grade") return "scale";
  return kind === "agree" || recode !== undefined ? "ordinal" : "nominal";
}

type AnyAnswer = Given[QuestionId];
const textIn = (given: AnyAnswer): string | undefined =>
  typeof given === "string" ? given : undefined;

/** A missing answer that could not be declared as one is left empty, so that nobody counts it. */
function codeOf(
  answers: readonly Answer[],
  given: AnyAnswer,
  declared: readonly number[],
): number | undefined {
  const chosen = Array.isArray(given) ? answers.find(({ id }) => given.includes(id)) : undefined;
  return chosen === undefined || (chosen.missing === true && !declared.includes(chosen.code))
    ? undefined
    : chosen.code;
}

/** Whoever said "I do not know" said neither yes nor no to the other answers. */
function tickOf(
  { id, missing }: Answer,
  answers: readonly Answer[],
  given: AnyAnswer,
): number | undefined {
  if (!Array.isArray(given)) return undefined;
  const unknown = answers.some((answer) => answer.missing === true && given.includes(answer.id));
  return unknown && missing !== true ? undefined : Number(given.includes(id));
}
