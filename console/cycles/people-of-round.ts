import type { Uses } from "#stores/stores.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { MailKind } from "#contract/mail.ts";
import type { Invitation, MailEntry, Resident } from "#domain/dispatch/mail.ts";
import type { ResidentId } from "#contract/ids.ts";

export type Asked = { resident: Resident; invitation: Invitation };

/** Everybody who is asked in a round and is still known, batch by batch. */
export async function peopleOfRound(
  { invitations, residents }: Uses<"invitations" | "residents">,
  { id, neighbourhood, batches = 0 }: AnyRound,
): Promise<Asked[]> {
  return inBatches(batches, async (batch) => {
    const asked = await invitations.inBatch(id, batch);
    const known = new Map(
      (await residents.some(neighbourhood, asked)).map((resident) => [resident.id, resident]),
    );
    return asked.flatMap((invitation) => {
      const resident = known.get(invitation.resident);
      return resident === undefined ? [] : [{ resident, invitation }];
    });
  });
}

/** What was mailed of one kind in a round, by resident. */
export async function entriesOfRound(
  { mails }: Uses<"mails">,
  { id, batches = 0 }: AnyRound,
  kind: MailKind,
): Promise<Map<ResidentId, MailEntry>> {
  return new Map(
    (await inBatches(batches, (batch) => mails.inBatch(id, batch, kind))).map((entry) => [
      entry.resident,
      entry,
    ]),
  );
}

/** As many batches are read beside each other. */
const AT_ONCE = 8;

async function inBatches<T>(
  batches: number,
  read: (batch: number) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < batches; from += AT_ONCE)
    found.push(
      ...(
        await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, batches - from) }, (_, at) => read(from + at)),
        )
      ).flat(),
    );
  return found;
}
