import { actionPath, outcomePath } from "#web/console-paths.ts";
import type { Action, StateKind } from "#domain/actions/action.ts";
import type { Language } from "#contract/language.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { outcomeFormWords } from "#web/copy/console/outcome-form.ts";
import { pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  fieldset,
  hidden,
  note,
  radio,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { grid, paragraph } from "#web/pages/elements.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { addressIn } from "#console/top.ts";
import { consoleFormPage, type Frame, linkLineIn } from "#console/console-page.ts";

/** How a promise ends. */
export const ENDS = ["done", "partly-done", "not-done"] as const satisfies readonly StateKind[];

/** `picture` is the name under which a picture will be known, so that it is kept once. */
export type OutcomeView = Frame & {
  action: Pick<Action, "cycle" | "id" | "title" | "version">;
  open: boolean;
  typed: URLSearchParams;
  picture: string;
  told: Told;
  meanwhile: boolean;
};

/** How a promise ended, what was done, and a picture of it, in one form. */
export function outcomePage(view: OutcomeView): Page {
  const { language, action, open, told, meanwhile } = view;
  const words = inConsole(outcomeFormWords, language);
  const status = meanwhile ? 409 : undefined;
  return consoleFormPage(
    { ...view, told, status },
    words.title(action.title),
    outcomePath(action),
    [
      meanwhile && note(words.meanwhile, { role: "alert" }),
      open ? form(view) : paragraph(words.asked),
      linkLineIn(language, actionPath(action), inConsole(pictureFormWords, language).back),
    ],
  );
}

function form(view: OutcomeView): Html {
  const { language, csrf, action, typed, picture, told } = view;
  const words = inConsole(outcomeFormWords, language);
  const pictures = inConsole(pictureFormWords, language);
  const value = (name: string) => typed.get(name) ?? "";
  const fields = [
    hidden("csrf", csrf),
    hidden("version", action.version),
    hidden("picture", picture),
    how(language, typed.get("how") ?? "done", told),
    textarea({
      id: "text",
      label: words.text,
      hint: words.textHint,
      rows: 3,
      value: value("text"),
      told,
    }),
    textarea({
      id: "next",
      label: words.next,
      hint: words.nextHint,
      rows: 2,
      value: value("next"),
      told,
    }),
    textbox({
      id: "file",
      label: words.file,
      hint: words.fileHint,
      told,
      attributes: { type: "file", accept: "image/jpeg,image/png" },
    }),
    textbox({
      id: "seen",
      label: words.picture,
      hint: pictures.textHint,
      value: value("seen"),
      told,
      attributes: { maxlength: 300 },
    }),
    button(words.save),
  ];
  const sent = html`action="${addressIn(language, outcomePath(action))}" enctype="multipart/form-data"`;
  return html`<form method="post" ${sent} novalidate>${fields}</form>`;
}

function how(language: Language, chosen: string, told: Told): Html {
  const { states } = actionFactWords[language];
  return fieldset({ legend: inConsole(outcomeFormWords, language).how, id: "how", told }, (more) =>
    grid(
      ENDS.map((kind, at) => {
        const first = at === 0 ? { id: "how" } : {};
        const label = states[kind];
        return radio({ ...first, name: "how", value: kind, label, checked: kind === chosen }, more);
      }),
    ),
  );
}
