import type { TopicLine } from "#domain/actions/memory.ts";
import { csvOf } from "#functions/formats/csv.ts";
import type { PromisedBetween } from "#functions/measurement/promised-between.ts";

const COLUMNS = ["topic", "asked", "promised", "kept", "late", "partly", "broken", "open"] as const;
type Figures = Record<(typeof COLUMNS)[number], string | number>;

const figuresOf = ({ topic, asked, counts: { all, ...counts } }: TopicLine): Figures => ({
  topic,
  asked,
  promised: all,
  ...counts,
});

/** Beside what was measured; that the one comes from the other is said by no file of ours. */
export const promisedFigures = ({ from, to, lines, topics }: PromisedBetween) => ({
  from,
  to,
  cause: "not-claimed" as const,
  topics: lines.map((line) => ({
    ...figuresOf(line),
    words: topics.find(({ id }) => id === line.topic)?.words,
  })),
});

/** The same as a table, a line for each topic. */
export const csvOfPromised = ({ from, to, lines }: PromisedBetween): string =>
  csvOf([
    ["from", "to", ...COLUMNS],
    ...lines.map((line) => {
      const figures = figuresOf(line);
      return [from, to, ...COLUMNS.map((column) => figures[column])];
    }),
  ]);
