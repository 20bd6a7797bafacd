import { NeighbourhoodId } from "#domain/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Call } from "#functions/console/call.ts";
import { NotFound } from "#functions/errors.ts";
import { type Format, FORMATS } from "./formats/files.ts";

/** The neighbourhood in the address; none means all of them. Errors: NotFound. */
export async function neighbourhoodAsked({ dependencies, visit }: Call): Promise<Neighbourhood | undefined> {
  const name = visit.query.get("neighbourhood") ?? "";
  if (name === "") return undefined;
  const id = NeighbourhoodId.safeParse(name);
  const found = id.success ? await dependencies.neighbourhoods.get(id.data) : undefined;
  if (found === undefined) throw new NotFound("no such neighbourhood");
  return found;
}

/** As which file the address wants it. Errors: NotFound. */
export function formatAsked({ parameters }: Call): Format {
  const format = FORMATS.find((one) => one === parameters["format"]);
  if (format === undefined) throw new NotFound("no such file");
  return format;
}
