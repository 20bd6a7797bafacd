import type { Part } from "./progress.ts";

/** What one more try costs by a way: minutes at a door, euros for a letter. */
export type PaidWay = "doorstep" | "letter";
export type Costs = Readonly<Record<PaidWay, number>>;
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
  costs: Costs,
): Brings[] {
  const by = (silent: number | undefined, way: PaidWay): number | undefined => {
    const response = lastResponse(lately, way);
    return silent === undefined || response === undefined || costs[way] <= 0
      ? undefined
      : (silent * response) / costs[way];
  };
  return areas.map(({ name: area, asked, answered }) => {
    const silent = answered === undefined ? undefined : asked - answered;
    return {
      area,
      silent,
      brings: { doorstep: by(silent, "doorstep"), letter: by(silent, "letter") },
    };
  });
}
