/** What a field takes, from which follow its control and what is told when it is not right. */
export type FieldSpec = { optional?: true } & (
  | { kind: "text" | "number" | "many"; from: number; to: number }
  | {
      kind:
        | "email"
        | "phone"
        | "day"
        | "time"
        | "code"
        | "cbs"
        | "share"
        | "weight"
        | "weeks"
        | "photo"
        | "choice";
    }
);

/** The rows of a list as they were typed, in order; `at` is the number that they have in the form. */
export type Row = { at: number; values: Readonly<Record<string, string>> };

export function rowsIn(typed: URLSearchParams, list: string): Row[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of typed) {
    const [, at, part] = name.startsWith(`${list}-`)
      ? (/^(\d{1,3})-(\w+)$/.exec(name.slice(list.length + 1)) ?? [])
      : [];
    if (at === undefined || part === undefined) continue;
    rows.set(Number(at), { ...rows.get(Number(at)), [part]: value.trim() });
  }
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([at, values]) => ({ at, values }));
}

/** Everything that was typed, with other rows in a list; they are counted anew. */
export function withRows(
  typed: URLSearchParams,
  list: string,
  rows: readonly Readonly<Record<string, string>>[],
): URLSearchParams {
  const others = [...typed].filter(([name]) => !new RegExp(`^${list}-\\d+-`).test(name));
  return new URLSearchParams([
    ...others,
    ...rows.flatMap((row, at) =>
      Object.entries(row).map(([part, value]): [string, string] => [
        `${list}-${at}-${part}`,
        value,
      ]),
    ),
  ]);
}

/** The same without rows in which nothing was typed; `fixed` are parts that are there without anybody typing them. */
export function withoutBlanks(
  typed: URLSearchParams,
  list: string,
  fixed: readonly string[] = [],
): URLSearchParams {
  return withRows(
    typed,
    list,
    rowsIn(typed, list)
      .map(({ values }) => values)
      .filter((values) =>
        Object.entries(values).some(([part, value]) => value !== "" && !fixed.includes(part)),
      ),
  );
}

export type Merged = {
  typed: URLSearchParams;
  taken: string[];
  differ: { unit: string; theirs: [name: string, value: string][] }[];
};

/**
 * What somebody typed laid over what somebody else saved meanwhile; `was` is what both began with.
 * What was not touched follows the other one (`taken`); what both changed stays as it was typed, and
 * is told (`differ`). `unitOf` names what belongs together, such as the rows of a list.
 */
export function mergeTyped(
  was: URLSearchParams,
  typed: URLSearchParams,
  theirs: URLSearchParams,
  unitOf: (name: string) => string,
): Merged {
  const units = [...new Set([...was.keys(), ...typed.keys(), ...theirs.keys()].map(unitOf))];
  const of = (form: URLSearchParams, unit: string) =>
    [...form].filter(([name]) => unitOf(name) === unit);
  const same = (one: [string, string][], other: [string, string][]) =>
    written(one) === written(other);
  const merged: Merged = { typed: new URLSearchParams(), taken: [], differ: [] };
  for (const unit of units) {
    const [before, mine, other] = [of(was, unit), of(typed, unit), of(theirs, unit)];
    const follow = same(mine, before);
    if (follow && !same(other, before)) merged.taken.push(unit);
    if (!follow && !same(other, before) && !same(mine, other))
      merged.differ.push({ unit, theirs: other });
    for (const [name, value] of follow ? other : mine) merged.typed.append(name, value);
  }
  return merged;
}

/** Fields that are empty are as good as not there, and it does not matter in which order they come. */
const written = (fields: readonly [string, string][]): string =>
  fields
    .flatMap(([name, value]) => (value.trim() === "" ? [] : [`${name}=${value.trim()}`]))
    .toSorted()
    .join("\n");
