import type { Part } from "./progress.ts";

/** What one more try costs by a way: minutes at a door, euros for a letter. */
export type PaidWay = "doorstep" | "letter";
/** Of both in all what there is for it: minutes and euros, 0 where nobody said. */
export type Means = Readonly<Record<PaidWay, { cost: number; budget: number }>>;
/**
 * How many were asked in the round before in the same area, and how many answered by a way; few are
 * not known.
 */
export type Lately = { asked: number; answered: Readonly<Record<PaidWay, number | undefined>> };

/**
 * `brings` says by comparison where a try brings most; nothing of it is told where too little is
 * known.
 */
export type Brings = {
  area: string;
  silent: number | undefined;
  brings: Readonly<Record<PaidWay, number | undefined>>;
  /** How many tries the budget pays here, once the parts where they bring more have theirs. */
  tries: Readonly<Record<PaidWay, number | undefined>>;
};

/** The part that answered by a way in the round before, from 0 to 1. */
export const lastResponse = (lately: Lately | undefined, way: PaidWay): number | undefined => {
  const answered = lately?.answered[way];
  return lately === undefined || answered === undefined || lately.asked === 0
    ? undefined
    : answered / lately.asked;
};

/**
 * Silent residents × last response by that way ÷ cost, per area [P]. Where the answers of an area
 * are too few to be told, neither are those who are silent: one would tell the other.
 */
export function bringsMost(
  areas: readonly Pick<Part, "name" | "asked" | "answered">[],
  lately: Lately | undefined,
  means: Means,
): Brings[] {
  const by = (silent: number | undefined, way: PaidWay): number | undefined => {
    const response = lastResponse(lately, way);
    const { cost } = means[way];
    return silent === undefined || response === undefined || cost <= 0
      ? undefined
      : (silent * response) / cost;
  };
  const reckoned = areas.map(({ name: area, asked, answered }) => {
    const silent = answered === undefined ? undefined : asked - answered;
    return {
      area,
      silent,
      brings: { doorstep: by(silent, "doorstep"), letter: by(silent, "letter") },
    };
  });
  const doorstep = triesOf(reckoned, "doorstep", means.doorstep);
  const letter = triesOf(reckoned, "letter", means.letter);
  return reckoned.map((one) => ({
    ...one,
    tries: { doorstep: doorstep.get(one.area), letter: letter.get(one.area) },
  }));
}

/** What a budget pays, one try for each who is silent, the parts first where tries bring most. */
function triesOf(
  areas: readonly Omit<Brings, "tries">[],
  way: PaidWay,
  { cost, budget }: Means[PaidWay],
): ReadonlyMap<string, number> {
  if (cost <= 0 || budget <= 0) return new Map();
  let left = Math.floor(budget / cost);
  return new Map(
    areas
      .flatMap(({ area, silent, brings: { [way]: brings } }) =>
        silent === undefined || brings === undefined ? [] : [{ area, silent, brings }],
      )
      .toSorted((one, other) => other.brings - one.brings)
      .map(({ area, silent }): [string, number] => {
        const tries = Math.min(silent, left);
        left -= tries;
        return [area, tries];
      }),
  );
}

/** How many answers so many tries may be expected to bring, if it goes as it went last time. */
export const expectedOf = (
  brings: readonly Brings[],
  lately: Lately | undefined,
  way: PaidWay,
): { tries: number; answers: number } | undefined => {
  const response = lastResponse(lately, way);
  const tries = brings.reduce((sum, one) => sum + (one.tries[way] ?? 0), 0);
  return response === undefined || tries === 0
    ? undefined
    : { tries, answers: Math.round(tries * response) };
};
