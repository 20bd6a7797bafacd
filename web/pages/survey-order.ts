import { OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { questionsOf } from "#domain/answer/survey-steps.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { answerFields, type FormWords } from "./answer-fields.ts";
import { button, fieldset, hidden, radio, textbox, type Told } from "./components.ts";
import { typedText } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { numberField, waitNote } from "./limited.ts";
import { drawing } from "./pictograms.ts";
import type { StepParts, SurveyView } from "./survey-choice.ts";

const PLACES = ["first", "second", "third"];

/** What stands on a place: a topic, or only words that are about none. */
type Row = {
  place: string;
  topic: Topic | undefined;
  number: string;
  line: string;
  /** What somebody means by something else. */
  meant: string;
};
/** Of how many rows it is one, and in which language. */
type Among = { language: Language; told: Told; of: number };

type Asking = { questions: readonly Worded[]; words: FormWords; told: Told };

/** The second step: what was chosen in order, each with where it is; and what else is asked. */
export const orderStep = (view: SurveyView, asking: Asking): StepParts => ({
  title: surveyWords[view.language].second,
  before: waitNote(view.language, view.open?.notNow),
  fields: orderFields(view, asking),
  after: "",
});

function orderFields(view: SurveyView, { questions, words, told }: Asking): Content {
  const { language, filled, open: apart } = view;
  const { send, same, back } = surveyWords[language];
  const rows = rowsOf(view);
  const among = { language, told, of: rows.length };
  const rest = questionsOf(questions, "order").filter(({ of }) => of === undefined);
  return [
    inOrder(rows, among),
    answerFields(rest, { language, filled, told, words }),
    numberField(language, apart?.notNow, told),
    button(send),
    rows.length > 1 && [" ", button(same, { quiet: true, name: "equal", value: "yes" })],
    " ",
    button(back, { quiet: true, name: "step", value: "back" }),
  ];
}

/** Where a form had no numbers, each place is one by itself. */
function rowsOf({ filled, topics }: SurveyView): Row[] {
  const valueAt = (question: string, nth: number) => filled[question]?.[nth] ?? "";
  const numbered = (filled["equal"] ?? []).length > 0;
  return PLACES.map((place, nth) => ({
    place,
    topic: topics.find(({ id }) => id === valueAt("topics", nth)),
    number: numbered ? valueAt("equal", nth) : String(nth + 1),
    line: valueAt("where", nth),
    meant: valueAt("topics", nth) === OTHER ? valueAt("other", 0) : "",
  })).filter(({ topic, line }) => topic !== undefined || line !== "");
}

/** Of one topic there is no order. */
function inOrder(rows: readonly Row[], among: Among): Content {
  const { equal, where } = surveyWords[among.language].questions;
  const fields = html`<div class="buurt-order">${rows.map((row) => rowField(row, among))}</div>`;
  const hint = `${equal.hint} ${where.words} ${where.hint}`;
  return rows.length > 1
    ? fieldset({ legend: equal.words, id: "order", hint }, () => fields)
    : fields;
}

/** A topic with its number among the others, and a line for where it is. */
function rowField(row: Row, among: Among): Content {
  const { topic, place, line, meant } = row;
  const { language, told, of } = among;
  const { where } = surveyWords[language].questions;
  const words = textbox({
    id: `where-${place}`,
    label: where.words,
    value: line,
    told,
    // What others typed on the same device is nobody's to see.
    attributes: { autocomplete: "off" },
    ...(of > 1 ? {} : { hint: where.hint }),
  });
  if (topic === undefined) return words;
  const named = [topic.words[language], meant !== "" && [": ", typedText(meant)]];
  const legend = [when(topic.pictogram, drawing), html`<span>${named}</span>`];
  return fieldset({ legend, id: `number-${place}`, told }, () => [
    of > 1 && numbers(row, of),
    words,
  ]);
}

/** So that the form says that it has numbers where nobody chose one, an empty one comes before. */
function numbers({ place, number }: Row, of: number): Content {
  const name = `number-${place}`;
  const all = PLACES.slice(0, of).map((_, nth) => {
    const value = String(nth + 1);
    const one = { name, value, label: value, checked: number === value };
    if (nth > 0) return radio(one);
    // Said once, where one comes into the order.
    const hint = place === PLACES[0] ? { "aria-describedby": "order-hint" } : {};
    return radio({ id: name, ...one }, hint);
  });
  return [hidden(name, ""), html`<div class="buurt-grades">${all}</div>`];
}
