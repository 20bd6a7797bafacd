import { present } from "#contract/present.ts";
import type * as z from "zod";
import type { Action, Changed, Evidence, Step } from "#domain/actions/action.ts";
import { type Agreed, agreeAnew } from "#domain/actions/change.ts";
import { type EvidenceFault, isPersonal, readEvidence } from "#domain/actions/evidence.ts";
import { moveAction, readMove, reword } from "#domain/actions/move.ts";
import { organisationsOf, type Owner, peopleOf } from "#domain/actions/owner.ts";
import { answerBy } from "#domain/actions/answer-by.ts";
import { readSteps } from "#domain/actions/steps.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isOutside } from "#domain/organisation.ts";
import { backTo, type Call } from "#console/call.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import type { Filled, Person } from "./action-view.ts";
import type { Told } from "#web/pages/components.ts";
import { AgreeForm, faultsWhere, fieldsOf, Version } from "#console/forms.ts";
import {
  agreedIn as placeIn,
  authorOf,
  changing,
  keepChange,
  ownersNamed,
  refusedFor,
} from "./agreements.ts";
import { outsideNamed } from "./outside.ts";
import { showAction } from "./show-action.ts";

type ActionCall = Call<
  "actions" | "audit" | "cycles" | "members" | "neighbourhoods" | "secret" | "waiting"
>;

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
    return "told" in step ? again(call, "move", step.told) : settle(call, "move", action, step);
  });

const MOVE_FIELDS: Readonly<Record<string, string>> = { text: "text", next: "next", to: "partner" };

/**
 * The step that the form asks for, or other words for the state that is there; or what is wrong
 * with it.
 */
function stepIn(call: ActionCall, action: Action): Changed | { told: Told } {
  const faults = faultsIn(call);
  const author = authorOf(call);
  const said = { kind: sentIn(call, "to"), text: sentIn(call, "text"), next: sentIn(call, "next") };
  const read = readMove({ ...said, to: sentIn(call, "partner") }, dayOf(author.at));
  const impossible = { told: [{ field: "to", text: faults.to }] };
  if (read === undefined) return impossible;
  if (!read.success)
    return {
      told: read.error.issues.map(({ path }) => {
        const field = MOVE_FIELDS[String(path[0])] ?? "text";
        return { field, text: textOf(faults, field === "partner" ? "partners" : field) };
      }),
    };
  const reworded = reword(action, read.data, author);
  if (reworded !== undefined) return reworded;
  const moved = moveAction(action, { to: read.data, ...author });
  return moved.kind === "moved" ? moved : impossible;
}

export const agree = (call: ActionCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { neighbourhood } = await placeIn(call);
    const names = call.visit.form.getAll("owner");
    const known = peopleOf(action);
    const people = [...neighbourhood.team, ...known].filter(
      ({ name }, nth, all) =>
        names.includes(name) && all.findIndex((one) => one.name === name) === nth,
    );
    // Who answers for it already stays; to others only who may give it to them.
    const others = people.filter(({ name }) => known.every((one) => one.name !== name));
    const outside = outsideNamed(names, neighbourhood);
    const given = outside.filter((one) => !organisationsOf(action).includes(one));
    const refused = refusedFor(call, ...others.map(({ partner }) => partner), ...given);
    return refused ?? agreeWith(call, { action, neighbourhood }, { people, outside });
  });

type Agreeing = { action: Action; neighbourhood: Neighbourhood };
type Chosen = { people: readonly Person[]; outside: readonly Partner[] };

/** What the form says, or what is wrong with it. */
function agreedIn(
  call: ActionCall,
  { action, neighbourhood }: Agreeing,
  { people, outside }: Chosen,
) {
  const { form } = call.visit;
  const read = AgreeForm.safeParse(fieldsOf(form, ["partners"]));
  const written = readEvidence(form.get("evidence") ?? "");
  const today = dayOf(call.dependencies.now());
  const steps = readSteps(form.get("steps") ?? "", action.steps ?? [], today);
  const told = agreementFaults(call, {
    issues: read.error?.issues ?? [],
    owners: people.length + outside.length,
    steps: steps !== undefined,
    evidence: written.faults,
  });
  if (!read.success || steps === undefined || told.length > 0) return { told };
  const { note, coOwner } = read.data;
  // Those of the team answer by its people, and stay whoever these are.
  const organisations = action.owners.filter(
    (owner) => owner.kind === "organisation" && !isOutside(neighbourhood, owner.partner),
  );
  const owners = [...ownersNamed({ owners: people, outside, coOwner }), ...organisations];
  return { agreed: agreedFrom(read.data, { owners, steps, evidence: written.evidence }), note };
}

async function agreeWith(
  call: ActionCall,
  { action, neighbourhood }: Agreeing,
  chosen: Chosen,
): Promise<Reply> {
  const { form } = call.visit;
  const read = agreedIn(call, { action, neighbourhood }, chosen);
  if (read.agreed === undefined) return again(call, "agree", read.told);
  const author = authorOf(call);
  const { agreed, note } = read;
  const until = answerBy(neighbourhood, dayOf(author.at), agreed.owners);
  const changed = agreeAnew(action, agreed, { ...author, note, answerBy: until });
  if (!form.has("preview")) return settle(call, "agree", action, changed);
  const filled: Filled = { form: "agree", fields: form, told: [] };
  const shown = await showAction(call, { filled, preview: changed?.action ?? action });
  return { ...shown, status: 200 };
}

const agreedFrom = (
  { title, partners, due, publicText }: z.infer<typeof AgreeForm>,
  { owners, steps, evidence }: { owners: Owner[]; steps: Step[]; evidence: Evidence[] },
): Agreed => ({
  title,
  owners,
  partners,
  due,
  ...(steps.length === 0 ? {} : { steps }),
  ...present({ publicText }),
  ...(evidence.length === 0 ? {} : { evidence }),
});

type ReadAgreement = {
  issues: readonly z.core.$ZodIssue[];
  owners: number;
  steps: boolean;
  evidence: readonly EvidenceFault[];
};

/** What is wrong with what somebody wants to agree. */
function agreementFaults(call: Call, { issues, owners, steps, evidence }: ReadAgreement): Told {
  const faults = faultsIn(call);
  return [
    ...issues.map(({ path: [field = ""] }) => ({
      field: String(field),
      text: textOf(faults, field),
    })),
    ...faultsWhere([
      [owners === 0 || owners > 5, "owner", faults.owner],
      [isPersonal(call.visit.form.get("coOwner") ?? ""), "coOwner", faults.personal],
      [!steps, "steps", faults.steps],
    ]),
    ...evidence.map(({ line, why }) => ({ field: "evidence", text: faults.evidence(line, why) })),
  ];
}

function textOf(faults: ReturnType<typeof faultsIn>, field: PropertyKey): string {
  const found = Object.entries(faults).find(([name]) => name === field)?.[1];
  return typeof found === "string" ? found : faults.title;
}
