import * as z from "zod";
import { type Action, ActionState, moveAction } from "#domain/actions/action.ts";
import { agreeAnew, concludeAction } from "#domain/actions/change.ts";
import { isPersonal, readEvidence } from "#domain/actions/evidence.ts";
import { Outcome } from "#domain/feedback/outcome.ts";
import { backTo, type Call } from "#console/call.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import type { Filled } from "./action-page.ts";
import type { Told } from "#web/pages/components.ts";
import { AgreeForm, fieldsOf } from "#console/forms.ts";
import { actionOf, agreedIn, keepChange, refusedFor, roleOf } from "./agreements.ts";
import { ownersFor, showAction } from "./show-action.ts";

const Version = z.coerce.number().int().min(1);
type Changed = NonNullable<ReturnType<typeof agreeAnew>>;

/** The form once more, with what is wrong beside its fields. */
const again = (
  call: Call<"actions" | "cycles" | "neighbourhoods" | "secret">,
  form: Filled["form"],
  told: Told,
): Promise<Reply> => showAction(call, { filled: { form, fields: call.visit.form, told } });

/** Keeps what was changed, unless somebody changed the action since the form was made: then the form comes back beside what the other did. */
async function settle(
  call: Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret" | "waiting">,
  form: Filled["form"],
  read: Action,
  changed: Changed | undefined,
): Promise<Reply> {
  const { form: fields, language } = call.visit;
  const version = Version.safeParse(fields.get("version")).data ?? 0;
  if (version !== read.version)
    return showAction(call, { filled: { form, fields, told: [], since: version } });
  if (changed === undefined) return backTo(actionPath(read), language, "unchanged");
  return (await keepChange(call, changed))
    ? backTo(actionPath(read), language, "kept")
    : showAction(call, { filled: { form, fields, told: [], since: version } });
}

export async function move(
  call: Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret" | "waiting">,
): Promise<Reply> {
  const action = await actionOf(call);
  const refused = refusedFor(call, action.owner.partner);
  if (refused !== undefined) return refused;
  const { faults } = inConsole(actionWords, call.visit.language);
  const { form } = call.visit;
  const to = ActionState.safeParse(form.get("to"));
  const note = (form.get("note") ?? "").trim();
  // Of an action that moved meanwhile is told what happened, not that this step is none any more.
  if (form.get("version") !== String(action.version))
    return settle(call, "move", action, undefined);
  const moved =
    to.success && note.length <= 1000
      ? moveAction(action, {
          to: to.data,
          by: roleOf(call),
          at: call.dependencies.now(),
          ...(note === "" ? {} : { note }),
        })
      : undefined;
  if (moved?.kind === "moved") return settle(call, "move", action, moved);
  const missing = moved?.fault.kind === "reason-missing" || note.length > 1000;
  return again(call, "move", [
    missing ? { field: "move-note", text: faults.note } : { field: "to", text: faults.to },
  ]);
}

export async function agree(
  call: Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret" | "waiting">,
): Promise<Reply> {
  const [action, { neighbourhood }] = await Promise.all([actionOf(call), agreedIn(call)]);
  const { form } = call.visit;
  const owner =
    ownersFor(call, neighbourhood, action.owner).find(({ name }) => name === form.get("owner")) ??
    neighbourhood.team.find(({ name }) => name === form.get("owner"));
  const refused = refusedFor(
    call,
    action.owner.partner,
    ...(owner === undefined ? [] : [owner.partner]),
  );
  if (refused !== undefined) return refused;
  const { faults } = inConsole(actionWords, call.visit.language);
  const read = AgreeForm.safeParse(fieldsOf(form, ["partners"]));
  const written = readEvidence(form.get("evidence") ?? "");
  const told: Told = [
    ...(read.error?.issues ?? []).map(({ path }) => ({
      field: String(path[0]),
      text: textOf(faults, path[0]),
    })),
    ...(owner === undefined ? [{ field: "owner", text: faults.owner }] : []),
    ...(isPersonal(form.get("coOwner") ?? "") ? [{ field: "coOwner", text: faults.personal }] : []),
    ...written.faults.map(({ line, why }) => ({
      field: "evidence",
      text: faults.evidence(line, why),
    })),
  ];
  if (!read.success || owner === undefined || told.length > 0) return again(call, "agree", told);
  const { title, partners, coOwner, due, publicText, note } = read.data;
  const agreed = {
    title,
    owner: { name: owner.name, partner: owner.partner },
    partners,
    due,
    ...(coOwner === undefined ? {} : { coOwner }),
    ...(publicText === undefined ? {} : { publicText }),
    ...(written.evidence.length === 0 ? {} : { evidence: written.evidence }),
  };
  const changed = agreeAnew(action, agreed, {
    by: roleOf(call),
    at: call.dependencies.now(),
    note,
  });
  if (form.has("preview"))
    return {
      ...(await showAction(call, {
        filled: { form: "agree", fields: form, told: [] },
        preview: changed?.action ?? action,
      })),
      status: 200,
    };
  return settle(call, "agree", action, changed);
}

const textOf = (
  faults: (typeof actionWords)["nl"]["faults"],
  field: PropertyKey | undefined,
): string => {
  const found = Object.entries(faults).find(([name]) => name === field)?.[1];
  return typeof found === "string" ? found : faults.title;
};

export async function conclude(
  call: Call<"actions" | "audit" | "cycles" | "neighbourhoods" | "secret" | "waiting">,
): Promise<Reply> {
  const action = await actionOf(call);
  const refused = refusedFor(call, action.owner.partner);
  if (refused !== undefined) return refused;
  const { form } = call.visit;
  const filled = (name: string) => (form.get(name) ?? "").trim();
  const next = filled("next") === "" ? {} : { next: filled("next") };
  const outcome = Outcome.safeParse({
    kind: filled("kind"),
    text: filled("text"),
    ...next,
    ...(filled("kind") === "handed-over" ? { to: filled("to") } : {}),
  });
  const { faults } = inConsole(actionWords, call.visit.language);
  if (!outcome.success)
    return again(
      call,
      "conclude",
      outcome.error.issues.map(({ path }) =>
        path[0] === "text" || path[0] === "next" || path[0] === "kind"
          ? { field: path[0], text: faults[path[0]] }
          : { field: "handed", text: faults.partners },
      ),
    );
  return settle(
    call,
    "conclude",
    action,
    concludeAction(action, outcome.data, { by: roleOf(call), at: call.dependencies.now() }),
  );
}
