import type { Deed } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { peopleIn } from "#domain/dispatch/residents-change.ts";
import { yearAhead } from "#domain/dispatch/year.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { idFrom, isPageOfSite } from "#domain/neighbourhood-new.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { planBaseline } from "#functions/measurement/plan-waves.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { rowsIn, withRows } from "#console/form-fields.ts";
import {
  type FieldFault,
  type ReadFacts,
  readFacts,
  readPlans,
  type Special,
} from "./neighbourhood-facts.ts";
import { typedAtFirst, typedFrom } from "./neighbourhood-typed.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { Conflict } from "#contract/errors.ts";
import { fieldsThatDiffer } from "./fields-that-differ.ts";
import {
  calendarAt,
  neighbourhoodAt,
  nextFirstDay,
  toNeighbourhood,
} from "./neighbourhood-place.ts";
import { type Sent, type Shown, showForm, typedIn, withFirstRows } from "./neighbourhood-form.ts";

export const showNew = (call: Call<"topics">): Promise<Reply> =>
  showForm(call, undefined, { typed: withFirstRows(typedAtFirst()) });

export async function showEdit(call: Call<"neighbourhoods" | "topics">): Promise<Reply> {
  const read = await neighbourhoodAt(call);
  return showForm(call, read, { typed: withFirstRows(typedFrom(read.facts)) });
}

/** Makes a neighbourhood; sent twice it is made once. */
export async function createNeighbourhood(
  call: Call<"audit" | "cycles" | "neighbourhoods" | "topics" | "waves">,
): Promise<Reply> {
  const { neighbourhoods } = call.dependencies;
  const sent = typedIn(call);
  const other = await besideSaving(call, undefined, sent);
  if (other !== undefined) return other;
  const id = idIn(sent.typed);
  const read = readFacts(sent.typed, id, undefined);
  const its = NeighbourhoodId.safeParse(id).data;
  const there = its === undefined ? undefined : await neighbourhoods.get(its);
  if (there !== undefined && isTypedLike(there, read))
    return toNeighbourhood(there.id, call, "created");
  const faults = [
    ...sent.faults,
    ...read.faults,
    ...idFaults(call, id, there),
    ...(await comparisonFaults(call, read)),
  ];
  if (read.facts === undefined || faults.length > 0)
    return showForm(call, undefined, { typed: read.typed, faults });
  if (!(await neighbourhoods.change(read.facts, 0)))
    return showForm(call, undefined, {
      typed: read.typed,
      faults: [idFault(id, "taken")],
    });
  await tell(call, read.facts, {
    revision: 1,
    action: "create neighbourhood" satisfies Deed,
    result: "created",
  });
  return toNeighbourhood(read.facts.id, call, "created");
}

const idIn = (typed: URLSearchParams): string =>
  (typed.get("id") ?? "").trim() || idFrom(typed.get("name") ?? "");

const isTypedLike = (there: Neighbourhood, { facts }: ReadFacts): boolean =>
  facts !== undefined && typedFrom(there).toString() === typedFrom(facts).toString();

const idFault = (id: string, special: Special): FieldFault => ({
  control: "id",
  field: "id",
  special,
  detail: id,
});

/** Why a new neighbourhood cannot be known by this. */
function idFaults(call: Call, id: string, there: Neighbourhood | undefined): FieldFault[] {
  if (isPageOfSite(id)) return [idFault(id, "page")];
  if (there !== undefined) return [idFault(id, "taken")];
  const its = NeighbourhoodId.safeParse(id).data;
  return its === undefined || may(call.access, call.deed, its) ? [] : [idFault(id, "not-here")];
}

/**
 * Saves what was typed unless somebody else saved meanwhile: then both are shown, and nothing is
 * lost.
 */
