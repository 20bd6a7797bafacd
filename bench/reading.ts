import { laidTogether } from "#domain/reading/alike.ts";
import { partsOf } from "#domain/reading/cover.ts";

const alike = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    id: String(nth).padStart(5, "0"),
    words: `De stoep is slecht, zegt nummer ${nth} van straat ${nth % 40}`,
    language: "nl" as const,
  }));

/** Characters at which every pattern begins and none ends; and as many of plain words. */
const HOSTILE = `${"(1-".repeat(150)} ${"a".repeat(250)}@ ${"NL12 ".repeat(50)}`;
const PLAIN = "De stoep is hier schuin en slecht. ".repeat(28);

const ROUNDS = 5;

/** The least of a few tries, in milliseconds: what else the machine did is not in it. */
const millisecondsOf = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );

const rounded = (number: number): number => Math.round(100 * number) / 100;

/** How laying together grows with what is written, and what covering costs at its worst. */
export function benchReading() {
  const thousand = millisecondsOf(() => laidTogether(alike(1000)));
  const fourThousand = millisecondsOf(() => laidTogether(alike(4000)));
  const plain = millisecondsOf(() => partsOf(PLAIN));
  const hostile = millisecondsOf(() => partsOf(HOSTILE));
  return {
    thousandMilliseconds: rounded(thousand),
    fourThousandToThousand: rounded(fourThousand / thousand),
    coveringMilliseconds: rounded(plain),
    hostileToPlain: rounded(hostile / plain),
  };
}
