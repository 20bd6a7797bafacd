import { present } from "#contract/present.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { invitations } from "#stores/invitations.ts";
import { mailer } from "#stores/mailer.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { notices } from "#stores/notices.ts";
import { rounds } from "#stores/rounds.ts";
import { site } from "#stores/settings.ts";
import { soFar } from "#stores/so-far.ts";
import { waiting } from "#stores/waiting.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { dayOf, isBefore } from "#domain/calendar/time.ts";
import { type AtClosing, atClosing, isOpenAgain } from "#domain/dispatch/closing.ts";
import { type AnyRound, type Cycle, isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import { soFarOf } from "#domain/dispatch/so-far.ts";
import { type Basis, floorOf } from "#domain/tally/floor.ts";
import { step } from "#functions/middleware/step.ts";
import { askToDecide, type BelowFloor, openAgain } from "./below-floor.ts";
import { marksOf } from "./marks-of-round.ts";

type Stores = BelowFloor | "invitations" | "soFar";

/**
 * Closes the round: from here no answer is taken, whatever the clock says. A round of an agenda in
 * which too few answered is not closed, and so not sealed: it stays open once more, then waits for a
 * decision, and goes on as a thin one or is never opened by anybody.
 */
export const closeRound = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ next: z.enum(["sealing", "reclosing", "decision", "stopping"]) }),
  uses: {
    audit,
    cycles,
    invitations,
    mailer,
    neighbourhoods,
    notices,
    rounds,
    site,
    soFar,
    waiting,
  },
  run: closeOrNot,
});

async function closeOrNot(stores: Uses<Stores>, { round: id }: { round: RoundId }) {
  const round = await stores.rounds.mustGet(id);
  if (round.status === "closed" || isMeasurement(round)) return closed(stores, round);
  const cycle = await stores.cycles.mustGet(round.cycle);
  if (!isOpenAgain(cycle)) await takeNoMore(stores, round);
  const { proven, former } = await marksOf(stores, id, round.batches ?? 0);
  const answered = proven.length + former;
  const outcome = atClosing(cycle, round, answered);
  await stores.soFar.save(soFarOf(round, answered, dayOf(stores.now())));
  return FOLLOWS[outcome](stores, { cycle, round });
}

type Place = { cycle: Cycle; round: Round };
type Follows = (stores: Uses<Stores>, place: Place) => Promise<{ next: Next }>;
type Next = "sealing" | "reclosing" | "decision" | "stopping";

const FOLLOWS: Readonly<Record<AtClosing, Follows>> = {
  enough: (stores, { round }) => closed(stores, round, basisOf(round)),
  thin: (stores, { cycle: { decided }, round }) => closed(stores, round, basisOf(round, decided)),
  "opened-again": async (stores, place) => {
    await openAgain(stores, place);
    return { next: "reclosing" };
  },
  undecided: async (stores, place) => {
    await askToDecide(stores, place);
    return { next: "decision" };
  },
  // Stopping the cycle makes what was answered unreadable for good, before anybody read it.
  "asked-again": async () => ({ next: "stopping" }),
};

function basisOf(
  { terms: { floor }, invited = 0 }: Round,
  decided?: Cycle["decided"],
): Basis | undefined {
  if (floor === undefined) return undefined;
  const { reason, at } = decided ?? {};
  return {
    asked: invited,
    needed: floorOf(floor, invited),
    ...(reason === undefined || at === undefined ? {} : { thin: { reason, at } }),
  };
}

/** No answer is taken while they are counted, also where somebody lets the closing come early. */
async function takeNoMore(
  { rounds, now }: Uses<"now" | "rounds">,
  { id }: AnyRound,
): Promise<void> {
  const at = now();
  await rounds.change(id, (before) =>
    isBefore(at, before.closes) ? { ...before, closes: at } : before,
  );
}

async function closed(
  { rounds, audit, now }: Uses<"audit" | "now" | "rounds">,
  { id }: AnyRound,
  basis?: Basis,
): Promise<{ next: Next }> {
  const at = now();
  const round = await rounds.change(id, (before) => ({
    ...before,
    status: "closed",
    ...present({ basis }),
  }));
  await audit.tell(
    `closed:${id}`,
    byMachine(round, { at, action: "close round", result: "closed" }),
  );
  return { next: "sealing" };
}

export const handler = onLambda(closeRound);
