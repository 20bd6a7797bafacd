import * as z from "zod";
import { ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { AreaId, CycleId, Day, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { Organisation } from "#domain/organisation.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, type Condition, having, lacking } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

/** The next cycle of an area, and the day on which the daily machine starts it. */
export const Planned = z.strictObject({
  cycle: CycleId,
  neighbourhood: Neighbourhood.shape.id,
  area: AreaId,
  firstDay: Day,
});
export type Planned = z.infer<typeof Planned>;

/** What a list of neighbourhoods shows, apart from the facts: a photo makes those six times as large. */
export const NeighbourhoodSummary = z.strictObject({
  id: Neighbourhood.shape.id,
  name: Neighbourhood.shape.name,
  municipality: Neighbourhood.shape.municipality,
  languages: Neighbourhood.shape.languages,
  organisations: z.array(Organisation.pick({ id: true, name: true })).optional(),
  closed: Day.optional(),
});
export type NeighbourhoodSummary = z.infer<typeof NeighbourhoodSummary>;

export const summaryOf = ({
  id,
  name,
  municipality,
  languages,
  organisations,
  closed,
}: Neighbourhood): NeighbourhoodSummary => ({
  id,
  name,
  municipality,
  languages,
  ...(closed === undefined ? {} : { closed: dayOf(closed.at) }),
  ...(organisations === undefined
    ? {}
    : {
        organisations: organisations.map(({ id: its, name: called }) =>
          called === undefined ? { id: its } : { id: its, name: called },
        ),
      }),
});

// The revision stands beside the facts and not among them: a file of a neighbourhood has none.
export const Revised = Neighbourhood.safeExtend({ revision: z.int().min(1).default(1) }).transform(
  ({ revision, ...facts }) => ({ revision, facts }),
);
export type Revised = z.infer<typeof Revised>;

const countedAs = (read: ResidentsCounted | undefined): Condition =>
  read === undefined ? ABSENT : having({ by: read.by });

/** Still of this revision, 0 for what is new. Facts from before there were revisions count as the first. */
function revisedAs(revision: number): Condition {
  if (revision === 0) return ABSENT;
  const same = having({ revision });
  return revision === 1
    ? { ...same, expression: `${same.expression} OR (${lacking("revision").expression})` }
    : same;
}

/** What keeps the facts as they are now, unless somebody changed them since this revision. */
export const asRevised = (cycle: Table, { facts, revision }: Revised) =>
  cycle.put(
    cycleKeys.neighbourhood(facts.id),
    { ...facts, revision: revision + 1 },
    revisedAs(revision),
  );

const factsOf = (cycle: Table) => ({
  get: async (id: NeighbourhoodId): Promise<Neighbourhood | undefined> =>
    (await cycle.get(Revised, cycleKeys.neighbourhood(id)))?.facts,
  /** Errors: NotFound. */
  async mustGet(id: NeighbourhoodId): Promise<Neighbourhood> {
    const neighbourhood = await this.get(id);
    if (neighbourhood === undefined) throw new NotFound(`There is no neighbourhood ${id}.`);
    return neighbourhood;
  },
  /** The one that an address or a form names, if there is one. */
  async named(name: string | undefined): Promise<Neighbourhood | undefined> {
    const id = NeighbourhoodId.safeParse(name).data;
    return id === undefined ? undefined : this.get(id);
  },
  revised: (id: NeighbourhoodId): Promise<Revised | undefined> =>
    cycle.get(Revised, cycleKeys.neighbourhood(id)),
  all: async (): Promise<Neighbourhood[]> =>
    (await cycle.list(Revised, cycleKeys.neighbourhoods())).map(({ facts }) => facts),

  async *each(): AsyncGenerator<Neighbourhood> {
    for await (const { facts } of cycle.each(Revised, cycleKeys.neighbourhoods())) yield facts;
  },

  /**
   * `revision` is the one that was read, 0 for a new neighbourhood; false when somebody else was
   * first. With `counted` also when residents were imported since these were read.
   */
  change: (
    facts: Neighbourhood,
    revision: number,
    counted?: { read: ResidentsCounted | undefined },
  ): Promise<boolean> =>
    cycle.writeAll([
      asRevised(cycle, { facts, revision }),
      cycle.put(cycleKeys.neighbourhoodSummary(facts.id), summaryOf(facts)),
      ...(counted === undefined
        ? []
        : [cycle.check(cycleKeys.residentsCounted(facts.id), countedAs(counted.read))]),
    ]),

  /**
   * Whatever was there before, as a file says it; what is closed stays closed. Errors: Conflict after
   * five lost races.
   */
  async save(facts: Neighbourhood): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { revision = 0, facts: before } = (await this.revised(facts.id)) ?? {};
      const closed = before?.closed;
      const after = closed === undefined ? facts : { ...facts, closed };
      if (await this.change(after, revision)) return;
    }
    throw new Conflict(`Somebody else is changing ${facts.id}; try again.`);
  },
});

