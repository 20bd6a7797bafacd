import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays, site } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { municipality } from "#stores/municipality.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import type { UsesOf } from "#stores/stores.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import type { Language } from "#contract/language.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { cycleOfRound } from "#contract/ids.ts";
import { claimOf, receiptAfter, shouldMailReceipt } from "#domain/dispatch/ledger.ts";
import { roundKeys } from "#stores/round-keys.ts";
import type { ReceiptCode } from "#domain/answer/receipt.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { page } from "#functions/middleware/page.ts";
import { receiptMail } from "#web/mails/receipt.ts";
import { type ReceiptOutcome, receiptMailPage } from "#web/pages/receipt-mail.ts";
import { linkPage } from "#web/pages/survey.ts";
import { waysOutOf } from "#functions/dispatch/links.ts";
import { followToCycle, type KnownLink } from "./agenda-visit.ts";
import { takesAnswers } from "./follow-link.ts";

const uses = {
  cycles,
  invitations,
  limits,
  mailer,
  mails,
  municipality,
  neighbourhoods,
  residents,
  retentionDays,
  roundKeys,
  rounds,
  site,
};

/**
 * Mails somebody who answered by this link a receipt, once a round, when they press the button;
 * opening the page changes nothing.
 */
export const mailReceipt = page({
  uses,
  async run(dependencies, visit) {
    const { invitations, residents, mails } = dependencies;
    const found = await followToCycle(dependencies, visit);
    if ("reply" in found) return found.reply;
    const { link, language } = found;
    const { token, neighbourhood } = link;
    if (token.once === true) return linkPage({ language, kind: "given-once", neighbourhood });
    const view = { language, neighbourhood, path: visit.path };
    const [invitation, resident, entry] = await Promise.all([
      invitations.get(token.round, token.batch, token.resident),
      residents.one(neighbourhood, token.resident),
      mails.get({ ...token, kind: "receipt" }),
    ]);
    const decision = shouldMailReceipt(resident, invitation, token.hash, entry);
    if (!takesAnswers(link.round, dependencies))
      return receiptMailPage({ ...view, outcome: "closed" });
    if (decision.kind === "skip") return receiptMailPage({ ...view, outcome: decision.because });
    if (visit.method !== "POST") return receiptMailPage({ ...view, outcome: "offered" });
    return receiptMailPage({
      ...view,
      outcome: await sendReceipt(dependencies, link, language, decision),
    });
  },
});

/** Claim → send → record: whoever presses at the same instant finds it claimed. */
async function sendReceipt(
  stores: UsesOf<typeof uses>,
  link: KnownLink,
  language: Language,
  { to, attempts }: { to: { name: string; email: string }; attempts: number },
): Promise<ReceiptOutcome> {
  const { cycles, mails, mailer, municipality, retentionDays, roundKeys, site, now } = stores;
  const { token, round, neighbourhood } = link;
  const code = (await roundKeys.forTaking(round.id)).receiptOf(token);
  const { plan } = await cycles.mustGet(cycleOfRound(round.id));
  const expires = expiryOf(plan.end, retentionDays);
  const entry = claimOf(token, "receipt", attempts, { at: now() });
  if ((await mails.claim([entry], expires)).length === 0) return "sent";
  const { batch, resident, kind } = entry;
  const sending = await mailer.send({
    to,
    from: await municipality.senderOf(neighbourhood.name),
    replyTo: neighbourhood.contact.email,
    ...receiptWords(site, link, {
      language,
      resident: to,
      code,
      municipality: await municipality.shown(),
    }),
    tags: { round: round.id, batch: String(batch), kind, resident },
  });
  const { state, outcome } = receiptAfter(sending);
  const messageId = sending.kind === "sent" ? { messageId: sending.messageId } : {};
  await mails.settle([{ entry, to: { state, ...messageId } }], expires);
  return outcome;
}

function receiptWords(
  site: string,
  { round, neighbourhood, secret, lesser }: KnownLink,
  {
    language,
    ...told
  }: {
    language: Language;
    resident: { name: string };
    code: ReceiptCode;
    municipality: Municipality;
  },
) {
  const { waysOut, headers } = waysOutOf(site, lesser);
  const words = receiptMail({
    language,
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    ...told,
    link: `${site}/a/${secret}`,
    closes: round.closes,
    checkLink: `${site}/count/${round.cycle}?lang=${language}&code=${told.code}#check`,
    waysOut,
  });
  return { ...words, headers };
}

export const handler = onLambda(mailReceipt);
