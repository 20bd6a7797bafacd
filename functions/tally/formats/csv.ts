import { stringify } from "csv-stringify/sync";
import type { Ranking } from "#domain/tally/profile.ts";
import {
  type BallotBox,
  type BallotFile,
  OUR_PLACES,
  type ReadFile,
  recordsOf,
} from "./ballot-file.ts";
import { type Check, faultIn } from "./faults.ts";

const PLACES = ["first", "second", "third"];
const COLUMNS = ["ballot", ...PLACES, "weight"];
const TOPIC = /^[^\s>=*:;,"]{1,80}$/u;

/** A row as it is published; `id` where it was sealed while rows had one. */
export type PublishedRow = { id?: string; places: Ranking<string>; weight: string };

/**
 * Our own format: a ballot a line, the most important topic first, equal ones in one field as
 * `litter=parking`; a column for its weight where they are weighted.
 */
export function writeCsv(rows: readonly PublishedRow[], weighted: boolean): BallotFile {
  const named = rows.some(({ id }) => id !== undefined);
  const columns = COLUMNS.filter(
    (column) => (weighted || column !== "weight") && (named || column !== "ballot"),
  );
  const text = stringify(
    rows.map(({ id, places, weight }) => [
      ...(named ? [id] : []),
      ...PLACES.map((_, at) => places[at]?.join("=") ?? ""),
      ...(weighted ? [weight] : []),
    ]),
    { header: true, columns },
  );
  return { kind: "csv", name: "ballots.csv", type: "text/csv; charset=utf-8", text };
}

type Vote = {
  fields: readonly string[];
  columns: readonly string[];
  ballot: string | undefined;
  places: readonly string[];
  named: Ranking<string>;
};

const VOTE: readonly Check<Vote>[] = [
  ({ fields, columns }) =>
    fields.length !== columns.length &&
    `the line has ${fields.length} fields where the first line has ${columns.length}`,
  ({ named, ballot }) => named.length === 0 && ballot === undefined && "the ballot names no topic",
  ({ places, named }) =>
    places.slice(0, named.length).includes("") && "a place is left open before one that is filled",
  ({ named }) => {
    const odd = named.flat().find((topic) => !TOPIC.test(topic));
    return odd !== undefined && `"${odd.slice(0, 40)}" is no topic`;
  },
];

/** Reads it; `ballot` and `weight` may be left out. Topics come in the order of the alphabet: the file has no other. */
export function readCsv(text: string, box: BallotBox): ReadFile {
  const [header, ...records] = recordsOf(text, ",", box);
  const columns = header?.fields ?? [];
  if (!box.isFaulty()) checkColumns(columns, box);
  if (box.isFaulty()) return box.result();

  const topics = new Set<string>();
  for (const { line, fields } of records) {
    const field = (column: string) => fields[columns.indexOf(column)];
    const places = PLACES.map((place) => field(place) ?? "");
    const named = places.filter((place) => place !== "").map((place) => place.split("="));
    const ballot = field("ballot");
    const wrong = faultIn(VOTE, { fields, columns, ballot, places, named });
    if (wrong !== undefined) box.fault(line, wrong);
    else if (named.length === 0) box.blank(line, ballot ?? "");
    else {
      for (const topic of named.flat()) topics.add(topic);
      box.add(line, named, { id: ballot, weight: field("weight") });
    }
  }
  box.must(records.length > 0, 1, "the file holds no ballots");
  return box.result([...topics].toSorted(), OUR_PLACES);
}

function checkColumns(columns: readonly string[], { must }: BallotBox): void {
  for (const column of columns)
    must(
      COLUMNS.includes(column),
      1,
      `there is no column "${column.slice(0, 40)}"; the columns are ${COLUMNS.join(", ")}`,
    );
  for (const [at, column] of columns.entries())
    must(columns.indexOf(column) === at, 1, `the column ${column} stands twice`);
  must(
    columns.includes("first"),
    1,
    `the first line must name the columns, among them "first": ${COLUMNS.join(",")}`,
  );
}
