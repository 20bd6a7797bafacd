import { Conflict, NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { CycleId } from "#contract/ids.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Faults } from "#domain/tally/faults.ts";
import { isStill, Remedy, Side, Way, whyNotAgree } from "#domain/tally/remedy.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { ownerOf } from "#stores/sessions.ts";
import { remedyWords } from "#web/copy/console/remedy.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { runPath } from "#web/console-paths.ts";
import { actorOf, backTo, type Call, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { consoleRemedyPage, remedyPath } from "./remedy-page.ts";
import { rerun } from "./rerun.ts";

type Stores =
  | "audit"
  | "cycles"
  | "machines"
  | "neighbourhoods"
  | "remedies"
  | "runs"
  | "seals"
  | "waves";
type Faulty = {
  cycle: Cycle;
  neighbourhood: Neighbourhood;
  faults: Faults;
  remedy: Remedy | undefined;
};

/** Who acts, and for which side; the same person is known again however often they log in. */
const partyOf = ({ dependencies: { now, sha256 }, session, access }: Call) => ({
  at: now(),
  by: sha256(`remedy|${ownerOf(session)}`).slice(0, 32),
  sides: access.roles.flatMap((role) => Side.safeParse(role).data ?? []),
});

/** A cycle whose ballots do not fit and are not sealed. Errors: NotFound. */
async function faultyIn(call: Call<Stores>): Promise<Faulty> {
  const { cycles, remedies, seals } = call.dependencies;
  const id = found(CycleId.safeParse(call.parameters["run"]).data, "no such cycle");
  const cycle = await cycles.mustGet(id);
  const faults = await remedies.faults(cycle.round);
  if (faults === undefined || (await seals.get(cycle.round)) !== undefined)
    throw new NotFound("nothing in it does not fit");
  const [neighbourhood, remedy] = await Promise.all([
    neighbourhoodNamed(call, cycle.neighbourhood),
    remedies.get(cycle.round),
  ]);
  return { cycle, neighbourhood, faults, remedy };
}

const NOT_TYPED = { way: "", reason: "" };

/** What does not fit, and what can be done about it by two together. */
export const showRemedy = async (call: Call<Stores>): Promise<Reply> =>
  shown(call, await faultyIn(call), { told: [], typed: NOT_TYPED });

function shown(
  call: Call<Stores>,
  faulty: Faulty,
  form: { told: Told; typed: typeof NOT_TYPED },
): Reply {
  const { remedy, faults } = faulty;
  const why = remedy && whyNotAgree(remedy, partyOf(call), faults);
  return consoleRemedyPage({ ...frameOf(call), ...faulty, ...form, why });
}

/** One of the two says what is to become of the round, and why. Nothing happens yet. */
export async function proposeRemedy(call: Call<Stores>): Promise<Reply> {
  const faulty = await faultyIn(call);
  const { cycle, faults, remedy: before } = faulty;
  const { language, form } = call.visit;
  const words = inConsole(remedyWords, language);
  const typed = { way: form.get("way") ?? "", reason: (form.get("reason") ?? "").trim() };
  const way = Way.safeParse(typed.way);
  const reason = Remedy.shape.reason.safeParse(typed.reason);
  if (!way.success || !reason.success) {
    const told = faultsWhere([
      [!way.success, "way", words.wayMissing],
      [!reason.success, "reason", words.reasonMissing],
    ]);
    return shown(call, faulty, { told, typed });
  }
  const { round } = cycle;
  const proposed = partyOf(call);
  const asked = { way: way.data, reason: reason.data };
  const remedy = { round, ...asked, faults, proposed, version: before?.version ?? 0 };
  const stands = before !== undefined && isStill(before, faults);
  if (stands || !(await call.dependencies.remedies.save(remedy)))
    return backTo(remedyPath(cycle.id), language, "changedMeanwhile");
  await tell(call, cycle, { action: "propose remedy", at: proposed.at, ...asked });
  return backTo(remedyPath(cycle.id), language, "remedyProposed");
}

/** Somebody else, from the other side, agrees; and the cycle goes on where it failed. */
export async function confirmRemedy(call: Call<Stores>): Promise<Reply> {
  const { cycle, faults, remedy } = await faultyIn(call);
  const { language, form } = call.visit;
  const again = () => backTo(remedyPath(cycle.id), language, "changedMeanwhile");
  if (remedy === undefined || String(remedy.version) !== form.get("version")) return again();
  const confirmed = partyOf(call);
  // The page says why, and has no button then.
  if (remedy.confirmed !== undefined || whyNotAgree(remedy, confirmed, faults) !== undefined)
    return again();
  if (!(await call.dependencies.remedies.save({ ...remedy, confirmed }))) return again();
  await tell(call, cycle, { action: "confirm remedy", at: confirmed.at, ...remedy });
  const told = (await goesOn(call, cycle, remedy.reason)) ? "remedyConfirmed" : "remedyWaits";
  return backTo(runPath(cycle.id), language, told);
}

/** False where it cannot go on now: another cycle has its place, or somebody goes on with it already. */
const goesOn = (call: Call<Stores>, cycle: Cycle, reason: string): Promise<boolean> =>
  rerun(call.dependencies, cycle.id, { actor: actorOf(call), origin: call.origin, reason }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Conflict) return false;
      throw error;
    },
  );

type Line = { action: string } & Pick<Remedy["proposed"], "at"> & Pick<Remedy, "reason" | "way">;

const tell = (
  call: Call<"audit">,
  { neighbourhood, round: object }: Cycle,
  { at, action, way: result, reason }: Line,
): Promise<void> =>
  tellAudit(call, `${action}:${object}:${at}`, {
    neighbourhood,
    at,
    action,
    object,
    result,
    reason,
  });
