import * as z from "zod";
import { NeighbourhoodId } from "#contract/ids.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { fitting, jsonAt } from "#cli/files.ts";

/**
 * How a simulation measures: the design of all its neighbourhoods (their baseline is the first day), the number of
 * waves, and where the approach works.
 */
export const MeasuredSimulation = z.strictObject({
  design: MeasurementDesign.omit({ baseline: true }),
  waves: z.int().min(2).max(10),
  effectIn: z.array(NeighbourhoodId),
});
export type MeasuredSimulation = z.infer<typeof MeasuredSimulation>;

/** Errors: EnvironmentFault that says what is wrong in the file. */
export const readMeasuredSimulation = (file: string): MeasuredSimulation =>
  fitting(file, MeasuredSimulation, jsonAt(file));
