import type { Action } from "#domain/actions/action.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { OTHER, type TopicId } from "#contract/ids.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { barChart } from "#web/charts.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { dayIn } from "#web/copy/dates.ts";
import type { AgendaMeetingWords } from "#web/copy/nl/agenda-meeting.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { button, hidden, select, table } from "#web/pages/components.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** `counted` is there once the agenda stands, as on the page of the count; nothing else of what residents said is handed to this page. */
type Counted = { tally: Tally; agenda: Agenda };
export type MeetingView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  round: Round;
  topics: readonly Topic[];
  counted: Counted | undefined;
  actions: readonly Action[];
  second: Language | undefined;
  mayConfirm: boolean;
};

/** The agenda meeting, step by step, for the room: large, printable, in a second language beside the first. It names nobody but the team. */
export function consoleMeetingPage(view: MeetingView): Page {
  const { language, cycle, neighbourhood, counted, second, mayConfirm } = view;
  const words = inConsole(meetingWords, language);
  const languages = Language.options
    .filter((other) => other !== language)
    .map((other) => [other, LANGUAGES[other].name] as const);
  const aside = html`<form method="get" action="/console/meeting/${cycle.id}">${hidden("lang", language)}<p>${words.print} ${mayConfirm ? html`<a href="/console/cycles/${cycle.id}?lang=${language}#agenda">${words.toCycle}</a>` : ""}</p>${select({ id: "second", label: words.second, empty: words.none, options: languages, chosen: second })}${button(words.show, { quiet: true })}</form>`;
  return consoleLayout(
    view,
    agendaMeetingWords[language].title(areaName(neighbourhood, cycle.area), cycle.number),
    `/console/meeting/${cycle.id}`,
    html`${aside}<div class="buurt-meeting">${counted === undefined ? before(view) : html`${said(view, counted.tally)}${shared(view, counted.tally)}${agendaStep(view, counted.agenda)}${agreedStep(view, counted.agenda.topics)}`}</div>`,
  );
}

const other = ({ second }: MeetingView, text: (language: Language) => string): Html | "" =>
  second === undefined
    ? ""
    : html`<span lang="${second}" dir="${LANGUAGES[second].direction}">${text(second)}</span>`;
/** The same in both languages: below each other in a cell, beside each other as a sentence. */
const cell = (view: MeetingView, text: (language: Language) => string): Html =>
  html`${text(view.language)}${view.second === undefined ? "" : raw("<br>")}${other(view, text)}`;
const sentence = (view: MeetingView, text: (language: Language) => string): Html =>
  html`<div class="buurt-grid"><p>${text(view.language)}</p>${view.second === undefined ? "" : html`<p lang="${view.second}" dir="${LANGUAGES[view.second].direction}">${text(view.second)}</p>`}</div>`;
const heads = (
  { language, second }: MeetingView,
  texts: readonly ((language: Language) => string)[],
): string[] =>
  texts.map((text) => [language, ...(second === undefined ? [] : [second])].map(text).join(" / "));
const step = (view: MeetingView, name: keyof AgendaMeetingWords["steps"], content: Html): Html =>
  html`<section aria-labelledby="step-${name}"><h2 id="step-${name}">${cell(view, (its) => agendaMeetingWords[its].steps[name])}</h2>${content}</section>`;
const topicCell = (view: MeetingView, id: TopicId): Html =>
  cell(view, (its) => topicName(view.topics, id, its));

/** Before the agenda stands: until when residents can answer, and then what was asked of them, to fill in by hand what the meeting finds of it. */
function before(view: MeetingView): Html {
  const { round } = view;
  if (round.status !== "closed")
    return sentence(view, (its) => agendaMeetingWords[its].open(dayIn(its, round.closes)));
  return html`${sentence(view, (its) => topicCountWords[its].sealedOnly)}${questions(
    view,
    round.topics.filter((id) => id !== OTHER).map((id) => [id, undefined]),
  )}${agreedStep(
    view,
    Array.from({ length: SEATS }, () => undefined),
  )}`;
}

