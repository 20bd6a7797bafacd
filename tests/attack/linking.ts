import type { Attack } from "./attempt.ts";
import { seenIn } from "./linking/round.ts";
import { SCALES, type Scale } from "./linking/scale.ts";
import type { Seen } from "./linking/seen.ts";
import { linkedBy, type WayName } from "./linking/ways.ts";

const TRIES: Readonly<Record<WayName, string>> = {
  states: "the states of all tables at every second",
  order: "the order of rows, before the seal and after it",
  sizes: "how much is stored, logged, mailed and shown at an answer",
  receipts: "receipt codes, of which it is known whose they are",
  "events-and-logs": "every mail with its headers, and every line of the logs",
  totals: "all published tables and files, part by part",
  "all-together": "all of these together",
};
const STANDS: Readonly<Record<WayName, string>> = {
  states: "a ballot is encrypted to its round, and who takes it cannot read it",
  order: "rows are sorted by what they say, and ballots lie under a keyed hash",
  sizes: "every ballot is padded to one size",
  receipts: "rows and receipt codes are sorted each by itself, and nothing joins them",
  "events-and-logs": "neither mails nor logs hold anything of an answer",
  totals: "of areas and channels totals are published, and nothing of what was chosen there",
  "all-together": "no way tells anything that another one could narrow down",
};
const NAMES: Readonly<Record<Scale, string>> = {
  street: "a street",
  area: "an area",
  neighbourhood: "a neighbourhood",
};

/** A round is run once with and once without what stands against linking, and all ways look at it. */
const rounds = new Map<string, Promise<Seen>>();
function roundOf(scale: Scale, protection: "on" | "off"): Promise<Seen> {
  const known = rounds.get(`${scale} ${protection}`) ?? seenIn(scale, protection);
  rounds.set(`${scale} ${protection}`, known);
  return known;
}

const scales = (["street", "area", "neighbourhood"] as const).map((scale): Scale => scale);
const ways = (Object.keys(TRIES) as WayName[]).map((way): WayName => way);

/** Choices linked to residents, by each way in a place of each size. */
export const linking: readonly Attack[] = scales.flatMap((scale) =>
  ways.map((way): Attack => ({
    name: `link-by-${way}-in-${NAMES[scale].replace(" ", "-")}`,
    tries: `tell what residents of ${NAMES[scale]} of ${SCALES[scale].residents} chose by ${TRIES[way]}`,
    protection: STANDS[way],
    short: scale === "street",
    async attempt(protection) {
      const seen = await roundOf(scale, protection);
      return { ...linkedBy(way, seen), numbers: seen.numbers };
    },
  })),
);
