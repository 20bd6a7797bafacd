import type { Uses } from "#stores/stores.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Addressed } from "#domain/dispatch/ledger.ts";
import type { DispatchKind } from "#contract/mail.ts";

/** Whom a batch asks, who of them lives there still, and what became of a kind of mail to each. */
export async function peopleInBatch(
  { invitations, mails, residents }: Uses<"invitations" | "mails" | "residents">,
  { id, neighbourhood }: AnyRound,
  batch: number,
  kind: DispatchKind,
): Promise<Addressed[]> {
  const [asked, sent] = await Promise.all([
    invitations.inBatch(id, batch),
    mails.inBatch(id, batch, kind),
  ]);
  const entries = new Map(sent.map((entry) => [entry.resident, entry]));
  const there = await residents.some(neighbourhood, asked);
  const people = new Map(there.map((resident) => [resident.id, resident]));
  return asked.map((invitation) => ({
    invitation,
    resident: people.get(invitation.resident),
    entry: entries.get(invitation.resident),
  }));
}
