import * as z from "zod";
import { daysBetween } from "#domain/calendar/time.ts";
import { AreaId, type Day, type ResidentId } from "#contract/ids.ts";

/** Whoever got an agenda survey less than so many days before or after is left in peace. */
export const QUIET_DAYS = 14;

/** From which everything in a draw follows; stored with it, so that anybody can draw again. */
export const Seed = z
  .string()
  .regex(/^[a-f0-9]{32}$/, "a seed has 32 hexadecimal digits")
  .brand<"Seed">();
export type Seed = z.infer<typeof Seed>;

const size = z.int().min(1).max(1_000_000);

/**
 * Whom a wave asks: everybody, so many by chance, or so many per area (in proportion, or numbers
 * that the team set).
 */
export const SampleDesign = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("census"), onePerAddress: z.boolean() }),
  z.strictObject({ kind: z.literal("random"), size, onePerAddress: z.boolean() }),
  z.strictObject({
    kind: z.literal("stratified"),
    onePerAddress: z.boolean(),
    sizes: z.union([
      z.strictObject({ kind: z.literal("proportional"), size }),
      z.strictObject({
        kind: z.literal("fixed"),
        areas: z.record(AreaId, z.int().min(0).max(1_000_000)),
      }),
    ]),
  }),
]);
export type SampleDesign = z.infer<typeof SampleDesign>;

/**
 * Somebody who can be asked. Who has no `address` is a household of one. `agenda` holds the days of
 * agenda surveys to this person, past and planned.
 */
export type Candidate = { id: ResidentId; area: AreaId; address?: string; agenda: readonly Day[] };

/**
 * `weight` is what the person stands for by the draw alone: one over the chance to be drawn
 * (Horvitz and Thompson, 1952).
 */
type Drawn = { id: ResidentId; area: AreaId; weight: number };
type Stratum = { area: AreaId | "all"; there: number; wanted: number; drawn: number };
type Sample = {
  seed: Seed;
  drawn: readonly Drawn[];
  strata: readonly Stratum[];
  leftOut: { quiet: number; sameAddress: number };
};

export const isQuiet = (agenda: readonly Day[], on: Day): boolean =>
  agenda.some((day) => Math.abs(daysBetween(day, on)) < QUIET_DAYS);

export const isQuietOnAny = (agenda: readonly Day[], days: readonly Day[]): boolean =>
  days.some((day) => isQuiet(agenda, day));

/**
 * Shares `size` over strata in proportion to what is there, by largest remainders (Hamilton);
 * exact, ties to the larger stratum and then by name. Nobody gets more than is there.
 */
export function proportional<Name extends string>(
  there: ReadonlyMap<Name, number>,
  wanted: number,
): Map<Name, number> {
  const total = [...there.values()].reduce((sum, one) => sum + one, 0);
  const seats = Math.min(wanted, total);
  const shares = [...there].map(([name, count]) => ({
    name,
    count,
    whole: Math.floor((seats * count) / Math.max(total, 1)),
    rest: (seats * count) % Math.max(total, 1),
  }));
  const left = seats - shares.reduce((sum, { whole }) => sum + whole, 0);
  const first = new Set(
    shares
      .toSorted(
        (one, other) =>
          other.rest - one.rest || other.count - one.count || (one.name < other.name ? -1 : 1),
      )
      .slice(0, left)
      .map(({ name }) => name),
  );
  return new Map(shares.map(({ name, whole }) => [name, whole + (first.has(name) ? 1 : 0)]));
}

/** What decides a draw; `hash` is SHA-256 in hexadecimal. */
type Lot = { seed: Seed; hash: (text: string) => string };
/** Whoever stands for an address, or for themselves, with the number of people who could have. */
type Unit = Candidate & { people: number };

