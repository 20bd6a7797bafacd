import { present } from "#contract/present.ts";
import type { CycleId, Day, TopicId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import type { Norms } from "#domain/norms.ts";
import { type Action, isOpen } from "./action.ts";
import { organisationsOf } from "./owner.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A promise and what became of it; what nobody promised is not remembered as one. */
export type Promised = { action: Action; standing: Standing };

/** In the order in which they were to be done. */
export const promisedIn = (actions: readonly Action[], norms: Norms): Promised[] =>
  actions
    .flatMap(livesOf)
    .flatMap((action): Promised[] => {
      const standing = standingOf(action, norms);
      return standing === undefined ? [] : [{ action, standing }];
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

/** What was done before it was opened again was a promise of its own, and stays one. */
function livesOf(action: Action): Action[] {
  const { tried = [], ...rest } = action;
  const { firstDue: _first, ...before } = rest;
  return [
    ...tried.map(({ on, text, firstDue }): Action => ({
      ...before,
      state: { kind: "done", on, text },
      ...present({ firstDue }),
    })),
    action,
  ];
}

const placeOf = ({ action: { firstDue, due, cycle, id } }: Promised): string =>
  `${firstDue ?? due} ${cycle} ${id}`;

/** How many promises there are of each standing. */
export type Counts = Readonly<Record<Standing, number>> & { all: number };

export function countsOf(promised: readonly Promised[]): Counts {
  const times = (standing: Standing) => promised.filter((one) => one.standing === standing).length;
  const [kept, late, partly, broken, open] = [
    times("kept"),
    times("late"),
    times("partly"),
    times("broken"),
    times("open"),
  ];
  return { kept, late, partly, broken, open, all: promised.length };
}

/** What became of the promises of one organisation, and from which day on that is public, if any. */
export type OwnLine = {
  partner: Partner;
  its: readonly Promised[];
  counts: Counts;
  publicOn: Day | undefined;
};

type FiguresNorms = Pick<Norms, "accepted" | "publicFrom">;

/** A promise of several organisations counts for each. */
export function ownLineOf(
  promised: readonly Promised[],
  partner: Partner,
  norms: FiguresNorms,
): OwnLine {
  const its = promised.filter(({ action }) => organisationsOf(action).includes(partner));
  return { partner, its, counts: countsOf(its), publicOn: publicOn(its, norms) };
}

/**
 * So many working days after enough promises had ended: whoever they are of sees them first. Before,
 * figures would judge the one person who made them.
 */
function publicOn(
  its: readonly Promised[],
  { publicFrom, accepted }: FiguresNorms,
): Day | undefined {
  const reached = its.flatMap(({ action }) => endOf(action)).toSorted()[publicFrom - 1];
  return reached && addWorkingDays(reached, accepted.outsiders);
}

/** What was carried on too often counts as broken before it ends; it has no such day until then. */
const endOf = (action: Action): Day[] =>
  !isOpen(action) && "on" in action.state ? [action.state.on] : [];

/** Figures by organisation: those that everybody reads, those soon to be read, and who has none. */
export function byOrganisation(
  promised: readonly Promised[],
  norms: FiguresNorms,
  today: Day,
): { told: OwnLine[]; soon: (OwnLine & { publicOn: Day })[]; few: Partner[] } {
  const partners = [...new Set(promised.flatMap(({ action }) => organisationsOf(action)))];
  const lines = partners.toSorted().map((partner) => ownLineOf(promised, partner, norms));
  return {
    told: lines.filter((line) => line.publicOn !== undefined && line.publicOn <= today),
    soon: lines.flatMap(({ publicOn: from, ...line }) =>
      from !== undefined && from > today ? [{ ...line, publicOn: from }] : [],
    ),
    few: lines.flatMap((line) => (line.publicOn === undefined ? [line.partner] : [])),
  };
}

/** What became of the promises on a topic, cycle by cycle; `carried` where an older one goes on. */
export type Row = { topic: TopicId; cells: readonly (readonly (Standing | "carried")[])[] };

/** A row for each topic on which something was promised, the one that was promised first on top. */
export function rowsOf(promised: readonly Promised[], cycles: readonly CycleId[]): Row[] {
  const topics = [...new Set(promised.map(({ action }) => action.topic))];
  return topics.map((topic) => {
    const its = promised.filter(({ action }) => action.topic === topic);
    const cellOf = (cycle: CycleId) =>
      its.flatMap(({ action, standing }) => {
        if (action.cycle === cycle) return [standing];
        return (action.carriedTo ?? []).includes(cycle) ? ["carried" as const] : [];
      });
    return { topic, cells: cycles.map(cellOf) };
  });
}

/** In how many surveys a topic was asked, what was promised on it then, and what became of that. */
export type TopicLine = { topic: TopicId; asked: number; counts: Counts };

/** A line for each topic on which something was promised, the one that was promised first on top. */
export const linesOf = (
  promised: readonly Promised[],
  rounds: readonly { topics: readonly TopicId[] }[],
): TopicLine[] =>
  [...new Set(promised.map(({ action }) => action.topic))].map((topic) => ({
    topic,
    asked: rounds.filter(({ topics }) => topics.includes(topic)).length,
    counts: countsOf(promised.filter(({ action }) => action.topic === topic)),
  }));
