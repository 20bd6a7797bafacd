import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AreaId } from "#contract/ids.ts";
import {
  type Candidate,
  isQuiet,
  proportional,
  QUIET_DAYS,
  SampleDesign,
  sampleFrom,
  Seed,
} from "#domain/measurement/design/sample.ts";
import { addDays } from "#domain/calendar/time.ts";
import { sha256 } from "#stores/sha256.ts";
import { aResident, day } from "#tests/builders.ts";

const on = day("2026-11-02");
const seed = (number: number) => Seed.parse(number.toString(16).padStart(32, "0"));
const area = (name: string) => AreaId.parse(name);
const aCandidate = (number: number, change: Partial<Candidate> = {}): Candidate => ({
  id: aResident(number).id,
  area: area("noord"),
  agenda: [],
  ...change,
});
const draw = (people: readonly Candidate[], design: SampleDesign, number = 1) =>
  sampleFrom(people, design, [on], { seed: seed(number), hash: sha256 });
const random = (size: number, onePerAddress = false): SampleDesign => ({
  kind: "random",
  size,
  onePerAddress,
});
const inProportion = (size: number, onePerAddress = false): SampleDesign => ({
  kind: "stratified",
  onePerAddress,
  sizes: { kind: "proportional", size },
});

const anyCandidates = fc
  .array(
    fc.record({
      number: fc.nat(400),
      home: fc.option(fc.nat(60), { nil: undefined }),
      where: fc.constantFrom("noord", "zuid", "west"),
      asked: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    [...new Map(rows.map((row) => [row.number, row])).values()].map(
      ({ number, home, where, asked }) =>
        aCandidate(number, {
          area: area(where),
          ...(home === undefined ? {} : { address: `Zonstraat ${home}` }),
          agenda: asked === undefined ? [] : [addDays(on, asked)],
        }),
    ),
  );
const anyDesign = fc.boolean().chain((onePerAddress) =>
  fc.oneof(
    fc.constant<SampleDesign>({ kind: "census", onePerAddress }),
    fc.integer({ min: 1, max: 150 }).map((size) => random(size, onePerAddress)),
    fc.integer({ min: 1, max: 150 }).map((size) => inProportion(size, onePerAddress)),
    fc
      .record({ noord: fc.nat(50), zuid: fc.nat(50) })
      .map((areas): SampleDesign =>
        SampleDesign.parse({ kind: "stratified", onePerAddress, sizes: { kind: "fixed", areas } }),
      ),
  ),
);

describe("a sample", () => {
  test("of everybody holds everybody, each standing for one", () => {
    const people = Array.from({ length: 30 }, (_, at) => aCandidate(at));
    const { drawn } = draw(people, { kind: "census", onePerAddress: false });
    expect(drawn.map((one) => one.id)).toEqual(people.map((one) => one.id));
    expect(new Set(drawn.map(({ weight }) => weight))).toEqual(new Set([1]));
  });

  test("has the size that was asked for, or everybody when there are fewer", () => {
    fc.assert(
      fc.property(
        anyCandidates,
        fc.integer({ min: 1, max: 150 }),
        fc.boolean(),
        (people, size, stratified) => {
          const there = people.filter(({ agenda }) => !isQuiet(agenda, on)).length;
          expect(draw(people, stratified ? inProportion(size) : random(size)).drawn).toHaveLength(
            Math.min(size, there),
          );
        },
      ),
    );
  });

  test("holds nobody twice, also when the frame does", () => {
    fc.assert(
      fc.property(anyCandidates, anyDesign, (people, design) => {
        const { drawn } = draw([...people, ...people], design);
        expect(new Set(drawn.map((one) => one.id)).size).toBe(drawn.length);
        expect(draw([...people, ...people], design)).toEqual(draw(people, design));
      }),
    );
  });

  test("is the same for the same seed, whatever the order in which people stand in the frame", () => {
    fc.assert(
      fc.property(
        anyCandidates.chain((people) =>
          fc.tuple(
            fc.constant(people),
            fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
          ),
        ),
        anyDesign,
        fc.nat(99),
        ([people, shuffled], design, number) => {
          expect(draw(shuffled, design, number)).toEqual(draw(people, design, number));
        },
      ),
    );
  });

  test("is another one for another seed", () => {
    const people = Array.from({ length: 200 }, (_, at) => aCandidate(at));
    const samples = Array.from({ length: 40 }, (_, number) =>
      draw(people, random(50), number)
        .drawn.map((one) => one.id)
        .join(),
    );
    expect(new Set(samples).size).toBe(40);
  });

  test("gives each person about the same chance: 600 draws of 10 out of 40 differ no more than chance does", () => {
    const people = Array.from({ length: 40 }, (_, at) => aCandidate(at));
    const counts = new Map<string, number>(people.map((one) => [one.id, 0]));
    for (let number = 0; number < 600; number += 1)
      for (const one of draw(people, random(10), number).drawn)
        counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
    // Each is drawn with chance 1/4: Σ (o − 150)² / (150 × 3/4 × 40/39) is chi-squared with 39 degrees; .999 of it lies below 72.1.
    const squares = [...counts.values()].reduce((sum, count) => sum + (count - 150) ** 2, 0);
    expect(squares / (150 * 0.75 * (40 / 39))).toBeLessThan(72.1);
  });

  test("of one per address gives each address the same chance and each member of it their share of that", () => {
    const people = [
      aCandidate(0),
      ...Array.from({ length: 4 }, (_, at) => aCandidate(10 + at, { address: "Zonstraat 1" })),
      aCandidate(1, { address: "Zonstraat 2" }),
      aCandidate(2, { address: "Zonstraat 3" }),
    ];
    let ofFour = 0;
    const within = new Map<string, number>();
    for (let number = 0; number < 1200; number += 1)
      for (const { id, weight } of draw(people, random(2, true), number).drawn) {
        const big = people.slice(1, 5).some((one) => one.id === id);
        expect(weight).toBe((4 / 2) * (big ? 4 : 1));
        if (big) within.set(id, (within.get(id) ?? 0) + 1);
        if (big) ofFour += 1;
      }
    // 600 expected, standard deviation 17.3; of each of the four 150, deviation 11.5.
    expect(Math.abs(ofFour - 600)).toBeLessThan(60);
    for (const count of within.values()) expect(Math.abs(count - 150)).toBeLessThan(46);
  });

  test("weighted by the draw stands for everybody that could be drawn", () => {
    fc.assert(
      fc.property(anyCandidates, fc.integer({ min: 3, max: 150 }), (people, size) => {
        const { drawn, strata } = draw(people, inProportion(size));
        const sum = drawn.reduce((total, { weight }) => total + weight, 0);
        expect(sum).toBeCloseTo(
          strata
            .filter((stratum) => stratum.drawn > 0)
            .reduce((total, { there }) => total + there, 0),
          6,
        );
      }),
    );
  });
});

describe("a stratified sample", () => {
  test("shares places by largest remainders: never further from the exact share than one", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.nat(3000), { minKeys: 1 }),
        fc.nat(9000),
        (counts, size) => {
          const there = new Map(Object.entries(counts));
          const total = [...there.values()].reduce((sum, one) => sum + one, 0);
          const seats = Math.min(size, total);
          const shared = proportional(there, size);
          expect([...shared.values()].reduce((sum, one) => sum + one, 0)).toBe(seats);
          for (const [name, count] of there) {
            const places = shared.get(name) ?? -1;
            expect(places).toBeLessThanOrEqual(count);
            if (total > 0) expect(Math.abs(places * total - seats * count)).toBeLessThan(total);
          }
          expect(proportional(new Map([...there].toReversed()), size)).toEqual(shared);
        },
      ),
    );
  });

  test("gives a place that is left to the largest remainder, then to the larger area, then by name", () => {
    expect([
      ...proportional(
        new Map([
          ["a", 47],
          ["b", 16],
          ["c", 158],
          ["d", 81],
          ["e", 61],
          ["f", 37],
        ]),
        10,
      ),
    ]).toEqual([
      ["a", 1],
      ["b", 0],
      ["c", 4],
      ["d", 2],
      ["e", 2],
      ["f", 1],
    ]);
    expect([
      ...proportional(
        new Map([
          ["a-small", 1],
          ["b-large", 3],
        ]),
        2,
      ),
    ]).toEqual([
      ["a-small", 0],
      ["b-large", 2],
    ]);
    expect([
      ...proportional(
        new Map([
          ["south", 5],
          ["north", 5],
        ]),
        3,
      ),
    ]).toEqual([
      ["south", 1],
      ["north", 2],
    ]);
  });

  test("takes the numbers that a team set, and tells where there were fewer people than wanted", () => {
    const people = [
      ...Array.from({ length: 20 }, (_, at) => aCandidate(at)),
      ...Array.from({ length: 5 }, (_, at) => aCandidate(100 + at, { area: area("zuid") })),
      aCandidate(200, { area: area("west") }),
    ];
    const { strata, drawn } = draw(
      people,
      SampleDesign.parse({
        kind: "stratified",
        onePerAddress: false,
        sizes: { kind: "fixed", areas: { noord: 10, zuid: 10, oost: 3 } },
      }),
    );
    expect(strata).toEqual([
      { area: "noord", there: 20, wanted: 10, drawn: 10 },
      { area: "oost", there: 0, wanted: 3, drawn: 0 },
      { area: "west", there: 1, wanted: 0, drawn: 0 },
      { area: "zuid", there: 5, wanted: 10, drawn: 5 },
    ]);
    expect(
      new Set(drawn.filter((one) => one.area === "noord").map(({ weight }) => weight)),
    ).toEqual(new Set([2]));
  });
});