/** In the order of the hashes of seed and name, in whatever order they are given. */
const shuffled = <One>(
  list: readonly One[],
  { seed, hash }: Lot,
  nameOf: (one: One) => string,
): One[] =>
  list
    .map((one) => ({ one, key: hash(`${seed}|${nameOf(one)}`) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ one }) => one);

/**
 * A person of each address is drawn first and then the addresses, by hashes of their own, so that
 * each address has the same chance whoever lives there.
 */
function unitsOf(people: readonly Candidate[], onePerAddress: boolean, lot: Lot): Unit[] {
  const homes = Map.groupBy(people, ({ id, address }) =>
    onePerAddress && address !== undefined ? `address|${address}` : `person|${id}`,
  );
  return shuffled([...homes], lot, ([home]) => home).flatMap(([, at]) =>
    shuffled(at, lot, ({ id }) => `within|${id}`)
      .slice(0, 1)
      .map((first) => ({ ...first, people: at.length })),
  );
}

/**
 * Draws a sample: the same seed draws the same people. `days` are those on which the wave asks and
 * reminds.
 */
export function sampleFrom(
  candidates: readonly Candidate[],
  design: SampleDesign,
  days: readonly Day[],
  lot: Lot,
): Sample {
  const everybody = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const awake = everybody.filter(({ agenda }) => !isQuietOnAny(agenda, days));
  const units = unitsOf(awake, design.onePerAddress, lot);
  const strata = Map.groupBy(units, ({ area }): Stratum["area"] =>
    design.kind === "stratified" ? area : "all",
  );
  const there = new Map([...strata].map(([name, list]) => [name, list.length]));
  const draws = [...wantedIn(design, there)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([area, wanted]) => drawnFrom(strata.get(area) ?? [], area, wanted));
  return {
    seed: lot.seed,
    drawn: draws
      .flatMap(({ drawn }) => drawn)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    strata: draws.map(({ stratum }) => stratum),
    leftOut: { quiet: everybody.length - awake.length, sameAddress: awake.length - units.length },
  };
}

function drawnFrom(
  units: readonly Unit[],
  area: Stratum["area"],
  wanted: number,
): { stratum: Stratum; drawn: Drawn[] } {
  const taken = units.slice(0, wanted);
  const [there, drawn] = [units.length, taken.length];
  return {
    stratum: { area, there, wanted, drawn },
    drawn: taken.map((one) => ({
      id: one.id,
      area: one.area,
      weight: (there / drawn) * one.people,
    })),
  };
}

/**
 * Who consented to be asked again and comes back though chance did not draw them: nobody within two
 * weeks of an agenda survey, and nobody at whose address somebody else is asked.
 */
export function comingBack(
  candidates: readonly Candidate[],
  drawn: readonly Drawn[],
  consented: { has: (id: ResidentId) => boolean },
  days: readonly Day[],
): ResidentId[] {
  const asked = new Set(drawn.map(({ id }) => id));
  const homes = new Set(
    candidates.flatMap(({ id, address }) =>
      asked.has(id) && address !== undefined ? [address] : [],
    ),
  );
  return candidates.flatMap(({ id, address, agenda }) => {
    if (
      asked.has(id) ||
      !consented.has(id) ||
      isQuietOnAny(agenda, days) ||
      (address !== undefined && homes.has(address))
    )
      return [];
    if (address !== undefined) homes.add(address);
    return id;
  });
}

function wantedIn(
  design: SampleDesign,
  there: ReadonlyMap<Stratum["area"], number>,
): Map<Stratum["area"], number> {
  if (design.kind === "census") return new Map(there);
  if (design.kind === "random") return new Map([["all", design.size]]);
  if (design.sizes.kind === "proportional") return proportional(there, design.sizes.size);
  const { areas } = design.sizes;
  return new Map(
    [...there.keys(), ...Object.keys(areas).map((area) => AreaId.parse(area))].map((area) => [
      area,
      area === "all" ? 0 : (areas[area] ?? 0),
    ]),
  );
}
