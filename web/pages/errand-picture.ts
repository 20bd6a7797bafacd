import { errandWords } from "#web/copy/errand.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { button, form, hidden, note, textarea, textbox, type Told } from "./components.ts";
import { linkLine, paragraph } from "./elements.ts";
import { html } from "./html.ts";
import { type Page, residentPage } from "./layout.ts";

export type ErrandPictureView = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  /** Where the errand itself stands. */
  back: string;
  told: Told;
};

/** A form that goes to where files come in, and not to us. */
type FileForm = { url: string; fields: Readonly<Record<string, string>> };

/** Where somebody outside sends a picture from a phone; without a form there are enough. */
export function errandPicturePage(view: ErrandPictureView, file: FileForm | undefined): Page {
  const { language, neighbourhood, path, back, told } = view;
  const { picture: title, pictures: words, back: toErrand } = errandWords[language];
  return residentPage({ language, neighbourhood, title, path, told }, [
    file === undefined
      ? note(words.full)
      : [
          paragraph(words.intro),
          html`<form method="post" action="${file.url}" enctype="multipart/form-data">${[
            Object.entries(file.fields).map(([name, value]) => hidden(name, value)),
            textbox({
              id: "file",
              label: words.file,
              hint: words.fileHint,
              told,
              attributes: { type: "file", accept: "image/jpeg,image/png", required: true },
            }),
            button(words.send),
          ]}</form>`,
        ],
    linkLine(`${back}?lang=${language}`, toErrand),
  ]);
}

/** What came in is described before the team looks at it. */
export function errandDescribePage(view: ErrandPictureView, typed: string): Page {
  const { language, neighbourhood, path, back, told } = view;
  const { picture: title, pictures: words, back: toErrand } = errandWords[language];
  return residentPage({ language, neighbourhood, title, path, told }, [
    form(`${path}?lang=${language}`, [
      textarea({
        id: "text",
        label: words.text,
        value: typed,
        rows: 3,
        told,
        attributes: { dir: "auto", maxlength: 300 },
      }),
      button(words.save),
    ]),
    linkLine(`${back}?lang=${language}`, toErrand),
  ]);
}
