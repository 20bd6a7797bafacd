import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays, site } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { municipality } from "#stores/municipality.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { invitations } from "#stores/invitations.ts";
import { issuing } from "#stores/issuing.ts";
import { offered } from "#stores/help-offers.ts";
import { pictures } from "#stores/pictures.ts";
import { cycles } from "#stores/cycles.ts";
import { readings } from "#stores/texts.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId, type TokenHash } from "#contract/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { type Addressed, afterSending, claimOf, shouldSend } from "#domain/dispatch/ledger.ts";
import { DispatchKind } from "#contract/mail.ts";
import { type MailEntry, type Resident, speaksFor, type Token } from "#domain/dispatch/mail.ts";
import { lesserOf, tokenHashOf } from "./links.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";
import { composer } from "./compose.ts";
import { peopleInBatch } from "./people-in-batch.ts";

/**
 * As many mails of a batch are under way at once; the machine runs a few batches beside each other.
 */
const AT_ONCE = 10;

const Input = z.strictObject({ round: RoundId, kind: DispatchKind, batch: z.int().min(0) });

type Letter = Pick<Addressed, "invitation"> & {
  resident: Resident & { email: string };
  entry: MailEntry;
  token: TokenHash;
  /** The link of a mail that the mail service never took: it is in nobody's hands. */
  lost: readonly TokenHash[];
  secret: string;
};

const uses = {
  actions,
  agendas,
  cycles,
  invitations,
  issuing,
  mailer,
  mails,
  municipality,
  neighbourhoods,
  offered,
  pictures,
  readings,
  residents,
  retentionDays,
  rounds,
  runs,
  secret,
  site,
};

/**
 * Sends one kind of mail to one batch: claim → send → record, so that nobody gets it twice and none
 * is lost silently.
 */
export const sendBatch = step({
  input: Input,
  output: z.strictObject({ sent: z.int().min(0) }),
  uses,
  run: sendToBatch,
});

async function sendToBatch(
  stores: UsesOf<typeof uses>,
  { round: id, kind, batch }: z.infer<typeof Input>,
): Promise<{ sent: number }> {
  const { rounds, runs, invitations, issuing, municipality, neighbourhoods, retentionDays } =
    stores;
  const round = await rounds.mustGet(id);
  const run = await runs.mustGet(runOf(round));
  const expires = expiryOf(endOf(run), retentionDays);
  const people = await peopleInBatch(stores, round, batch, kind);
  const letters = people.flatMap((person) => letterTo(stores, kind, person) ?? []);
  await invitations.removeTokens(letters.flatMap(({ lost }) => lost));
  await issuing.saveTokens(letters.map((letter) => tokenOf(letter, expires)));
  const { name } = await neighbourhoods.mustGet(run.neighbourhood);
  const from = await municipality.senderOf(name);
  const written = await composer(stores, { run, round }, kind);
  const compose = (...of: Parameters<typeof written>) => ({ ...written(...of), from });
  let sent = 0;
  for (let at = 0; at < letters.length; at += AT_ONCE)
    sent += await sendSome(stores, letters.slice(at, at + AT_ONCE), compose, expires);
  return { sent };
}

/** What goes out to somebody now, with a link of its own. */
function letterTo(
  { secret, sha256, now }: Uses<"now" | "secret" | "sha256">,
  kind: DispatchKind,
  { resident, invitation, entry }: Addressed,
): Letter | undefined {
  if (resident?.email === undefined) return undefined;
  const decision = shouldSend(kind, resident, invitation, entry);
  if (decision.kind === "skip") return undefined;
  const key = secret();
  const token = tokenHashOf(sha256, key);
  return {
    resident: { ...resident, email: resident.email },
    invitation,
    token,
    lost: entry?.token === undefined ? [] : [entry.token],
    secret: key,
    entry: claimOf(invitation, kind, decision.attempts, { token, at: now() }),
  };
}

const tokenOf = (letter: Letter, until: number): Token => ({
  hash: letter.token,
  ...speaksFor(letter, "email"),
  until,
});

/** Gives the number of mails that the mail service took. */
async function sendSome(
  { mails, mailer, sha256 }: Uses<"mailer" | "mails" | "sha256">,
  letters: readonly Letter[],
  compose: Awaited<ReturnType<typeof composer>>,
  expires: number,
): Promise<number> {
  const entries = letters.map(({ entry }) => entry);
  const ours = new Set(await mails.claim(entries, expires));
  const outcomes = await Promise.all(
    letters
      .filter(({ entry }) => ours.has(entry))
      .map(async ({ resident, entry, secret }) => {
        const { round, batch, kind } = entry;
        const tags = { round, batch: String(batch), kind, resident: resident.id };
        const mail = { to: resident, ...compose(resident, secret, lesserOf(sha256, secret)), tags };
        return { entry, to: afterSending(await mailer.send(mail)) };
      }),
  );
  const known = outcomes.flatMap(({ entry, to }) => (to === undefined ? [] : { entry, to }));
  await mails.settle(known, expires);
  return known.filter(({ to }) => to.state === "sent").length;
}

export const handler = onLambda(sendBatch);
