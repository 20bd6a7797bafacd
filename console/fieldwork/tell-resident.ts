import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { afterSending, claimOf, shouldSend } from "#domain/dispatch/ledger.ts";
import { type Asked, EnteredFor, speaksFor } from "#domain/dispatch/mail.ts";
import { owingLetter } from "#domain/dispatch/letter.ts";
import { hasMailbox } from "#domain/dispatch/reach.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { areaName, atDesk } from "#domain/neighbourhood.ts";
import { lesserOf, tokenHashOf, waysOutOf } from "#functions/dispatch/links.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { enteredMail } from "#web/mails/entered.ts";
import { type Call, type RunPlace, roleOf } from "#console/call.ts";

/** What it takes to tell a resident by mail. */
export type TellStores =
  | "invitations"
  | "issuing"
  | "mailer"
  | "mails"
  | "residents"
  | "retentionDays"
  | "secret"
  | "site";

/** What a resident is told of who enters an answer for them: the role, never the name. */
export const enteredForBy = (call: Call, channel: EnteredFor["channel"]): EnteredFor =>
  EnteredFor.parse({ on: dayOf(call.dependencies.now()), by: roleOf(call), channel });

/** What an invitation says from then on: who has no mail is owed a letter that tells of it. */
export const toldOf = ({ resident, invitation }: Asked, enteredFor: EnteredFor) => ({
  enteredFor,
  ...(hasMailbox(resident) ? {} : owingLetter(invitation)),
});

/**
 * Tells a resident whom mail reaches that somebody enters an answer for them, once a round, with a
 * link of their own: claim → send → record. The others read it on their next letter.
 */
export async function tellResident(
  stores: Uses<TellStores | "now" | "sha256">,
  place: RunPlace,
  { resident, invitation }: Asked,
  enteredFor: EnteredFor,
): Promise<void> {
  const { mailer, mails, issuing, now, retentionDays, secret: chance, sha256 } = stores;
  const { email } = resident;
  const entry = await mails.get({ ...invitation, kind: "entered" });
  const decision = shouldSend("entered", resident, invitation, entry);
  if (decision.kind === "skip" || email === undefined) return;
  const expires = expiryOf(endOf(place.run), retentionDays);
  const secret = chance();
  const hash = tokenHashOf(sha256, secret);
  const claim = claimOf(invitation, "entered", decision.attempts, { token: hash, at: now() });
  if ((await mails.claim([claim], expires)).length === 0) return;
  await issuing.saveToken({
    hash,
    ...speaksFor({ resident, invitation }, "email"),
    until: expires,
  });
  const { round, batch, kind } = claim;
  const sending = await mailer.send({
    to: { ...resident, email },
    ...wordsFor(stores, place, { resident, enteredFor, secret }),
    tags: { round, batch: String(batch), kind, resident: resident.id },
  });
  const to = afterSending(sending);
  if (to !== undefined) await mails.settle([{ entry: claim, to }], expires);
}

function wordsFor(
  { now, sha256, site }: Uses<"now" | "sha256" | "site">,
  { round, neighbourhood: home }: RunPlace,
  {
    resident,
    enteredFor,
    secret,
  }: Pick<Asked, "resident"> & { enteredFor: EnteredFor; secret: string },
) {
  const neighbourhood = atDesk(home, dayOf(now()));
  const { waysOut, headers } = waysOutOf(site, lesserOf(sha256, secret));
  const words = enteredMail({
    language: resident.language,
    asks: isMeasurement(round) ? "measurement" : "agenda",
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    resident,
    enteredFor,
    link: `${site}/${isMeasurement(round) ? "m" : "a"}/${secret}`,
    closes: round.closes,
    waysOut,
  });
  return { ...words, headers, replyTo: neighbourhood.contact.email };
}
