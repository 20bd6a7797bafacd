import type { ResidentId } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { channelWords } from "#web/copy/channels.ts";
import { streetOf } from "./scale.ts";
import type { Choice, Seen } from "./seen.ts";
import { textIn } from "./watch.ts";

/** What an attacker still holds possible, of those of whom they know anything more than everybody does. */
type Possible = Map<ResidentId, ReadonlySet<Choice>>;
type Way = (seen: Seen) => Possible;

/** So many residents tell the attacker what they chose, so that a guess can be tried. */
const FRIENDS = 6;

const groupsOf = <K>(keys: readonly K[]): Map<K, number> =>
  new Map([...Map.groupBy(keys, (key) => key)].map(([key, those]) => [key, those.length]));

/** Who answered at a second: the mark says it. */
const whoIn = ({ items }: Seen["seconds"][number]): ResidentId | undefined =>
  items.flatMap(({ resident, answeredWith }) =>
    answeredWith === undefined ? [] : [resident as ResidentId],
  )[0];

/** Each resident's last second, in the order of their first one. */
function lastSeconds({ seconds }: Seen): Map<ResidentId, Seen["seconds"][number]> {
  const last = new Map<ResidentId, Seen["seconds"][number]>();
  for (const second of seconds) {
    const resident = whoIn(second);
    if (resident !== undefined) last.set(resident, second);
  }
  return last;
}

/** The topics that a text names, in their order, as a row would have them. */
function choiceIn(text: string, topics: readonly string[]): Choice | undefined {
  const named = text.match(new RegExp(String.raw`\b(?:${topics.join("|")})\b`, "g")) ?? [];
  return named.length === 0 ? undefined : [...new Set(named)].join(">");
}

/** What was said where a mark came, by those who read a text of each second. */
function readIn(seen: Seen, textOf: (second: Seen["seconds"][number]) => string): Possible {
  const possible: Possible = new Map();
  for (const [resident, second] of lastSeconds(seen)) {
    const choice = choiceIn(textOf(second), seen.topics);
    if (choice !== undefined) possible.set(resident, new Set([choice]));
  }
  return possible;
}

const byStates: Way = (seen) => readIn(seen, ({ items }) => items.map(textIn).join(" "));
const byEventsAndLogs: Way = (seen) =>
  readIn(seen, ({ mails, logs }) => [...mails, ...logs].join(" "));

/** All choices there are, as everybody can read them; with how many left it blank. */
const rowsOf = ({ lists, truth }: Seen): Choice[] => [
  ...(lists.get("rows") ?? []),
  ...[...truth.values()].filter((choice) => choice === ""),
];

/** Whom it is tried with: spread over all who named something. */
function friendsOf({ truth }: Seen): Map<ResidentId, Choice> {
  const named = [...truth].filter(([, choice]) => choice !== "");
  const step = Math.max(1, Math.floor(named.length / FRIENDS));
  return new Map(named.filter((_, nth) => nth % step === 0).slice(0, FRIENDS));
}

/** If a list is in an order of residents, it says for each friend what they chose; then it says so of all. */
function alongside(seen: Seen, order: readonly ResidentId[], rows: readonly Choice[]): Possible {
  // Who left it blank is given to the attacker for nothing.
  const named = order.filter((resident) => (seen.truth.get(resident) ?? "") !== "");
  const said = new Map(named.map((resident, nth) => [resident, rows[nth] ?? ""]));
  const isFound = [...friendsOf(seen)].every(([friend, choice]) => said.get(friend) === choice);
  return isFound && named.length === rows.length
    ? new Map([...said].map(([resident, choice]) => [resident, new Set([choice])]))
    : new Map();
}

const firstFound = (all: readonly Possible[]): Possible =>
  all.find(({ size }) => size > 0) ?? new Map();

