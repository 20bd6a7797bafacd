import type { Member } from "#domain/access.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import { isNamedIn, withoutMember } from "#domain/neighbourhood.ts";
import { type Call, tellAudit } from "#console/call.ts";

type Leaving = { id: string; email: Member["email"]; reason: string };
type LeavingCall = Call<"audit" | "neighbourhoods">;

/**
 * Takes who was removed out of the team of every neighbourhood, so that its mails go to them no
 * more; told in the trail of each. Gives where they are named still: as coordinator or contact
 * person, or as the only one of a team, whose place somebody else has to take first.
 */
export async function leaveTeams(call: LeavingCall, leaving: Leaving): Promise<NeighbourhoodId[]> {
  const still: NeighbourhoodId[] = [];
  for await (const facts of call.dependencies.neighbourhoods.each())
    if (isNamedIn(facts, leaving.email) && !(await leaveTeam(call, facts.id, leaving)))
      still.push(facts.id);
  return still;
}

/** False when they are named there still. */
async function leaveTeam(
  call: LeavingCall,
  id: NeighbourhoodId,
  { id: person, email, reason }: Leaving,
): Promise<boolean> {
  const { neighbourhoods, now } = call.dependencies;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const read = await neighbourhoods.revised(id);
    if (read === undefined) return true;
    const left = withoutMember(read.facts, email);
    if (left.team.length === read.facts.team.length) return !isNamedIn(read.facts, email);
    if (!(await neighbourhoods.change(left, read.revision))) continue;
    await tellAudit(call, `neighbourhood:${id}:${read.revision + 1}`, {
      neighbourhood: id,
      at: now(),
      action: "remove person",
      object: person,
      result: "taken out of the team",
      reason,
    });
    return !isNamedIn(left, email);
  }
  return false;
}
