import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays, site } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { invitations } from "#stores/invitations.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId, type TokenHash } from "#contract/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { shouldSend } from "#domain/dispatch/ledger.ts";
import { DispatchKind } from "#contract/mail.ts";
import {
  drawnAs,
  type Invitation,
  type MailEntry,
  type Resident,
  type Token,
} from "#domain/dispatch/mail.ts";
import { lesserOf, tokenHashOf } from "./links.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";
import { composer } from "./compose.ts";

/** As many mails of a batch are under way at once; the machine runs a few batches beside each other. */
const AT_ONCE = 10;

type Letter = {
  resident: Resident & { email: string };
  invitation: Invitation;
  entry: MailEntry;
  token: TokenHash;
  secret: string;
};

/** Sends one kind of mail to one batch: claim → send → record, so that nobody gets it twice and none is lost silently. */
export const sendBatch = step({
  input: z.strictObject({ round: RoundId, kind: DispatchKind, batch: z.int().min(0) }),
  output: z.strictObject({ sent: z.int().min(0) }),
  uses: {
    actions,
    agendas,
    invitations,
    mailer,
    mails,
    neighbourhoods,
    residents,
    retentionDays,
    rounds,
    runs,
    secret,
    site,
  },
  async run(dependencies, { round: roundId, kind, batch }) {
    const { rounds, runs, residents, invitations, mails, sha256, secret, now, retentionDays } =
      dependencies;
    const round = await rounds.mustGet(roundId);
    const expires = expiryOf(endOf(await runs.mustGet(runOf(round))), retentionDays);
    const asked = await invitations.inBatch(roundId, batch);
    const entries = new Map(
      (await mails.inBatch(roundId, batch, kind)).map((entry) => [entry.resident, entry]),
    );
    const people = new Map(
      (await residents.some(round.neighbourhood, asked)).map((resident) => [resident.id, resident]),
    );

    const letters = asked.flatMap((invitation): Letter[] => {
      const resident = people.get(invitation.resident);
      if (resident?.email === undefined) return [];
      const decision = shouldSend(kind, resident, invitation, entries.get(resident.id));
      if (decision.kind === "skip") return [];
      const key = secret();
      const token = tokenHashOf(sha256, key);
      return [
        {
          resident: { ...resident, email: resident.email },
          invitation,
          token,
          secret: key,
          entry: {
            round: roundId,
            batch,
            kind,
            resident: resident.id,
            state: "claimed",
            claimed: now(),
            attempts: decision.attempts,
            token,
          },
        },
      ];
    });
    await invitations.saveTokens(
      letters.map(({ resident: { id, area, language }, invitation, token }): Token => ({
        hash: token,
        round: roundId,
        batch,
        resident: id,
        area,
        language,
        ...drawnAs(invitation),
        channel: "email",
        until: expires,
      })),
    );

    const compose = await composer(dependencies, round, kind);
    let sent = 0;
    for (let at = 0; at < letters.length; at += AT_ONCE)
      sent += await sendSome(dependencies, letters.slice(at, at + AT_ONCE), compose, expires);
    return { sent };
  },
});

/** Gives the number of mails that the mail service took. What it neither took nor refused stays claimed: its events, or the end of the dispatch, settle it. */
async function sendSome(
  { mails, mailer, sha256 }: Uses<"mailer" | "mails" | "sha256">,
  letters: readonly Letter[],
  compose: Awaited<ReturnType<typeof composer>>,
  expires: number,
): Promise<number> {
  const ours = new Set(
    await mails.claim(
      letters.map(({ entry }) => entry),
      expires,
    ),
  );
  const sendings = await Promise.all(
    letters
      .filter(({ entry }) => ours.has(entry))
      .map(async ({ resident, entry, secret }) => {
        const tags = {
          round: entry.round,
          batch: String(entry.batch),
          kind: entry.kind,
          resident: entry.resident,
        };
        return {
          entry,
          sending: await mailer.send({
            to: resident,
            ...compose(resident, secret, lesserOf(sha256, secret)),
            tags,
          }),
        };
      }),
  );
  const known = sendings.flatMap(
    ({ entry, sending }): { entry: MailEntry; to: Partial<MailEntry> }[] => {
      if (sending.kind === "unknown") return [];
      return [
        {
          entry,
          to:
            sending.kind === "sent"
              ? { state: "sent", messageId: sending.messageId }
              : { state: "lapsed" },
        },
      ];
    },
  );
  await mails.settle(known, expires);
  return known.filter(({ to }) => to.state === "sent").length;
}

export const handler = onLambda(sendBatch);
