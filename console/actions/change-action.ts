import type * as z from "zod";
import { type Action, ActionState, type Evidence, moveAction } from "#domain/actions/action.ts";
import { type Agreed, agreeAnew, concludeAction } from "#domain/actions/change.ts";
import { type EvidenceFault, isPersonal, readEvidence } from "#domain/actions/evidence.ts";
import { backTo, type Call } from "#console/call.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import type { Filled } from "./action-view.ts";
import type { Told } from "#web/pages/components.ts";
import { AgreeForm, faultsWhere, fieldsOf, Version } from "#console/forms.ts";
import {
  actionOf,
  agreedIn,
  authorOf,
  changing,
  keepChange,
  readOutcome,
  refusedFor,
} from "./agreements.ts";
import { ownersFor, showAction } from "./show-action.ts";

type ActionCall = Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret" | "waiting">;
type Changed = NonNullable<ReturnType<typeof agreeAnew>>;

const faultsIn = ({ visit }: Call) => inConsole(actionWords, visit.language).faults;
const sentIn = ({ visit }: Call, name: string): string => (visit.form.get(name) ?? "").trim();

/** The form once more, with what is wrong beside its fields. */
const again = (call: ActionCall, form: Filled["form"], told: Told): Promise<Reply> =>
  showAction(call, { filled: { form, fields: call.visit.form, told } });

/**
 * Keeps what was changed, unless somebody changed the action since the form was made: then the form
 * comes back beside what the other did.
 */
async function settle(
  call: ActionCall,
  form: Filled["form"],
  read: Action,
  changed: Changed | undefined,
): Promise<Reply> {
  const { form: fields, language } = call.visit;
  const version = Version.safeParse(fields.get("version")).data ?? 0;
  const back = (told: string) => backTo(actionPath(read), language, told);
  const meanwhile = () => showAction(call, { filled: { form, fields, told: [], since: version } });
  if (version !== read.version) return meanwhile();
  if (changed === undefined) return back("unchanged");
  return (await keepChange(call, changed)) ? back("kept") : meanwhile();
}

export const move = (call: ActionCall): Promise<Reply> =>
  changing(call, async (action) => {
    // Of an action that moved meanwhile is told what happened, not that this step is none any more.
    if (call.visit.form.get("version") !== String(action.version))
      return settle(call, "move", action, undefined);
    const step = stepIn(call, action);
    return "field" in step ? again(call, "move", [step]) : settle(call, "move", action, step);
  });

/** The step that the form asks for, or what is wrong with it. */
function stepIn(call: ActionCall, action: Action): Changed | Told[number] {
  const faults = faultsIn(call);
  const [noteFault, toFault] = [
    { field: "move-note", text: faults.note },
    { field: "to", text: faults.to },
  ];
  const to = ActionState.safeParse(call.visit.form.get("to"));
  const note = sentIn(call, "note");
  if (note.length > 1000) return noteFault;
  if (!to.success) return toFault;
  const step = { to: to.data, ...authorOf(call), ...(note === "" ? {} : { note }) };
  const moved = moveAction(action, step);
  if (moved.kind === "moved") return moved;
  return moved.fault.kind === "reason-missing" ? noteFault : toFault;
}

export async function agree(call: ActionCall): Promise<Reply> {
  const [action, { neighbourhood }] = await Promise.all([actionOf(call), agreedIn(call)]);
  const owner = [...ownersFor(call, neighbourhood, action.owner), ...neighbourhood.team].find(
    ({ name }) => name === call.visit.form.get("owner"),
  );
  const partners = [action.owner, owner ?? []].flat().map(({ partner }) => partner);
  return refusedFor(call, ...partners) ?? agreeWith(call, action, owner);
}

async function agreeWith(
  call: ActionCall,
  action: Action,
  owner: Action["owner"] | undefined,
): Promise<Reply> {
  const { form } = call.visit;
  const read = AgreeForm.safeParse(fieldsOf(form, ["partners"]));
  const written = readEvidence(form.get("evidence") ?? "");
  const told = agreementFaults(call, {
    issues: read.error?.issues ?? [],
    owner,
    evidence: written.faults,
  });
  if (!read.success || owner === undefined || told.length > 0) return again(call, "agree", told);
  const { note } = read.data;
  const agreed = agreedFrom(read.data, owner, written.evidence);
  const changed = agreeAnew(action, agreed, { ...authorOf(call), note });
  if (!form.has("preview")) return settle(call, "agree", action, changed);
  const filled: Filled = { form: "agree", fields: form, told: [] };
  const shown = await showAction(call, { filled, preview: changed?.action ?? action });
  return { ...shown, status: 200 };
}

const agreedFrom = (
  { title, partners, coOwner, due, publicText }: z.infer<typeof AgreeForm>,
  { name, partner }: Action["owner"],
  evidence: Evidence[],
): Agreed => ({
  title,
  owner: { name, partner },
  partners,
  due,
  ...(coOwner === undefined ? {} : { coOwner }),
  ...(publicText === undefined ? {} : { publicText }),
  ...(evidence.length === 0 ? {} : { evidence }),
});

type ReadAgreement = {
  issues: readonly z.core.$ZodIssue[];
  owner: Action["owner"] | undefined;
  evidence: readonly EvidenceFault[];
};

/** What is wrong with what somebody wants to agree. */
function agreementFaults(call: Call, { issues, owner, evidence }: ReadAgreement): Told {
  const faults = faultsIn(call);
  return [
    ...issues.map(({ path: [field = ""] }) => ({
      field: String(field),
      text: textOf(faults, field),
    })),
    ...faultsWhere([
      [owner === undefined, "owner", faults.owner],
      [isPersonal(call.visit.form.get("coOwner") ?? ""), "coOwner", faults.personal],
    ]),
    ...evidence.map(({ line, why }) => ({ field: "evidence", text: faults.evidence(line, why) })),
  ];
}

function textOf(faults: ReturnType<typeof faultsIn>, field: PropertyKey): string {
  const found = Object.entries(faults).find(([name]) => name === field)?.[1];
  return typeof found === "string" ? found : faults.title;
}

const OUTCOME_FIELDS = ["text", "next", "kind"] as const;

export const conclude = (call: ActionCall): Promise<Reply> =>
  changing(call, async (action) => {
    const next = sentIn(call, "next");
    const outcome = readOutcome({
      kind: sentIn(call, "kind"),
      text: sentIn(call, "text"),
      next: next === "" ? undefined : next,
      to: sentIn(call, "to"),
    });
    if (!outcome.success) return again(call, "conclude", outcomeFaults(call, outcome.error));
    const concluded = concludeAction(action, outcome.data, authorOf(call));
    return settle(call, "conclude", action, concluded);
  });

function outcomeFaults(call: Call, { issues }: z.ZodError): Told {
  const faults = faultsIn(call);
  return issues.map(({ path }) => {
    const field = OUTCOME_FIELDS.find((one) => one === path[0]);
    return field === undefined
      ? { field: "handed", text: faults.partners }
      : { field, text: faults[field] };
  });
}
