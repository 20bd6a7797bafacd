import { OTHER, type TopicId } from "#contract/ids.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { type Agenda, isShared, mostNamed, type Tally } from "#domain/tally/tally.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { dayIn } from "#web/copy/dates.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { button, hidden, query, select, table } from "#web/pages/components.ts";
import { list, numbered, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, linkIn } from "#console/console-page.ts";
import { meetingPath, runPath } from "#web/console-paths.ts";
import { cell, heads, sentence } from "./in-both-languages.ts";
import { agreedStep } from "./meeting-agreed.ts";
import { type MeetingView, step, topicCell } from "./meeting-view.ts";
import { roomSteps } from "./room-steps.ts";
import { said } from "./said.ts";

/**
 * The agenda meeting, step by step, for the room: large, printable, in a second language beside the
 * first. It names nobody but the team.
 */
export function consoleMeetingPage(view: MeetingView): Page {
  const { language, cycle, neighbourhood, counted, room } = view;
  const steps =
    counted === undefined
      ? when(room, (its) => roomSteps(view, its)) || before(view)
      : [
          said(view, counted.tally),
          shared(view, counted.tally),
          agendaStep(view, counted.agenda),
          agreedStep(view, counted.agenda.topics),
        ];
  return consoleLayout(
    view,
    agendaMeetingWords[language].title(areaName(neighbourhood, cycle.area), cycle.number),
    meetingPath(cycle.id),
    // What is not for the room stands below where there is one that looks.
    room === undefined ? [aside(view), inRoom(view, steps)] : [inRoom(view, steps), aside(view)],
  );
}

const inRoom = ({ few }: MeetingView, steps: Content): Html =>
  html`<div class="buurt-meeting">${[few, steps]}</div>`;

/** What is not for the room: how it is printed, where it is confirmed, and in which languages it is. */
function aside({ language, cycle, second, room }: MeetingView): Html {
  const words = inConsole(meetingWords, language);
  const options = Language.options
    .filter((one) => one !== language)
    .map((one) => [one, LANGUAGES[one].name] as const);
  return query(meetingPath(cycle.id), [
    hidden("lang", language),
    paragraph(
      room === undefined && [words.print, " "],
      linkIn(language, runPath(cycle.id), words.toCycle),
    ),
    select({ id: "second", label: words.second, empty: words.none, options, chosen: second }),
    button(words.show, { quiet: true }),
  ]);
}

/**
 * Before the agenda stands: until when residents can answer, and then what was asked of them, to
 * fill in by hand what the meeting finds of it.
 */
function before(view: MeetingView): Content {
  const { round } = view;
  if (round.status !== "closed")
    return sentence(view, (its) => agendaMeetingWords[its].open(dayIn(its, round.closes)));
  const asked = round.topics.filter((id) => id !== OTHER);
  const seats = Array.from({ length: SEATS }, () => undefined);
  return [
    sentence(view, (its) => topicCountWords[its].sealedOnly),
    questions(view, asked),
    agreedStep(view, seats),
  ];
}

/**
 * The three questions about each topic to fill in by hand; a count answers the first, with how often
 * it was named where that may be told.
 */
function questions(view: MeetingView, ids: readonly TopicId[], tally?: Tally): Html {
  const tick = cell(
    view,
    (its) => `☐ ${agendaMeetingWords[its].yes} ☐ ${agendaMeetingWords[its].no}`,
  );
  const blank = html`<div class="buurt-blank">${tick}</div>`;
  const yes = cell(view, (its) => agendaMeetingWords[its].yes);
  const named = tally && figuresOf(tally)?.named;
  const answered = (id: TopicId) =>
    tally === undefined ? blank : ["☑ ", yes, when(named, (times) => ` (${times[id] ?? 0})`)];
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
      rows: ids.map((id) => [topicCell(view, id), answered(id), blank, blank]),
    }),
  );
}

/** The topics that pass the threshold, and the questions about each. */
function shared(view: MeetingView, tally: Tally): Content {
  const figures = figuresOf(tally);
  const ids = mostNamed(tally).filter((id) => isShared(tally, id));
  if (ids.length === 0)
    return step(
      view,
      "shared",
      sentence(view, (its) => agendaMeetingWords[its].noneShared),
    );
  return [
    step(
      view,
      "shared",
      when(figures, ({ threshold }) =>
        sentence(view, (its) => agendaMeetingWords[its].shared(threshold)),
      ),
      list(ids.map((id) => topicCell(view, id))),
    ),
    questions(view, ids, tally),
  ];
}

function agendaStep(view: MeetingView, { topics: ids, adoptedBy }: Agenda): Html {
  if (ids.length === 0)
    return step(
      view,
      "agenda",
      sentence(view, (its) => agendaMeetingWords[its].noAgenda),
    );
  return step(
    view,
    "agenda",
    sentence(view, (its) => agendaWords[its].adoptedBy[adoptedBy]),
    numbered(ids.map((id) => topicCell(view, id))),
  );
}