/** What the neighbourhood said, as one picture and a table. */
function said(view: MeetingView, { named, threshold, lotOrder, agenda, ballots }: Tally): Html {
  const { language, topics } = view;
  const count = topicCountWords[language];
  const ordered = lotOrder.toSorted((one, two) => (named[two] ?? 0) - (named[one] ?? 0));
  const bars = ordered.map((id) => ({
    label: topicName(topics, id, language),
    value: named[id] ?? 0,
    marked: agenda.includes(id),
  }));
  return step(
    view,
    "said",
    html`${sentence(view, (its) => topicCountWords[its].ballots(ballots))}${barChart({ title: count.chartTitle, bars, threshold: { value: threshold, label: count.threshold(threshold) } })}${table({ caption: count.topics, named: false, head: heads(view, [(its) => topicCountWords[its].topic, (its) => topicCountWords[its].named]), rows: ordered.map((id) => [topicCell(view, id), named[id] ?? 0]), numbers: [1] })}`,
  );
}

const sharedIn = ({ named, threshold, lotOrder }: Tally): TopicId[] =>
  lotOrder
    .filter((id) => id !== OTHER && (named[id] ?? 0) >= threshold)
    .toSorted((one, two) => (named[two] ?? 0) - (named[one] ?? 0));

/** The three questions about each topic to fill in by hand; how often it was named where that is known, which answers the first. */
function questions(
  view: MeetingView,
  asked: readonly (readonly [TopicId, number | undefined])[],
): Html {
  const blank = html`<div class="buurt-blank">${cell(view, (its) => `☐ ${agendaMeetingWords[its].yes} ☐ ${agendaMeetingWords[its].no}`)}</div>`;
  return step(
    view,
    "questions",
    table({
      caption: agendaMeetingWords[view.language].steps.questions,
      named: false,
      head: heads(view, [
        (its) => topicCountWords[its].topic,
        (its) => agendaMeetingWords[its].questions.shared,
        (its) => agendaMeetingWords[its].questions.alone,
        (its) => agendaMeetingWords[its].questions.willing,
      ]),
      rows: asked.map(([id, named]) => [
        topicCell(view, id),
        named === undefined
          ? blank
          : html`☑ ${cell(view, (its) => agendaMeetingWords[its].yes)} (${named})`,
        blank,
        blank,
      ]),
    }),
  );
}

/** The topics that pass the threshold, and the questions about each. */
function shared(view: MeetingView, tally: Tally): Html {
  const ids = sharedIn(tally);
  return html`${step(view, "shared", ids.length === 0 ? sentence(view, (its) => agendaMeetingWords[its].noneShared) : html`${sentence(view, (its) => agendaMeetingWords[its].shared(tally.threshold))}<ul>${ids.map((id) => html`<li>${topicCell(view, id)}</li>`)}</ul>`)}${
    ids.length === 0
      ? ""
      : questions(
          view,
          ids.map((id) => [id, tally.named[id] ?? 0]),
        )
  }`;
}

function agendaStep(view: MeetingView, { topics: ids, adoptedBy }: Agenda): Html {
  const how = sentence(view, (its) => agendaWords[its].adoptedBy[adoptedBy]);
  return step(
    view,
    "agenda",
    ids.length === 0
      ? sentence(view, (its) => agendaMeetingWords[its].noAgenda)
      : html`${how}<ol>${ids.map((id) => html`<li>${topicCell(view, id)}</li>`)}</ol>`,
  );
}

/** What was agreed so far, and room to write for what is agreed in the meeting; who of the residents joins in is written by hand alone. */
function agreedStep(view: MeetingView, topics: readonly (TopicId | undefined)[]): Html {
  const { actions, language } = view;
  const empty = html`<div class="buurt-blank">&nbsp;</div>`;
  const rows = topics.flatMap((id) => {
    if (id === undefined) return [[empty, empty, empty, empty, empty]];
    const its = actions
      .filter(({ topic }) => topic === id)
      .map(({ title, owner, due }) => [
        topicCell(view, id),
        html`<span dir="auto">${title}</span>`,
        owner.name,
        cell(view, (shown) => dayIn(shown, due)),
        empty,
      ]);
    return [...its, [topicCell(view, id), empty, empty, empty, empty]];
  });
  return rows.length === 0
    ? html``
    : step(
        view,
        "agreed",
        table({
          caption: agendaMeetingWords[language].steps.agreed,
          named: false,
          head: heads(view, [
            (its) => topicCountWords[its].topic,
            (its) => agendaMeetingWords[its].action,
            (its) => actionFactWords[its].owner,
            (its) => actionFactWords[its].due,
            (its) => actionFactWords[its].coOwner,
          ]),
          rows,
        }),
      );
}
