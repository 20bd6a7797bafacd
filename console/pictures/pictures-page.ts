import { actionPath, picturesPath } from "#web/console-paths.ts";
import type { Action } from "#domain/actions/action.ts";
import { MOST_PICTURES, type Picture, When } from "#domain/pictures/picture.ts";
import type { Day } from "#contract/ids.ts";
import { dayIn } from "#web/copy/dates.ts";
import { type FileFault, pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  checkbox,
  fieldset,
  note,
  radio,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { heading, paragraph, typedText } from "#web/pages/elements.ts";
import { pictureFigure } from "#web/pages/pictures.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { pictureForm } from "#web/pages/picture-form.ts";
import { consoleFormPage, type Frame, linkLineIn, ownForm } from "#console/console-page.ts";
import { picturePath } from "./place.ts";

/** A form that goes to where files come in, and not to us. */
type FileForm = { url: string; fields: Readonly<Record<string, string>> };

type ActionView = Frame & { action: Pick<Action, "cycle" | "id" | "title"> };

/** What somebody sees who may not change the action has no form. */
export type PicturesView = ActionView & {
  pictures: readonly Picture[];
  form: FileForm | undefined;
  mayChange: boolean;
  fault?: { why: FileFault; typed: string } | undefined;
};

const bytesOf = (action: ActionView["action"], { id }: Picture): string =>
  `${picturePath(action, id)}/file`;

/** The pictures of one action, and the form by which one more comes in. */
export function picturesPage(view: PicturesView): Page {
  const { language, action, pictures, fault } = view;
  const words = inConsole(pictureFormWords, language);
  const told: Told =
    fault === undefined ? [] : [{ field: "file", text: words.fileFaults[fault.why] }];
  return consoleFormPage({ ...view, told }, words.title(action.title), picturesPath(action), [
    linkLineIn(language, actionPath(action), words.back),
    paragraph(words.intro),
    pictures.length === 0 ? paragraph(words.none) : pictures.map((one) => pictureCard(one, view)),
    newPicture(view, told),
  ]);
}

function pictureCard(picture: Picture, { language, action }: PicturesView): Html {
  const words = inConsole(pictureFormWords, language);
  const { id, published } = picture;
  const below = [
    paragraph(published === undefined ? words.waits : words.published(dayIn(language, published))),
    linkLineIn(language, picturePath(action, id), words.look),
  ];
  return pictureFigure(picture, language, { address: bytesOf(action, picture), below });
}

function newPicture({ language, form, mayChange, fault }: PicturesView, told: Told): Content {
  const words = inConsole(pictureFormWords, language);
  if (!mayChange) return "";
  if (form === undefined) return note(words.full(MOST_PICTURES));
  return [
    heading(2, words.add),
    when(fault?.typed || undefined, (typed) => paragraph(words.typed, " ", typedText(typed))),
    pictureForm(form, words, told),
  ];
}

export type DescribeView = ActionView & {
  picture: string;
  typed: { when: string; on: string; text: string };
  today: Day;
  told: Told;
};

/** What came in is described before it is looked at. */
export function describePage(view: DescribeView): Page {
  const { language, action, picture, typed, today, told } = view;
  const words = inConsole(pictureFormWords, language);
  const path = picturePath(action, picture);
  const choices = When.options.map((one) =>
    radio({ name: "when", value: one, label: words.whens[one], checked: typed.when === one }),
  );
  return consoleFormPage(view, words.describe, path, [
    ownForm(view, path, [
      fieldset(
        { id: "when", legend: words.when, told },
        () => html`<div id="when">${choices}</div>`,
      ),
      textbox({
        id: "on",
        label: words.on,
        value: typed.on,
        told,
        attributes: { type: "date", max: today },
      }),
      textarea({
        id: "text",
        label: words.text,
        hint: words.textHint,
        value: typed.text,
        rows: 3,
        told,
        attributes: { dir: "auto", maxlength: 300 },
      }),
      button(words.save),
    ]),
  ]);
}

/** A picture as everybody would see it, to be looked at by a person first. */
export function checkPage(
  view: ActionView & { picture: Picture; mayChange: boolean; told: Told },
): Page {
  const { language, action, picture, mayChange } = view;
  const words = inConsole(pictureFormWords, language);
  const path = picturePath(action, picture.id);
  const title = picture.published === undefined ? words.check : words.title(action.title);
  return consoleFormPage(view, title, path, [
    pictureFigure(picture, language, {
      address: bytesOf(action, picture),
      below: typedText(picture.text),
    }),
    when(picture.published, (day) => paragraph(words.published(dayIn(language, day)))),
    mayChange && picture.published === undefined && publishForm(view, path),
    mayChange && ownForm(view, `${path}/remove`, button(words.remove, { quiet: true })),
    linkLineIn(language, picturesPath(action), words.title(action.title)),
  ]);
}

function publishForm(view: Frame & { told: Told }, path: string): Html {
  const words = inConsole(pictureFormWords, view.language);
  const box = { id: "checked", name: "checked", value: "yes", label: words.checked };
  return ownForm(
    view,
    `${path}/publish`,
    paragraph(words.checkText),
    checkbox({ ...box, told: view.told }),
    button(words.publish),
  );
}
