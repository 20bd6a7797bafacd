import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Invitation, Resident } from "#domain/dispatch/mail.ts";
import type { Dependencies } from "#functions/adapters/live.ts";

export type Asked = { resident: Resident; invitation: Invitation };

/** Everybody who is asked in a round and is still known, batch by batch. */
export async function peopleOfRound({ invitations, residents }: Pick<Dependencies, "invitations" | "residents">, { id, neighbourhood, batches = 0 }: AnyRound): Promise<Asked[]> {
  const people: Asked[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const asked = await invitations.inBatch(id, batch);
    const known = new Map((await residents.some(neighbourhood, asked)).map((resident) => [resident.id, resident]));
    for (const invitation of asked) {
      const resident = known.get(invitation.resident);
      if (resident !== undefined) people.push({ resident, invitation });
    }
  }
  return people;
}
