import { Channel } from "#domain/answer/ballot.ts";
import { representedBy } from "#domain/tally/profile.ts";
import { profileOf } from "#domain/tally/count.ts";
import type { CountRound } from "#domain/tally/rounds.ts";
import {
  areasTold,
  channelsTold,
  decisionTold,
  enteredTold,
  figuresOf,
} from "#domain/tally/told.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { barChart } from "#web/charts.ts";
import { channelWords } from "#web/copy/channels.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { countWords } from "#web/copy/count.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { table } from "./components.ts";
import { details, heading, list, numbered, paragraph, strong } from "./elements.ts";
import { decisionLine, decisionText, deviation, topicName } from "./facts.ts";
import { type Content, type Html, html, when } from "./html.ts";
import type { Named } from "./organisations.ts";

type Explained = Named & { topics: readonly Topic[]; tally: Tally; agenda: Agenda };

/**
 * Which topics were chosen, how many residents find one of theirs, and why a topic that many named
 * is not among them.
 */
export function explained(view: Explained & { neighbourhood: Neighbourhood }): Html {
  const { language, agenda, tally } = view;
  const words = countWords[language];
  if (figuresOf(tally) === undefined) return inOrder(view);
  const chosen = [heading(2, words.chosen), ballotsLine(view), agendaList(view)];
  const represented = [representedLine(view), deviation(agenda.reason, language)];
  const topics = [heading(2, topicCountWords[language].topics), namedChart(view), namedTable(view)];
  const steps = [
    heading(2, words.steps),
    paragraph(words.rules[tally.terms.rule]),
    roundsTable(view),
    outcomesDetails(view),
    groupTables(view),
  ];
  return html`${chosen}
${represented}
${topics}
${steps}`;
}

/** What may be told of few ballots: what was chosen, in order, and what becomes of the rest. */
function inOrder(view: Explained): Html {
  const { language, topics, agenda, tally } = view;
  const words = countWords[language];
  const { topics: all, few } = topicCountWords[language];
  const others = agenda.decisions.filter(({ kind }) => kind !== "adopted");
  return html`${[
    heading(2, words.chosen),
    paragraph(few),
    numbered(agenda.topics.map((id) => strong(topicName(topics, id, language)))),
    deviation(agenda.reason, language),
    heading(2, all),
    list(others.map((one) => decisionLine(decisionTold(one, undefined), topics, view))),
    heading(2, words.steps),
    paragraph(words.rules[tally.terms.rule]),
  ]}`;
}

const timesNamed = ({ tally }: Explained, id: TopicId) => tally.named[id] ?? 0;
const shareOf = ({ language, tally }: Explained, some: number) =>
  percentIn(language, some, tally.ballots);

function ballotsLine({ language, tally: { ballots, blank } }: Explained): Html {
  const { ballots: told } = topicCountWords[language];
  const words = countWords[language];
  return paragraph(told(ballots), blank > 0 && ` ${words.blank(blank)}`);
}

function agendaList(view: Explained): Html {
  const { language, topics, agenda } = view;
  const words = countWords[language];
  return numbered(
    agenda.topics.map((id) => {
      const named = timesNamed(view, id);
      const told = words.namedBy(named, shareOf(view, named));
      return [strong(topicName(topics, id, language)), ` (${told})`];
    }),
  );
}

/** How many find a topic of theirs on the agenda, beside what most votes alone would have given. */
function representedLine(view: Explained): Html {
  const { language, topics, tally, agenda } = view;
  const words = countWords[language];
  const represented = representedBy(profileOf(tally), agenda.topics);
  const majority = tally.outcomes.find(({ rule }) => rule === "approval");
  return paragraph(
    words.represented(represented, shareOf(view, represented)),
    " ",
    when(majority, ({ represented: most, agenda: its }) =>
      words.majority(
        its.map((id) => topicName(topics, id, language)),
        most,
        shareOf(view, most),
        most - represented,
      ),
    ),
  );
}

/** Every topic that was asked, the one that most named first. */
const byNamed = (view: Explained) =>
  view.agenda.decisions.toSorted(
    (one, other) => timesNamed(view, other.topic) - timesNamed(view, one.topic),
  );

function namedChart(view: Explained): Html {
  const { language, topics, tally } = view;
  const words = topicCountWords[language];
  return barChart({
    title: words.chartTitle,
    bars: byNamed(view).map(({ topic, kind }) => ({
      label: topicName(topics, topic, language),
      value: timesNamed(view, topic),
      marked: kind === "adopted",
    })),
    threshold: { value: tally.threshold, label: words.threshold(tally.threshold) },
  });
}

function namedTable(view: Explained): Html {
  const { language, topics } = view;
  const words = topicCountWords[language];
  return table({
    caption: words.tableTitle,
    head: [words.topic, words.named, words.what],
    rows: byNamed(view).map((decision) => [
      topicName(topics, decision.topic, language),
      timesNamed(view, decision.topic),
      decisionText(decision, view),
    ]),
    numbers: [1],
  });
}

/** The rounds of the rule, with exact values. */
function roundsTable({ language, topics, tally }: Explained): Html {
  const words = countWords[language];
  const tie = (round: CountRound) =>
    when(round.tie, ({ among, brokenBy }) => [
      " ",
      words.tie[brokenBy](among.map((id) => topicName(topics, id, language))),
    ]);
  return table({
    caption: words.roundsTitle,
    head: [words.round, topicCountWords[language].topic, words.value],
    rows: tally.rounds.map((round, at) => [
      at + 1,
      [words.outcome[round.outcome](topicName(topics, round.topic, language)), tie(round)],
      words.measures[round.measure](round.value),
    ]),
  });
}

function outcomesDetails(view: Explained): Html {
  const words = countNoteWords[view.language];
  return details(words.otherRules, paragraph(words.otherRulesText), outcomes(view));
}

/** What other rules would have given. */
export function outcomes({ language, topics, tally }: Omit<Explained, "agenda">): Html {
  const words = countNoteWords[language];
  const ruleNames = ruleNameWords[language];
  return table({
    caption: words.otherRules,
    head: [words.rule, words.agenda, words.representedShort],
    rows: tally.outcomes.map(({ rule, agenda, represented }) => [
      ruleNames[rule],
      agenda.map((id) => topicName(topics, id, language)).join("; "),
      percentIn(language, represented, tally.ballots),
    ]),
    numbers: [2],
  });
}

/** Answers per area and per channel, small groups hidden. */
function groupTables({
  language,
  tally,
  neighbourhood,
}: Explained & { neighbourhood: Neighbourhood }): Content {
  const words = countWords[language];
  const channelNames = channelWords[language];
  const nameOf = new Map<string, string>(neighbourhood.areas.map(({ id, name }) => [id, name]));
  const areas = areasTold(
    tally,
    neighbourhood.areas.map(({ id }) => id),
  ).map(([id, answers]) => [nameOf.get(id) ?? id, answers] as const);
  const byChannel = channelsTold(tally, Channel.options);
  const channels = byChannel.map(([channel, answers]) => [channelNames[channel], answers] as const);
  const groups = (caption: string, cells: readonly (readonly [string, number | undefined])[]) =>
    cells.length > 1 &&
    details(
      caption,
      table({
        caption,
        head: ["", words.answers],
        rows: cells.map(([name, ballots]) => [name, ballots ?? words.hidden]),
        numbers: [1],
      }),
    );
  return [
    groups(words.byArea, areas),
    groups(words.byChannel, channels),
    when(enteredTold(byChannel), (entered) => paragraph(words.entered(entered))),
  ];
}
