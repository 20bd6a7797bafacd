import type { Ranking } from "#domain/tally/profile.ts";
import { type BallotBox, type BallotFile, parted, type ReadFile } from "./ballot-file.ts";
import { type Check, faultIn } from "./faults.ts";

/**
 * PrefLib's formats: Mattei and Walsh, "PrefLib: A Library for Preferences", 2013;
 * https://preflib.github.io/PrefLib-Jekyll/format.
 */

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

/**
 * Incomplete orders, strict ones where no ballot ranks topics equal: a ranking a line, with how many
 * ballots bear it. Alternatives keep their order.
 */
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
  orders: readonly { ranking: Ranking<string>; ballots: number }[];
}): BallotFile {
  const type = orders.some(({ ranking }) => ranking.some(({ length }) => length > 1))
    ? "toi"
    : "soi";
  const numbers = new Map(alternatives.map((alternative, at) => [alternative, at + 1]));
  const lines = orders
    .map(({ ranking, ballots }) => ({
      ballots,
      order: ranking.map((place) => writtenPlace(place, numbers)).join(","),
    }))
    .toSorted((one, other) => other.ballots - one.ballots || (one.order < other.order ? -1 : 1));
  const header = [
    `FILE NAME: ${name}.${type}`,
    `TITLE: ${title}`,
    "DESCRIPTION: ",
    `DATA TYPE: ${type}`,
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
  const text = [
    ...header.map((line) => `# ${line}`),
    ...lines.map(({ ballots, order }) => `${ballots}: ${order}`),
  ];
  return {
    kind: "soi",
    name: `ballots.${type}`,
    type: "text/plain; charset=utf-8",
    text: `${text.join("\n")}\n`,
  };
}

function writtenPlace(place: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const equal = place.map((topic) => numbers.get(topic) ?? 0).join(",");
  return place.length > 1 ? `{${equal}}` : equal;
}

type Order = { line: number; ballots: number; text: string };
/** What the lines with `#` say, by key in capitals. */
type Header = ReadonlyMap<string, { line: number; value: string }>;

/**
 * Reads all five. In a complete order the last place says nothing, so it does not count as named: of a `cat` file that
 * sorts into yes and no, yes is named. Topics are the alternatives' names, or their numbers where two have the same.
 */
export function readPreflib(text: string, type: PreflibType, box: BallotBox): ReadFile {
  const { header, orders } = linesOf(text, box);
  const names = checkHeader(header, { type, orders }, box);
  if (box.isFaulty()) return box.result();

  const topics = topicsOf(names);
  const { complete } = TYPES[type];
  for (const { line, ballots, text: order } of orders) {
    const places = placesOf(order);
    const wrong = faultIn(ORDER, { type, topics, ballots, order, places });
    if (wrong !== undefined) {
      box.fault(line, wrong);
      continue;
    }
    const named = (complete ? places?.slice(0, -1) : places) ?? [];
    const ranking = named
      .filter((place) => place.length > 0)
      .map((place) => place.map((number) => topics[number - 1] ?? ""));
    box.add(line, ranking, { ballots });
  }
  return box.result(topics, complete ? topics.length - 1 : undefined);
}

function linesOf(text: string, { fault }: BallotBox): { header: Header; orders: Order[] } {
  const header = new Map<string, { line: number; value: string }>();
  const orders: Order[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    const [, key, value = ""] = /^#\s*([^:]+):\s?(.*)$/.exec(raw) ?? [];
    const [, ballots, order = ""] = /^(\d+)\s*:\s*(.*?)\s*$/.exec(raw) ?? [];
    if (key !== undefined) header.set(key.trim().toUpperCase(), { line, value: value.trim() });
    else if (ballots !== undefined) orders.push({ line, ballots: Number(ballots), text: order });
    else if (raw.trim() !== "")
      fault(line, 'the line is neither "# KEY: value" nor "ballots: order"');
  }
  return { header, orders };
}

/** The names of the alternatives. What the header counts must be what the file holds. */
function checkHeader(
  header: Header,
  { type, orders }: { type: PreflibType; orders: readonly Order[] },
  { must, agrees }: BallotBox,
): readonly string[] {
  const wholeIn = (key: string) => {
    const { line, value } = header.get(key) ?? { line: 1, value: "" };
    const whole = /^\d{1,6}$/.test(value);
    must(whole, line, `# ${key} must be there, with a whole number`);
    return whole ? { line, value: Number(value) } : undefined;
  };
  const { line, value } = header.get("DATA TYPE") ?? { line: 1, value: type };
  must(value === type, line, `the file says that it is ${value} and is named .${type}`);
  const alternatives = wholeIn("NUMBER ALTERNATIVES")?.value ?? 0;
  const names = Array.from({ length: alternatives }, (_, at) => {
    const name = header.get(`ALTERNATIVE NAME ${at + 1}`)?.value;
    must(name !== undefined, 1, `# ALTERNATIVE NAME ${at + 1} is missing`);
    return name ?? "";
  });
  const voters = orders.reduce((sum, { ballots }) => sum + ballots, 0);
  const unique = type === "cat" ? "NUMBER UNIQUE PREFERENCES" : "NUMBER UNIQUE ORDERS";
  agrees(wholeIn("NUMBER VOTERS"), voters, "ballots");
  agrees(wholeIn(unique), orders.length, "different orders");
  must(orders.length > 0, 1, "the file holds no ballots");
  return names;
}

function topicsOf(names: readonly string[]): readonly string[] {
  const plain = new Set(names).size === names.length && names.every((name) => !/[>=*,]/.test(name));
  return plain ? names : names.map((_, at) => String(at + 1));
}

type Ranked = {
  type: PreflibType;
  topics: readonly string[];
  ballots: number;
  order: string;
  places: readonly (readonly number[])[] | undefined;
};

const ORDER: readonly Check<Ranked>[] = [
  ({ order, places }) =>
    places === undefined &&
    `"${order.slice(0, 40)}" is no order: alternatives are numbers, parted by commas, and equal ones stand in braces`,
  ({ places, topics }) => {
    const unknown = places?.flat().find((number) => topics[number - 1] === undefined);
    return unknown !== undefined && `there is no alternative ${unknown}`;
  },
  ({ type, places }) =>
    !TYPES[type].ties &&
    places?.some((place) => place.length > 1) === true &&
    `a .${type} file ranks no alternatives equal`,
  ({ type, topics, places }) => {
    const ranked = places?.flat().length;
    return (
      TYPES[type].complete &&
      ranked !== topics.length &&
      `a .${type} file ranks all ${topics.length} alternatives, and this line ranks ${ranked}`
    );
  },
  ({ ballots }) => ballots === 0 && "an order that no ballot bears",
];

/** `1,{2,3},4` as places; undefined when it is none. */
function placesOf(order: string): number[][] | undefined {
  if (!/^(\d+|\{[\d,\s]*\})(\s*,\s*(\d+|\{[\d,\s]*\}))*$/.test(order)) return undefined;
  return [...order.matchAll(/\{([^}]*)\}|\d+/g)].map(([number, tied = number]) =>
    parted(tied).map(Number),
  );
}
