import { Channel } from "#domain/answer/ballot.ts";
import { WHOLE } from "#contract/ids.ts";
import type { TopicInCycle } from "#domain/feedback/figures.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { boxesChart, type Cell, nestedChart } from "#web/cycle-charts.ts";
import { table } from "#web/pages/components.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { mailColumns } from "#console/cycles/mail-columns.ts";
import { figuresIn, type FiguresView, roundName, takeAlong } from "./figures-view.ts";

const NONE = "–";
const COUNTS = ["population", "asked", "mailed", "arrived", "answered"] as const;

/** From who lives there to who answered, round by round; and what is not known of it. */
export function responseFigures(view: FiguresView): Html {
  const { language, rounds } = view;
  const { response: words, cycle: round } = figuresIn(view);
  const responses = rounds.map(({ response }) => response);
  const count = (value: number | undefined) =>
    value === undefined ? NONE : numberIn(language, value, 0);
  const share = (value: number | undefined) =>
    value === undefined ? NONE : percentIn(language, value, 1);
  const rows = responses.map(({ cycle, asked, arrived, answered, share: part }) => ({
    label: roundName(view, cycle),
    bars: [asked, arrived, answered] as const,
    text: `${words.bar(count(answered), count(asked))}${part === undefined ? "" : ` (${share(part)})`}`,
  }));
  const missing = [
    words.missing.letters,
    words.missing.later,
    ...(responses.some(({ cycle, population }) => cycle.area === WHOLE && population === undefined)
      ? [words.missing.inhabitants]
      : []),
    ...(responses.some(({ cycle }) => cycle.area !== WHOLE) ? [words.missing.parts] : []),
  ];
  return html`<p>${words.text}</p>${nestedChart({ title: words.title, about: words.text, rows })}
${table({
  caption: words.title,
  head: [round, ...COUNTS.map((column) => words[column]), words.share],
  rows: responses.map((one) => [
    roundName(view, one.cycle),
    ...COUNTS.map((column) => count(one[column])),
    share(one.share),
  ]),
  numbers: [1, 2, 3, 4, 5, 6],
})}
<ul>${missing.map(
    (sentence) => html`<li>${sentence}</li>`,
  )}</ul>${takeAlong(view, "cycles", words.title)}${channels(view)}${mails(view)}`;
}

function channels(view: FiguresView): Html | "" {
  const { response: words, cycle: round, hidden } = figuresIn(view);
  const used = Channel.options.filter((channel) =>
    view.rounds.some(({ response }) => response.channels.some(([one]) => one === channel)),
  );
  const cell = (ways: readonly (readonly [Channel, number | undefined])[], channel: Channel) => {
    const way = ways.find(([one]) => one === channel);
    return way === undefined ? NONE : (way[1] ?? hidden);
  };
  return when(used.length > 0, () =>
    table({
      caption: words.channels,
      head: [round, ...used.map((channel) => words.channel[channel])],
      rows: view.rounds.map(({ cycle, response }) => [
        roundName(view, cycle),
        ...used.map((channel) => cell(response.channels, channel)),
      ]),
      numbers: used.map((_, at) => at + 1),
    }),
  );
}

/** As on the page of each round: what became of mail says nothing of what anybody answered. */
function mails(view: FiguresView): Content {
  const { response: words, cycle: round } = figuresIn(view);
  const { head, row, numbers } = mailColumns(view.language);
  const rows = view.rounds.flatMap(({ cycle, dispatches }) =>
    dispatches.map((report) => [roundName(view, cycle), ...row(report)]),
  );
  const sent = table({
    caption: words.mails,
    head: [round, ...head],
    rows,
    numbers: numbers.map((at) => at + 1),
  });
  return rows.length > 0 && [sent, takeAlong(view, "dispatches", words.mails)];
}

type Offered = Exclude<TopicInCycle, { kind: "not-offered" }>;

/** Which topics stood on the agenda when, and how many ballots named them. */
export function agendaFigures(view: FiguresView): Html {
  const { language, neighbourhood, topics, agendas } = view;
  const { agenda: words, hidden } = figuresIn(view);
  if (agendas.cycles.length === 0) return html`<p>${words.none}</p>`;
  const percent = (share: number) => percentIn(language, share, 1);
  const part = ({ share, named }: Offered) => {
    if (share !== undefined) return percent(share);
    return named === undefined ? hidden : words.named(named);
  };
  const told = (cell: TopicInCycle) => {
    if (cell.kind === "not-offered") return words.notOffered;
    return `${cell.place === undefined ? "" : `${words.place(cell.place)}, `}${part(cell)}`;
  };
  const box = (cell: TopicInCycle): Cell => {
    if (cell.kind === "not-offered") return { kind: "none" };
    const { place, share } = cell;
    if (place !== undefined) return { kind: "filled", text: String(place) };
    return { kind: "open", text: share === undefined ? "" : percent(share) };
  };
  const chosen = agendas.topics.filter(({ times }) => times > 0);
  const column = ({ number, area }: (typeof agendas.cycles)[number]) =>
    `${number}${area === WHOLE ? "" : ` ${areaName(neighbourhood, area)}`}`;
  const chart = boxesChart({
    title: words.title,
    about: words.text,
    columns: agendas.cycles.map(column),
    rows: chosen.map(({ topic, cells }) => ({
      label: topicName(topics, topic, language),
      cells: cells.map(box),
    })),
  });
  const rows = table({
    caption: words.title,
    head: [words.topic, words.times, ...agendas.cycles.map((cycle) => roundName(view, cycle))],
    rows: agendas.topics.map(({ topic, times, cells }) => [
      topicName(topics, topic, language),
      times,
      ...cells.map(told),
    ]),
    numbers: [1],
  });
  const shown = chosen.length === 0 ? html`<p>${words.never}</p>` : chart;
  return html`<p>${words.text}</p>${shown}${rows}${takeAlong(view, "agenda", words.title)}`;
}
