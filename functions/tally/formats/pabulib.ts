import { stringify } from "csv-stringify/sync";
import type { Ranking } from "#domain/tally/profile.ts";
import {
  type BallotBox,
  type BallotFile,
  type Line,
  parted,
  type ReadFile,
  recordsOf,
} from "./ballot-file.ts";
import { type Check, faultIn } from "./faults.ts";
import type { PublishedRow } from "./csv.ts";

/**
 * Pabulib's format for participatory budgeting:
 * Faliszewski et al., "Participatory Budgeting: Data, Tools and Analysis", 2023; http://pabulib.org/format.
 */

const SECTIONS = ["META", "PROJECTS", "VOTES"] as const;
type Section = (typeof SECTIONS)[number];

export type PabulibProject = { id: string; name: string; votes: number; selected: boolean };

/**
 * Every topic costs 1 and the budget is the number of seats. The format knows no equal ranks: where
 * a ballot has some, a column of ours beside the order says on which place each topic stands.
 */
export function writePabulib(
  meta: Readonly<Record<string, string | number>>,
  projects: readonly PabulibProject[],
  rows: readonly PublishedRow[],
  weighted: boolean,
): BallotFile {
  const equal = rows.some(({ places }) => places.some(({ length }) => length > 1));
  const records = [
    ["META"],
    ["key", "value"],
    ...Object.entries(meta),
    ["PROJECTS"],
    ["project_id", "cost", "votes", "name", "selected"],
    ...projects.map(({ id, name, votes, selected }) => [id, 1, votes, name, selected ? 1 : 0]),
    ["VOTES"],
    ["voter_id", "vote", ...(weighted ? ["weight"] : []), ...(equal ? ["places"] : [])],
    // Rows without a name are numbered as they stand: sorted by what they say.
    ...rows.map(({ id, places, weight }, at) => [
      id ?? at + 1,
      places.flat().join(","),
      ...(weighted ? [weight] : []),
      ...(equal ? [places.flatMap((place, nth) => place.map(() => nth + 1)).join(",")] : []),
    ]),
  ];
  return {
    kind: "pb",
    name: "ballots.pb",
    type: "text/plain; charset=utf-8",
    text: stringify(records, { delimiter: ";" }),
  };
}

type Vote = { named: readonly string[]; points: readonly number[]; places: readonly number[] };
type VoteType = {
  ranked: (vote: Vote) => Ranking<string>;
  /** What is wrong with a vote of this type. */
  check?: Check<Vote>;
  scored?: true;
  /** Whoever names nothing answered all the same. */
  mayBeBlank?: true;
};

const oneAPlace = ({ named }: Vote): Ranking<string> => named.map((project) => [project]);
const inPlaces = ({ named, places }: Vote): Ranking<string> =>
  places.length === 0
    ? oneAPlace({ named, places, points: [] })
    : [...Map.groupBy(named, (_, nth) => places[nth] ?? 0).values()];
const byPoints: VoteType = {
  ranked: placesByPoints,
  check: ({ named, points }) =>
    (points.length !== named.length || points.some(Number.isNaN)) &&
    "the points do not fit the projects of the vote",
  scored: true,
};

const VOTE_TYPES: Readonly<Record<string, VoteType>> = {
  approval: { ranked: ({ named }) => (named.length > 0 ? [named] : []) },
  ordinal: {
    ranked: inPlaces,
    check: ({ named, places }) =>
      places.length > 0 &&
      (places.length !== named.length ||
        places.some((place, nth) => !(place >= (places[nth - 1] ?? 1)))) &&
      "the places do not fit the projects of the vote",
    mayBeBlank: true,
  },
  "choose-1": {
    ranked: oneAPlace,
    check: ({ named }) => named.length !== 1 && "a vote of choose-1 names one project",
  },
  cumulative: byPoints,
  scoring: byPoints,
};

/**
 * Reads every vote type: `approval` names topics without an order, `ordinal` ranks them, `choose-1` names one,
 * `cumulative` and `scoring` rank them by their points.
 */
export function readPabulib(text: string, box: BallotBox): ReadFile {
  const records = recordsOf(text, ";", box);
  if (box.isFaulty()) return box.result();
  const sections = sectionsOf(records, box);
  if (box.isFaulty()) return box.result();
  const projects = tableOf(sections.PROJECTS);
  const votes = tableOf(sections.VOTES);
  const type = voteTypeOf({ meta: metaOf(sections.META), projects, votes }, box);
  if (type === undefined || box.isFaulty()) return box.result();

  const topics = readProjects(projects, box);
  readVotes(votes, { type, topics }, box);
  return box.result(topics);
}

