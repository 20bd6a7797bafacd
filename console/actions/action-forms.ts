import { actionPath } from "#web/console-paths.ts";
import { nextStates } from "#domain/actions/action.ts";
import { writtenEvidence } from "#domain/actions/evidence.ts";
import type { Language } from "#contract/language.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { button, hidden, select, textarea } from "#web/pages/components.ts";
import { paragraph } from "#web/pages/elements.ts";
import { partnerOptions } from "#web/pages/facts.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";
import { ownForm } from "#console/console-page.ts";
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
      ...(name === undefined ? {} : { name }),
      value: typedIn(view, form)(name ?? field.id, otherwise),
      told: view.filled?.told ?? [],
      attributes: { dir: "auto" },
    });

/** The states that an action can come into next. */
export const stateOptions = (language: Language, state: keyof typeof nextStates) =>
  nextStates[state].map((next) => [next, actionFactWords[language].states[next]] as const);

export function moveForm(view: ActionView): Html {
  const { language, action, filled } = view;
  const words = inConsole(actionWords, language);
  const options = stateOptions(language, action.state);
  if (options.length === 0) return paragraph(words.ended);
  const write = writing(view, "move");
  return folded(
    view,
    "move",
    words.move,
    select({
      id: "to",
      label: words.moveTo,
      options,
      chosen: typedIn(view, "move")("to"),
      told: filled?.told ?? [],
    }),
    write({ id: "move-note", name: "note", label: words.note, hint: words.noteHint, rows: 2 }),
    button(words.save),
  );
}

export function agreeForm(view: ActionView): Html {
  const { language, action, filled, owners } = view;
  const words = inConsole(actionWords, language);
  const typed = typedIn(view, "agree");
  const write = writing(view, "agree");
  const values = {
    title: typed("title", action.title),
    owner: typed("owner", action.owner.name),
    partners: filled?.form === "agree" ? filled.fields.getAll("partners") : action.partners,
    coOwner: typed("coOwner", action.coOwner),
    due: typed("due", action.due),
  };
  return folded(
    view,
    "agree",
    words.edit,
    agreementFields({ language, owners, values, told: filled?.told ?? [] }),
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

export function concludeForm(view: ActionView): Html {
  const { language, filled } = view;
  const { outcome } = view.action;
  const words = inConsole(actionFormWords, language);
  const { outcomes } = actionFactWords[language];
  const typed = typedIn(view, "conclude");
  const write = writing(view, "conclude");
  return folded(
    view,
    "conclude",
    inConsole(actionWords, language).outcome,
    select({
      id: "kind",
      label: words.outcomeKind,
      options: Object.entries(outcomes),
      chosen: typed("kind", outcome?.kind),
      told: filled?.told ?? [],
    }),
    select({
      id: "handed",
      name: "to",
      label: outcomes["handed-over"],
      options: partnerOptions(language),
      chosen: typed("to", outcome?.kind === "handed-over" ? outcome.to : ""),
    }),
    write({ id: "text", label: words.outcomeText, rows: 3 }, outcome?.text),
    write({ id: "next", label: words.outcomeNext, rows: 2 }, outcome?.next),
    button(words.save),
  );
}
