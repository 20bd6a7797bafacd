import { type Action, Said } from "#domain/actions/action.ts";
import { accept, refuse } from "#domain/actions/answer.ts";
import { organisationsOf, type Owner } from "#domain/actions/owner.ts";
import { backTo, type Call, cycleOf } from "#console/call.ts";
import { Version } from "#console/forms.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath, meetingPath } from "#web/console-paths.ts";
import { answersOf } from "./answers.ts";
import { actionOf, agreedIn, authorOf, keepChange, refusedFor } from "./agreements.ts";
import { showAction } from "./show-action.ts";

type AnswerCall = Call<
  "actions" | "audit" | "cycles" | "members" | "neighbourhoods" | "secret" | "waiting"
>;

/** Whom the form answers for, if that is for who calls to do. */
async function answererIn(call: AnswerCall, action: Action): Promise<Owner | undefined> {
  const { neighbourhood } = await agreedIn(call);
  const as = call.visit.form.get("as");
  return answersOf(call, action, neighbourhood).find((owner) =>
    owner.kind === "organisation" ? owner.partner === as : as === "me",
  );
}

type Answer = (action: Action, who: Owner) => ReturnType<typeof accept>;

async function answer(call: AnswerCall, give: Answer): Promise<Reply> {
  const action = await actionOf(call);
  const { form, language } = call.visit;
  const who = await answererIn(call, action);
  const from = form.get("from") === "meeting" ? meetingPath(cycleOf(call)) : actionPath(action);
  const back = (told: string) => backTo(from, language, told);
  if (who === undefined) return refusedFor(call, ...organisationsOf(action)) ?? back("unchanged");
  if (Version.safeParse(form.get("version")).data !== action.version) return back("meanwhile");
  const given = give(action, who);
  if (given.kind !== "answered") return back("unchanged");
  return back((await keepChange(call, given)) ? "kept" : "meanwhile");
}

/** Yes, by one press. */
export const acceptAction = (call: AnswerCall): Promise<Reply> =>
  answer(call, (action, who) => accept(action, who, authorOf(call)));

/** No, with a reason that residents read. */
export async function refuseAction(call: AnswerCall): Promise<Reply> {
  const { form, language } = call.visit;
  const text = Said.safeParse((form.get("text") ?? "").trim());
  if (text.success)
    return answer(call, (action, who) =>
      refuse(action, who, { ...authorOf(call), text: text.data }),
    );
  const { note } = inConsole(actionWords, language).faults;
  const told = [{ field: `why-${form.get("as") ?? "me"}`, text: note }];
  return showAction(call, { filled: { form: "answer", fields: form, told } });
}
