import { errandWords } from "#web/copy/errand.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { button, form, note, textarea, type Told } from "./components.ts";
import { linkLine, paragraph } from "./elements.ts";
import { type Page, residentPage } from "./layout.ts";
import { type FileForm, pictureForm } from "./picture-form.ts";

export type ErrandPictureView = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  /** Where the errand itself stands. */
  back: string;
  told: Told;
};

/** Where somebody outside sends a picture from a phone; without a form there are enough. */
export function errandPicturePage(view: ErrandPictureView, file: FileForm | undefined): Page {
  const { language, neighbourhood, path, back, told } = view;
  const { picture: title, pictures: words, back: toErrand } = errandWords[language];
  return residentPage({ language, neighbourhood, title, path, told }, [
    file === undefined
      ? note(words.full)
      : [paragraph(words.intro), pictureForm(file, words, told)],
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
