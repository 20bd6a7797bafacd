import type { AnswerFault, Filled } from "#domain/form/reading.ts";
import type { CycleId, Day, Instant, RoundId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { HelpedAsked } from "#domain/feedback/helped.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { dayIn } from "#web/copy/dates.ts";
import { faultWords } from "#web/copy/faults.ts";
import { linkFaultWords } from "#web/copy/link-faults.ts";
import { linkWords } from "#web/copy/links.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { agendaForm, agendaQuestions, helpedWorded } from "./agenda-form.ts";
import { answerFields, toldOfAnswers } from "./answer-fields.ts";
import { button, form, note } from "./components.ts";
import { heading, linkLine, list, numbered, paragraph } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { contactBlock, layout, type Page, residentPage } from "./layout.ts";
import { type NotNow, numberField, toldOfLimit, waitNote } from "./limited.ts";
import { notOpenPage } from "./not-open.ts";

type SurveyView = {
  language: Language;
  path: string;
  neighbourhood: Neighbourhood;
  area: string;
  topics: readonly Topic[];
  closes: Instant;
  filled: Filled;
  faults: readonly AnswerFault[];
  /** Since which day there is an answer. */
  answered: Day | undefined;
  /** What was done, asked of who is not asked by mail whether it helped. */
  helped?: HelpedAsked | undefined;
  open?: { round: RoundId | undefined; notNow: NotNow | undefined };
};

/**
 * The survey, by a personal link or by the `open` one. After a fault: a summary on top that takes
 * the focus, and everything as it was filled in.
 */
export function surveyPage(view: SurveyView): Page {
  const { language, path, neighbourhood, topics, filled, faults, open: apart } = view;
  const { send } = surveyWords[language];
  const questions = [
    ...agendaQuestions(topics, language),
    ...(view.helped === undefined ? [] : helpedWorded(view.helped, language)),
  ];
  const words = agendaForm(topics, language);
  const notNow = apart?.notNow;
  const told = [...toldOfAnswers(faults, questions, words), ...toldOfLimit(language, notNow)];
  const round = apart?.round === undefined ? "" : `&round=${apart.round}`;
  const fields = [
    answerFields(questions, { language, filled, told, words }),
    numberField(language, notNow, told),
    button(send),
  ];
  return residentPage(
    { language, neighbourhood, title: titleWords[language].survey(view.area), path, told },
    html`
${waitNote(language, notNow)}${promises(view)}
${form(`${path}?lang=${language}${round}`, fields)}`,
  );
}

/** Who asks, and what is done with an answer. */
function promises({ language, neighbourhood, closes, answered, open: apart }: SurveyView): Content {
  const survey = surveyWords[language];
  const open = openSurveyWords[language];
  const facts = apart === undefined ? survey.facts : open.facts;
  return [
    when(answered, (day) => note(survey.changed(dayIn(language, day)), { role: "status" })),
    apart !== undefined && note(open.apart),
    paragraph(survey.intro(neighbourhood.name)),
    list(facts(dayIn(language, closes))),
  ];
}

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
