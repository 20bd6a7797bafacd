import type { Always, Stores, Uses } from "#stores/stores.ts";
import type * as z from "zod";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Deed, MAY, type Role } from "#contract/permissions.ts";
import { type Access, may } from "#domain/access.ts";
import { CycleId, isWave, type NeighbourhoodId, RunId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Session } from "#stores/sessions.ts";
import { NotFound } from "#contract/errors.ts";
import { redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";

/** A request of somebody who is logged in and may do this deed. */
export type Call<Name extends keyof Stores = never> = {
  dependencies: Uses<Name | keyof Always>;
  visit: Visit;
  session: Session;
  access: Access;
  deed: Deed;
  parameters: Readonly<Record<string, string | undefined>>;
  origin: string;
};

/** Whether who calls may do another deed as well: pages show what somebody can do. */
export const mayAlso = ({ access }: Call, deed: Deed, neighbourhood?: NeighbourhoodId): boolean =>
  may(access, deed, neighbourhood);

/** The cycle in the address. Errors: NotFound. */
export function cycleOf({ parameters }: Call): CycleId {
  const id = CycleId.safeParse(parameters["cycle"]);
  if (!id.success) throw new NotFound("no such cycle");
  return id.data;
}

export type RunPlace = { run: Run; round: AnyRound; neighbourhood: Neighbourhood };

/** The cycle or wave in the address with its round and neighbourhood. Errors: NotFound. */
export async function placeOf({
  dependencies: { runs, rounds, neighbourhoods },
  parameters,
}: Call<"neighbourhoods" | "rounds" | "runs">): Promise<RunPlace> {
  const id = RunId.safeParse(parameters["run"]);
  if (!id.success) throw new NotFound("no such cycle or wave");
  const run = await runs.mustGet(id.data);
  const [round, neighbourhood] = await Promise.all([
    rounds.mustGet(run.round),
    neighbourhoods.get(run.neighbourhood),
  ]);
  if (neighbourhood === undefined) throw new NotFound("no such neighbourhood");
  return { run, round, neighbourhood };
}

/** Who did it, for the audit trail: by which role, and who that is at the identity provider. */
export function actorOf({ session, access, deed }: Call): string {
  const allowed: readonly Role[] = MAY[deed];
  return `${access.roles.find((role) => allowed.includes(role)) ?? "nobody"} ${session.subject}`.slice(
    0,
    80,
  );
}

/** What is wrong with a form, in the reader's language, field by field. */
export const faultsOf = ({ visit }: Call, { issues }: z.ZodError): string =>
  `${inConsole(frameWords, visit.language).invalid} ${issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`;

export const pathOf = (run: RunId): string => `/console/${isWave(run) ? "waves" : "cycles"}/${run}`;

/** Back to a page, with a word about what was done. */
export const backTo = (path: string, language: Visit["language"], told: string): Reply =>
  redirect(`${path}?${new URLSearchParams({ lang: language, told }).toString()}`);
