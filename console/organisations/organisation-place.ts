import { found } from "#contract/found.ts";
import { Partner } from "#contract/organisation.ts";
import { type Organisation, organisationIn } from "#domain/organisation.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import type { Call } from "#console/call.ts";
import { neighbourhoodAt } from "#console/neighbourhoods/neighbourhood-place.ts";

/** The organisation in the address, with the neighbourhood that it is one of. Errors: NotFound. */
export async function organisationAt(
  call: Call<"neighbourhoods">,
): Promise<{ read: Revised; organisation: Organisation }> {
  const read = await neighbourhoodAt(call);
  const id = Partner.safeParse(call.parameters["organisation"]).data;
  const organisation = found(id && organisationIn(read.facts, id), "no such organisation");
  return { read, organisation };
}
