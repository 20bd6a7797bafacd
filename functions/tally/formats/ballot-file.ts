import { parse } from "csv-parse/sync";
import * as z from "zod";
import { addAlike, type Profile, type Ranking, textOf } from "#domain/tally/profile.ts";
import type { Sha256OfBytes } from "#domain/sha256.ts";
import { merkleTree, PublicId, rootOf, rowOf } from "#domain/tally/seal.ts";
import { Exact } from "#domain/tally/terms.ts";
import { SHARDS } from "#contract/keys.ts";

/** A file as it is offered: what it holds, its name, its media type and its text. */
export type BallotFile = {
  kind: "csv" | "pb" | "soi" | "receipts";
  name: string;
  type: string;
  text: string;
};

export type FileFault = { line: number; message: string };

/** The ballots of a file. `topics` in the order in which the file lists them; `places` is how many a ballot can fill; `root` when every ballot bears the id under which we publish it. */
export type FileBallots = {
  profile: Profile<string>;
  topics: readonly string[];
  places: number;
  root?: string;
};

/** More faults than this are not told: whoever sees fifty knows that it is another file. */
const MOST_FAULTS = 50;
/** A ballot of ours can fill three places. */
export const OUR_PLACES = 3;

/** Gathers the ballots of a file, one after the other, and its faults. */
export function ballotBox(sha256: Sha256OfBytes) {
  const profile: Profile<string> = new Map();
  const ids = new Map<string, { line: number; row: string }>();
  const faults: FileFault[] = [];
  let lines = 0;
  let longest = 0;

  return {
    faults,
    fault(line: number, message: string): void {
      if (faults.length < MOST_FAULTS) faults.push({ line, message });
    },
    /** `id` is the ballot's own, where it has one. */
    add(
      line: number,
      ranking: Ranking<string>,
      {
        id,
        weight = "1",
        ballots = 1,
      }: { id?: string | undefined; weight?: string | undefined; ballots?: number } = {},
    ): void {
      const known = id === undefined ? undefined : ids.get(id);
      if (known !== undefined)
        return this.fault(
          line,
          `ballot ${id ?? ""} stands here a second time; it stood on line ${known.line} already`,
        );
      const topics = ranking.flat();
      const twice = topics.find((topic, at) => topics.indexOf(topic) !== at);
      if (twice !== undefined) return this.fault(line, `the ballot names ${twice} twice`);
      if (!Exact.safeParse(weight).success || weight.startsWith("0"))
        return this.fault(
          line,
          `"${weight.slice(0, 20)}" is no weight; a weight is an exact number above 0, like 3/2`,
        );
      if (id !== undefined) ids.set(id, { line, row: rowOf(id, textOf(ranking, weight)) });
      addAlike(profile, { ranking, weight, ballots });
      lines += 1;
      longest = Math.max(longest, topics.length);
    },
    /** An answer that names nothing: it is sealed with the others and counts for nothing. */
    blank(line: number, id: string): void {
      const known = ids.get(id);
      if (known !== undefined)
        return this.fault(
          line,
          `ballot ${id} stands here a second time; it stood on line ${known.line} already`,
        );
      ids.set(id, { line, row: rowOf(id, textOf([])) });
      lines += 1;
    },
    result(
      topics: readonly string[],
      places = Math.max(OUR_PLACES, longest),
    ): { kind: "ballots"; ballots: FileBallots } | { kind: "faults"; faults: FileFault[] } {
      if (faults.length > 0)
        return { kind: "faults", faults: faults.toSorted((one, other) => one.line - other.line) };
      const sealed =
        ids.size === lines &&
        ids.size > 0 &&
        [...ids.keys()].every((id) => PublicId.safeParse(id).success);
      return {
        kind: "ballots",
        ballots: {
          profile,
          topics,
          places,
          ...(sealed
            ? {
                root: rootIn(
                  [...ids]
                    .toSorted(([one], [other]) => (one < other ? -1 : 1))
                    .map(([, { row }]) => row),
                  sha256,
                ),
              }
            : {}),
        },
      };
    },
  };
}
export type BallotBox = ReturnType<typeof ballotBox>;
export type ReadFile = ReturnType<BallotBox["result"]>;

/** The root over published rows, in the order of their ids: the shard of a ballot is the first digit of its id. */
export function rootIn(rows: readonly string[], sha256: Sha256OfBytes): string {
  const shards = Array.from({ length: SHARDS }, () => merkleTree(sha256));
  for (const row of rows) shards[Number.parseInt(row.slice(0, 1), SHARDS)]?.add(row);
  return rootOf(
    shards.map((shard) => shard.root()),
    sha256,
  );
}

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
);

/** The records of a delimited text with the lines on which they end, or the fault that makes it unreadable. */
export function recordsOf(
  text: string,
  delimiter: string,
  box: BallotBox,
): { line: number; fields: string[] }[] {
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\n", "\r\n"],
    });
    return Records.parse(parsed).map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    const broken = z.object({ code: z.string(), lines: z.int().default(1) }).safeParse(error);
    if (!broken.success) throw error;
    box.fault(broken.data.lines, "the line cannot be read: its quotation marks are not right");
    return [];
  }
}
