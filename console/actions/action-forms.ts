import { present } from "#contract/present.ts";
import { actionPath } from "#web/console-paths.ts";
import { isOpen, type StateKind } from "#domain/actions/action.ts";
import { writtenEvidence } from "#domain/actions/evidence.ts";
import { movesFrom } from "#domain/actions/move.ts";
import { peopleOf, residentsOf } from "#domain/actions/owner.ts";
import { writtenSteps } from "#domain/actions/steps.ts";
import type { Language } from "#contract/language.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { button, hidden, select, textarea } from "#web/pages/components.ts";
import { paragraph } from "#web/pages/elements.ts";
import { partnerOptions } from "#web/pages/organisations.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";
import { ownForm } from "#console/console-page.ts";
import { outsidersOf } from "#domain/actions/answer-by.ts";
import { outsideValue } from "./outside.ts";
import { type ActionView, type Filled, typedIn } from "./action-view.ts";
import { agreementFields } from "./agreement.ts";

/** A form about this action that stands folded, and open where something in it has to be mended. */
function folded(
  view: ActionView,
  form: Filled["form"],
  title: string,
  ...content: Content[]
): Html {
  const { action, filled } = view;
  const open = filled?.form === form && raw(" open");
  const version = hidden("version", action.version);
  const fields = ownForm(view, `${actionPath(action)}/${form}`, version, content);
  return html`<details id="${form}"${open}><summary>${title}</summary>${fields}</details>`;
}

type Written = { id: string; name?: string; label: string; hint?: string; rows: number };

/** Where somebody writes, in whatever language: what was written, or else what stands. */
const writing =
  (view: ActionView, form: Filled["form"]) =>
  ({ name, ...field }: Written, otherwise = ""): Html =>
    textarea({
      ...field,
      ...present({ name }),
      value: typedIn(view, form)(name ?? field.id, otherwise),
      told: view.filled?.told ?? [],
      attributes: { dir: "auto" },
    });

/** The states into which the team can bring it now. */
export const stateOptions = (language: Language, state: StateKind) =>
  movesFrom(state).map((next) => [next, actionFactWords[language].states[next]] as const);

/** A step, with what it needs: words for residents, what comes next, and to whom something goes. */
export function moveForm(view: ActionView): Html {
  const { language, action, filled } = view;
  const { state } = action;
  const words = inConsole(actionWords, language);
  const { states } = actionFactWords[language];
  const typed = typedIn(view, "move");
  const told = filled?.told ?? [];
  const write = writing(view, "move");
  const same = isOpen(action)
    ? []
    : [[state.kind, `${states[state.kind]} ${words.reworded}`] as const];
  const options = [...same, ...stateOptions(language, state.kind)];
  if (options.length === 0) return paragraph(words.asked);
  return folded(
    view,
    "move",
    words.move,
    select({ id: "to", label: words.moveTo, options, chosen: typed("to", same[0]?.[0]), told }),
    write(
      { id: "text", label: words.text, hint: words.noteHint, rows: 3 },
      "text" in state ? state.text : "",
    ),
    write({ id: "next", label: words.next, rows: 2 }, "next" in state ? state.next : ""),
    select({
      id: "partner",
      label: words.handedTo,
      options: partnerOptions(view),
      chosen: typed("partner", "to" in state ? state.to : ""),
      told,
    }),
    button(words.save),
  );
}

export function agreeForm(view: ActionView): Html {
  const { language, action, filled } = view;
  const words = inConsole(actionWords, language);
  const typed = typedIn(view, "agree");
  const write = writing(view, "agree");
  const listed = (field: string, otherwise: readonly string[]) =>
    filled?.form === "agree" ? filled.fields.getAll(field) : otherwise;
  const values = {
    title: typed("title", action.title),
    owners: listed("owner", [
      ...peopleOf(action).map(({ name }) => name),
      ...outsidersOf(view.neighbourhood, action).map(outsideValue),
    ]),
    partners: listed("partners", action.partners),
    coOwner: typed("coOwner", residentsOf(action)[0]),
    due: typed("due", action.due),
  };
  return folded(
    view,
    "agree",
    words.edit,
    agreementFields(view, values, filled?.told ?? []),
    write(
      { id: "steps", label: words.steps, hint: words.stepsHint, rows: 3 },
      writtenSteps(action.steps),
    ),
    write({ id: "publicText", label: words.publicText, rows: 4 }, action.publicText),
    write(
      { id: "evidence", label: words.evidence, hint: words.evidenceHint, rows: 3 },
      writtenEvidence(action.evidence),
    ),
    write({ id: "why", name: "note", label: words.why, hint: words.noteHint, rows: 2 }),
    button(words.save),
    " ",
    button(words.preview, { quiet: true, name: "preview", value: "yes" }),
  );
}
