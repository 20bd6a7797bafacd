import type { Day, Instant, RoundId } from "#contract/ids.ts";
import { OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { UNSURE } from "#domain/answer/agenda-survey.ts";
import { placed, questionsOf, type Shown, ticksIn } from "#domain/answer/survey-steps.ts";
import type { HelpedAsked } from "#domain/feedback/helped.ts";
import type { Asked } from "#domain/form/question.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { atOnceWords } from "#web/copy/at-once.ts";
import { dayIn } from "#web/copy/dates.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { button, fieldset, hidden, note, textarea, type Told } from "./components.ts";
import { heading, list, paragraph } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import type { NotNow } from "./limited.ts";
import { drawing } from "./pictograms.ts";
import { tiles } from "./tiles.ts";

export type SurveyView = Shown & {
  language: Language;
  path: string;
  neighbourhood: Neighbourhood;
  area: string;
  topics: readonly Topic[];
  closes: Instant;
  /** Since which day there is an answer. */
  answered: Day | undefined;
  /** What was done, asked of who is not asked by mail whether it helped. */
  helped?: HelpedAsked | undefined;
  open?: { round: RoundId | undefined; notNow: NotNow | undefined };
};

/** What a step is called, what it asks, and what stands around that. */
export type StepParts = { title: string; before: Content; fields: Content; after: Content };

/** The first step: what matters most, and below it who asks and what becomes of the answer. */
export const choiceStep = (view: SurveyView, told: Told): StepParts => ({
  title: titleWords[view.language].survey(view.area),
  before: before(view),
  fields: choiceFields(view, told),
  after: after(view),
});

const before = ({ language, answered, open: apart }: SurveyView): Content => [
  when(answered, (day) =>
    note(surveyWords[language].changed(dayIn(language, day)), { role: "status" }),
  ),
  apart !== undefined && note(openSurveyWords[language].apart),
];

function after({ language, neighbourhood, closes, open: apart }: SurveyView): Content {
  const { about, intro, facts } = surveyWords[language];
  return [
    heading(2, about),
    paragraph(intro(neighbourhood.name)),
    apart === undefined && list(facts(dayIn(language, closes))),
  ];
}

/** Up to three topics, each a tile; how many they are stands beside, where the browser counts along. */
function choiceFields(view: SurveyView, told: Told): Content {
  const { language, topics, closes, filled } = view;
  const { questions, short, chosen, next, unsure } = surveyWords[language];
  const ticks = ticksIn(filled);
  const id = `topics-${topics[0]?.id ?? ""}`;
  const all = topics.map((topic) => ({
    id: `topics-${topic.id}`,
    value: topic.id,
    label: topic.words[language],
    drawn: when(topic.pictogram, drawing),
    checked: ticks.includes(topic.id),
  }));
  const group = { legend: questions.topics.words, id, hint: short(dayIn(language, closes)), told };
  const counted = html`<span class="buurt-chosen" data-before="${chosen.before}" data-after="${chosen.after}"></span>`;
  return [
    hidden("step", "choose"),
    html`<div class="buurt-choosing">${[
      fieldset(group, (its) => tiles("several", "topics", all, { group: its, hint: `${id}-hint` })),
      topics.some((topic) => topic.id === OTHER) && otherField(view, told),
      html`<div class="buurt-onward">${[button(next), counted]}</div>`,
    ]}</div>`,
    button(unsure, { quiet: true, name: "step", value: "unsure" }),
  ];
}

/** Where the browser can tell, it stands there once "something else" is ticked. */
function otherField({ language, filled }: SurveyView, told: Told): Content {
  const { words: label, hint } = surveyWords[language].questions.other;
  const value = filled["other"]?.join("\n") ?? "";
  const safe = `${hint} ${atOnceWords[language]}`;
  const field = textarea({ id: "other", label, hint: safe, value, rows: 3, told });
  return html`<div class="buurt-when-other">${field}</div>`;
}

/**
 * What was said on the other step, in fields that nobody sees; of what can be ticked here, on which
 * place it stood.
 */
export function carried(questions: readonly Asked[], { step, filled }: Shown): Content {
  const mine = questionsOf(questions, step);
  const valuesOf = (question: Asked): readonly string[] => {
    if (!mine.includes(question)) return filled[question.id] ?? [];
    return step === "choose" && question.kind === "ranking" ? placed(filled) : [];
  };
  return questions.flatMap((question) =>
    valuesOf(question).map((value, nth) => {
      const name = value === UNSURE ? UNSURE : (question.places?.[nth] ?? question.id);
      return value !== "" && hidden(name, value);
    }),
  );
}