/** Every order in which residents stand anywhere, forwards and backwards. */
function ordersOf(seen: Seen): ResidentId[][] {
  const last = [...lastSeconds(seen)];
  const keyOf = new Map(
    last.map(([resident, { items }]) => [
      resident,
      items.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`).find((key) => /BALLOT/.test(key)),
    ]),
  );
  const by = (of: (resident: ResidentId) => string) =>
    last.map(([resident]) => resident).toSorted((one, other) => (of(one) < of(other) ? -1 : 1));
  const answered = new Set(last.map(([resident]) => resident));
  const orders = [
    last.map(([resident]) => resident),
    [...new Set(seen.seconds.flatMap((second) => whoIn(second) ?? []).toReversed())].toReversed(),
    [...seen.residents.keys()].filter((resident) => answered.has(resident)),
    by((resident) => resident),
    by((resident) => keyOf.get(resident) ?? ""),
    by((resident) => keyOf.get(resident)?.split(" ")[1] ?? ""),
    by((resident) => seen.residents.get(resident)?.name ?? ""),
  ];
  return orders.flatMap((order) => [order, order.toReversed()]);
}

const byOrder: Way = (seen) => {
  const rows = seen.lists.get("rows") ?? [];
  const files = seen.published.map((text) =>
    text.split("\n").flatMap((line) => choiceIn(line, seen.topics) ?? []),
  );
  return firstFound(
    ordersOf(seen).flatMap((order) => [rows, ...files].map((list) => alongside(seen, order, list))),
  );
};

/** Whose each receipt code is, the attacker is given for nothing; is a row at the place of its code? */
const byReceipts: Way = (seen) => {
  const owners = new Map(
    (seen.lists.get("owners") ?? []).map((line): [string, ResidentId] => {
      const [code = "", resident = ""] = line.split(" ");
      return [code, resident as ResidentId];
    }),
  );
  const order = (seen.lists.get("receipts") ?? []).flatMap((code) => owners.get(code) ?? []);
  const rows = seen.lists.get("rows") ?? [];
  return firstFound([order, order.toReversed()].map((one) => alongside(seen, one, rows)));
};

/** How long an answer would be if it were as long as what it says. */
const LENGTHS: readonly ((choice: Choice) => number)[] = [
  (choice) => choice.length,
  (choice) => JSON.stringify(choice === "" ? [] : choice.split(">")).length,
];

/** Which choices fit what each resident's answer weighs, where one model fits all of them. */
function weighed(seen: Seen, weights: ReadonlyMap<ResidentId, number>): Possible {
  const rows = rowsOf(seen);
  const observed = groupsOf([...weights.values()]);
  const fitting = LENGTHS.flatMap((lengthOf) => {
    const predicted = groupsOf(rows.map(lengthOf));
    const [longest, shortest] = [Math.max(...predicted.keys()), Math.min(...predicted.keys())];
    const [most, least] = [Math.max(...observed.keys()), Math.min(...observed.keys())];
    const shifts = Array.from(
      { length: Math.min(5000, most - least + longest - shortest + 1) },
      (_, nth) => least - longest + nth,
    );
    return shifts
      .filter((shift) =>
        [...observed].every(([weight, count]) => count <= (predicted.get(weight - shift) ?? 0)),
      )
      .map((shift) => ({ lengthOf, shift }));
  });
  if (fitting.length === 0) return new Map();
  return new Map(
    [...weights].map(([resident, weight]) => [
      resident,
      new Set(
        fitting.flatMap(({ lengthOf, shift }) =>
          rows.filter((choice) => lengthOf(choice) === weight - shift),
        ),
      ),
    ]),
  );
}

const sizeOf = (text: string): number => Buffer.byteLength(text, "latin1");

/** What can be weighed at a second. */
const SCALES: readonly ((second: Seen["seconds"][number]) => number)[] = [
  ({ items }) =>
    items
      .flatMap((item) => Object.values(item))
      .reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0),
  ({ items }) => items.reduce((sum, item) => sum + sizeOf(textIn(item)), 0),
  ({ items }) =>
    items
      .filter(({ resident }) => resident === undefined)
      .reduce((sum, item) => sum + sizeOf(textIn(item)), 0),
  ({ logs }) => logs.reduce((sum, line) => sum + sizeOf(line), 0),
  ({ mails }) => mails.reduce((sum, mail) => sum + sizeOf(mail), 0),
];

const bySizes: Way = (seen) => {
  const last = [...lastSeconds(seen)].filter(([resident]) => seen.truth.has(resident));
  return intersected(
    SCALES.map((weigh) =>
      weighed(seen, new Map(last.map(([resident, second]) => [resident, weigh(second)]))),
    ),
  );
};

const cellsOf = (text: string): string[][] =>
  text.includes("<tr")
    ? [...text.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
          cell.replaceAll(/<[^>]+>/g, "").trim(),
        ),
      )
    : text.split("\n").map((line) => line.split(/[;,\t]/).map((cell) => cell.trim()));

/** A part of the place as it is called, and as it is named in files; likewise a way in which answers come. */
const partsOf = (resident: Resident | undefined): string[] =>
  resident === undefined
    ? []
    : [resident.area, resident.area.replace("part-", "Part "), streetOf(resident)];
const channelsOf = (channel: Channel): string[] => [channel, channelWords.nl[channel]];

/**
 * Choices by part of the place and by channel, out of everything that is published: a number beside
 * them, or in the column of a choice. Who lives there chose one of those that are not nought.
 */
const byTotals: Way = (seen) => {
  const chosen = new Set(rowsOf(seen));
  const areas = new Set([...seen.residents.values()].flatMap(partsOf));
  const channels = new Set(Channel.options.flatMap(channelsOf));
  const found = new Map<string, Set<Choice>>();
  const learn = (group: string, choice: string | undefined, number: string | undefined) => {
    if (choice === undefined || !chosen.has(choice) || !/^[1-9]\d*$/.test(number ?? "")) return;
    found.set(group, (found.get(group) ?? new Set()).add(choice));
  };
  for (const rows of seen.published.map(cellsOf))
    for (const cells of rows) {
      const part = cells.find((cell) => areas.has(cell)) ?? "";
      const channel = cells.find((cell) => channels.has(cell)) ?? "";
      if (part === "" && channel === "") continue;
      const group = `${part}|${channel}`;
      const choice = cells.find((cell) => chosen.has(cell));
      if (choice !== undefined)
        learn(
          group,
          choice,
          cells.findLast((cell) => /^\d+$/.test(cell)),
        );
      else for (const [nth, number] of cells.entries()) learn(group, rows[0]?.[nth], number);
    }
  const all = [...lastSeconds(seen).keys()].flatMap((resident) => {
    const channel = seen.channels.get(resident);
    const parts = ["", ...partsOf(seen.residents.get(resident))];
    const ways = ["", ...(channel === undefined ? [] : channelsOf(channel))];
    return parts
      .flatMap((part) => ways.map((way) => found.get(`${part}|${way}`)))
      .filter((choices) => choices !== undefined)
      .map((choices): Possible => new Map([[resident, choices]]));
  });
  return intersected(all);
};

const inBoth = (
  some: ReadonlySet<Choice> | undefined,
  others: ReadonlySet<Choice>,
): ReadonlySet<Choice> =>
  some === undefined ? others : new Set([...some].filter((choice) => others.has(choice)));

/** What is possible by all that is known of somebody. */
function intersected(all: readonly Possible[]): Possible {
  const possible: Possible = new Map();
  for (const one of all)
    for (const [resident, choices] of one)
      possible.set(resident, inBoth(possible.get(resident), choices));
  return possible;
}

const APART = {
  states: byStates,
  order: byOrder,
  sizes: bySizes,
  receipts: byReceipts,
  "events-and-logs": byEventsAndLogs,
  totals: byTotals,
} satisfies Record<string, Way>;

const WAYS: Readonly<Record<keyof typeof APART | "all-together", Way>> = {
  ...APART,
  "all-together": (seen) => intersected(Object.values(APART).map((way) => way(seen))),
};
export type WayName = keyof typeof WAYS;

/** How many choices are linked for certain, and rightly, beyond those that what is published tells by itself. */
export function linkedBy(way: WayName, seen: Seen): { got: number; of: number } {
  const everybodys = new Set(rowsOf(seen));
  const friends = friendsOf(seen);
  const possible = WAYS[way](seen);
  const others = [...seen.truth].filter(([resident]) => !friends.has(resident));
  const linked = others.filter(([resident, choice]) => {
    const still = possible.get(resident);
    return still?.size === 1 && still.has(choice) && everybodys.size > 1;
  });
  return { got: linked.length, of: others.length };
}
