import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays, site } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import type { Uses } from "#stores/stores.ts";
import type { Language } from "#contract/language.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { cycleOfRound } from "#contract/ids.ts";
import { shouldMailReceipt } from "#domain/dispatch/ledger.ts";
import type { MailEntry } from "#domain/dispatch/mail.ts";
import { receiptOf } from "#domain/tally/seal.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { page } from "#functions/middleware/page.ts";
import { receiptMail } from "#web/mails/receipt.ts";
import { type ReceiptOutcome, receiptMailPage } from "#web/pages/receipt-mail.ts";
import { linkPage } from "#web/pages/survey.ts";
import { waysOutOf } from "#functions/dispatch/links.ts";
import { followToAgenda, type AgendaLink, takesAnswers } from "./follow-link.ts";

/** Mails somebody who answered by this link a receipt, once a round, when they press the button; opening the page changes nothing. */
export const mailReceipt = page({
  uses: {
    cycles,
    invitations,
    mailer,
    mails,
    neighbourhoods,
    residents,
    retentionDays,
    rounds,
    site,
  },
  run: async (dependencies, visit) => {
    const { invitations, residents, mails } = dependencies;
    const link = await followToAgenda(dependencies, visit.parameters["token"]);
    if (link.kind !== "known")
      return linkPage({
        language: visit.language,
        kind: link.kind === "measurement" ? "unknown" : link.kind,
      });
    const { token, neighbourhood } = link;
    const language = visit.asked ?? token.language;
    if (token.once === true) return linkPage({ language, kind: "given-once", neighbourhood });
    const view = { language, neighbourhood, path: visit.path };
    const [invitation, resident, entry] = await Promise.all([
      invitations.get(token.round, token.batch, token.resident),
      residents.one(neighbourhood, token.resident),
      mails.get({ ...token, kind: "receipt" }),
    ]);
    const decision = shouldMailReceipt(resident, invitation, token.hash, entry);
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
  {
    cycles,
    mails,
    mailer,
    retentionDays,
    sha256,
    site,
    now,
  }: Uses<"cycles" | "mailer" | "mails" | "now" | "retentionDays" | "sha256" | "site">,
  { token, round, neighbourhood, ballot, secret }: Extract<AgendaLink, { kind: "known" }>,
  language: Language,
  { to, attempts }: { to: { name: string; email: string }; attempts: number },
): Promise<ReceiptOutcome> {
  const { plan } = await cycles.mustGet(cycleOfRound(round.id));
  const expires = expiryOf(plan.end, retentionDays);
  const entry: MailEntry = {
    round: round.id,
    batch: token.batch,
    kind: "receipt",
    resident: token.resident,
    state: "claimed",
    claimed: now(),
    attempts,
  };
  if ((await mails.claim([entry], expires)).length === 0) return "sent";
  const code = receiptOf(ballot, sha256);
  const { waysOut, headers } = waysOutOf(site, secret);
  const words = receiptMail({
    language,
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    resident: to,
    link: takesAnswers(round, { now }) ? `${site}/a/${secret}` : undefined,
    closes: round.closes,
    code,
    checkLink: `${site}/count/${round.cycle}?lang=${language}&code=${code}#check`,
    waysOut,
  });
  const sending = await mailer.send({
    to,
    replyTo: neighbourhood.contact.email,
    ...words,
    headers,
    tags: {
      round: entry.round,
      batch: String(entry.batch),
      kind: entry.kind,
      resident: entry.resident,
    },
  });
  const became = { sent: "sent", refused: "lapsed", unknown: "unknown" } as const;
  await mails.settle(
    [
      {
        entry,
        to: {
          state: became[sending.kind],
          ...(sending.kind === "sent" ? { messageId: sending.messageId } : {}),
        },
      },
    ],
    expires,
  );
  const outcome = { sent: "mailed", refused: "refused", unknown: "unsettled" } as const;
  return outcome[sending.kind];
}

export const handler = onLambda(mailReceipt);
