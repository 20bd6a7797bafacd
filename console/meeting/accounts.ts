import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Call } from "#console/call.ts";

/** Who of a team nobody wrote down as somebody who can log in. */
export async function withoutAccountIn(
  { dependencies: { members } }: Call<"members">,
  { team }: Neighbourhood,
): Promise<ReadonlySet<string>> {
  const known = await Promise.all(team.map(({ email }) => members.get(members.idOf(email))));
  return new Set(team.filter((_, nth) => known[nth] === undefined).map(({ name }) => name));
}
