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

/** Whom a wave asks: everybody, so many by chance, or so many per area (in proportion, or numbers that the team set). */
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

/** Somebody who can be asked. Who has no `address` is a household of one. `agenda` holds the days of agenda surveys to this person, past and planned. */
export type Candidate = { id: ResidentId; area: AreaId; address?: string; agenda: readonly Day[] };

/** `weight` is what the person stands for by the draw alone: one over the chance to be drawn (Horvitz and Thompson, 1952). */
export type Drawn = { id: ResidentId; area: AreaId; weight: number };
export type Stratum = { area: AreaId | "all"; there: number; wanted: number; drawn: number };
export type Sample = {
  seed: Seed;
  drawn: readonly Drawn[];
  strata: readonly Stratum[];
  leftOut: { quiet: number; sameAddress: number };
};

export const isQuiet = (agenda: readonly Day[], on: Day): boolean =>
  agenda.some((day) => Math.abs(daysBetween(day, on)) < QUIET_DAYS);

/** Shares `size` over strata in proportion to what is there, by largest remainders (Hamilton); exact, ties to the larger stratum and then by name. Nobody gets more than is there. */
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

/**
 * Draws a sample by sorting on hashes of seed and name: the same seed draws the same people, in whatever order they are given.
 * `days` are those on which the wave asks and reminds. With one per address, a person of the address is drawn first and then the addresses, by hashes of their own, so that each address has the same chance whoever lives there.
 */
export function drawSample(
  candidates: readonly Candidate[],
  design: SampleDesign,
  days: readonly Day[],
  seed: Seed,
  hash: (text: string) => string,
): Sample {
  const byKey = <One>(list: readonly One[], name: (one: One) => string): One[] =>
    list
      .map((one) => ({ one, key: hash(`${seed}|${name(one)}`) }))
      .toSorted((left, right) => (left.key < right.key ? -1 : 1))
      .map(({ one }) => one);
  const everybody = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const awake = everybody.filter(({ agenda }) => !days.some((day) => isQuiet(agenda, day)));
  const homes = new Map<string, Candidate[]>();
  for (const one of awake) {
    const home =
      design.onePerAddress && one.address !== undefined
        ? `address|${one.address}`
        : `person|${one.id}`;
    homes.set(home, [...(homes.get(home) ?? []), one]);
  }
  const units = byKey([...homes], ([home]) => home).flatMap(([, people]) => {
    const [first] = byKey(people, ({ id }) => `within|${id}`);
    return first === undefined ? [] : [{ ...first, people: people.length }];
  });

  const strata = new Map<AreaId | "all", typeof units>();
  for (const unit of units) {
    const name = design.kind === "stratified" ? unit.area : "all";
    const stratum = strata.get(name);
    if (stratum === undefined) strata.set(name, [unit]);
    else stratum.push(unit);
  }
  const there = new Map([...strata].map(([name, list]) => [name, list.length]));
  const wanted = wantedIn(design, there);
  const drawn: Drawn[] = [];
  const told: Stratum[] = [];
  for (const name of [...wanted.keys()].toSorted()) {
    const list = strata.get(name) ?? [];
    const taken = list.slice(0, wanted.get(name));
    told.push({
      area: name,
      there: list.length,
      wanted: wanted.get(name) ?? 0,
      drawn: taken.length,
    });
    drawn.push(
      ...taken.map(({ id, area, people }) => ({
        id,
        area,
        weight: (list.length / taken.length) * people,
      })),
    );
  }
  return {
    seed,
    drawn: drawn.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    strata: told,
    leftOut: { quiet: everybody.length - awake.length, sameAddress: awake.length - units.length },
  };
}

/** Who consented to be asked again and comes back though chance did not draw them: nobody within two weeks of an agenda survey, and nobody at whose address somebody else is asked. */
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
      days.some((day) => isQuiet(agenda, day)) ||
      (address !== undefined && homes.has(address))
    )
      return [];
    if (address !== undefined) homes.add(address);
    return id;
  });
}

function wantedIn(
  design: SampleDesign,
  there: ReadonlyMap<AreaId | "all", number>,
): Map<AreaId | "all", number> {
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
