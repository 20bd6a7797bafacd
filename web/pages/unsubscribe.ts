import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { unsubscribeWords } from "#web/copy/unsubscribe.ts";
import { button, faultSummary, fieldset, form, radio } from "./components.ts";
import { html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

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
  const told = missing ? [{ field: "reminders", text: words.missing }] : [];
  const choices: readonly Unwanted[] = ["reminders", "all"];
  return layout(
    { language, title: words.title, path, brand: neighbourhood.name, status: missing ? 422 : 200 },
    html`${faultSummary(language, told)}<p>${words.text(neighbourhood.name)}</p>${form(`${path}?lang=${language}`, html`${fieldset({ legend: words.legend, id: "reminders", told }, (its) => choices.map((what) => radio({ id: what, name: "what", value: what, label: words.choices[what] }, its)))}${button(words.button)}`)}${contactBlock(language, neighbourhood)}`,
  );
}

export function unsubscribedPage({
  language,
  neighbourhood,
  what,
}: View & { what: Unwanted }): Page {
  const words = unsubscribeWords[language];
  return layout(
    { language, title: words.done[what], brand: neighbourhood.name },
    html`<p>${words.doneText[what](neighbourhood.name)}</p>${contactBlock(language, neighbourhood)}`,
  );
}
