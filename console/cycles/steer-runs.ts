import { holidays } from "#stores/holidays.ts";
import { foresee } from "#domain/dispatch/foresee.ts";
import { Verb, whyNot, type WhyNot } from "#domain/dispatch/transitions.ts";
import { isWave } from "#contract/ids.ts";
import { recipientsOf } from "./recipients.ts";
import { holderOf, rerun } from "./rerun.ts";
import { steer } from "./steer.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { fieldsOf, SteerForm } from "#console/forms.ts";
import { consoleSteerPage } from "./steer-page.ts";
import {
  actorOf,
  backTo,
  type Call,
  type PlaceStores,
  placeOf,
  type RunPlace,
} from "#console/call.ts";
import { runPath } from "#web/console-paths.ts";
import { frameOf } from "#console/frame.ts";

type DeedStores =
  | PlaceStores
  | "cycles"
  | "invitations"
  | "machines"
  | "mails"
  | "residents"
  | "waves";

async function placeOfDeed(call: Call<PlaceStores>): Promise<RunPlace & { verb: Verb }> {
  const place = await placeOf(call);
  if (isWave(place.run.id) !== (call.deed === "steer wave"))
    throw new NotFound("no such cycle or wave");
  return { ...place, verb: Verb.parse(call.parameters["verb"]) };
}

/**
 * What looks as if it ran goes on only when its execution was ended, and nothing does where another
 * one runs meanwhile.
 */
async function whyNotNow(
  { dependencies }: Call<"cycles" | "machines" | "waves">,
  { run, verb }: { run: RunPlace["run"]; verb: Verb },
): Promise<WhyNot | undefined> {
  const because = whyNot(run, verb);
  if (because !== undefined || verb !== "rerun") return because;
  if ((await holderOf(dependencies, run)) !== undefined) return "taken";
  return run.status !== "failed" && (await dependencies.machines.lookAt(run)).kind === "runs"
    ? "executes"
    : undefined;
}

/**
 * What will happen, before it does; `fault` and `status` tell what was wrong with the form, whose
 * reason is kept.
 */
export async function showDeed(
  call: Call<DeedStores>,
  { message, fault, status = 200 }: { message?: string; fault?: string; status?: number } = {},
): Promise<Reply> {
  const { now } = call.dependencies;
  const { run, round, neighbourhood, verb } = await placeOfDeed(call);
  const at = now();
  const because = await whyNotNow(call, { run, verb });
  const foreseen = foresee(run, verb, at, {
    region: neighbourhood.holidayRegion,
    school: holidays,
    pauseWeeks: [],
  });
  const recipients =
    because === undefined && foreseen.mails !== undefined
      ? await recipientsOf(call.dependencies, neighbourhood, round, foreseen.mails)
      : undefined;
  const told = fault === undefined ? [] : [{ field: "reason", text: fault }];
  return consoleSteerPage({
    ...frameOf(call, message),
    neighbourhood,
    run,
    verb,
    because,
    foreseen,
    recipients,
    now: at,
    told,
    reason: call.visit.form.get("reason") ?? "",
    status,
  });
}

/** Does it, when nothing changed since it was said what will happen; else it is said anew. */
export async function steerRun(call: Call<DeedStores | "audit">): Promise<Reply> {
  const words = inConsole(runWords, call.visit.language);
  const { run, verb } = await placeOfDeed(call);
  const form = SteerForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showDeed(call, { fault: words.reasonMissing, status: 422 });
  const { reason, version } = form.data;
  const who = { actor: actorOf(call), origin: call.origin, reason, version };
  const done = (
    verb === "rerun"
      ? rerun(call.dependencies, run.id, who)
      : steer(call.dependencies, run.id, { kind: verb, ...who })
  ).then(() => true);
  const went = await done.catch((error: unknown) => {
    if (error instanceof Conflict) return false;
    throw error;
  });
  return went
    ? backTo(runPath(run.id), call.visit.language, "done")
    : showDeed(call, { message: words.changed, status: 409 });
}
