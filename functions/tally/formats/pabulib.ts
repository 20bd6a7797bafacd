import { stringify } from "csv-stringify/sync";
import type { Ranking } from "#domain/tally/profile.ts";
import { type BallotBox, type BallotFile, type ReadFile, recordsOf } from "./ballot-file.ts";
import type { Row } from "./csv.ts";

/** Pabulib's format for participatory budgeting: Faliszewski et al., "Participatory Budgeting: Data, Tools and Analysis", 2023; http://pabulib.org/format. */

const SECTIONS = ["META", "PROJECTS", "VOTES"] as const;
const VOTE_TYPES = ["approval", "ordinal", "choose-1", "cumulative", "scoring"] as const;

export type PabulibProject = { id: string; name: string; votes: number; selected: boolean };

/** Every topic costs 1 and the budget is the number of seats. */
export function writePabulib(
  meta: Readonly<Record<string, string | number>>,
  projects: readonly PabulibProject[],
  rows: readonly Row[],
  weighted: boolean,
): BallotFile {
  const records = [
    ["META"],
    ["key", "value"],
    ...Object.entries(meta),
    ["PROJECTS"],
    ["project_id", "cost", "votes", "name", "selected"],
    ...projects.map(({ id, name, votes, selected }) => [id, 1, votes, name, selected ? 1 : 0]),
    ["VOTES"],
    ["voter_id", "vote", ...(weighted ? ["weight"] : [])],
    ...rows.map(({ id, topics, weight }) => [id, topics.join(","), ...(weighted ? [weight] : [])]),
  ];
  return {
    kind: "pb",
    name: "ballots.pb",
    type: "text/plain; charset=utf-8",
    text: stringify(records, { delimiter: ";" }),
  };
}

type Line = { line: number; fields: string[] };

/** Reads every vote type: `approval` names topics without an order, `ordinal` ranks them, `choose-1` names one, `cumulative` and `scoring` rank them by their points. */
export function readPabulib(text: string, box: BallotBox): ReadFile {
  const sections: Record<(typeof SECTIONS)[number], Line[]> = { META: [], PROJECTS: [], VOTES: [] };
  const records = recordsOf(text, ";", box);
  if (box.faults.length > 0) return box.result([]);
  let section: (typeof SECTIONS)[number] | undefined;
  for (const { line, fields } of records) {
    const began = SECTIONS.find(
      (name) => fields.length === 1 && fields[0]?.trim().toUpperCase() === name,
    );
    if (began !== undefined) section = began;
    else if (section === undefined) box.fault(line, "a .pb file begins with the section META");
    else sections[section].push({ line, fields });
  }
  for (const name of SECTIONS)
    if (sections[name].length === 0) box.fault(1, `the section ${name} is missing or empty`);
  if (box.faults.length > 0) return box.result([]);

  const meta = new Map(
    sections.META.map(({ line, fields: [key = "", value = ""] }) => [
      key.trim(),
      { line, value: value.trim() },
    ]),
  );
  const [projectColumns, ...projects] = sections.PROJECTS;
  const [voteColumns, ...votes] = sections.VOTES;
  const type = VOTE_TYPES.find((one) => one === meta.get("vote_type")?.value);
  if (type === undefined)
    box.fault(
      meta.get("vote_type")?.line ?? 1,
      `vote_type must be one of ${VOTE_TYPES.join(", ")}`,
    );
  const at = (columns: Line | undefined, name: string) =>
    columns?.fields.findIndex((field) => field.trim() === name) ?? -1;
  const [idAt, voteAt, voterAt, pointsAt, weightAt] = [
    at(projectColumns, "project_id"),
    at(voteColumns, "vote"),
    at(voteColumns, "voter_id"),
    at(voteColumns, "points"),
    at(voteColumns, "weight"),
  ];
  const scored = type === "cumulative" || type === "scoring";
  if (idAt === -1) box.fault(projectColumns?.line ?? 1, "PROJECTS has no column project_id");
  if (voteAt === -1 || voterAt === -1)
    box.fault(voteColumns?.line ?? 1, "VOTES must have the columns voter_id and vote");
  if (scored && pointsAt === -1)
    box.fault(voteColumns?.line ?? 1, `VOTES has no column points, which ${type} needs`);
  agrees(meta.get("num_projects"), projects.length, "projects");
  agrees(meta.get("num_votes"), votes.length, "votes");
  if (box.faults.length > 0) return box.result([]);

  const topics = projects.map(({ fields }) => fields[idAt]?.trim() ?? "");
  const known = new Set(topics);
  for (const { line, fields } of projects) {
    const id = fields[idAt]?.trim() ?? "";
    if (id === "" || /[>=*:,\s]/.test(id)) box.fault(line, `"${id}" cannot be a project_id`);
    if (topics.indexOf(id) !== projects.findIndex((one) => one.line === line))
      box.fault(line, `project ${id} stands twice`);
  }
  for (const { line, fields } of votes) {
    const named = (fields[voteAt] ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
    const unknown = named.find((one) => !known.has(one));
    const points = scored ? (fields[pointsAt] ?? "").split(",").map(Number) : [];
    if (fields.length !== voteColumns?.fields.length)
      box.fault(
        line,
        `the line has ${fields.length} fields where VOTES has ${voteColumns?.fields.length ?? 0} columns`,
      );
    else if (unknown !== undefined) box.fault(line, `there is no project ${unknown}`);
    else if (type === "choose-1" && named.length !== 1)
      box.fault(line, "a vote of choose-1 names one project");
    else if (scored && (points.length !== named.length || points.some(Number.isNaN)))
      box.fault(line, "the points do not fit the projects of the vote");
    else if (type === "ordinal" && named.length === 0)
      box.blank(line, fields[voterAt]?.trim() ?? "");
    else
      box.add(
        line,
        scored
          ? byPoints(named, points)
          : type === "approval" && named.length > 0
            ? [named]
            : named.map((one) => [one]),
        {
          id: fields[voterAt]?.trim(),
          weight: weightAt === -1 ? undefined : fields[weightAt]?.trim(),
        },
      );
  }
  return box.result(topics);

  function agrees(
    told: { line: number; value: string } | undefined,
    found: number,
    what: string,
  ): void {
    if (told !== undefined && Number(told.value) !== found)
      box.fault(told.line, `the file speaks of ${told.value} ${what} and holds ${found}`);
  }
}

/** The highest points first; nothing for 0 points. */
function byPoints(named: readonly string[], points: readonly number[]): Ranking<string> {
  const worth = [...new Set(points)]
    .filter((point) => point > 0)
    .toSorted((one, other) => other - one);
  return worth.map((point) => named.filter((_, at) => points[at] === point));
}
