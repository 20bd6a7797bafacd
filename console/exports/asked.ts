import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Call } from "#console/call.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { type Format, FORMATS } from "#functions/formats/files.ts";
import type { Scope } from "./source.ts";

/**
 * The one neighbourhood that the address names, `organisation` for what is done for all together; else those in which
 * somebody may do this. Errors: NotFound.
 */
export async function scopeAsked({
  dependencies,
  visit,
  access,
}: Call<"neighbourhoods">): Promise<Scope> {
  const name = visit.query.get("neighbourhood")?.trim() ?? "";
  if (name === "") return access.neighbourhoods;
  const id = NeighbourhoodId.safeParse(name);
  if (
    !id.success ||
    (id.data !== ORGANISATION && (await dependencies.neighbourhoods.get(id.data)) === undefined)
  )
    throw new NotFound("no such neighbourhood");
  return [id.data];
}

/** As which file the address wants it. Errors: NotFound. */
export function formatAsked({ parameters }: Call): Format {
  return found(
    FORMATS.find((one) => one === parameters["format"]),
    "no such file",
  );
}
