import type { Uses } from "#stores/stores.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { NotFound } from "#contract/errors.ts";

/** A neighbourhood and how it is measured. Errors: NotFound when it is not, any more. */
export async function measuredIn(
  { neighbourhoods }: Uses<"neighbourhoods">,
  id: NeighbourhoodId,
): Promise<{ neighbourhood: Neighbourhood; design: MeasurementDesign }> {
  const neighbourhood = await neighbourhoods.get(id);
  if (neighbourhood?.measurement === undefined)
    throw new NotFound(`${id} is not measured any more.`);
  return { neighbourhood, design: neighbourhood.measurement };
}
