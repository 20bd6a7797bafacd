import type { Action, ActionEvent } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type Moment, Moment as Moments } from "#domain/dispatch/run.ts";
import { momentAfter, plannedAt, type Run } from "#domain/dispatch/moments.ts";
import type { CycleReport } from "#domain/feedback/report.ts";
import { isWave, type TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { Agenda, Tally, TopicDecision } from "#domain/tally/tally.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { momentWords } from "#web/copy/moments.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { type Html, html, raw, when } from "./html.ts";

/** What is known of a cycle at the moment of reading. */
export type CycleFacts = {
  cycle: Cycle;
  tally: Tally | undefined;
  agenda: Agenda | undefined;
  actions: readonly Action[];
  history: readonly ActionEvent[];
  report: CycleReport | undefined;
};

export const topicName = (topics: readonly Topic[], id: TopicId, language: Language): string =>
  topics.find((topic) => topic.id === id)?.words[language] ?? id;

/** What a moment is called: a wave asks no more than its sample. */
export function momentName({ id }: Pick<Run, "id">, moment: Moment, language: Language): string {
  const { moments, toSample } = momentWords[language];
  return isWave(id) && moment === "invitation" ? toSample : moments[moment];
}

/** The moments of a cycle or a wave as a list, what has come marked, the one that is waited for current. */
export function timeline(run: Run, language: Language): Html {
  const words = momentWords[language];
  const waited = momentAfter(run)?.moment ?? run.hold?.moment;
  const moments = Moments.options.filter(
    (moment) =>
      moment === waited ||
      plannedAt(run, moment) !== undefined ||
      run.passed.some((one) => one.moment === moment),
  );
  const line = (moment: Moment) => {
    // The weekly check comes back: the next one is what matters while it is waited for.
    const passed =
      moment === waited ? undefined : run.passed.findLast((one) => one.moment === moment);
    const at = passed?.at ?? plannedAt(run, moment);
    return html`<li class="${passed === undefined ? "" : "buurt-come"}"${moment === waited ? raw(' aria-current="step"') : ""}>${momentName(run, moment, language)}<span>${at === undefined ? "" : momentIn(language, at)} (${passed === undefined ? words.planned : words.come})</span></li>`;
  };
  return html`<ol class="buurt-timeline">${moments.map(line)}</ol>`;
}

/** Why a topic stands where it stands. */
export function decisionText(decision: TopicDecision, language: Language): string {
  const agenda = agendaWords[language];
  const partners = partnerWords[language];
  const say = agenda.decision;
  switch (decision.kind) {
    case "adopted":
      return say.adopted;
    case "handed-over":
      return say["handed-over"](partners[decision.partner]);
    case "not-shared":
      return say["not-shared"](decision.named, decision.threshold);
    case "nobody-willing":
      return say["nobody-willing"];
    case "not-elected":
      return say["not-elected"](decision.named);
    case "many-wishes":
      return say["many-wishes"](decision.named);
    case "deviated":
      return say.deviated(decision.reason);
  }
}

/** The agenda with, for every topic that was asked and is not on it, the reason. */
export function agendaBlock(
  { agenda, tally }: Pick<CycleFacts, "agenda" | "tally">,
  topics: readonly Topic[],
  language: Language,
): Html | "" {
  const words = agendaWords[language];
  return when(
    agenda,
    ({ topics: chosen, decisions, adoptedBy, reason }) =>
      html`<h3>${words.agenda}</h3><ol>${chosen.map((id) => html`<li><strong>${topicName(topics, id, language)}</strong>${when(tally?.named[id], (named) => html` (${words.named(named)})`)}</li>`)}</ol><p>${words.adoptedBy[adoptedBy]} ${when(tally, ({ ballots }) => html`${words.counted(ballots)}`)}</p>${when(reason, (why) => html`<p><strong>${words.deviation}:</strong> ${why}</p>`)}<details><summary>${words.notTaken}</summary><ul>${decisions.filter(({ kind }) => kind !== "adopted").map((decision) => html`<li>${topicName(topics, decision.topic, language)}: ${decisionText(decision, language)}</li>`)}</ul></details>`,
  );
}

const dueMoved = ({ changes = [] }: ActionEvent) => changes.find(({ what }) => what === "due");

/** One action as everybody may read it. */
export function actionBlock(
  action: Action,
  history: readonly ActionEvent[],
  topics: readonly Topic[],
  language: Language,
  below: Html | "" = "",
): Html {
  const words = actionFactWords[language];
  const partners = partnerWords[language];
  // That a date was moved is told; a title or an owner is read as it is now.
  const its = history.filter(
    (event) =>
      event.action === action.id && (event.changes === undefined || dueMoved(event) !== undefined),
  );
  const told = (event: ActionEvent) =>
    when(
      dueMoved(event),
      ({ from = "", to = "" }) => html`${words.moved(dayIn(language, from), dayIn(language, to))}`,
    ) || words.states[event.to];
  return html`<article class="buurt-card" id="${action.id}"><h3 dir="auto">${action.title}</h3><p>${topicName(topics, action.topic, language)}</p><dl><dt>${words.state}</dt><dd>${words.states[action.state]}</dd><dt>${words.owner}</dt><dd>${action.owner.name}, ${partners[action.owner.partner]}</dd>${when(action.coOwner, (name) => html`<dt>${words.coOwner}</dt><dd>${name}</dd>`)}<dt>${words.due}</dt><dd>${dayIn(language, action.due)}</dd></dl>${when(action.publicText, (text) => html`<p dir="auto">${text}</p>`)}${when(action.outcome, ({ kind, text, next }) => html`<p><strong>${words.outcomes[kind]}:</strong> ${text}</p>${when(next, (after) => html`<p><strong>${words.next}:</strong> ${after}</p>`)}`)}${its.length < 2 ? "" : html`<details><summary>${words.history}</summary><ul>${its.map((event) => html`<li>${dayIn(language, event.at)}: ${told(event)}${when(event.note, (why) => html`. ${why}`)}</li>`)}</ul></details>`}${below}</article>`;
}
