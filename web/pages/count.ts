import { Channel } from "#domain/answer/ballot.ts";
import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { representedBy } from "#domain/tally/profile.ts";
import { profileOf } from "#domain/tally/count.ts";
import type { CountRound } from "#domain/tally/rounds.ts";
import type { Seal } from "#domain/tally/seal.ts";
import { shownEntries } from "#domain/disclosure.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { barChart } from "#web/charts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { channelWords } from "#web/copy/channels.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { countWords } from "#web/copy/count.ts";
import { momentIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { button, hidden, note, table, textbox } from "./components.ts";
import { decisionText, topicName } from "./facts.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { openBlock } from "./open-survey.ts";

export type CountView = {
  language: Language;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  cycle: Cycle;
  round: Round;
  seal: Seal | undefined;
  /** Both once the agenda stands, and nothing of them before. */
  counted: { tally: Tally; agenda: Agenda } | undefined;
  /** Files that can be had, with the SHA-256 of each. */
  files: readonly { kind: "csv" | "pb" | "soi" | "receipts"; name: string; sha256: string }[];
  /** Answers by the open link, once the agenda stands. */
  open: readonly OpenAnswer[];
  /** A receipt code that was typed, and whether it is in the count. */
  code: { typed: string; found: "yes" | "no" | "unreadable" } | undefined;
};

/** How a round is, or will be, counted, what came out of it, and how anyone checks it. */
export function countPage(view: CountView): Page {
  const { language, neighbourhood, cycle, counted, seal } = view;
  const words = countWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    {
      language,
      title: words.title(areaName(neighbourhood, cycle.area), cycle.number),
      path: pathOf(cycle),
      brand: neighbourhood.name,
    },
    html`${counted === undefined ? html`<p>${seal === undefined ? words.notYet : topicCountWords[language].sealedOnly}</p>` : explained({ ...view, ...counted })}${terms(view)}${openBlock(view.open, view.topics, language)}${when(seal, (its) => check(view, its))}<p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

const pathOf = ({ id }: Cycle) => `/count/${id}`;

type Explained = { language: Language; topics: readonly Topic[]; tally: Tally; agenda: Agenda };

/** Which topics were chosen, how many residents find one of theirs, and why a topic that many named is not among them. */
export function explained(view: Explained & { neighbourhood: Neighbourhood }): Html {
  const { language, topics, tally, agenda } = view;
  const count = countWords[language];
  const topicCounts = topicCountWords[language];
  const named = (id: Topic["id"]) => tally.named[id] ?? 0;
  const represented = representedBy(profileOf(tally), agenda.topics);
  const majority = tally.outcomes.find(({ rule }) => rule === "approval");
  const ordered = agenda.decisions.toSorted((one, other) => named(other.topic) - named(one.topic));
  const bars = ordered.map(({ topic, kind }) => ({
    label: topicName(topics, topic, language),
    value: named(topic),
    marked: kind === "adopted",
  }));
  const share = (some: number) => percentIn(language, some, tally.ballots);
  return html`<h2>${count.chosen}</h2><p>${topicCounts.ballots(tally.ballots)}${tally.blank === 0 ? "" : ` ${count.blank(tally.blank)}`}</p><ol>${agenda.topics.map((id) => html`<li><strong>${topicName(topics, id, language)}</strong> (${count.namedBy(named(id), share(named(id)))})</li>`)}</ol>
<p>${count.represented(represented, share(represented))} ${when(
    majority,
    ({ represented: most, agenda: its }) =>
      html`${count.majority(
        its.map((id) => topicName(topics, id, language)),
        most,
        share(most),
        most - represented,
      )}`,
  )}</p>${when(agenda.reason, (why) => html`<p><strong>${agendaWords[language].deviation}:</strong> ${why}</p>`)}
<h2>${topicCounts.topics}</h2>${barChart({ title: topicCounts.chartTitle, bars, threshold: { value: tally.threshold, label: topicCounts.threshold(tally.threshold) } })}${table({ caption: topicCounts.tableTitle, head: [topicCounts.topic, topicCounts.named, topicCounts.what], rows: ordered.map((decision) => [topicName(topics, decision.topic, language), named(decision.topic), decisionText(decision, language)]), numbers: [1] })}
<h2>${count.steps}</h2><p>${count.rules[tally.terms.rule]}</p>${roundsTable(view)}${outcomesTable(view)}${groupTables(view)}`;
}

/** The rounds of the rule, with exact values. */
function roundsTable({ language, topics, tally }: Explained): Html {
  const count = countWords[language];
  const topicCounts = topicCountWords[language];
  const tie = (round: CountRound) =>
    when(
      round.tie,
      ({ among, brokenBy }) =>
        html` ${count.tie[brokenBy](among.map((id) => topicName(topics, id, language)))}`,
    );
  return table({
    caption: count.roundsTitle,
    head: [count.round, topicCounts.topic, count.value],
    rows: tally.rounds.map((round, at) => [
      at + 1,
      html`${count.outcome[round.outcome](topicName(topics, round.topic, language))}${tie(round)}`,
      count.measures[round.measure](round.value),
    ]),
  });
}

function outcomesTable({ language, topics, tally }: Explained): Html {
  const words = countNoteWords[language];
  return html`<details><summary>${words.otherRules}</summary><p>${words.otherRulesText}</p>${outcomes({ language, topics, tally })}</details>`;
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
}: Explained & { neighbourhood: Neighbourhood }): Html {
  const channelNames = channelWords[language];
  const count = countWords[language];
  const areas = neighbourhood.areas
    .filter(({ id }) => tally.byArea[id] !== undefined)
    .map(({ id, name }) => [name, tally.byArea[id] ?? 0] as const);
  const channels = Channel.options
    .filter((channel) => tally.byChannel[channel] !== undefined)
    .map((channel) => [channelNames[channel], tally.byChannel[channel] ?? 0] as const);
  return html`${[[count.byArea, areas] as const, [count.byChannel, channels] as const].filter(([, cells]) => cells.length > 1).map(([title, cells]) => html`<details><summary>${title}</summary>${table({ caption: title, head: ["", count.answers], rows: shownEntries(cells, "public").map(([name, ballots]) => [name, ballots ?? count.hidden]), numbers: [1] })}</details>`)}`;
}

/** What was fixed before anybody answered. */
function terms({ language, topics, round, neighbourhood, counted }: CountView): Html {
  const count = countWords[language];
  const ruleNames = ruleNameWords[language];
  const { rule, threshold, seats, weights } = round.terms;
  return html`<h2>${count.terms}</h2><ul><li>${counted === undefined ? count.rules[rule] : ruleNames[rule]}</li><li>${count.termsText(seats, threshold.minimum, threshold.share)}</li>${when(weights, (its) => html`<li>${countNoteWords[language].weighted(Object.entries(its).map(([area, weight]) => `${neighbourhood.areas.find(({ id }) => id === area)?.name ?? area}: ${weight}`))}</li>`)}<li>${count.other}</li></ul><details><summary>${count.lot}</summary><p>${count.lotText}</p><ol>${round.lotOrder.map((id) => html`<li>${topicName(topics, id, language)}</li>`)}</ol></details>`;
}

/** The seal, the form for a receipt code, and everything that is needed to count again. */
function check(view: CountView, seal: Seal): Html {
  const { language, cycle, round, code, files, counted } = view;
  const words = countWords[language];
  const { rule, seats, threshold } = round.terms;
  const command = `npx buurt recount ballots.csv --rule ${rule} --seats ${seats} --threshold ${threshold.minimum},${threshold.share} --lot ${round.lotOrder.join(",")}`;
  return html`<h2 id="check">${words.check}</h2><p>${words.checkText}</p>${when(code, ({ typed, found }) => note(html`<strong>${words.code[found](typed)}</strong>`, { role: "status", id: "answer" }))}
<form method="get" action="${pathOf(cycle)}#check">${hidden("lang", language)}${textbox({ id: "code", label: words.codeLabel, hint: words.codeHint, value: code?.typed, attributes: { dir: "ltr", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 20 } })}${button(words.codeButton)}</form>
<h3>${words.seal}</h3><p>${words.sealText(seal.ballots, momentIn(language, seal.sealed))}</p><dl><dt>${words.root}</dt><dd><code dir="ltr">${seal.root}</code></dd><dt>${words.receiptsDigest}</dt><dd><code dir="ltr">${seal.receipts}</code></dd>${when(counted, ({ tally }) => html`<dt>${words.digest}</dt><dd><code dir="ltr">${tally.digest}</code></dd>`)}</dl>
<h3>${words.files}</h3>${counted !== undefined && files.length < 2 ? html`<p>${words.tooFew}</p>` : ""}<ul>${files.map(({ kind, name, sha256 }) => html`<li><a href="${pathOf(cycle)}/${name}">${name}</a>: ${words.fileTexts[kind]}<br><small>SHA-256 <code dir="ltr">${sha256}</code></small></li>`)}</ul>${counted === undefined || files.length < 2 ? "" : html`<p>${words.recount}</p><p><code dir="ltr">${command}</code></p>`}`;
}