function sectionsOf(records: readonly Line[], box: BallotBox): Record<Section, Line[]> {
  const sections: Record<Section, Line[]> = { META: [], PROJECTS: [], VOTES: [] };
  let section: Section | undefined;
  for (const record of records) {
    const [only = "", ...more] = record.fields;
    const begun = SECTIONS.find((name) => more.length === 0 && only.trim().toUpperCase() === name);
    section = begun ?? section;
    if (section === undefined) box.fault(record.line, "a .pb file begins with the section META");
    else if (begun === undefined) sections[section].push(record);
  }
  for (const name of SECTIONS)
    box.must(sections[name].length > 0, 1, `the section ${name} is missing or empty`);
  return sections;
}

type Meta = ReadonlyMap<string, { line: number; value: string }>;
const metaOf = (lines: readonly Line[]): Meta =>
  new Map(
    lines.map(({ line, fields: [key = "", value = ""] }) => [
      key.trim(),
      { line, value: value.trim() },
    ]),
  );

type Row = { line: number; fields: number; cell: (column: string) => string | undefined };
type Table = { line: number; columns: readonly string[]; rows: readonly Row[] };
/** The first line of a section names its columns. */
function tableOf([head, ...lines]: readonly Line[]): Table {
  const columns = (head?.fields ?? []).map((name) => name.trim());
  const rows = lines.map(({ line, fields }) => ({
    line,
    fields: fields.length,
    cell: (column: string) => fields[columns.indexOf(column)]?.trim(),
  }));
  return { line: head?.line ?? 1, columns, rows };
}

type Head = { meta: Meta; projects: Table; votes: Table };
/** The type that META names. The box is faulty when META or the columns of the sections are not as they must be. */
function voteTypeOf(
  { meta, projects, votes }: Head,
  { must, agrees }: BallotBox,
): VoteType | undefined {
  const named = meta.get("vote_type");
  const name = named?.value ?? "";
  const type = Object.hasOwn(VOTE_TYPES, name) ? VOTE_TYPES[name] : undefined;
  const hasIn = ({ columns }: Table, ...wanted: readonly string[]) =>
    wanted.every((column) => columns.includes(column));
  must(
    type !== undefined,
    named?.line ?? 1,
    `vote_type must be one of ${Object.keys(VOTE_TYPES).join(", ")}`,
  );
  must(hasIn(projects, "project_id"), projects.line, "PROJECTS has no column project_id");
  must(
    hasIn(votes, "vote", "voter_id"),
    votes.line,
    "VOTES must have the columns voter_id and vote",
  );
  must(
    type?.scored !== true || hasIn(votes, "points"),
    votes.line,
    `VOTES has no column points, which ${name} needs`,
  );
  agrees(meta.get("num_projects"), projects.rows.length, "projects");
  agrees(meta.get("num_votes"), votes.rows.length, "votes");
  return type;
}

function readProjects({ rows }: Table, { must }: BallotBox): string[] {
  const ids = rows.map(({ cell }) => cell("project_id") ?? "");
  for (const [at, { line }] of rows.entries()) {
    const id = ids[at] ?? "";
    must(/^[^>=*:,\s]+$/.test(id), line, `"${id}" cannot be a project_id`);
    must(ids.indexOf(id) === at, line, `project ${id} stands twice`);
  }
  return ids;
}

function readVotes(
  { columns, rows }: Table,
  { type, topics }: { type: VoteType; topics: readonly string[] },
  box: BallotBox,
): void {
  const known = new Set(topics);
  const checks: readonly Check<Vote & { fields: number }>[] = [
    ({ fields }) =>
      fields !== columns.length &&
      `the line has ${fields} fields where VOTES has ${columns.length} columns`,
    ({ named }) => {
      const unknown = named.find((project) => !known.has(project));
      return unknown !== undefined && `there is no project ${unknown}`;
    },
    ...(type.check === undefined ? [] : [type.check]),
  ];
  for (const { line, fields, cell } of rows) {
    const points = (cell("points") ?? "").split(",").map(Number);
    const places = parted(cell("places") ?? "").map(Number);
    const vote = { named: parted(cell("vote") ?? ""), points, places };
    const wrong = faultIn(checks, { ...vote, fields });
    if (wrong !== undefined) box.fault(line, wrong);
    else if (type.mayBeBlank === true && vote.named.length === 0)
      box.blank(line, cell("voter_id") ?? "");
    else box.add(line, type.ranked(vote), { id: cell("voter_id"), weight: cell("weight") });
  }
}

/** The highest points first; nothing for 0 points. */
function placesByPoints({ named, points }: Vote): Ranking<string> {
  const worth = [...new Set(points)]
    .filter((point) => point > 0)
    .toSorted((one, other) => other - one);
  return worth.map((point) => named.filter((_, at) => points[at] === point));
}
