import { dayOf } from "#domain/calendar/time.ts";
import { firstMonday } from "#domain/dispatch/opening.ts";
import type { CycleId } from "#contract/ids.ts";
import { shownPart } from "#domain/disclosure.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { type Picture, shownOf } from "#domain/pictures/picture.ts";
import type { Reading } from "#domain/reading/reading.ts";
import type { Offered } from "#domain/answer/help.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { storyWords } from "#web/copy/story.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { becameInCycle } from "./became.ts";
import { chosenBlock } from "./chosen.ts";
import { note } from "./components.ts";
import { effortBlock } from "./effort.ts";
import { details, heading, labelled, link, list, paragraph, section } from "./elements.ts";
import { type CycleFacts, decisionsTold, deviation } from "./facts.ts";
import { floorNote } from "./floor.ts";
import { helpedBlock } from "./helped.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { offersBlock } from "./offers.ts";
import { pictureFigures } from "./pictures.ts";
import { decidesIn } from "./promise.ts";
import { actionBlock, promiseFrame } from "./promise-card.ts";
import { phaseIn, type StoryView } from "./story.ts";

/**
 * A cycle with the pictures of its promises, how far what residents wrote in it was read, and what
 * came of offers of help.
 */
export type ShownCycle = CycleFacts & {
  pictures: readonly Picture[];
  reading: Reading | undefined;
  offered: readonly Offered[];
};

export type RoundView = StoryView & {
  /** Those on the page, the latest first. */
  cycles: readonly ShownCycle[];
};

/** One cycle under its own heading. */
export function roundSection(facts: ShownCycle, view: RoundView): Html {
  const { language, neighbourhood } = view;
  const { id, number, area, status } = facts.cycle;
  const words = cycleHeadingWords[language];
  return section(
    id,
    `${words.cycle(number)}: ${areaName(neighbourhood, area)} (${words.status[status]})`,
    roundBlocks(facts, view, 3),
  );
}

/** What was done, what was chosen, what residents wrote, and what it took. */
export function roundBlocks(facts: ShownCycle, view: RoundView, level: 2 | 3 = 2): Content {
  const { language, neighbourhood, today } = view;
  const { cycle, report, topics } = facts;
  const its = { language, topics, today };
  return [
    stoppedNote(facts, view),
    floorNote(nextOf(facts, neighbourhood), language),
    promises(facts, view, level),
    chosen(facts, view, level),
    becameInCycle(facts.reading, cycle.id, its, level),
    offersBlock(facts.offered, neighbourhood, language, level),
    when(report, ({ effort }) => effortBlock(effort, view, level)),
  ];
}

const stoppedNote = (
  { cycle: { number, status, reason } }: ShownCycle,
  { language }: RoundView,
): Content => {
  const words = cycleHeadingWords[language];
  const because = neighbourhoodPageWords[language].stoppedBecause;
  const ended = status === "paused" || status === "stopped" || status === "failed";
  return (
    ended &&
    note([
      labelled(words.cycle(number), words.status[status]),
      ". ",
      status !== "failed" &&
        when(reason, (why) => labelled(because, html`<span dir="auto">${why}</span>`)),
    ])
  );
};

/** Of a cycle that was asked again, when the next one begins. */
const nextOf = ({ floor, cycle: { closed } }: CycleFacts, { pauseWeeks }: Neighbourhood) =>
  floor?.kind === "asked-again" && closed !== undefined
    ? { ...floor, from: firstMonday(dayOf(closed), pauseWeeks) }
    : floor;

/** What was promised; what was carried on is read in the last cycle in which it stands on the page. */
function promises(facts: ShownCycle, view: RoundView, level: 2 | 3): Content {
  const { cycle, actions, agenda, topics, report } = facts;
  const { language, cycles } = view;
  const words = storyWords[language];
  const shown = new Set<CycleId>(cycles.map((one) => one.cycle.id));
  const its = actions.filter(
    ({ cycle: first, carriedTo = [] }) =>
      [first, ...carriedTo].findLast((id) => shown.has(id)) === cycle.id,
  );
  const without = (agenda?.topics ?? []).filter((id) => !actions.some(({ topic }) => topic === id));
  if (agenda === undefined && its.length === 0) return "";
  const told = { ...view, ...facts, decision: decidesIn(cycle) };
  return [
    heading(level, words.promises[phaseIn(facts) === "told" ? "told" : "doing"]),
    its.map((action) =>
      actionBlock(action, told, [
        pictureFigures(shownOf(facts.pictures, action), language),
        helpedBlock(report?.helped, action.id, language),
      ]),
    ),
    without.map((id) => promiseFrame({ topics, language }, id, paragraph(words.nothingYet))),
  ];
}

/** What the neighbourhood chose and why this, who answered, and what becomes of the rest. */
function chosen(facts: ShownCycle, view: RoundView, level: 2 | 3): Content {
  const { cycle, agenda, tally, topics } = facts;
  const { language } = view;
  const { toCount } = neighbourhoodPageWords[language];
  const count = link(`/count/${cycle.id}?lang=${language}`, toCount);
  if (agenda === undefined) return paragraph(count);
  const words = agendaWords[language];
  const few = tally !== undefined && figuresOf(tally) === undefined;
  return [
    heading(level, storyWords[language].chose),
    paragraph(answered(facts, view), " ", few && topicCountWords[language].few),
    tally !== undefined && chosenBlock({ ...view, topics, tally, agenda }, "story"),
    deviation(agenda.reason, language),
    details(words.notTaken, list(decisionsTold({ agenda, tally }, topics, view))),
    paragraph(count),
  ];
}

/** How many answered: of those who were asked once that is reported, else of those who were counted. */
function answered({ report, tally }: ShownCycle, { language }: RoundView): Content {
  const page = neighbourhoodPageWords[language];
  const of =
    report &&
    when(shownPart(report.answered, report.invited, "public"), (some) =>
      page.report(some, report.invited),
    );
  const figures = tally && figuresOf(tally);
  return of || when(figures, ({ ballots }) => agendaWords[language].counted(ballots));
}
