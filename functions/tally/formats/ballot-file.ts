import { parse } from "csv-parse/sync";
import * as z from "zod";
import { addAlike, type Profile, type Ranking, textOf } from "#domain/tally/profile.ts";
import type { Sha256OfBytes } from "#domain/sha256.ts";
import { FormerId, rootOver } from "#domain/tally/seal.ts";
import { Exact } from "#domain/tally/terms.ts";
import { ParsedRecord } from "#functions/formats/csv.ts";
import { type Check, faultIn, type FileFault, faultList } from "./faults.ts";

/** A file as it is offered: what it holds, its name, its media type and its text. */
export type BallotFile = {
  kind: "csv" | "pb" | "soi" | "receipts" | "count";
  name: string;
  type: string;
  text: string;
};

/**
 * The ballots of a file. `topics` in the order in which the file lists them; `places` is how many a ballot can fill;
 * `root` when every line is one ballot, as in the files that we publish.
 */
export type FileBallots = {
  profile: Profile<string>;
  topics: readonly string[];
  places: number;
  root?: string;
};

/** A ballot of ours can fill three places. */
export const OUR_PLACES = 3;

/** `id` is the ballot's own, where it has one. */
type Offered = { id?: string | undefined; ranking: Ranking<string>; weight: string };

const isWeight = (weight: string): boolean =>
  Exact.safeParse(weight).success && !weight.startsWith("0");

const BALLOT: readonly Check<Offered & { earlier: number | undefined }>[] = [
  ({ id = "", earlier }) =>
    earlier !== undefined &&
    `ballot ${id} stands here a second time; it stood on line ${earlier} already`,
  ({ ranking }) => {
    const twice = ranking.flat().find((topic, at, topics) => topics.indexOf(topic) !== at);
    return twice !== undefined && `the ballot names ${twice} twice`;
  },
  ({ weight }) =>
    !isWeight(weight) &&
    `"${weight.slice(0, 20)}" is no weight; a weight is an exact number above 0, like 3/2`,
];

/** Gathers the ballots of a file, one after the other, and its faults. */
export function ballotBox(sha256: Sha256OfBytes) {
  const profile: Profile<string> = new Map();
  const lineOf = new Map<string, number>();
  const rows: string[] = [];
  const faults = faultList();
  let [several, longest] = [false, 0];

  function take(line: number, { id, ranking, weight }: Offered): boolean {
    const earlier = id === undefined ? undefined : lineOf.get(id);
    const wrong = faultIn(BALLOT, { id, ranking, weight, earlier });
    if (wrong !== undefined) {
      faults.fault(line, wrong);
      return false;
    }
    if (id !== undefined) lineOf.set(id, line);
    const former = FormerId.safeParse(id).success ? `${id} ` : "";
    rows.push(`${former}${textOf(ranking, weight)}`);
    return true;
  }
  const root = () => (several || rows.length === 0 ? {} : { root: rootOver(rows, sha256) });

  return {
    ...faults,
    add(
      line: number,
      ranking: Ranking<string>,
      {
        id,
        weight = "1",
        ballots = 1,
      }: { id?: string | undefined; weight?: string | undefined; ballots?: number } = {},
    ): void {
      if (!take(line, { id, ranking, weight })) return;
      addAlike(profile, { ranking, weight, ballots });
      several ||= ballots > 1;
      longest = Math.max(longest, ranking.flat().length);
    },
    /** An answer that names nothing: it is sealed with the others and counts for nothing. */
    blank(line: number, id: string): void {
      take(line, { id, ranking: [], weight: "1" });
    },
    result: (
      topics: readonly string[] = [],
      places = Math.max(OUR_PLACES, longest),
    ): { kind: "ballots"; ballots: FileBallots } | { kind: "faults"; faults: FileFault[] } =>
      faults.isFaulty()
        ? { kind: "faults", faults: faults.inOrder() }
        : { kind: "ballots", ballots: { profile, topics, places, ...root() } },
  };
}
export type BallotBox = ReturnType<typeof ballotBox>;
export type ReadFile = ReturnType<BallotBox["result"]>;

/** The fields of a line, and which of the file it is. */
export type Line = { line: number; fields: readonly string[] };

/** A list with commas as its items. */
export const parted = (list: string): string[] =>
  list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** The records of a delimited text with the lines on which they end, or the fault that makes it unreadable. */
export function recordsOf(text: string, delimiter: string, { fault }: BallotBox): Line[] {
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\n", "\r\n"],
    });
    return z.array(ParsedRecord).parse(parsed);
  } catch (error) {
    const broken = z.object({ code: z.string(), lines: z.int().default(1) }).safeParse(error);
    if (!broken.success) throw error;
    fault(broken.data.lines, "the line cannot be read: its quotation marks are not right");
    return [];
  }
}
