import { present } from "#contract/present.ts";
import type { Always, Stores, Uses } from "#stores/stores.ts";
import type * as z from "zod";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Deed, MAY, type Role } from "#contract/permissions.ts";
import { type Access, may } from "#domain/access.ts";
import { CycleId, NeighbourhoodId, RunId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { AuditFacts } from "#domain/audit.ts";
import type { Session } from "#stores/sessions.ts";
import { found } from "#contract/found.ts";
import type { Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Around } from "./around.ts";

/** A request of somebody who is logged in and may do this deed. */
export type Call<Name extends keyof Stores = never> = {
  dependencies: Uses<Name | keyof Always>;
  visit: Visit;
  session: Session;
  access: Access;
  around: Around;
  deed: Deed;
  parameters: Readonly<Record<string, string | undefined>>;
  origin: string;
};

/** Whether who calls may do another deed as well: pages show what somebody can do. */
export const mayAlso = ({ access }: Call, deed: Deed, neighbourhood?: NeighbourhoodId): boolean =>
  may(access, deed, neighbourhood);

/** The cycle in the address. Errors: NotFound. */
export function cycleOf({ parameters }: Call): CycleId {
  return found(CycleId.safeParse(parameters["cycle"]).data, "no such cycle");
}

/** The neighbourhood of this name. Errors: NotFound. */
export async function neighbourhoodNamed(
  { dependencies: { neighbourhoods } }: Call<"neighbourhoods">,
  name: string | undefined,
): Promise<Neighbourhood> {
  return found(await neighbourhoods.named(name), "no such neighbourhood");
}

/** What it takes to find a run with its round and neighbourhood. */
export type PlaceStores = "neighbourhoods" | "rounds" | "runs";
export type RunPlace = { run: Run; round: AnyRound; neighbourhood: Neighbourhood };

/** The cycle or wave in the address with its round and neighbourhood. Errors: NotFound. */
export async function placeOf(call: Call<PlaceStores>): Promise<RunPlace> {
  const { runs, rounds } = call.dependencies;
  const id = found(RunId.safeParse(call.parameters["run"]).data, "no such cycle or wave");
  const run = await runs.mustGet(id);
  const [round, neighbourhood] = await Promise.all([
    rounds.mustGet(run.round),
    neighbourhoodNamed(call, run.neighbourhood),
  ]);
  return { run, round, neighbourhood };
}

/** By which role somebody does what they do. */
export function roleOf({ access, deed }: Call): Role | undefined {
  const allowed: readonly Role[] = MAY[deed];
  return access.roles.find((one) => allowed.includes(one));
}

/** Who did it, for the audit trail: by which role, and who that is at the identity provider. */
export const actorOf = (call: Call): string =>
  `${roleOf(call) ?? "nobody"} ${call.session.subject}`.slice(0, 80);

/** A line in the audit trail of what somebody did here; `once` names it. */
export const tellAudit = (
  call: Call<"audit">,
  once: string,
  { neighbourhood, at, action, object, result, reason }: Omit<AuditFacts, "actor" | "origin">,
): Promise<void> =>
  call.dependencies.audit.tell(once, {
    neighbourhood,
    at,
    actor: actorOf(call),
    action,
    object,
    result,
    origin: call.origin,
    ...present({ reason }),
  });

/** What is wrong with a form, in the reader's language, field by field. */
export function faultsOf({ visit }: Call, { issues }: z.ZodError): string {
  const faults = issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return `${inConsole(frameWords, visit.language).invalid} ${faults.join("; ")}`;
}

/** Back to a page, with a word about what was done. */
export const backTo = (path: string, language: Visit["language"], told: string): Reply =>
  redirect(`${path}?${new URLSearchParams({ lang: language, told }).toString()}`);
