import { centsOf, counterOf, EffortLine, quartersOf } from "#domain/actions/effort.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import type { Action } from "#domain/actions/action.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Day, neighbourhoodOf } from "#contract/ids.ts";
import { Partner } from "#contract/organisation.ts";
import { backTo, type Call, tellAudit } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import type { Told } from "#web/pages/components.ts";
import { actionOf, authorOf, refusedFor } from "./agreements.ts";
import { showAction } from "./show-action.ts";

async function keepLine(call: Call<"actions" | "audit">, line: EffortLine): Promise<boolean> {
  const { cycle, id, action, partner, quarters, cents, counter = false, at } = line;
  const kept = await call.dependencies.actions.note(line);
  if (kept)
    await tellAudit(call, `effort:${cycle}:${id}${counter ? ":counter" : ""}`, {
      neighbourhood: neighbourhoodOf(cycle),
      at,
      action: counter ? "take back effort" : "note effort",
      object: `${cycle} ${action}`,
      result: `${partner} ${quarters} quarters ${cents} cents`,
    });
  return kept;
}

/** Notes hours and costs. The form names its line, so that one that is sent twice is noted once. */
export async function noteEffort(
  call: Call<"actions" | "audit" | "cycles" | "members" | "neighbourhoods" | "secret">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const action = await actionOf(call);
  const partner = Partner.safeParse(form.get("partner")).data;
  const refused = refusedFor(call, ...[partner ?? []].flat());
  if (refused !== undefined) return refused;
  const { line, told } = lineIn(call, action, partner);
  if (line === undefined || told.length > 0)
    return showAction(call, { filled: { form: "effort", fields: form, told } });
  await keepLine(call, line);
  return backTo(actionPath(action), language, "kept");
}

/** The line that the form asks for, and what is wrong with it. */
function lineIn(
  call: Call,
  action: Action,
  partner: Partner | undefined,
): { line: EffortLine | undefined; told: Told } {
  const { form, language } = call.visit;
  const { faults } = inConsole(actionWords, language);
  const author = authorOf(call);
  const typed = (name: string) => form.get(name) ?? "";
  const [quarters, cents] = [quartersOf(typed("hours")), centsOf(typed("euros"))];
  const [day, what] = [Day.safeParse(form.get("day")).data, typed("what").trim()];
  const unfit = what.length < 3 || what.length > 200;
  const told = faultsWhere([
    [day === undefined || day > dayOf(author.at), "day", faults.day],
    [partner === undefined, "effort-partner", faults.partner],
    [quarters === undefined, "hours", faults.hours],
    [cents === undefined, "euros", faults.euros],
    [quarters === 0 && cents === 0, "hours", faults.empty],
    [unfit, "what", faults.what],
    [!unfit && isPersonal(what), "what", faults.personal],
  ]);
  const { cycle, id } = action;
  const line = EffortLine.safeParse({
    id: form.get("line"),
    cycle,
    action: id,
    day,
    partner,
    quarters,
    cents,
    what,
    ...author,
  });
  return line.success || told.length > 0
    ? { line: line.data, told }
    : { line: undefined, told: [{ field: "hours", text: faults.empty }] };
}

/** Takes a line back by a counter-line; both stay. */
export async function takeBack(call: Call<"actions" | "audit">): Promise<Reply> {
  const action = await actionOf(call);
  const lines = await call.dependencies.actions.effort(action.cycle, action.id);
  const line = found(
    lines.find(({ id, counter }) => id === call.visit.form.get("line") && counter === undefined),
    "no such line",
  );
  const refused = refusedFor(call, line.partner);
  if (refused !== undefined) return refused;
  const kept = await keepLine(call, counterOf(line, authorOf(call)));
  return backTo(actionPath(action), call.visit.language, kept ? "kept" : "unchanged");
}
