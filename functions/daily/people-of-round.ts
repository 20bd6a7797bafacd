import type { Day, RoundId } from "#contract/ids.ts";
import { MailKind } from "#contract/mail.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import type { Uses } from "#stores/stores.ts";

type People = Uses<"codes" | "invitations" | "mails" | "rounds">;

/** Who was asked in a round, batch by batch. */
async function* batchesOf({ rounds, codes, invitations, mails }: People, id: RoundId) {
  const { batches = 0 } = await rounds.mustGet(id);
  for (let batch = 0; batch < batches; batch += 1)
    yield {
      batch,
      asked: await invitations.inBatch(id, batch),
      sent: (
        await Promise.all(MailKind.options.map((kind) => mails.inBatch(id, batch, kind)))
      ).flat(),
      handedOut: await codes.inBatch(id, batch),
    };
}

/** Invitations, links, codes and mail ledger go. */
export async function forgetPeople(stores: People, id: RoundId): Promise<void> {
  const { invitations, mails, codes } = stores;
  for await (const { batch, asked, sent, handedOut } of batchesOf(stores, id)) {
    await invitations.removeTokens(sent.flatMap(({ token }) => token ?? []));
    await mails.removeAll(sent);
    await codes.removeAll(handedOut);
    await invitations.removeBatch(
      id,
      batch,
      asked.map(({ resident }) => resident),
    );
  }
}

/** They stay until another day. */
export async function keepPeople(stores: People, id: RoundId, until: Day): Promise<void> {
  const { invitations, mails, codes } = stores;
  const expires = expiryOf(until, 1);
  for await (const { asked, sent, handedOut } of batchesOf(stores, id)) {
    await invitations.keepTokens(
      sent.flatMap(({ token }) => token ?? []),
      expires,
    );
    await mails.keepAll(sent, expires);
    await codes.keepAll(handedOut, expires);
    await invitations.keepAll(asked, expires);
  }
}