const closingOf = (cycle: Table) => ({
  /**
   * Closes it as these facts say, with all that was planned; false when somebody else changed it, or
   * a cycle or wave runs there.
   */
  close: (facts: Neighbourhood, revision: number): Promise<boolean> => {
    const { id } = facts;
    const areas: AreaId[] = [WHOLE, ...facts.areas.map((area) => area.id)];
    return cycle.writeAll([
      asRevised(cycle, { facts, revision }),
      cycle.put(cycleKeys.neighbourhoodSummary(id), summaryOf(facts)),
      ...areas.flatMap((area) => [
        cycle.check(cycleKeys.running(id, area), ABSENT),
        cycle.remove(cycleKeys.planned(id, area)),
      ]),
      cycle.check(cycleKeys.runningWave(id), ABSENT),
      cycle.remove(cycleKeys.plannedWave(id)),
    ]);
  },
});

const summariesOf = (cycle: Table) => ({
  /** Of all, or of those that are named. */
  summaries: (which: "all" | readonly NeighbourhoodId[]): Promise<NeighbourhoodSummary[]> =>
    which === "all"
      ? cycle.list(NeighbourhoodSummary, cycleKeys.neighbourhoodSummaries())
      : cycle.getMany(
          NeighbourhoodSummary,
          which.map((id) => cycleKeys.neighbourhoodSummary(id)),
        ),

  summary: (id: NeighbourhoodId): Promise<NeighbourhoodSummary | undefined> =>
    cycle.get(NeighbourhoodSummary, cycleKeys.neighbourhoodSummary(id)),

  /** The first so many of these, to choose from. */
  someSummaries: (
    which: "all" | readonly NeighbourhoodId[],
    most: number,
  ): Promise<NeighbourhoodSummary[]> =>
    which === "all"
      ? cycle.some(NeighbourhoodSummary, cycleKeys.neighbourhoodSummaries(), most)
      : summariesOf(cycle).summaries(which.slice(0, most)),

  /** The names of neighbourhoods, by id, and nothing else of them; a hundred in a request. */
  async names(ids: readonly NeighbourhoodId[]): Promise<Map<string, string>> {
    return new Map((await this.summaries(ids)).map(({ id, name }) => [id, name]));
  },
});

const countsOf = (cycle: Table) => ({
  /** How many live where, as the last import counted them. */
  counted: (id: NeighbourhoodId): Promise<ResidentsCounted | undefined> =>
    cycle.get(ResidentsCounted, cycleKeys.residentsCounted(id)),
  /** False when the neighbourhood was changed since `revision` was read, or residents were imported since `read`. */
  count: (
    id: NeighbourhoodId,
    counted: ResidentsCounted,
    revision: number,
    read: ResidentsCounted | undefined,
  ): Promise<boolean> =>
    cycle.writeAll([
      cycle.put(cycleKeys.residentsCounted(id), counted, countedAs(read)),
      cycle.check(cycleKeys.neighbourhood(id), revisedAs(revision)),
    ]),
});

const plannedOf = (cycle: Table) => ({
  planned: (): Promise<Planned[]> => cycle.list(Planned, cycleKeys.allPlanned()),
  plannedIn: (id: NeighbourhoodId): Promise<Planned[]> =>
    cycle.list(Planned, cycleKeys.plannedIn(id)),
  plannedFor: (id: NeighbourhoodId, area: AreaId): Promise<Planned | undefined> =>
    cycle.get(Planned, cycleKeys.planned(id, area)),
  unplan: (id: NeighbourhoodId, area: AreaId): Promise<void> =>
    cycle.delete(cycleKeys.planned(id, area)),
  plan: (planned: Planned): Promise<void> =>
    cycle.save(cycleKeys.planned(planned.neighbourhood, planned.area), planned),
});

/**
 * The facts of the neighbourhoods. Each change names the revision that it read, so that two people
 * never undo each other.
 */
export const neighbourhoods = overCycles((cycle) => ({
  ...factsOf(cycle),
  ...closingOf(cycle),
  ...summariesOf(cycle),
  ...countsOf(cycle),
  ...plannedOf(cycle),
}));
