import { centsOf, counterOf, EffortLine, quartersOf } from "#domain/actions/effort.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Day, neighbourhoodOf } from "#contract/ids.ts";
import { Partner } from "#domain/neighbourhood.ts";
import { actorOf, backTo, type Call } from "#console/call.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import { actionOf, refusedFor, roleOf } from "./agreements.ts";
import { showAction } from "./show-action.ts";

async function keepLine(call: Call<"actions" | "audit">, line: EffortLine): Promise<boolean> {
  const { actions, audit } = call.dependencies;
  const kept = await actions.note(line);
  if (kept)
    await audit.tell(`effort:${line.cycle}:${line.id}${line.counter === true ? ":counter" : ""}`, {
      neighbourhood: neighbourhoodOf(line.cycle),
      at: line.at,
      actor: actorOf(call),
      action: line.counter === true ? "take back effort" : "note effort",
      object: `${line.cycle} ${line.action}`,
      result: `${line.partner} ${line.quarters} quarters ${line.cents} cents`,
      origin: call.origin,
    });
  return kept;
}

/** Notes hours and costs. The form names its line, so that one that is sent twice is noted once. */
export async function noteEffort(
  call: Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret">,
): Promise<Reply> {
  const action = await actionOf(call);
  const { form } = call.visit;
  const { faults } = inConsole(actionWords, call.visit.language);
  const partner = Partner.safeParse(form.get("partner"));
  const refused = partner.success ? refusedFor(call, partner.data) : undefined;
  if (refused !== undefined) return refused;
  const at = call.dependencies.now();
  const [quarters, cents, what] = [
    quartersOf(form.get("hours") ?? ""),
    centsOf(form.get("euros") ?? ""),
    (form.get("what") ?? "").trim(),
  ];
  const day = Day.safeParse(form.get("day"));
  const told = [
    day.success && day.data <= dayOf(at) ? undefined : { field: "day", text: faults.day },
    partner.success ? undefined : { field: "effort-partner", text: faults.partner },
    quarters === undefined ? { field: "hours", text: faults.hours } : undefined,
    cents === undefined ? { field: "euros", text: faults.euros } : undefined,
    quarters === 0 && cents === 0 ? { field: "hours", text: faults.empty } : undefined,
    what.length < 3 || what.length > 200
      ? { field: "what", text: faults.what }
      : isPersonal(what)
        ? { field: "what", text: faults.personal }
        : undefined,
  ].filter((one) => one !== undefined);
  const line = EffortLine.safeParse({
    id: form.get("line"),
    cycle: action.cycle,
    action: action.id,
    day: day.data,
    partner: partner.data,
    quarters,
    cents,
    what,
    at,
    by: roleOf(call),
  });
  if (told.length > 0 || !line.success)
    return showAction(call, {
      filled: {
        form: "effort",
        fields: form,
        told: told.length > 0 ? told : [{ field: "hours", text: faults.empty }],
      },
    });
  await keepLine(call, line.data);
  return backTo(actionPath(action), call.visit.language, "kept");
}

/** Takes a line back by a counter-line; both stay. */
export async function takeBack(call: Call<"actions" | "audit">): Promise<Reply> {
  const { actions, now } = call.dependencies;
  const action = await actionOf(call);
  const line = (await actions.effort(action.cycle, action.id)).find(
    ({ id, counter }) => id === call.visit.form.get("line") && counter === undefined,
  );
  if (line === undefined) throw new NotFound("no such line");
  const refused = refusedFor(call, line.partner);
  if (refused !== undefined) return refused;
  const kept = await keepLine(call, counterOf(line, { at: now(), by: roleOf(call) }));
  return backTo(actionPath(action), call.visit.language, kept ? "kept" : "unchanged");
}
