import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { OffersShown } from "#stores/help-offers.ts";
import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Day, TopicId } from "#contract/ids.ts";
import { LANGUAGES } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { mostNamed, type Tally, type Triaged } from "#domain/tally/tally.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { progressWords } from "#web/copy/console/progress.ts";
import { offerConsoleWords } from "#web/copy/console/offers.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { helpOfferWords } from "#web/copy/help-offers.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { note, table } from "#web/pages/components.ts";
import { outcomes } from "#web/pages/count-explained.ts";
import { details, heading, link, paragraph, section, unfolded } from "#web/pages/elements.ts";
import { floorNote } from "#web/pages/floor.ts";
import { agendaBlock, type CycleFacts, topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { actionBlock } from "#web/pages/promise-card.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn } from "#console/console-page.ts";
import { actionForms, addForm } from "#console/actions/short-forms.ts";
import { runPath } from "#web/console-paths.ts";
import { agendaForm } from "./agenda-form.ts";
import { floorForm } from "./floor-form.ts";
import { remedyNote } from "./remedy-page.ts";
import { course, reached, runName, standing, type Ways, whereItIs } from "./run.ts";
import type { Page } from "#web/pages/layout.ts";

export type CycleView = Frame &
  CycleFacts &
  OffersShown & {
    neighbourhood: Neighbourhood;
    topics: readonly Topic[];
    round: Round;
    dispatches: readonly DispatchReport[];
    notices: readonly Notice[];
    ways: Ways;
    seesHelpers: boolean;
    confirms: boolean;
    /** What the meeting answered already. */
    triage: readonly Triaged[];
    /** How many nothing reached, where there are any. */
    unreached: number | undefined;
    /** Whether too few answered and the reader can say what becomes of that. */
    decidesFloor: boolean;
    /** Whether its ballots do not fit, and whether the reader can decide on that. */
    faulty: boolean;
    decides: boolean;
    changesActions: boolean;
    today: Day;
  };

/**
 * One cycle: where it stands, what can be done with it, its mail, its count and agenda, its actions.
 */
export function consoleCyclePage(view: CycleView): Page {
  const { language, neighbourhood, cycle, ways, seesHelpers, faulty } = view;
  return consoleLayout(view, runName(cycle, neighbourhood, language), runPath(cycle.id), [
    whereItIs(cycle, language),
    // What the machine says of it is said in plain words then.
    standing(faulty ? withoutReason(cycle) : cycle, ways, language),
    task(view),
    partLinks(view),
    actions(view),
    agenda(view),
    "\n",
    section("people", inConsole(runWords, language).people, reached(cycle, view)),
    "\n",
    count(view),
    seesHelpers && helpers(view),
    course(cycle, ways, language),
  ]);
}

/** What somebody has to decide now, before all that there is to read. */
function task(view: CycleView): Content {
  const { language, cycle, faulty, decides, floor, confirms, tally } = view;
  return [
    faulty && remedyNote(cycle, decides, language),
    floorNote(floor, language),
    view.decidesFloor && floorForm(view),
    view.agenda === undefined && confirms && when(tally, (its) => agendaForm(its, view)),
    when(view.unreached, (some) => unreachedNote(some, view)),
  ];
}

/** To each part of the page. */
function partLinks(view: CycleView): Html {
  const { language, agenda: adopted } = view;
  const words = inConsole(runWords, language);
  const parts = [
    adopted !== undefined && ["actions", inConsole(actionFormWords, language).actions],
    ["people", words.people],
    ["count", inConsole(confirmWords, language).count],
    view.seesHelpers && ["helpers", helpOfferWords[language].offered],
    ["course", cycleHeadingWords[language].timeline],
  ] as const;
  const links = parts.map((part) => part && [link(`#${part[0]}`, part[1]), " "]);
  return html`<nav class="buurt-links" aria-label="${words.parts}">${links}</nav>`;
}

/** A number that no rate of answers shows. */
const unreachedNote = (some: number, { language, cycle, round }: CycleView): Html =>
  note(
    linkIn(
      language,
      `/console/progress/${cycle.id}`,
      inConsole(progressWords, language).unreached(some, round.invited ?? some),
    ),
  );

function withoutReason({ reason: _reason, ...cycle }: Cycle): Cycle {
  return cycle;
}

/** The count, once there is one. */
function count(view: CycleView): Content {
  const { language, neighbourhood, cycle, tally, topics } = view;
  const words = inConsole(confirmWords, language);
  const { otherRules, weighted } = countNoteWords[language];
  if (tally === undefined) return [heading(2, words.count, "count"), paragraph(words.noInterim)];
  const { terms } = tally;
  const figures = figuresOf(tally);
  const weights = (byArea: NonNullable<typeof terms.weights>) =>
    weighted(Object.entries(byArea).map(([area, weight]) => `${area}: ${weight}`));
  return [
    heading(2, words.count, "count"),
    paragraph(
      figures === undefined
        ? topicCountWords[language].few
        : words.rule(figures.ballots, figures.threshold, ruleNameWords[language][terms.rule]),
      " ",
      linkIn(language, `/count/${cycle.id}`, words.countPage),
    ),
    when(terms.weights, (byArea) => note(weights(byArea))),
    "\n",
    folded(view, words.figures, countTable(tally, { language, topics })),
    "\n",
    figures && details(otherRules, outcomes({ language, neighbourhood, topics, tally })),
  ];
}

/** Open while the agenda waits to be confirmed: it rests on this. */
const folded = ({ agenda: adopted }: CycleView, title: string, content: Content): Html =>
  (adopted === undefined ? unfolded : details)(title, content);

function countTable(tally: Tally, { language, topics }: Pick<CycleView, "language" | "topics">) {
  const words = inConsole(confirmWords, language);
  const tieOf = (id: TopicId) =>
    tally.rounds.find(({ outcome, topic }) => outcome === "elected" && topic === id)?.tie;
  const election = (id: TopicId) => {
    const place = tally.agenda.indexOf(id);
    const tie = when(tieOf(id), ({ brokenBy }) => ` (${words.tie[brokenBy]})`);
    return place < 0 ? "" : `${place + 1}${tie}`;
  };
  const topic = inConsole(actionFormWords, language).topic;
  if (figuresOf(tally) === undefined)
    return table({
      caption: words.count,
      head: [topic, words.elected],
      rows: tally.agenda.map((id, at) => [topicName(topics, id, language), at + 1]),
      numbers: [1],
    });
  return table({
    caption: words.count,
    head: [topic, words.named, words.borda, words.elected],
    rows: mostNamed(tally).map((id) => [
      topicName(topics, id, language),
      tally.named[id] ?? 0,
      tally.borda[id] ?? "0",
      election(id),
    ]),
    numbers: [1, 2],
  });
}

const agenda = (view: CycleView): Content =>
  view.agenda !== undefined && agendaBlock(view, view.topics, view);

/** Who offered to help with what: what the triage asks, and whom to call. */
function helpers({ language, neighbourhood, offers, more, topics }: CycleView): Content {
  const words = helpOfferWords[language];
  const ordered = offers.toSorted((one, other) => (one.topic < other.topic ? -1 : 1));
  const offered = table({
    caption: words.offered,
    named: false,
    head: [inConsole(actionFormWords, language).topic, words.name, words.contact, words.how],
    rows: ordered.map(({ topic, name, contact, language: its, by }) => [
      topicName(topics, topic, language),
      name,
      `${contact} (${LANGUAGES[its].name})`,
      words.by[by],
    ]),
  });
  return [
    heading(2, words.offered, "helpers"),
    offers.length === 0 ? paragraph(words.nobody) : offered,
    more && paragraph(words.more),
    linkLineIn(
      language,
      `/console/offers/${neighbourhood.id}`,
      inConsole(offerConsoleWords, language).link,
    ),
  ];
}

/** What was agreed once the agenda stood, each with its short forms. */
function actions(view: CycleView): Content {
  const { language, changesActions } = view;
  const block = (action: CycleView["actions"][number]) =>
    actionBlock(action, view, changesActions && actionForms(action, view));
  return when(view.agenda, ({ topics: chosen }) => [
    heading(2, inConsole(actionFormWords, language).actions, "actions"),
    view.actions.map(block),
    changesActions && addForm(view, chosen),
  ]);
}
