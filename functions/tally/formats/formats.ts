import { dayOf } from "#domain/calendar/time.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { profileOf } from "#domain/tally/count.ts";
import type { Sha256OfBytes } from "#domain/sha256.ts";
import { saidBy } from "#domain/tally/seal.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { type BallotFile, ballotBox, type ReadFile } from "./ballot-file.ts";
import { readCsv, type PublishedRow, writeCsv } from "./csv.ts";
import { readPabulib, writePabulib } from "./pabulib.ts";
import { PREFLIB_TYPES, type PreflibType, readPreflib, writePreflib } from "./preflib.ts";

export type Published = {
  cycle: Cycle;
  round: Round;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  tally: Tally;
  agenda: Agenda;
  rows: readonly string[];
};

/**
 * The anonymous ballots in every format in which they are published, topics in the order of the lot.
 * PrefLib knows no weights, so weighted ballots are not published in it.
 */
export function ballotFiles({
  cycle,
  round,
  neighbourhood,
  topics,
  tally,
  agenda,
  rows: sealed,
}: Published): BallotFile[] {
  const weighted = tally.terms.weights !== undefined;
  const rows = sealed.map(readRow);
  const european = (day: string) => day.split("-").toReversed().join(".");
  const title = `Agenda survey of ${neighbourhood.name}, cycle ${cycle.number}`;
  const meta = {
    description: title,
    country: "Netherlands",
    unit: neighbourhood.municipality,
    instance: round.id,
    num_projects: tally.lotOrder.length,
    num_votes: rows.length,
    budget: tally.terms.seats,
    vote_type: "ordinal",
    rule: tally.terms.rule,
    date_begin: european(dayOf(cycle.plan.invitation)),
    date_end: european(dayOf(closesOf(cycle.plan))),
    min_length: 1,
    max_length: 3,
  };
  const projects = tally.lotOrder.map((id) => ({
    id,
    name: topics.find((topic) => topic.id === id)?.words.en ?? id,
    votes: tally.named[id] ?? 0,
    selected: agenda.topics.includes(id),
  }));
  return [
    writeCsv(rows, weighted),
    writePabulib(meta, projects, rows, weighted),
    ...(weighted
      ? []
      : [
          writePreflib({
            title,
            name: round.id,
            day: dayOf(tally.counted),
            alternatives: tally.lotOrder,
            orders: [...profileOf(tally).values()],
          }),
        ]),
  ];
}

function readRow(row: string): PublishedRow {
  const said = saidBy(row);
  const [ranking = "", weight = "1"] = said.split("*");
  const former = row.length > said.length ? { id: row.slice(0, row.indexOf(" ")) } : {};
  const places = ranking === "" ? [] : ranking.split(">").map((place) => place.split("="));
  return { ...former, places, weight };
}

export const FORMATS: readonly string[] = ["csv", "pb", ...PREFLIB_TYPES];
const isPreflib = (format: string): format is PreflibType => PREFLIB_TYPES.includes(format);

/**
 * Reads a file of ballots by what its name ends in; undefined when that is no format that can be
 * read.
 */
export function readBallots(
  name: string,
  text: string,
  sha256: Sha256OfBytes,
): ReadFile | undefined {
  const format = name.split(".").at(-1)?.toLowerCase() ?? "";
  const box = ballotBox(sha256);
  if (format === "csv") return readCsv(text, box);
  if (format === "pb") return readPabulib(text, box);
  return isPreflib(format) ? readPreflib(text, format, box) : undefined;
}
