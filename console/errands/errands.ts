import { found } from "#contract/found.ts";
import { seesSignalsTo } from "#domain/access.ts";
import type { Changed } from "#domain/actions/action.ts";
import {
  askedAgain,
  type Errand,
  lookedAt,
  type Statement,
  unseenOf,
  withdrawn,
} from "#domain/actions/errand.ts";
import { takenFor, takenForSignal, takenForWord } from "#domain/actions/taken.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { organisationIn, withOrganisation } from "#domain/organisation.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { Comes } from "#stores/errands.ts";
import { errandsPath } from "#web/console-paths.ts";
import { errandPageWords } from "#web/copy/console/errands.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import type { Route } from "#console/at-console.ts";
import { backTo, type Call, mayAlso, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { Version } from "#console/forms.ts";
import { settleOutcomes } from "#console/actions/agreements.ts";
import { frameOf } from "#console/frame.ts";
import { errandsPage, type Shown } from "./errands-page.ts";

type ErrandStores = "actions" | "audit" | "errands" | "neighbourhoods" | "signals" | "waiting";
type ErrandCall = Call<ErrandStores>;

const DONE = ["taken", "left", "withdrawn", "again"] as const;

/** What was handed over as a signal is seen by whom signals are handed over by, and by who works there. */
const seesErrand = (call: ErrandCall, { matter, neighbourhood, partner }: Errand): boolean =>
  matter.kind !== "signal" ||
  seesSignalsTo(call.access, partner) ||
  mayAlso(call, "place words", neighbourhood);

async function shownIn(call: ErrandCall, { id }: Neighbourhood): Promise<Shown[]> {
  const { actions, errands, signals } = call.dependencies;
  const all = (await errands.of(id)).filter((errand) => seesErrand(call, errand));
  const wanted = all.flatMap(({ matter }) =>
    "action" in matter ? [{ cycle: matter.cycle, action: matter.action }] : [],
  );
  const [promises, passed] = await Promise.all([actions.many(wanted), signals.of(id)]);
  const shown = all.map((errand) => {
    const { matter } = errand;
    return {
      errand,
      action: promises.find(
        (one) => "action" in matter && one.id === matter.action && one.cycle === matter.cycle,
      ),
      signal: passed.find((one) => matter.kind === "signal" && one.id === matter.signal),
    };
  });
  const waits = ({ errand }: Shown) => (unseenOf(errand).length > 0 ? 0 : 1);
  return shown
    .toSorted((one, other) => (one.errand.asked < other.errand.asked ? 1 : -1))
    .toSorted((one, other) => waits(one) - waits(other));
}

async function showErrands(call: ErrandCall, told: Told = [], message?: string): Promise<Reply> {
  const neighbourhood = await neighbourhoodNamed(call, call.parameters["neighbourhood"]);
  const words = inConsole(errandPageWords, call.visit.language);
  const did = DONE.find((one) => one === call.visit.query.get("told"));
  return errandsPage({
    ...frameOf(call, message ?? (did && words.done[did])),
    neighbourhood,
    errands: await shownIn(call, neighbourhood),
    mayCheck: mayAlso(call, "check errands", neighbourhood.id),
    told,
  });
}

/** The errand in the address. Errors: NotFound. */
async function errandAt(call: ErrandCall): Promise<Errand> {
  const { id } = await neighbourhoodNamed(call, call.parameters["neighbourhood"]);
  const errand = await call.dependencies.errands.get(id, call.parameters["errand"] ?? "");
  return found(errand && seesErrand(call, errand) ? errand : undefined, "no such errand");
}

/** Keeps it with a line in the trail, unless somebody changed it since the page was shown. */
async function keep(
  call: ErrandCall,
  errand: Errand,
  did: (typeof DONE)[number],
  comes: Comes = {},
): Promise<Reply> {
  const { errands, now } = call.dependencies;
  const { language, form } = call.visit;
  const seen = Version.safeParse(form.get("version")).data === errand.version;
  if (!seen || !(await errands.save(errand, comes)))
    return {
      ...(await showErrands(call, [], inConsole(errandPageWords, language).gone)),
      status: 409,
    };
  await tellAudit(call, `errand:${errand.id}:${errand.version}`, {
    neighbourhood: errand.neighbourhood,
    at: now(),
    action: call.deed,
    object: errand.id,
    result: did,
  });
  return backTo(errandsPath(errand.neighbourhood), language, did);
}

/** The facts of a neighbourhood with the word of an organisation in them. */
async function homeWith(
  { neighbourhoods }: ErrandCall["dependencies"],
  { neighbourhood, partner }: Errand,
  statement: Statement,
): Promise<Comes | undefined> {
  const { facts, revision } = found(await neighbourhoods.revised(neighbourhood), "is gone");
  const organisation = organisationIn(facts, partner);
  if (organisation === undefined) return undefined;
  return {
    home: { facts: withOrganisation(facts, takenForWord(organisation, statement)), revision },
  };
}

/** What the first statement makes of what it is about; nothing where that went on without it. */
async function comesOf(
  { dependencies }: ErrandCall,
  errand: Errand,
  statement: Statement,
): Promise<Comes | undefined> {
  const { actions, signals } = dependencies;
  const { matter, neighbourhood, partner, answerBy } = errand;
  // It is published or thrown away where it is seen; here somebody only says to have looked.
  if (statement.says.kind === "picture") return {};
  if (matter.kind === "memory") return homeWith(dependencies, errand, statement);
  if (matter.kind === "signal") {
    const signal = (await signals.of(neighbourhood)).find(({ id }) => id === matter.signal);
    return signal && { signal: takenForSignal(signal, statement) };
  }
  const action = await actions.get(matter.cycle, matter.action);
  const changed: Changed | undefined = action && takenFor(action, partner, statement, answerBy);
  return changed && { changed };
}

/** The statement that the form is about: the first that waits. */
const statementIn = ({ visit }: ErrandCall, errand: Errand): Statement | undefined =>
  unseenOf(errand)
    .slice(0, 1)
    .find(({ id }) => id === visit.form.get("statement"));

/** What somebody outside said becomes what residents read. */
async function takeStatement(call: ErrandCall): Promise<Reply> {
  const errand = await errandAt(call);
  const statement = statementIn(call, errand);
  const words = inConsole(errandPageWords, call.visit.language);
  if (statement === undefined) return { ...(await showErrands(call, [], words.gone)), status: 409 };
  const comes = await comesOf(call, errand, statement);
  if (comes === undefined)
    return { ...(await showErrands(call, [], words.impossible)), status: 409 };
  const looked = { at: call.dependencies.now(), taken: true };
  const reply = await keep(call, lookedAt(errand, statement, looked), "taken", comes);
  if (comes.changed !== undefined)
    await settleOutcomes(call.dependencies, comes.changed.action.cycle);
  return reply;
}

async function leaveStatement(call: ErrandCall): Promise<Reply> {
  const errand = await errandAt(call);
  const statement = statementIn(call, errand);
  const words = inConsole(errandPageWords, call.visit.language);
  if (statement === undefined) return { ...(await showErrands(call, [], words.gone)), status: 409 };
  const why = (call.visit.form.get("why") ?? "").trim();
  if (why.length < 3 || why.length > 600)
    return showErrands(call, [{ field: `why-${errand.id}`, text: words.whyFault }]);
  const looked = { at: call.dependencies.now(), taken: false, why };
  return keep(call, lookedAt(errand, statement, looked), "left");
}

const withdrawLink = async (call: ErrandCall): Promise<Reply> =>
  keep(call, withdrawn(await errandAt(call), call.dependencies.now()), "withdrawn");

async function askAgain(call: ErrandCall): Promise<Reply> {
  const neighbourhood = await neighbourhoodNamed(call, call.parameters["neighbourhood"]);
  const today = dayOf(call.dependencies.now());
  return keep(call, askedAgain(await errandAt(call), neighbourhood, today), "again");
}

const PLACE = "/console/errands/:neighbourhood";
/** Where what organisations outside the team said is looked over, and their links are withdrawn. */
export const ERRAND_ROUTES: readonly Route<ErrandStores>[] = [
  ["GET", PLACE, "see errands", (call) => showErrands(call)],
  ["POST", `${PLACE}/:errand/take`, "check errands", takeStatement],
  ["POST", `${PLACE}/:errand/leave`, "check errands", leaveStatement],
  ["POST", `${PLACE}/:errand/withdraw`, "check errands", withdrawLink],
  ["POST", `${PLACE}/:errand/again`, "check errands", askAgain],
];
