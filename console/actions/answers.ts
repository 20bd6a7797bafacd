import { mayChangeFor } from "#domain/access.ts";
import type { Action } from "#domain/actions/action.ts";
import { organisationsOf, type Owner } from "#domain/actions/owner.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Call } from "#console/call.ts";

/** The person of the team who is logged in, by the address that the administrator wrote down. */
function ownSelf(
  { dependencies, session }: Call<"members">,
  { team }: Neighbourhood,
): { name: string; partner: Partner } | undefined {
  const { members } = dependencies;
  return team.find(({ email }) => members.idOf(email) === session.member);
}

/**
 * In whose name somebody may answer: one's own when one is asked, and an organisation's that one
 * works for.
 */
export function answersOf(
  call: Call<"members">,
  action: Action,
  neighbourhood: Neighbourhood,
): Owner[] {
  const self = ownSelf(call, neighbourhood);
  const own = action.owners.filter(
    (owner) =>
      owner.kind === "person" && owner.name === self?.name && owner.partner === self.partner,
  );
  const organisations = organisationsOf(action)
    .filter((partner) => mayChangeFor(call.access, partner))
    .map(
      (partner): Owner =>
        action.owners.find((one) => one.kind === "organisation" && one.partner === partner) ?? {
          kind: "organisation",
          partner,
        },
    );
  return [...own, ...organisations];
}
