import type { Deed } from "#contract/permissions.ts";
import { AreaId, NeighbourhoodId } from "#contract/ids.ts";
import { may } from "#domain/access.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { idFrom, isPageOfSite } from "#domain/neighbourhood-new.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { withRows } from "#console/form-fields.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { tell } from "./edit-part.ts";
import { toldOf } from "./neighbourhood-controls.ts";
import { type FieldFault, type ReadFacts, readFacts, type Special } from "./neighbourhood-facts.ts";
import { partOf } from "./neighbourhood-fields.ts";
import { typedAtFirst, typedFrom } from "./neighbourhood-typed.ts";
import { consoleSetUpPage, type SetUpView } from "./set-up-page.ts";

type SetUpCall = Call<"audit" | "members" | "neighbourhoods" | "waves">;
type Step = SetUpView["step"];
/** What the form says of itself. */
const OURS = ["csrf", "step", "do"];

/** The first step: what is known of another neighbourhood and of who makes this one stands there. */
export async function showSetUp(call: SetUpCall): Promise<Reply> {
  const { neighbourhoods } = call.dependencies;
  const [latest] = await neighbourhoods.summaries(call.access.neighbourhoods);
  const like = latest && (await neighbourhoods.get(latest.id));
  const typed = new URLSearchParams({
    municipality: like?.municipality ?? "",
    holidayRegion: like?.holidayRegion ?? "",
    ...(await whoMakesIt(call)),
  });
  return show(call, "place", typed);
}

/** The address of who is logged in, where it is known. */
const ownEmail = async ({ dependencies, session }: SetUpCall): Promise<string | undefined> =>
  session.member === undefined
    ? undefined
    : (await dependencies.members.get(session.member))?.email;

/** Who makes it is its coordinator, the first in its team, and its contact person unless another is named. */
async function whoMakesIt(call: SetUpCall) {
  const { session, access, visit } = call;
  const words = inConsole(setUpWords, visit.language);
  const email = (await ownEmail(call)) ?? "";
  return {
    "coordinator-name": session.name,
    "coordinator-email": email,
    "contact-name": session.name,
    "contact-role": words.contactRole,
    "contact-email": email,
    "contact-phone": "",
    "team-0-role": words.coordinatorRole,
    "team-0-partner": access.partner ?? "municipality",
  };
}

async function show(
  call: SetUpCall,
  step: Step,
  typed: URLSearchParams,
  faults: readonly FieldFault[] = [],
): Promise<Reply> {
  const email = await ownEmail(call);
  return consoleSetUpPage({
    ...frameOf(call),
    step,
    typed,
    known: email !== undefined && typed.get("coordinator-email") === email,
    told: toldOf(faults, call.visit.language),
  });
}

/**
 * Goes to the next step when what this one asks is right, and back to it otherwise; after the second
 * the neighbourhood is made. Sent twice it is made once.
 */
export async function setUp(call: SetUpCall): Promise<Reply> {
  const { form } = call.visit;
  const typed = new URLSearchParams([...form].filter(([name]) => !OURS.includes(name)));
  if (form.get("do") === "back") return show(call, "place", typed);
  const id = idIn(typed);
  const read = readFacts(wholeOf(typed), id, undefined);
  const there = await nowAt(call, id);
  if (there !== undefined && isTypedLike(there, read)) return toTeam(call, there.id);

  const told = read.faults.filter(({ control }) => partOf(control) !== "team").map(atItsControl);
  const faults = withoutItsId([...told, ...idFaults(call, id, there)]);
  const place = faults.filter(({ control }) => stepOf(control) === "place");
  if (place.length > 0) return show(call, "place", typed, place);
  if (form.get("step") === "place") return show(call, "contact", typed);
  if (read.facts === undefined) return show(call, "contact", typed, faults);
  return create(call, read.facts, typed);
}

async function create(
  call: SetUpCall,
  facts: Neighbourhood,
  typed: URLSearchParams,
): Promise<Reply> {
  if (!(await call.dependencies.neighbourhoods.change(facts, 0)))
    return show(call, "place", typed, [idFault(facts.id, "taken")]);
  await tell(call, facts, {
    revision: 1,
    action: "create neighbourhood" satisfies Deed,
    result: "created",
  });
  return toTeam(call, facts.id);
}

const toTeam = ({ visit: { language } }: Call, id: NeighbourhoodId): Reply =>
  redirect(`/console/neighbourhoods/${id}/edit/team?lang=${language}&did=created`);

/** What was typed, and what a new neighbourhood begins with for all the rest. */
function wholeOf(typed: URLSearchParams): URLSearchParams {
  const first = new Map([
    ["team-0-name", typed.get("coordinator-name") ?? ""],
    ["team-0-email", typed.get("coordinator-email") ?? ""],
  ]);
  const all = new URLSearchParams([
    ...[...typedAtFirst()].filter(([name]) => !typed.has(name)),
    ...typed,
    ...first,
  ]);
  all.delete("streets");
  return withRows(all, "areas", areasIn(typed));
}

/** A line is an area; without any, the neighbourhood is one. */
function areasIn(typed: URLSearchParams): { name: string; id: string; weight: string }[] {
  const lines = (typed.get("streets") ?? "").split("\n").map((line) => line.trim());
  const named = lines.filter((line) => line !== "");
  const names = named.length === 0 ? [(typed.get("name") ?? "").trim()] : [...new Set(named)];
  const ids = new Set<string>();
  return names.map((name, at) => {
    const its = idFrom(name);
    const usable = AreaId.safeParse(its).success && !ids.has(its) && !RESERVED.includes(its);
    const id = usable ? its : `area-${at + 1}`;
    ids.add(id);
    return { name, id, weight: "" };
  });
}

/** What an area cannot be called in files. */
const RESERVED = ["whole", "wave"];

/** All areas are typed in one field. */
const atItsControl = (fault: FieldFault): FieldFault =>
  partOf(fault.control) === "areas" ? { ...fault, control: "streets" } : fault;

const stepOf = (control: string): Step => (partOf(control) === "contact" ? "contact" : "place");

/** A name that cannot be one makes no code either; that is told once. */
const withoutItsId = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.filter(({ control }) => control !== "id" || !faults.some((one) => one.control === "name"));

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

async function nowAt(
  { dependencies: { neighbourhoods } }: SetUpCall,
  id: string,
): Promise<Neighbourhood | undefined> {
  const its = NeighbourhoodId.safeParse(id).data;
  return its && neighbourhoods.get(its);
}

/** Why a new neighbourhood cannot be known by this. */
function idFaults(call: Call, id: string, there: Neighbourhood | undefined): FieldFault[] {
  if (isPageOfSite(id)) return [idFault(id, "page")];
  if (there !== undefined) return [idFault(id, "taken")];
  const its = NeighbourhoodId.safeParse(id).data;
  return its === undefined || may(call.access, call.deed, its) ? [] : [idFault(id, "not-here")];
}
