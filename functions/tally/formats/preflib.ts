import type { BallotBox, BallotFile, ReadFile } from "./ballot-file.ts";

/** PrefLib's formats: Mattei and Walsh, "PrefLib: A Library for Preferences", 2013; https://preflib.github.io/PrefLib-Jekyll/format. */

/** Strict or with ties, complete or not; `cat` sorts the alternatives into categories. */
const TYPES = {
  soc: { ties: false, complete: true },
  soi: { ties: false, complete: false },
  toc: { ties: true, complete: true },
  toi: { ties: true, complete: false },
  cat: { ties: true, complete: true },
} as const;
export type PreflibType = keyof typeof TYPES;
export const PREFLIB_TYPES: readonly string[] = Object.keys(TYPES);

/** Strict incomplete orders: a ranking a line, with how many ballots bear it. Alternatives keep their order. */
export function writePreflib({
  title,
  name,
  day,
  alternatives,
  orders,
}: {
  title: string;
  name: string;
  day: string;
  alternatives: readonly string[];
  orders: readonly { topics: readonly string[]; ballots: number }[];
}): BallotFile {
  const numbers = new Map(alternatives.map((alternative, at) => [alternative, at + 1]));
  const lines = orders
    .map(({ topics, ballots }) => ({
      ballots,
      order: topics.map((topic) => numbers.get(topic) ?? 0).join(","),
    }))
    .toSorted((one, other) => other.ballots - one.ballots || (one.order < other.order ? -1 : 1));
  const header = [
    `FILE NAME: ${name}.soi`,
    `TITLE: ${title}`,
    "DESCRIPTION: ",
    "DATA TYPE: soi",
    "MODIFICATION TYPE: original",
    "RELATES TO: ",
    "RELATED FILES: ",
    `PUBLICATION DATE: ${day}`,
    `MODIFICATION DATE: ${day}`,
    `NUMBER ALTERNATIVES: ${alternatives.length}`,
    `NUMBER VOTERS: ${orders.reduce((sum, { ballots }) => sum + ballots, 0)}`,
    `NUMBER UNIQUE ORDERS: ${orders.length}`,
    ...alternatives.map((alternative, at) => `ALTERNATIVE NAME ${at + 1}: ${alternative}`),
  ];
  return {
    kind: "soi",
    name: "ballots.soi",
    type: "text/plain; charset=utf-8",
    text: `${[...header.map((line) => `# ${line}`), ...lines.map(({ ballots, order }) => `${ballots}: ${order}`)].join("\n")}\n`,
  };
}

/**
 * Reads all five. In a complete order the last place says nothing, so it does not count as named: of a `cat` file that sorts into yes and no, yes is named.
 * Topics are the alternatives' names, or their numbers where two bear the same name.
 */
export function readPreflib(text: string, type: PreflibType, box: BallotBox): ReadFile {
  const { ties, complete } = TYPES[type];
  const header = new Map<string, { line: number; value: string }>();
  const orders: { line: number; ballots: number; text: string }[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = at + 1;
    const told = /^#\s*([^:]+):\s?(.*)$/.exec(raw);
    const order = /^(\d+)\s*:\s*(.*?)\s*$/.exec(raw);
    if (told !== null)
      header.set(told[1]?.trim().toUpperCase() ?? "", { line, value: told[2]?.trim() ?? "" });
    else if (order !== null) orders.push({ line, ballots: Number(order[1]), text: order[2] ?? "" });
    else if (raw.trim() !== "")
      box.fault(line, 'the line is neither "# KEY: value" nor "ballots: order"');
  }
  const dataType = header.get("DATA TYPE");
  if (dataType !== undefined && dataType.value !== type)
    box.fault(dataType.line, `the file says that it is ${dataType.value} and is named .${type}`);
  const names = Array.from(
    { length: wholeIn("NUMBER ALTERNATIVES") ?? 0 },
    (_, at) => header.get(`ALTERNATIVE NAME ${at + 1}`)?.value,
  );
  for (const [at, name] of names.entries())
    if (name === undefined) box.fault(1, `# ALTERNATIVE NAME ${at + 1} is missing`);
  agrees(
    "NUMBER VOTERS",
    orders.reduce((sum, { ballots }) => sum + ballots, 0),
    "ballots",
  );
  agrees(
    type === "cat" ? "NUMBER UNIQUE PREFERENCES" : "NUMBER UNIQUE ORDERS",
    orders.length,
    "different orders",
  );
  if (orders.length === 0) box.fault(1, "the file holds no ballots");
  if (box.faults.length > 0) return box.result([]);

  const plain =
    names.every((name) => name !== undefined && !/[>=*,]/.test(name)) &&
    new Set(names).size === names.length;
  const topics = names.map((name, at) => (plain && name !== undefined ? name : String(at + 1)));
  for (const { line, ballots, text: order } of orders) {
    const places = placesOf(order);
    const numbers = places?.flat();
    const unknown = numbers?.find((number) => topics[number - 1] === undefined);
    if (places === undefined || numbers === undefined)
      box.fault(
        line,
        `"${order.slice(0, 40)}" is no order: alternatives are numbers, parted by commas, and equal ones stand in braces`,
      );
    else if (unknown !== undefined) box.fault(line, `there is no alternative ${unknown}`);
    else if (!ties && places.some((place) => place.length > 1))
      box.fault(line, `a .${type} file ranks no alternatives equal`);
    else if (complete && numbers.length !== topics.length)
      box.fault(
        line,
        `a .${type} file ranks all ${topics.length} alternatives, and this line ranks ${numbers.length}`,
      );
    else if (ballots === 0) box.fault(line, "an order that no ballot bears");
    else {
      const named = complete ? places.slice(0, -1) : places;
      box.add(
        line,
        named
          .filter((place) => place.length > 0)
          .map((place) => place.map((number) => topics[number - 1] ?? "")),
        { ballots },
      );
    }
  }
  return box.result(topics, complete ? topics.length - 1 : undefined);

  function wholeIn(key: string): number | undefined {
    const told = header.get(key);
    const whole = told === undefined ? undefined : /^\d{1,6}$/.exec(told.value)?.[0];
    if (whole === undefined)
      box.fault(told?.line ?? 1, `# ${key} must be there, with a whole number`);
    return whole === undefined ? undefined : Number(whole);
  }
  function agrees(key: string, found: number, what: string): void {
    const told = wholeIn(key);
    if (told !== undefined && told !== found)
      box.fault(
        header.get(key)?.line ?? 1,
        `the file speaks of ${told} ${what} and holds ${found}`,
      );
  }
}

/** `1,{2,3},4` as places; undefined when it is none. */
function placesOf(order: string): number[][] | undefined {
  if (!/^(\d+|\{[\d,\s]*\})(\s*,\s*(\d+|\{[\d,\s]*\}))*$/.test(order)) return undefined;
  return [...order.matchAll(/\{([\d,\s]*)\}|(\d+)/g)].map(([, tied, one]) =>
    one === undefined
      ? (tied ?? "")
          .split(",")
          .map((number) => number.trim())
          .filter((number) => number !== "")
          .map(Number)
      : [Number(one)],
  );
}
