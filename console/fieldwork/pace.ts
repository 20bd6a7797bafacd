import { allow, askMore, asksMore, type Pace } from "#domain/answer/pace.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { RunId } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { ownerOf } from "#stores/sessions.ts";
import { backTo, type Call, type PlaceStores, placeOf, tellAudit } from "#console/call.ts";

export const visitsPath = (run: RunId): string => `/console/answers/${run}/visits`;

/** Under which name somebody's pace is kept: however often they log in, it is one. */
const personOf = ({ dependencies: { paces }, session }: Call<"paces">): string =>
  paces.idOf(ownerOf(session));

/** How fast who calls enters answers. */
export async function paceOf(call: Call<"paces">): Promise<Pace> {
  const { subject, name } = call.session;
  const person = personOf(call);
  const pace = await call.dependencies.paces.get(person);
  return pace ?? { person, subject, name, begun: [], version: 0 };
}

/** Somebody who asks for another dozen; `own` is who looks. */
export type Asking = { person: string; name: string; own: boolean };

/** Who asks for another dozen in a run. */
export async function askingIn(call: Call<"paces">, run: RunId): Promise<Asking[]> {
  const { paces, now } = call.dependencies;
  const own = personOf(call);
  return (await paces.all())
    .filter((pace) => asksMore(pace, run, now()))
    .map(({ person, name }) => ({ person, name, own: person === own }));
}

/** Asks the others of the team for another dozen. */
export async function askForMore(call: Call<PlaceStores | "audit" | "paces">): Promise<Reply> {
  const { run } = await placeOf(call);
  const { paces, now } = call.dependencies;
  const asked = await paces.save(askMore(await paceOf(call), run.id, now()), now());
  if (asked) await tell(call, run, "ask to enter more", "asked");
  return done(call, run.id, asked);
}

/**
 * Lets somebody else of the team enter another dozen within an hour; what is answered is not shown
 * to who allows it.
 */
export async function allowMore(call: Call<PlaceStores | "audit" | "paces">): Promise<Reply> {
  const { run } = await placeOf(call);
  const { paces, now } = call.dependencies;
  const { person = "" } = call.parameters;
  const pace = await paces.get(person);
  if (pace === undefined || !asksMore(pace, run.id, now()))
    throw new NotFound("nobody asks for more");
  if (person === personOf(call)) return backTo(visitsPath(run.id), call.visit.language, "notOwn");
  const next = allow(pace, run.id, now());
  const { left, until } = next.allowed;
  const allowed = await paces.save(next, now());
  if (allowed)
    await tell(call, run, "allow to enter more", `${left} more for ${pace.subject} until ${until}`);
  return done(call, run.id, allowed);
}

async function tell(call: Call<"audit">, run: Run, action: string, result: string): Promise<void> {
  const at = call.dependencies.now();
  const { neighbourhood, round: object } = run;
  await tellAudit(call, `${action}:${at}`, { neighbourhood, at, action, object, result });
}

const done = ({ visit }: Call, run: RunId, saved: boolean): Reply =>
  backTo(visitsPath(run), visit.language, saved ? "done" : "changedMeanwhile");
