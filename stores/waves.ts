import * as z from "zod";
import { Day, NeighbourhoodId, type RunId, WaveId } from "#contract/ids.ts";
import {
  MeasurementRound,
  Questionnaire,
  ReferenceFigure,
  Wave,
} from "#domain/measurement/wave/wave.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Pointer, runStore, stillOpen } from "./runs.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

/** The next wave of a neighbourhood, and the day on which the daily machine starts it. */
export const PlannedWave = z.strictObject({
  wave: WaveId,
  neighbourhood: NeighbourhoodId,
  firstDay: Day,
});
export type PlannedWave = z.infer<typeof PlannedWave>;

const plannedOf = (table: Table) => ({
  planned: (): Promise<PlannedWave[]> => table.list(PlannedWave, cycleKeys.allPlannedWaves()),
  plannedFor: (neighbourhood: NeighbourhoodId): Promise<PlannedWave | undefined> =>
    table.get(PlannedWave, cycleKeys.plannedWave(neighbourhood)),
  plan: (planned: PlannedWave): Promise<void> =>
    table.save(cycleKeys.plannedWave(planned.neighbourhood), planned),
  unplan: (neighbourhood: NeighbourhoodId): Promise<void> =>
    table.delete(cycleKeys.plannedWave(neighbourhood)),
});

const referencesOf = (table: Table) => ({
  /** Figures from elsewhere; the same one again replaces itself. */
  references: (neighbourhood: NeighbourhoodId): Promise<ReferenceFigure[]> =>
    table.list(ReferenceFigure, cycleKeys.references(neighbourhood)),
  saveReferences: (
    neighbourhood: NeighbourhoodId,
    figures: readonly ReferenceFigure[],
  ): Promise<void> =>
    table.saveMany(
      figures.map((figure) => ({
        key: cycleKeys.reference(neighbourhood, figure),
        facts: figure,
      })),
    ),
});

/** Measurements and what surrounds them. */
export const waves = overCycles((table) => {
  const keyOf = (id: WaveId) => cycleKeys.wave(id);
  return {
    ...runStore<WaveId, Wave>(table, {
      schema: Wave,
      what: "wave",
      keyOf,
      of: cycleKeys.waves,
      freed: ({ id, neighbourhood }) => [
        table.remove(cycleKeys.runningWave(neighbourhood)),
        table.remove(cycleKeys.runningEntry(id)),
      ],
      taken: ({ id, neighbourhood }) => [
        table.create(cycleKeys.runningWave(neighbourhood), { run: id }),
        table.put(cycleKeys.runningEntry(id), { run: id }),
      ],
    }),

    /** Several waves, a hundred in a request; those that are not there are left out. */
    many: (ids: readonly WaveId[]): Promise<Wave[]> => table.getMany(Wave, ids.map(keyOf)),

    /** One wave per neighbourhood at a time: opens it with what it asks, or tells which one runs. */
    async open(
      wave: Wave,
      round: MeasurementRound,
      questionnaire: Questionnaire,
      forgetOn: Day,
    ): Promise<{ kind: "opened" } | { kind: "runs"; run: RunId } | { kind: "changed" }> {
      const { neighbourhood } = wave;
      const outcome = await table.transact([
        stillOpen(table, neighbourhood),
        table.create(cycleKeys.runningWave(neighbourhood), { run: wave.id }),
        table.create(keyOf(wave.id), wave),
        table.create(cycleKeys.runningEntry(wave.id), { run: wave.id }),
        table.create(cycleKeys.round(round.id), round),
        table.create(cycleKeys.questionnaire(round.id), questionnaire),
        table.put(cycleKeys.retention(forgetOn, round.id), { round: round.id, day: forgetOn }),
        table.remove(cycleKeys.plannedWave(neighbourhood)),
      ]);
      if (outcome.kind === "written") return { kind: "opened" };
      const [closed, holder] = outcome.refusals;
      if (closed !== undefined) return { kind: "changed" };
      return { kind: "runs", run: holder?.old(Pointer)?.run ?? wave.id };
    },
    ...plannedOf(table),
    ...referencesOf(table),
  };
});
