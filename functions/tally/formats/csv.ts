import { stringify } from "csv-stringify/sync";
import {
  type BallotBox,
  type BallotFile,
  OUR_PLACES,
  type ReadFile,
  recordsOf,
} from "./ballot-file.ts";

const PLACES = ["first", "second", "third"];
const COLUMNS = ["ballot", ...PLACES, "weight"];
const TOPIC = /^[^\s>=*:;,"]{1,80}$/u;

export type Row = { id: string; topics: readonly string[]; weight: string };

/** Our own format: a ballot a line, the most important topic first; a column for its weight where ballots are weighted. */
export function writeCsv(rows: readonly Row[], weighted: boolean): BallotFile {
  const columns = COLUMNS.filter((column) => weighted || column !== "weight");
  const text = stringify(
    rows.map(({ id, topics, weight }) => [
      id,
      ...PLACES.map((_, at) => topics[at] ?? ""),
      ...(weighted ? [weight] : []),
    ]),
    { header: true, columns },
  );
  return { kind: "csv", name: "ballots.csv", type: "text/csv; charset=utf-8", text };
}

/** Reads it; `ballot` and `weight` may be left out. Topics stand in the order of the alphabet, since the file has no other. */
export function readCsv(text: string, box: BallotBox): ReadFile {
  const [header, ...records] = recordsOf(text, ",", box);
  if (box.faults.length > 0) return box.result([]);
  const columns = header?.fields ?? [];
  for (const column of columns)
    if (!COLUMNS.includes(column))
      box.fault(
        1,
        `there is no column "${column.slice(0, 40)}"; the columns are ${COLUMNS.join(", ")}`,
      );
  for (const [at, column] of columns.entries())
    if (columns.indexOf(column) !== at) box.fault(1, `the column ${column} stands twice`);
  if (!columns.includes("first"))
    box.fault(1, `the first line must name the columns, among them "first": ${COLUMNS.join(",")}`);
  if (box.faults.length > 0) return box.result([]);

  const topics = new Set<string>();
  for (const { line, fields } of records) {
    const field = (column: string) =>
      columns.includes(column) ? fields[columns.indexOf(column)] : undefined;
    const places = PLACES.map((place) => field(place) ?? "");
    const named = places.filter((topic) => topic !== "");
    const odd = named.find((topic) => !TOPIC.test(topic));
    if (fields.length !== columns.length)
      box.fault(
        line,
        `the line has ${fields.length} fields where the first line has ${columns.length}`,
      );
    else if (named.length === 0 && field("ballot") !== undefined)
      box.blank(line, field("ballot") ?? "");
    else if (named.length === 0) box.fault(line, "the ballot names no topic");
    else if (places.indexOf("") !== -1 && places.indexOf("") < named.length)
      box.fault(line, "a place is left open before one that is filled");
    else if (odd !== undefined) box.fault(line, `"${odd.slice(0, 40)}" is no topic`);
    else {
      for (const topic of named) topics.add(topic);
      box.add(
        line,
        named.map((topic) => [topic]),
        { id: field("ballot"), weight: field("weight") },
      );
    }
  }
  if (records.length === 0) box.fault(1, "the file holds no ballots");
  return box.result([...topics].toSorted(), OUR_PLACES);
}
