import { z } from "zod";
import { AreaId, CycleId, Day, type NeighbourhoodId } from "#domain/ids.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { cycleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

/** The next cycle of an area, and the day on which the daily machine starts it. */
export const Planned = z.strictObject({ cycle: CycleId, neighbourhood: Neighbourhood.shape.id, area: AreaId, firstDay: Day });
export type Planned = z.infer<typeof Planned>;

const Named = z.object({ id: Neighbourhood.shape.id, name: Neighbourhood.shape.name });

export type Neighbourhoods = ReturnType<typeof neighbourhoodsIn>;

export const neighbourhoodsIn = (cycle: Table) => ({
  get: (id: NeighbourhoodId): Promise<Neighbourhood | undefined> => cycle.get(Neighbourhood, cycleKeys.neighbourhood(id)),
  all: (): Promise<Neighbourhood[]> => cycle.list(Neighbourhood, cycleKeys.neighbourhoods()),
  each: (): AsyncGenerator<Neighbourhood> => cycle.each(Neighbourhood, cycleKeys.neighbourhoods()),
  /** The names of at most 100 neighbourhoods, by id, and nothing else of them. */
  async names(ids: readonly NeighbourhoodId[]): Promise<Map<string, string>> {
    const named = ids.length === 0 ? [] : await cycle.getMany(Named, ids.map((id) => cycleKeys.neighbourhood(id)), ["id", "name"]);
    return new Map(named.map(({ id, name }) => [id, name]));
  },
  save: (neighbourhood: Neighbourhood): Promise<void> => cycle.save(cycleKeys.neighbourhood(neighbourhood.id), neighbourhood),

  planned: (): Promise<Planned[]> => cycle.list(Planned, cycleKeys.allPlanned()),
  plannedFor: (id: NeighbourhoodId, area: AreaId): Promise<Planned | undefined> => cycle.get(Planned, cycleKeys.planned(id, area)),
  unplan: (id: NeighbourhoodId, area: AreaId): Promise<void> => cycle.delete(cycleKeys.planned(id, area)),
  plan: (planned: Planned): Promise<void> => cycle.save(cycleKeys.planned(planned.neighbourhood, planned.area), planned),
});
