import type { Uses } from "#stores/stores.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { MailKind } from "#contract/mail.ts";
import type { Asked, MailEntry } from "#domain/dispatch/mail.ts";
import type { ResidentId } from "#contract/ids.ts";

/** Everybody who is asked in a round and is still known, batch by batch. */
export const peopleOfRound = (
  { invitations, residents }: Uses<"invitations" | "residents">,
  { id, neighbourhood, batches = 0 }: AnyRound,
): Promise<Asked[]> =>
  someAtOnce([...Array(batches).keys()], async (batch) => {
    const asked = await invitations.inBatch(id, batch);
    const known = new Map(
      (await residents.some(neighbourhood, asked)).map((resident) => [resident.id, resident]),
    );
    return asked.flatMap((invitation) => {
      const resident = known.get(invitation.resident);
      return resident === undefined ? [] : { resident, invitation };
    });
  });

/** What was mailed of one kind in a round, by resident. */
export async function entriesOfRound(
  { mails }: Uses<"mails">,
  { id, batches = 0 }: AnyRound,
  kind: MailKind,
): Promise<Map<ResidentId, MailEntry>> {
  const entries = await someAtOnce([...Array(batches).keys()], (batch) =>
    mails.inBatch(id, batch, kind),
  );
  return new Map(entries.map((entry) => [entry.resident, entry]));
}

const AT_ONCE = 8;

/** What comes of each, in their order; some are worked on beside each other. */
export async function someAtOnce<From, To>(
  all: readonly From[],
  work: (one: From) => Promise<readonly To[]>,
): Promise<To[]> {
  const found: To[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    found.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))).flat());
  return found;
}
