import { Channel } from "#domain/answer/ballot.ts";
import { representedBy } from "#domain/tally/profile.ts";
import { profileOf } from "#domain/tally/count.ts";
import type { CountRound } from "#domain/tally/rounds.ts";
import { areasTold, channelsTold, enteredTold, figuresOf } from "#domain/tally/told.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { channelWords } from "#web/copy/channels.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { countWords } from "#web/copy/count.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { type Chosen, chosenBlock } from "./chosen.ts";
import { table } from "./components.ts";
import { details, heading, list, paragraph } from "./elements.ts";
import { decisionsTold, decisionText, deviation, topicName } from "./facts.ts";
import { type Content, type Html, html, when } from "./html.ts";

type Explained = Chosen & { neighbourhood: Neighbourhood };

/** What came out of a count, and how. */
export const explained = (view: Explained): Html => html`${outcome(view)}
${steps(view)}`;

/**
 * What residents chose and why this at a glance, and for whoever opens it what becomes of every topic.
 */
export function outcome(view: Explained): Content {
  const { language, agenda, tally, topics } = view;
  const { chosen } = countWords[language];
  const { few, topics: all, tableTitle } = topicCountWords[language];
  const isTold = figuresOf(tally) !== undefined;
  return [
    heading(2, chosen),
    isTold ? ballotsLine(view) : paragraph(few),
    chosenBlock(view, "count"),
    deviation(agenda.reason, language),
    isTold
      ? details(tableTitle, namedTable(view))
      : details(all, list(decisionsTold({ agenda, tally }, topics, view))),
  ];
}

/**
 * The rule, how many find a topic of theirs by it, and step by step what it made of the answers; of few
 * the rule alone.
 */
export function steps(view: Explained): Html {
  const { language, tally } = view;
  const words = countWords[language];
  return details(words.steps, paragraph(words.rules[tally.terms.rule]), [
    figuresOf(tally) !== undefined && [
      representedLine(view),
      roundsTable(view),
      heading(3, countNoteWords[language].otherRules),
      paragraph(countNoteWords[language].otherRulesText),
      outcomes(view),
      groupTables(view),
    ],
  ]);
}

const shareOf = ({ language, tally }: Chosen, some: number) =>
  percentIn(language, some, tally.ballots);

function ballotsLine({ language, tally: { ballots, blank } }: Chosen): Html {
  const { ballots: told } = topicCountWords[language];
  const words = countWords[language];
  return paragraph(told(ballots), blank > 0 && ` ${words.blank(blank)}`);
}

/** How many find a topic of theirs on the agenda, beside what most votes alone would have given. */
function representedLine(view: Chosen): Html {
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

function namedTable(view: Chosen): Html {
  const { language, topics, tally, agenda } = view;
  const words = topicCountWords[language];
  const times = (id: TopicId) => tally.named[id] ?? 0;
  const ordered = agenda.decisions.toSorted((one, other) => times(other.topic) - times(one.topic));
  return table({
    caption: words.tableTitle,
    named: false,
    head: [words.topic, words.named, words.what],
    rows: ordered.map((decision) => [
      topicName(topics, decision.topic, language),
      times(decision.topic),
      decisionText(decision, view),
    ]),
    numbers: [1],
  });
}

/** The rounds of the rule, with exact values. */
function roundsTable({ language, topics, tally }: Chosen): Html {
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

/** What other rules would have given. */
export function outcomes({ language, topics, tally }: Omit<Chosen, "agenda">): Html {
  const words = countNoteWords[language];
  const ruleNames = ruleNameWords[language];
  return table({
    caption: words.otherRules,
    named: false,
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
function groupTables({ language, tally, neighbourhood }: Explained): Content {
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
