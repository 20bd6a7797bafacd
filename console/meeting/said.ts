import { mostNamed, type Tally } from "#domain/tally/tally.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { barChart } from "#web/charts.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { table } from "#web/pages/components.ts";
import { details } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import type { Html } from "#web/pages/html.ts";
import { heads, sentence } from "./in-both-languages.ts";
import { type MeetingView, step, topicCell } from "./meeting-view.ts";

/** What the neighbourhood said, as one picture and a table. */
export function said(view: MeetingView, tally: Tally): Html {
  const { language, topics } = view;
  const words = topicCountWords[language];
  const figures = figuresOf(tally);
  if (figures === undefined)
    return step(
      view,
      "said",
      sentence(view, (its) => topicCountWords[its].few),
    );
  const { named, threshold, agenda, ballots } = figures;
  const ordered = mostNamed(tally);
  const bars = ordered.map((id) => ({
    label: topicName(topics, id, language),
    value: named[id] ?? 0,
    marked: agenda.includes(id),
  }));
  const figuresTable = table({
    caption: words.topics,
    named: false,
    head: heads(view, [(its) => topicCountWords[its].topic, (its) => topicCountWords[its].named]),
    rows: ordered.map((id) => [topicCell(view, id), named[id] ?? 0]),
    numbers: [1],
  });
  const line = { value: threshold, label: words.threshold(threshold) };
  return step(
    view,
    "said",
    sentence(view, (its) => topicCountWords[its].ballots(ballots)),
    barChart({ title: words.chartTitle, bars, threshold: line }),
    view.room === undefined ? figuresTable : details(words.topics, figuresTable),
  );
}
