import { readFileSync } from "node:fs";
import * as z from "zod";
import { NeighbourhoodId } from "#contract/ids.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { EnvironmentFault } from "#local/template/fault.ts";

/** How a simulation measures: the design of all its neighbourhoods (their baseline is the first day), the number of waves, and where the approach works. */
export const MeasuredSimulation = z.strictObject({
  design: MeasurementDesign.omit({ baseline: true }),
  waves: z.int().min(2).max(10),
  effectIn: z.array(NeighbourhoodId),
});
export type MeasuredSimulation = z.infer<typeof MeasuredSimulation>;

/** Errors: EnvironmentFault that says what is wrong in the file. */
export function readMeasuredSimulation(file: string): MeasuredSimulation {
  try {
    const parsed = MeasuredSimulation.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return parsed.data;
    throw new EnvironmentFault(`${file} is not right:\n${z.prettifyError(parsed.error)}`);
  } catch (error) {
    if (error instanceof EnvironmentFault) throw error;
    throw new EnvironmentFault(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
