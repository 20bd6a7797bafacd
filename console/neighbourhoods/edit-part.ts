import type { Deed } from "#contract/permissions.ts";
import { peopleIn, type ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { yearAhead } from "#domain/dispatch/year.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { planBaseline } from "#functions/measurement/plan-waves.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { rowsIn, withRows } from "#console/form-fields.ts";
import { type FieldFault, readFacts, readPlans } from "./neighbourhood-facts.ts";
import { type Part, PARTS } from "./neighbourhood-fields.ts";
import { ofPart, typedFrom, withPart } from "./neighbourhood-typed.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { fieldsThatDiffer } from "./fields-that-differ.ts";
import {
  calendarAt,
  isBeginning,
  neighbourhoodAt,
  nextFirstDay,
  toNeighbourhood,
} from "./neighbourhood-place.ts";
import {
  mergedWith,
  type PartCall,
  type Sent,
  type Shown,
  showForm,
  typedIn,
} from "./part-form.ts";

/** The part in the address. Errors: NotFound. */
const partAt = ({ parameters }: Call): Part =>
  found(
    PARTS.find((part) => part === parameters["part"]),
    "no such part",
  );

export async function showPart(call: PartCall): Promise<Reply> {
  const part = partAt(call);
  const read = await neighbourhoodAt(call);
  return showForm(call, part, read, { typed: ofPart(typedFrom(read.facts), part) });
}

/**
 * Saves what was typed unless somebody else changed the same meanwhile: then both are shown, and
 * nothing is lost.
 */
export async function savePart(call: Call<"audit"> & PartCall): Promise<Reply> {
  const part = partAt(call);
  const sent = typedIn(call, part);
  const current = await neighbourhoodAt(call);
  const other = await besideSaving(call, part, current, sent);
  if (other !== undefined) return other;
  const { facts: before, revision } = current;
  const merged = sent.revision === revision ? undefined : mergedWith(current, part, sent);
  if (merged !== undefined) return showForm(call, part, current, { typed: sent.typed, merged });

  // Who is imported after this is seen by the write, which then does nothing.
  const counted = await call.dependencies.neighbourhoods.counted(before.id);
  const { typed, faults, facts } = await read(call, current, { part, sent, counted });
  if (facts === undefined || faults.length > 0)
    return showForm(call, part, current, { typed, faults });
  const changed = fieldsThatDiffer(before, facts);
  if (changed.length === 0) return onward(call, before, part, "unchanged");
  if (!(await call.dependencies.neighbourhoods.change(facts, revision, { read: counted })))
    return again(call, part, revision, sent);
  await unplanLost(call, before, facts);
  await tell(call, facts, {
    revision: revision + 1,
    action: "edit neighbourhood" satisfies Deed,
    result: `changed ${changed.join(", ")}`,
  });
  return onward(call, before, part, "saved");
}

type Read = { typed: URLSearchParams; faults: FieldFault[]; facts?: Neighbourhood };

/** What was typed as facts, or what is wrong with it; an area in which people live stands there again. */
async function read(
  call: PartCall,
  { facts: before }: Revised,
  { part, sent, counted }: { part: Part; sent: Sent; counted: ResidentsCounted | undefined },
): Promise<Read> {
  const its = readFacts(withPart(before, part, sent.typed), before.id, before);
  const used = await areasInUse(call, before, its.typed, counted);
  const rows = rowsIn(its.typed, "areas").map(({ values }) => values);
  const faults = used.map(({ name }, at): FieldFault => ({
    control: `areas-${rows.length + at}-name`,
    field: "areas-name",
    special: "area-used",
    detail: name,
  }));
  const typed = used.length === 0 ? its.typed : withRows(its.typed, "areas", [...rows, ...used]);
  const compared = await comparisonFaults(call, its.facts);
  return { ...its, typed, faults: [...sent.faults, ...its.faults, ...faults, ...compared] };
}

/** Areas that were taken away although somebody lives there or a cycle was held there. */
async function areasInUse(
  { dependencies: { cycles } }: PartCall,
  before: Neighbourhood,
  typed: URLSearchParams,
  counted: ResidentsCounted | undefined,
): Promise<Neighbourhood["areas"]> {
  const ids = rowsIn(typed, "areas").map(({ values }) => values["id"]);
  const lost = before.areas.filter(({ id }) => !ids.includes(id));
  if (lost.length === 0) return [];
  const its = await cycles.of(before.id);
  return lost.filter(({ id }) => peopleIn(counted, id) > 0 || its.some(({ area }) => area === id));
}

/** A measurement is compared with a neighbourhood that there is. */
async function comparisonFaults(
  { dependencies: { neighbourhoods } }: PartCall,
  facts: Neighbourhood | undefined,
): Promise<FieldFault[]> {
  const control = "measurement-comparison";
  const other = facts?.measurement?.comparison;
  return other === undefined || (await neighbourhoods.get(other)) !== undefined
    ? []
    : [{ control, field: control, special: "no-comparison", detail: other }];
}

/** Nothing is planned any more in areas that are gone. */
async function unplanLost(
  { dependencies: { neighbourhoods } }: PartCall,
  before: Neighbourhood,
  after: Neighbourhood,
): Promise<void> {
  const kept = new Set(after.areas.map(({ id }) => id));
  const lost = before.areas.filter(({ id }) => !kept.has(id));
  await Promise.all(lost.map(({ id }) => neighbourhoods.unplan(before.id, id)));
}

/** Somebody else was first, between reading and writing. */
async function again(call: PartCall, part: Part, revision: number, sent: Sent): Promise<Reply> {
  const latest = await neighbourhoodAt(call);
  const merged = mergedWith(latest, part, sent);
  if (latest.revision === revision || merged === undefined)
    throw new Conflict("Somebody else is changing this neighbourhood; save again in a minute.");
  return showForm(call, part, latest, { typed: sent.typed, merged });
}

/** Back to the neighbourhood; who is setting it up goes on with its residents. */
async function onward(
  call: PartCall,
  { id }: Neighbourhood,
  part: Part,
  did: "saved" | "unchanged",
): Promise<Reply> {
  const { language } = call.visit;
  return part === "team" && (await isBeginning(call.dependencies, id))
    ? redirect(`/console/neighbourhoods/${id}/residents?lang=${language}`)
    : toNeighbourhood(id, call, did);
}

/**
 * What a button asks for that saves nothing: another row, one less, or the dates that follow from
 * what is typed.
 */
async function besideSaving(
  call: PartCall,
  part: Part,
  current: Revised,
  { typed, faults: already }: Sent,
): Promise<Reply | undefined> {
  const [what = "", list = "", at = ""] = (call.visit.form.get("do") ?? "").split(":");
  const show = (shown: Shown) => showForm(call, part, current, { asTyped: true, ...shown });
  if (what === "add" || what === "drop")
    return show({ typed, faults: already, row: { what, list, at: Number(at) } });
  if (what !== "dates") return undefined;
  const { id } = current.facts;
  const { plans, faults } = readPlans(withPart(current.facts, part, typed));
  if (plans === undefined) return show({ typed, faults: [...already, ...faults] });
  const [calendar, first] = await Promise.all([
    calendarAt(call.dependencies, plans, id),
    nextFirstDay(call.dependencies, id),
  ]);
  return show({ typed, faults: already, ahead: yearAhead(first, plans.weekPlan, calendar) });
}

/** What follows from a change that was made: the baseline is planned, and the trail says it. */
export async function tell(
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
