import * as z from "zod";
import { AreaId, Instant } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import type { Resident } from "./mail.ts";

/** What can differ between two files about one person. */
const WHAT_CHANGES = ["name", "email", "address", "language", "area"] as const;
export type WhatChanges = (typeof WHAT_CHANGES)[number];

/**
 * What a file does to the residents that are there. Who is `moved` lives in another area now and is
 * among the `changed`.
 */
export type ResidentsChange = {
  added: readonly Resident[];
  changed: readonly { before: Resident; after: Resident; what: readonly WhatChanges[] }[];
  moved: readonly Resident[];
  unchanged: readonly Resident[];
  gone: readonly Resident[];
  /** Who is in no file and stays. */
  kept: readonly Resident[];
};

const written = (resident: Resident, what: WhatChanges): string =>
  what === "address"
    ? JSON.stringify([
        resident.address?.street,
        resident.address?.postcode,
        resident.address?.place,
      ])
    : (resident[what] ?? "");

/** Lays a file beside those who are there. Who is not in it stays, or goes with `replace`. */
export function residentsChange(
  before: readonly Resident[],
  file: readonly Resident[],
  replace: boolean,
): ResidentsChange {
  const known = new Map(before.map((resident) => [resident.id, resident]));
  const wanted = new Set(file.map(({ id }) => id));
  const laid = file.flatMap((after) => {
    const one = known.get(after.id);
    return one === undefined
      ? []
      : [
          {
            before: one,
            after,
            what: WHAT_CHANGES.filter((what) => written(one, what) !== written(after, what)),
          },
        ];
  });
  const absent = before.filter(({ id }) => !wanted.has(id));
  const changed = laid.filter(({ what }) => what.length > 0);
  return {
    added: file.filter(({ id }) => !known.has(id)),
    changed,
    moved: changed.flatMap((one) => (one.what.includes("area") ? [one.before] : [])),
    unchanged: laid.flatMap(({ what, after }) => (what.length === 0 ? [after] : [])),
    gone: replace ? absent : [],
    kept: replace ? [] : absent,
  };
}

export const ImportNumbers = z.strictObject({
  added: z.int().min(0),
  changed: z.int().min(0),
  moved: z.int().min(0),
  unchanged: z.int().min(0),
  removed: z.int().min(0),
});
export type ImportNumbers = z.infer<typeof ImportNumbers>;

export const numbersOf = ({
  added,
  changed,
  moved,
  unchanged,
  gone,
}: ResidentsChange): ImportNumbers => ({
  added: added.length,
  changed: changed.length,
  moved: moved.length,
  unchanged: unchanged.length,
  removed: gone.length,
});

/** Who is there once the change was made. */
export const residentsAfter = ({
  added,
  changed,
  unchanged,
  kept,
}: ResidentsChange): Resident[] => [
  ...added,
  ...changed.map(({ after }) => after),
  ...unchanged,
  ...kept,
];

type Part = "added" | "changed" | "moved" | "unchanged" | "removed";
export type PartRow<Name extends string> = { name: Name; there: number } & Record<Part, number>;

/** The same numbers by area or by language, of those after the change; who moves counts where they go. */
export function numbersBy<Name extends string>(
  { added, changed, unchanged, gone, kept }: ResidentsChange,
  names: readonly Name[],
  nameOf: (resident: Resident) => Name,
): PartRow<Name>[] {
  const count = (residents: readonly Resident[], name: Name) =>
    residents.filter((one) => nameOf(one) === name).length;
  const after = changed.map((one) => one.after);
  const moved = changed.flatMap((one) => (one.what.includes("area") ? [one.after] : []));
  return names.map((name) => {
    const row = {
      added: count(added, name),
      changed: count(after, name),
      moved: count(moved, name),
      unchanged: count(unchanged, name),
      removed: count(gone, name),
    };
    return { name, ...row, there: row.added + row.changed + row.unchanged + count(kept, name) };
  });
}

/** More than this part of the residents is not removed by one tick. */
const LARGE = 0.1;

export const isLargeRemoval = ({ gone }: ResidentsChange, before: number): boolean =>
  gone.length > before * LARGE;

/**
 * How many live in each area, by language and by how they are reached: a small fact that an import
 * leaves, so that no page counts people.
 */
export const ResidentsCounted = z.strictObject({
  at: Instant,
  /** Which import it was: of two at once one goes first, and one that broke off is known again. */
  by: z.string().min(1),
  residents: z.array(
    z.strictObject({
      area: AreaId,
      language: Language,
      byMail: z.int().min(0),
      byLetter: z.int().min(0),
    }),
  ),
});
export type ResidentsCounted = z.infer<typeof ResidentsCounted>;

export function countResidents(
  all: readonly Resident[],
  at: Instant,
  by: string,
): ResidentsCounted {
  const counts = new Map<string, ResidentsCounted["residents"][number]>();
  for (const { area, language, email } of all) {
    const key = `${area} ${language}`;
    const count = counts.get(key) ?? { area, language, byMail: 0, byLetter: 0 };
    count[email === undefined ? "byLetter" : "byMail"] += 1;
    counts.set(key, count);
  }
  return {
    at,
    by,
    residents: [...counts.keys()].toSorted().flatMap((key) => counts.get(key) ?? []),
  };
}

/** How many live in an area, or in all of them. */
export const peopleIn = (counted: ResidentsCounted | undefined, area?: AreaId): number =>
  (counted?.residents ?? []).reduce(
    (sum, one) => sum + (area === undefined || one.area === area ? one.byMail + one.byLetter : 0),
    0,
  );
