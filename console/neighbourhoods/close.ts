import type { Deed } from "#contract/permissions.ts";
import { Conflict } from "#contract/errors.ts";
import type { Action } from "#domain/actions/action.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Closed } from "#domain/closed.ts";
import { type PromiseEnd, takersOf } from "#domain/closing-down.ts";
import { activeIn } from "#domain/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { closeNeighbourhood, standsOpen } from "#functions/actions/close-neighbourhood.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import type { Route } from "#console/at-console.ts";
import { type Call, roleOf, tellAudit } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { closePage, endField } from "./close-page.ts";
import { neighbourhoodAt, toNeighbourhood } from "./neighbourhood-place.ts";

type CloseStores = "actions" | "audit" | "cycles" | "neighbourhoods" | "waiting" | "waves";
type CloseCall = Call<CloseStores>;
type Again = { told?: Told; typed?: URLSearchParams; status?: number };

/** What has to end first, or the form that closes; of what is closed the button that opens it again. */
async function showClosing(call: CloseCall, again: Again = {}): Promise<Reply> {
  const { facts } = await neighbourhoodAt(call);
  return closePage({
    ...frameOf(call),
    ...(await standsOpen(call.dependencies, facts)),
    neighbourhood: facts,
    today: dayOf(call.dependencies.now()),
    ...again,
  });
}

/** Nothing is closed while somebody waits for an answer or something runs; pressed again it goes on. */
async function closeIt(call: CloseCall): Promise<Reply> {
  const { dependencies, visit } = call;
  const { facts: home } = await neighbourhoodAt(call);
  const { runs, unanswered, promises } = await standsOpen(dependencies, home);
  const ends = (action: Action) => endTyped(home, action, visit.form);
  const reason = Closed.shape.reason.safeParse(visit.form.get("reason"));
  const told = faultsIn(
    call,
    reason.success,
    promises.filter((one) => ends(one) === undefined),
  );
  const isClosed = home.closed !== undefined;
  if (!isClosed && (runs.length + unanswered.length + told.length > 0 || !reason.success))
    return showClosing(call, { told, typed: visit.form, status: 422 });
  const closed = await closeNeighbourhood(dependencies, home, {
    reason: reason.data ?? "",
    by: roleOf(call) ?? "team",
    endOf: ends,
  });
  await tell(call, home, { once: `closed:${closed.at}`, at: closed.at, result: "closed", closed });
  return toNeighbourhood(home.id, call, "closed");
}

/** Only what the page offers for this promise. */
function endTyped(
  home: Neighbourhood,
  action: Action,
  form: URLSearchParams,
): PromiseEnd | undefined {
  const typed = form.get(endField(action));
  const ids = activeIn(home).map(({ id }) => id);
  return typed === "not-done" ? typed : takersOf(action, ids).find((id) => id === typed);
}

function faultsIn(call: CloseCall, isReason: boolean, silent: readonly Action[]): Told {
  const { faults } = inConsole(closingWords, call.visit.language);
  return [
    ...silent.map((one) => ({ field: endField(one), text: faults.end(one.title) })),
    ...faultsWhere([[!isReason, "reason", faults.reason]]),
  ];
}

/** Cycles can be started again; nothing else comes back. */
async function openAgain(call: CloseCall): Promise<Reply> {
  const { audit, neighbourhoods } = call.dependencies;
  const { facts, revision } = await neighbourhoodAt(call);
  const { closed, ...open } = facts;
  if (closed === undefined) {
    // Whoever was stopped before the trail was told presses again.
    const last = (await audit.latest(facts.id, LOOKED_BACK)).find(({ action }) => action === DEED);
    if (last?.result === "closed") await tellOpened(call, facts, last.at);
    return toNeighbourhood(facts.id, call, "opened");
  }
  if (!(await neighbourhoods.change(open, revision)))
    throw new Conflict(`Somebody else is changing ${facts.id}; try again.`);
  await tellOpened(call, open, closed.at);
  return toNeighbourhood(facts.id, call, "opened");
}

/** Lines of the trail in which the closing is looked for. */
const LOOKED_BACK = 100;
const DEED = "close neighbourhood" satisfies Deed;

const tellOpened = (call: CloseCall, home: Neighbourhood, since: Closed["at"]): Promise<void> =>
  tell(call, home, {
    once: `opened:${since}`,
    at: call.dependencies.now(),
    result: "opened again",
  });

const tell = (
  call: CloseCall,
  { id }: Neighbourhood,
  { once, at, result, closed }: { once: string; at: Closed["at"]; result: string; closed?: Closed },
): Promise<void> =>
  tellAudit(call, `neighbourhood:${id}:${once}`, {
    neighbourhood: id,
    at,
    action: DEED,
    object: id,
    result,
    ...(closed === undefined ? {} : { reason: closed.reason }),
  });

const PLACE = "/console/neighbourhoods/:neighbourhood";
export const CLOSING_ROUTES: readonly Route<CloseStores>[] = [
  ["GET", `${PLACE}/close`, "close neighbourhood", (call) => showClosing(call)],
  ["POST", `${PLACE}/close`, "close neighbourhood", closeIt],
  ["POST", `${PLACE}/open`, "close neighbourhood", openAgain],
];
