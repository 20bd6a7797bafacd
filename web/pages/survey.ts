import type { CycleId, Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { dayIn } from "#web/copy/dates.ts";
import { faultWords } from "#web/copy/faults.ts";
import { linkFaultWords } from "#web/copy/link-faults.ts";
import { linkWords } from "#web/copy/links.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { agendaForm, agendaQuestions, helpedWorded } from "./agenda-form.ts";
import { toldOfAnswers } from "./answer-fields.ts";
import { form } from "./components.ts";
import { heading, linkLine, numbered, paragraph } from "./elements.ts";
import { when } from "./html.ts";
import { contactBlock, layout, type Page, residentPage } from "./layout.ts";
import { toldOfLimit } from "./limited.ts";
import { notOpenPage } from "./not-open.ts";
import { carried, choiceStep, type SurveyView } from "./survey-choice.ts";
import { orderStep } from "./survey-order.ts";

/**
 * The survey, by a personal link or by the `open` one, in two steps. After a fault: a summary on top
 * that takes the focus, and everything as it was filled in.
 */
export function surveyPage(view: SurveyView): Page {
  const { language, path, neighbourhood, step, faults, open: apart } = view;
  const questions = questionsIn(view);
  const words = agendaForm(view.topics, language);
  const limited = toldOfLimit(language, apart?.notNow);
  // Where topics are ticked, none of them has a place to be mended.
  const asShown = questions.map((one) => (step === "choose" ? { ...one, places: undefined } : one));
  const told = [...toldOfAnswers(faults, asShown, words), ...limited];
  const round = apart?.round === undefined ? "" : `&round=${apart.round}`;
  const { title, before, fields, after } =
    step === "choose" ? choiceStep(view, told) : orderStep(view, { questions, words, told });
  return residentPage({ language, neighbourhood, title, path, told }, [
    before,
    form(`${path}?lang=${language}${round}`, [carried(questions, view), fields]),
    after,
  ]);
}

const questionsIn = ({ topics, helped, language }: SurveyView): Worded[] => [
  ...agendaQuestions(topics, language),
  ...(helped === undefined ? [] : helpedWorded(helped, language)),
];

type ClosedView = {
  language: Language;
  neighbourhood: Neighbourhood;
  status: Round["status"];
  opens: Instant;
  closes: Instant;
  /** Not where none comes, or somebody first decides whether one does. */
  agendaOn: Instant | undefined;
  agenda: readonly Topic[] | undefined;
  cycle: CycleId;
  /** Whether there is an answer that is in the count. */
  counted: boolean;
};

/** Before it opens or after it closed: when, and what was decided as soon as that is known. */
export function closedPage(view: ClosedView): Page {
  const { language, status, agendaOn, agenda, cycle, counted } = view;
  const closed = surveyClosedWords[language];
  const early = status === "planned";
  const named = (topics: readonly Topic[]) => numbered(topics.map(({ words }) => words[language]));
  return notOpenPage({ ...view, early }, [
    when(agenda, (topics) => [heading(2, closed.agenda), named(topics)]),
    agenda === undefined &&
      !early &&
      when(agendaOn, (day) => paragraph(closed.soon(dayIn(language, day)))),
    counted && [
      paragraph(closed.yours),
      linkLine(`/count/${cycle}?lang=${language}#check`, closed.checkLink),
    ],
  ]);
}

const LINK_STATUS = {
  unknown: 404,
  mistyped: 400,
  "too-many": 429,
  "other-link-used": 409,
  "given-once": 409,
  "withdrawn-code": 410,
} as const;

/** A link that leads nowhere: what may have happened and what to do. */
export function linkPage({
  language,
  kind,
  neighbourhood,
}: {
  language: Language;
  kind: keyof typeof LINK_STATUS;
  neighbourhood?: Neighbourhood;
}): Page {
  const [title = "", text = ""] =
    kind === "too-many" ? faultWords[language][kind] : linkFaultWords[language][kind];
  return layout({ language, title, status: LINK_STATUS[kind] }, [
    paragraph(text),
    neighbourhood === undefined
      ? linkLine("/", linkWords[language].overview)
      : contactBlock(language, neighbourhood),
  ]);
}
