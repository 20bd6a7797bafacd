import { onLambda } from "#functions/middleware/on-lambda.ts";
import { agendas } from "#stores/agendas.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { encryptedBallots } from "#stores/encrypted-ballots.ts";
import { invitations } from "#stores/invitations.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { seals } from "#stores/seals.ts";
import { retentionDays } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { cycleOfRound, RoundId } from "#contract/ids.ts";
import { Permanent } from "#contract/errors.ts";
import { receiptOf } from "#domain/answer/receipt.ts";
import { byMachine } from "#domain/audit.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { tallyOf, tallyOfFew } from "#domain/tally/count.ts";
import { rootOver, Seal } from "#domain/tally/seal.ts";
import { type Sealed, sealedOf, unmatched } from "#domain/tally/sealing.ts";
import { figuresOf, sealLine } from "#domain/tally/told.ts";
import { step } from "#functions/middleware/step.ts";
import { marksOf } from "./marks-of-round.ts";

type Stores =
  | "agendas"
  | "audit"
  | "cycles"
  | "encryptedBallots"
  | "invitations"
  | "now"
  | "retentionDays"
  | "roundKeys"
  | "seals"
  | "sha256";

/**
 * Freezes the ballots of a closed round: opens all, holds them against the marks, publishes what
 * they say in lists that nothing joins, and destroys the keys. It uses no chance, so that it can
 * die anywhere and begin again; who finds a seal only finishes destroying.
 */
export const sealBallots = step({
  input: z.strictObject({ round: RoundId }),
  output: Seal.pick({ ballots: true, root: true }),
  uses: { agendas, audit, cycles, encryptedBallots, invitations, retentionDays, roundKeys, seals },
  run: sealRound,
});

async function sealRound(stores: Uses<Stores>, { round: id }: { round: RoundId }) {
  const { cycles, seals, encryptedBallots, roundKeys, audit } = stores;
  const round = await cycles.mustGetRound(id);
  if (round.status !== "closed")
    throw new Permanent(`Round ${id} is not closed: nothing is sealed while answers come in.`);
  const seal = (await seals.get(id)) ?? (await sealOnce(stores, round));
  await roundKeys.destroy(id);
  await encryptedBallots.sweep(id);
  await audit.tell(
    `sealed:${id}`,
    byMachine(round, { at: seal.sealed, action: "seal ballots", result: sealLine(seal) }),
  );
  return { ballots: seal.ballots, ...(seal.root === undefined ? {} : { root: seal.root }) };
}

/** Everything that is published is written and read back before the seal says that it stands. */
async function sealOnce(stores: Uses<Stores>, round: Round): Promise<Seal> {
  const { agendas, seals, sha256, now } = stores;
  const { sealed, withdrawn } = await openRound(stores, round);
  const { count, rows, receipts } = sealed;
  const sealedAt = now();
  const root = rootOver(rows, sha256);
  const tally = tallyOf(round, count, { root, counted: sealedAt }, sha256);
  const few = figuresOf(tally) === undefined;
  await publish(stores, round, { ...sealed, rows: few ? [] : rows });
  if (few) await agendas.keepTally(tallyOfFew(tally, sha256));
  return seals.keep({
    round: round.id,
    sealed: sealedAt,
    ballots: receipts.length,
    blank: count.blank,
    withdrawn,
    receipts: sha256(receipts.join("\n")),
    ...(few
      ? {}
      : {
          root,
          byArea: Object.fromEntries(count.byArea),
          byChannel: Object.fromEntries(count.byChannel),
        }),
  });
}

/**
 * Opens every ballot and holds it against its mark. Errors: Permanent where they do not fit, before
 * anything is told.
 */
async function openRound(
  { encryptedBallots, roundKeys, sha256, ...stores }: Uses<Stores>,
  { id, batches = 0, terms }: Round,
): Promise<{ sealed: Sealed; withdrawn: number }> {
  const keys = await roundKeys.forSealing(id);
  if (keys === undefined)
    throw new Permanent(`Round ${id} has no keys, and no seal: its ballots open for nobody.`);
  const [opened, marks] = await Promise.all([
    encryptedBallots.open(id, keys),
    marksOf(stores, id, batches),
  ]);
  const { altered, former, withdrawn } = opened;
  const { missing, unmarked } = unmatched(marks.proven, opened.ballots);
  // Who was erased before rounds had keys left a ballot without a mark.
  const lost = keys.former
    ? Math.max(0, marks.former - former.length)
    : marks.former + former.length;
  if (altered + missing + unmarked + lost > 0)
    throw new Permanent(
      `The ballots of round ${id} are not as they were given: ${altered} altered, ` +
        `${missing} missing, ${unmarked} without a mark, ${lost} of before rounds had keys that are missing or cannot be. ` +
        "Nothing is sealed; find out who changed them.",
    );
  const before = former.map((ballot) => ({
    ...ballot,
    receipt: receiptOf(sha256(`receipt|${ballot.key}`)),
  }));
  return { sealed: sealedOf([...opened.ballots, ...before], terms), withdrawn };
}

/** Writes the three lists and reads them back. Errors: Permanent when they do not say the same. */
async function publish(
  { cycles, seals, retentionDays }: Uses<Stores>,
  { id }: Round,
  { rows, words, receipts }: Sealed,
): Promise<void> {
  const { plan } = await cycles.mustGet(cycleOfRound(id));
  await seals.save(id, "rows", rows);
  await seals.save(id, "receipts", receipts);
  await seals.save(id, "words", words, expiryOf(plan.end, retentionDays));
  for (const [list, lines] of [
    ["rows", rows],
    ["receipts", receipts],
    ["words", words],
  ] as const) {
    const kept = await seals.list(id, list);
    if (kept.join("\n") !== lines.join("\n"))
      throw new Permanent(
        `The ${list} of round ${id} were changed while they were sealed. Nothing is sealed; ` +
          "find out who changed them.",
      );
  }
}

export const handler = onLambda(sealBallots);
