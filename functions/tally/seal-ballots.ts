import { present } from "#contract/present.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { anchors } from "#stores/anchors.ts";
import { agendas } from "#stores/agendas.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { encryptedBallots } from "#stores/encrypted-ballots.ts";
import { invitations } from "#stores/invitations.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { seals } from "#stores/seals.ts";
import { remedies } from "#stores/remedies.ts";
import { retentionDays } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { cycleOfRound, RoundId } from "#contract/ids.ts";
import { Permanent } from "#contract/errors.ts";
import { byMachine } from "#domain/audit.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { tallyOf, tallyOfFew } from "#domain/tally/count.ts";
import { isVoided, type Remedy, setsAside } from "#domain/tally/remedy.ts";
import { rootOver, Seal } from "#domain/tally/seal.ts";
import { type Faults, isWhole, leftBy } from "#domain/tally/faults.ts";
import { type Sealed, sealedOf } from "#domain/tally/sealing.ts";
import { figuresOf, sealLine } from "#domain/tally/told.ts";
import { step } from "#functions/middleware/step.ts";
import { openRound, type OpensRounds } from "./open-round.ts";

type Stores =
  | OpensRounds
  | "agendas"
  | "audit"
  | "cycles"
  | "now"
  | "remedies"
  | "retentionDays"
  | "seals";

/**
 * Freezes the ballots of a closed round: opens all, holds them against the marks, publishes what
 * they say in lists that nothing joins, and destroys the keys. What does not fit is refused, unless
 * two of the team agreed to leave it out or to void the round. It uses no chance, so that it can
 * die anywhere and begin again; who finds a seal only finishes destroying.
 */
export const sealBallots = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({
    ...Seal.pick({ ballots: true, root: true }).partial().shape,
    voided: z.boolean(),
  }),
  uses: {
    agendas,
    anchors,
    audit,
    cycles,
    encryptedBallots,
    invitations,
    remedies,
    retentionDays,
    roundKeys,
    seals,
  },
  run: sealRound,
});

async function sealRound(stores: Uses<Stores>, { round: id }: { round: RoundId }) {
  const { cycles, seals, remedies, encryptedBallots, roundKeys, audit } = stores;
  const round = await cycles.mustGetRound(id);
  if (round.status !== "closed")
    throw new Permanent(`Round ${id} is not closed: nothing is sealed while answers come in.`);
  const standing = await seals.get(id);
  const remedy = await remedies.get(id);
  const isVoid = standing === undefined && isVoided(remedy);
  const seal = isVoid ? undefined : (standing ?? (await sealOnce(stores, round, remedy)));
  await roundKeys.destroy(id);
  await encryptedBallots.sweep(id);
  if (seal === undefined) return voided(stores, round, remedy);
  await audit.tell(
    `sealed:${id}`,
    byMachine(round, { at: seal.sealed, action: "seal ballots", result: sealLine(seal) }),
  );
  const { ballots, root } = seal;
  return { ballots, voided: false, ...present({ root }) };
}

/** Two of the team agreed that nothing is counted: from here on nobody can read what was answered. */
async function voided(
  { audit, now }: Uses<"audit" | "now">,
  round: Round,
  remedy: Remedy | undefined,
): Promise<{ voided: boolean }> {
  await audit.tell(
    `voided:${round.id}`,
    byMachine(round, {
      at: now(),
      action: "void round",
      result: "nothing is counted",
      reason: remedy?.reason,
    }),
  );
  return { voided: true };
}

/** Everything that is published is written and read back before the seal says that it stands. */
async function sealOnce(
  stores: Uses<Stores>,
  round: Round,
  remedy: Remedy | undefined,
): Promise<Seal> {
  const { agendas, remedies, seals, sha256, now } = stores;
  const { ballots, faults, ...told } = await openRound(stores, round);
  if (!isWhole(faults)) await remedies.found(round.id, faults);
  if (!isWhole(faults) && !setsAside(remedy, faults)) throw new Permanent(refusalOf(round, faults));
  const sealed = sealedOf(ballots, round.terms, sha256);
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
    ...told,
    ...(isWhole(faults) ? {} : { left: leftBy(faults) }),
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

const refusalOf = ({ id }: Round, faults: Faults): string =>
  `The ballots of round ${id} are not as they were given: ${faults.altered} altered, ` +
  `${faults.missing} missing, ${faults.unmarked} without a mark, ${faults.former} of before rounds had keys ` +
  `that are missing or cannot be; ${faults.answers} answers, ${faults.withdrawn} withdrawn ones and ` +
  `${faults.versions} versions fewer than were written down. Nothing is sealed; find out who changed them.`;

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
