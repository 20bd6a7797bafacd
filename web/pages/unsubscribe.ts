import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { unsubscribeWords } from "#web/copy/unsubscribe.ts";
import { button, fieldset, form, radio } from "./components.ts";
import { paragraph } from "./elements.ts";
import { type Page, residentPage } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };
/** No reminder in this round, or no mail at all. */
export type Unwanted = "reminders" | "all";

/** Opening it changes nothing, and neither does the button alone: nothing is chosen beforehand. */
export function unsubscribePage({
  language,
  neighbourhood,
  path,
  missing,
}: View & { missing: boolean }): Page {
  const words = unsubscribeWords[language];
  const { title, legend } = words;
  const told = missing ? [{ field: "reminders", text: words.missing }] : [];
  const choices: readonly Unwanted[] = ["reminders", "all"];
  return residentPage({ language, neighbourhood, title, path, told }, [
    paragraph(words.text(neighbourhood.name)),
    form(`${path}?lang=${language}`, [
      fieldset({ legend, id: "reminders", told }, (its) =>
        choices.map((what) =>
          radio({ id: what, name: "what", value: what, label: words.choices[what] }, its),
        ),
      ),
      button(words.button),
    ]),
  ]);
}

export function unsubscribedPage({
  language,
  neighbourhood,
  what,
}: View & { what: Unwanted }): Page {
  const words = unsubscribeWords[language];
  return residentPage(
    { language, neighbourhood, title: words.done[what] },
    paragraph(words.doneText[what](neighbourhood.name)),
  );
}
