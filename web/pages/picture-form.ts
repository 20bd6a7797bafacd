import { button, hidden, textbox, type Told } from "./components.ts";
import { type Html, html } from "./html.ts";

/** A form that goes to where files come in, and not to us. */
export type FileForm = { url: string; fields: Readonly<Record<string, string>> };

/** Sends one picture there. */
export function pictureForm(
  { url, fields }: FileForm,
  words: { file: string; fileHint: string; send: string },
  told: Told,
): Html {
  return html`<form method="post" action="${url}" enctype="multipart/form-data">${[
    Object.entries(fields).map(([name, value]) => hidden(name, value)),
    textbox({
      id: "file",
      label: words.file,
      hint: words.fileHint,
      told,
      attributes: { type: "file", accept: "image/jpeg,image/png", required: true },
    }),
    button(words.send),
  ]}</form>`;
}
