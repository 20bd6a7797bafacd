import type { Uses } from "#stores/stores.ts";
import type { ActionId, CycleId, Instant } from "#contract/ids.ts";
import { Transient } from "#contract/errors.ts";
import type { Action } from "#domain/actions/action.ts";
import { atEndOfCycle, linkTo } from "#domain/actions/carry.ts";
import { moveAction } from "#domain/actions/move.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Verdict, verdictOn } from "#domain/feedback/did-it-help.ts";
import type { HelpedCount } from "#domain/feedback/helped.ts";
import { fewSayNoWaits } from "#domain/what-waits.ts";
import type { Norms } from "#domain/norms.ts";

/** From which cycle promises go on, and where. */
export type GoesOn = {
  id: CycleId;
  next: Parameters<typeof atEndOfCycle>[1];
  norms: Norms;
  at: Instant;
};
const BY = "machine";

/** Carries what is open on to the next cycle, or ends it with a reason; again it does nothing. */
export async function carryOn(stores: Uses<"actions">, goesOn: GoesOn): Promise<void> {
  for (const action of await stores.actions.in(goesOn.id)) await carry(stores, action, goesOn);
}

async function carry(
  { actions }: Uses<"actions">,
  action: Action,
  { next, norms, at }: GoesOn,
): Promise<void> {
  const became = atEndOfCycle(action, next, { at, by: BY }, norms);
  if (became.kind === "ended") return;
  const kept =
    became.kind === "carried"
      ? await actions.carry(became, linkTo(next.cycle, became.action))
      : await actions.change(became.action, became.event);
  if (!kept) throw changedMeanwhile(action);
}

type Counts = ReadonlyMap<ActionId, HelpedCount>;
type Verdicts = { asked: readonly Action[]; counts: Counts };

const saidOf = (action: Action, { counts }: Verdicts, { norms }: GoesOn): Verdict => {
  const count = counts.get(action.id);
  return count === undefined ? "open" : verdictOn(count, norms.notHelped);
};

/** Opens again what enough residents say did not help, and lets it go on in the next cycle. */
export async function reopenWhatDidNot(
  stores: Uses<"actions">,
  verdicts: Verdicts,
  goesOn: GoesOn,
): Promise<void> {
  for (const action of verdicts.asked) {
    if (saidOf(action, verdicts, goesOn) !== "not-helped") continue;
    await reopen(stores, action, goesOn.at);
    const now = await stores.actions.get(action.cycle, action.id);
    // What the team took up meanwhile goes on as it is.
    if (now?.state.kind === "reopened") await carry(stores, now, goesOn);
  }
}

/** Where few answered and most of them say no, that waits for the coordinator. */
export async function tellOfFew(
  { waiting }: Uses<"waiting">,
  verdicts: Verdicts,
  goesOn: GoesOn,
): Promise<void> {
  for (const action of verdicts.asked)
    if (saidOf(action, verdicts, goesOn) === "few-say-no")
      await waiting.save(fewSayNoWaits(action, goesOn.id, dayOf(goesOn.at)));
}

const changedMeanwhile = ({ cycle, id }: Action): Transient =>
  new Transient(`${cycle} ${id} was changed at the same moment.`);

async function reopen({ actions }: Uses<"actions">, action: Action, at: Instant): Promise<void> {
  const to = { kind: "reopened", on: dayOf(at), because: "not-helped" } as const;
  const moved = moveAction(action, { to, at, by: BY });
  // What is open still, or was opened a moment ago, goes on as it is.
  if (moved.kind === "fault") return;
  if (!(await actions.change(moved.action, moved.event))) throw changedMeanwhile(action);
}