describe("the burden on a household", () => {
  test("nobody of one address is asked twice in a wave where the team wants so", () => {
    fc.assert(
      fc.property(anyCandidates, anyDesign, (people, design) => {
        const homes = new Map(people.map((one) => [one.id, one.address]));
        const asked = draw(people, design).drawn.flatMap((one) => homes.get(one.id) ?? []);
        if (design.onePerAddress) expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test("who has no address known is a household of their own, whoever else has none", () => {
    expect(
      draw([aCandidate(1), aCandidate(2), aCandidate(3)], { kind: "census", onePerAddress: true })
        .drawn,
    ).toHaveLength(3);
  });

  test("who got or will get an agenda survey less than two weeks away is not asked; two weeks is far enough", () => {
    for (const [days, quiet] of [
      [0, true],
      [13, true],
      [-13, true],
      [QUIET_DAYS, false],
      [-QUIET_DAYS, false],
      [200, false],
    ] as const)
      expect([days, isQuiet([addDays(on, days)], on)]).toEqual([days, quiet]);
    expect(isQuiet([day("2026-06-01"), day("2026-10-30")], on)).toBe(true);
    expect(isQuiet([], on)).toBe(false);
  });

  test("nobody in peace is drawn, and everybody who is left out is counted", () => {
    fc.assert(
      fc.property(anyCandidates, anyDesign, (people, design) => {
        const { drawn, leftOut, strata } = draw(people, design);
        const quiet = new Set(
          people.filter(({ agenda }) => isQuiet(agenda, on)).map((one) => one.id),
        );
        expect(drawn.some((one) => quiet.has(one.id))).toBe(false);
        expect(leftOut.quiet).toBe(quiet.size);
        const couldBe = strata.reduce((sum, { there }) => sum + there, 0);
        expect(couldBe).toBe(people.length - leftOut.quiet - leftOut.sameAddress);
        if (!design.onePerAddress) expect(leftOut.sameAddress).toBe(0);
      }),
    );
  });

  test("a flatmate in peace does not keep the other from being asked", () => {
    const home = { address: "Zonstraat 1" };
    expect(
      draw([aCandidate(1, { ...home, agenda: [on] }), aCandidate(2, home)], {
        kind: "census",
        onePerAddress: true,
      }).drawn.map((one) => one.id),
    ).toEqual([aCandidate(2).id]);
  });
});