export async function saveNeighbourhood(
  call: Call<"audit" | "cycles" | "neighbourhoods" | "topics" | "waves">,
): Promise<Reply> {
  const { neighbourhoods, cycles } = call.dependencies;
  const sent = typedIn(call);
  const current = await neighbourhoodAt(call);
  const { facts: before, revision } = current;
  const other = await besideSaving(call, current, sent);
  if (other !== undefined) return other;
  if (sent.revision !== revision)
    return showForm(call, current, { typed: sent.typed, was: sent.was, conflict: true });

  const read = readFacts(sent.typed, before.id, before);
  const ids = rowsIn(read.typed, "areas").map(({ values }) => values["id"]);
  const [counted, its] = await Promise.all([
    neighbourhoods.counted(before.id),
    cycles.of(before.id),
  ]);
  const lost = before.areas.filter(({ id }) => !ids.includes(id));
  const used = lost.filter(
    ({ id }) => peopleIn(counted, id) > 0 || its.some(({ area }) => area === id),
  );
  const again = used.map(({ name }, at): FieldFault => ({
    control: `areas-${ids.length + at}-name`,
    field: "areas-name",
    special: "area-used",
    detail: name,
  }));
  const typed =
    used.length === 0
      ? read.typed
      : withRows(read.typed, "areas", [
          ...rowsIn(read.typed, "areas").map(({ values }) => values),
          ...used,
        ]);
  const faults = [
    ...sent.faults,
    ...read.faults,
    ...again,
    ...(await comparisonFaults(call, read)),
  ];
  if (read.facts === undefined || faults.length > 0)
    return showForm(call, current, { typed, faults });
  const changed = fieldsThatDiffer(before, read.facts);
  if (changed.length === 0) return toNeighbourhood(before.id, call, "unchanged");
  if (!(await neighbourhoods.change(read.facts, revision, { read: counted }))) {
    const latest = await neighbourhoodAt(call);
    if (latest.revision === revision)
      throw new Conflict("Residents are being imported; save again in a minute.");
    return showForm(call, latest, { typed, was: sent.was, conflict: true });
  }
  await Promise.all(lost.map(({ id }) => neighbourhoods.unplan(before.id, id)));
  await tell(call, read.facts, {
    revision: revision + 1,
    action: "edit neighbourhood" satisfies Deed,
    result: `changed ${changed.join(", ")}`,
  });
  return toNeighbourhood(before.id, call, "saved");
}

/**
 * What a button asks for that saves nothing: another row, one less, or the dates that follow from
 * what is typed.
 */
async function besideSaving(
  call: Call<"cycles" | "neighbourhoods" | "topics" | "waves">,
  current: Revised | undefined,
  { typed, faults: already }: Sent,
): Promise<Reply | undefined> {
  const [what = "", list = "", at = ""] = (call.visit.form.get("do") ?? "").split(":");
  const show = (shown: Shown) => showForm(call, current, { asTyped: true, ...shown });
  if (what === "add" || what === "drop")
    return show({ typed, faults: already, row: { what, list, at: Number(at) } });
  if (what !== "dates") return undefined;
  const { plans, faults } = readPlans(typed);
  if (plans === undefined) return show({ typed, faults: [...already, ...faults] });
  const id = current?.facts.id;
  const [calendar, first] = await Promise.all([
    calendarAt(call.dependencies, plans, id),
    nextFirstDay(call.dependencies, id),
  ]);
  return show({ typed, faults: already, ahead: yearAhead(first, plans.weekPlan, calendar) });
}

async function comparisonFaults(
  { dependencies: { neighbourhoods } }: Call<"neighbourhoods">,
  { facts }: ReadFacts,
): Promise<FieldFault[]> {
  const other = facts?.measurement?.comparison;
  return other === undefined || (await neighbourhoods.get(other)) !== undefined
    ? []
    : [
        {
          control: "measurement-comparison",
          field: "measurement-comparison",
          special: "no-comparison",
          detail: other,
        },
      ];
}

/** What follows from a change that was made: the baseline is planned, and the trail says it. */
async function tell(
  call: Call<"audit" | "waves">,
  facts: Neighbourhood,
  { revision, action, result }: { revision: number; action: string; result: string },
): Promise<void> {
  await planBaseline(call.dependencies, facts);
  await tellAudit(call, `neighbourhood:${facts.id}:${revision}`, {
    neighbourhood: facts.id,
    at: call.dependencies.now(),
    action,
    object: facts.id,
    result,
  });
}
