import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import { byMachine } from "#domain/audit.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { type Calendar, calendarOf } from "#domain/dispatch/plan.ts";
import { awaitingDecision, openedAgain } from "#domain/dispatch/replan.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import { floorOf } from "#domain/tally/floor.ts";
import { floorWaits, silentWait } from "#domain/what-waits.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { floorWaitsMail } from "#web/mails/team.ts";

export type BelowFloor =
  | "audit"
  | "cycles"
  | "mailer"
  | "neighbourhoods"
  | "notices"
  | "now"
  | "rounds"
  | "sha256"
  | "site"
  | "waiting";
type Below = { cycle: Cycle; round: Round };

const calendarFor = async (
  { neighbourhoods }: Uses<"neighbourhoods">,
  { neighbourhood }: Cycle,
): Promise<Calendar> => calendarOf(await neighbourhoods.mustGet(neighbourhood), holidays);

/** What the trail says: how many were needed, and never how many answered so far. */
const fewerThan = ({ terms: { floor }, invited = 0 }: Round): string =>
  floor === undefined ? "too few" : `fewer than ${floorOf(floor, invited)} of ${invited} answered`;

/**
 * Keeps a round open once more: first the plan says so, so that a replay finds that it does, then
 * the round takes answers again.
 */
export async function openAgain(
  stores: Uses<BelowFloor>,
  { cycle: { id }, round }: Below,
): Promise<void> {
  const { cycles, rounds, waiting, audit, now } = stores;
  const at = now();
  const cycle = await cycles.mustGet(id);
  const calendar = await calendarFor(stores, cycle);
  const after = await cycles.change(id, (before) => {
    const plan = before.plan.reclosing === undefined && openedAgain(before.plan, calendar);
    return plan ? { ...before, plan } : undefined;
  });
  const closes = closesOf(after.plan);
  await rounds.change(round.id, (before) => ({ ...before, closes }));
  await waiting.save(silentWait(after, dayOf(at)));
  await audit.tell(
    `opened-again:${round.id}`,
    byMachine(round, {
      at,
      action: "open round once more",
      result: `${fewerThan(round)}; open until ${dayOf(closes)}`,
    }),
  );
}

/** Still too few: the coordinator decides in public, within days that were published beforehand. */
export async function askToDecide(
  stores: Uses<BelowFloor>,
  { cycle: { id }, round }: Below,
): Promise<void> {
  const { cycles, neighbourhoods, waiting, audit, site, now } = stores;
  const { floor } = round.terms;
  const at = now();
  const calendar = await calendarFor(stores, await cycles.mustGet(id));
  const after = await cycles.change(id, ({ plan, ...before }) =>
    plan.decision !== undefined || floor === undefined
      ? undefined
      : { ...before, plan: awaitingDecision(plan, floor.decided, { at, calendar }) },
  );
  const { decision = at } = after.plan;
  await waiting.done(silentWait(after, dayOf(at)));
  await waiting.save(floorWaits(after, dayOf(at)));
  await audit.tell(
    `undecided:${round.id}`,
    byMachine(round, {
      at,
      action: "ask to decide",
      result: `${fewerThan(round)}; decided by ${dayOf(decision)}`,
    }),
  );
  const neighbourhood = await neighbourhoods.mustGet(after.neighbourhood);
  const consoleLink = `${site}/console/cycles/${id}#floor`;
  await notify(stores, {
    run: id,
    notice: "floor-waits",
    about: "floor-waits",
    to: neighbourhood.coordinator,
    words: floorWaitsMail({ neighbourhood, consoleLink, until: decision }),
  });
}
