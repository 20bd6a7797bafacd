import type { Language, Neighbourhood } from "#domain/neighbourhood.ts";
import { wordsOf } from "#web/copy/words.ts";
import { html, raw } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { faultSummary } from "./summary.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };
/** No reminder in this round, or no mail at all. */
export type Unwanted = "reminders" | "all";

/** Opening it changes nothing, and neither does the button alone: nothing is chosen beforehand. */
export function unsubscribePage({ language, neighbourhood, path, missing }: View & { missing: boolean }): Page {
  const { unsubscribe: words } = wordsOf(language);
  const choice = (what: Unwanted) => html`<label class="choice"><input type="radio" id="${what}" name="what" value="${what}"${missing ? raw(' aria-invalid="true" aria-describedby="fault"') : ""}> ${words.choices[what]}</label>`;
  return layout(
    { language, title: words.title, path, brand: neighbourhood.name, status: missing ? 422 : 200 },
    html`${missing ? faultSummary(language, [{ field: "reminders", text: words.missing }]) : ""}<p>${words.text(neighbourhood.name)}</p><form method="post" action="${path}?lang=${language}" novalidate><fieldset><legend>${words.legend}</legend>${missing ? html`<p class="fault" id="fault">${words.missing}</p>` : ""}${choice("reminders")}${choice("all")}</fieldset><button type="submit">${words.button}</button></form>${contactBlock(language, neighbourhood)}`,
  );
}

export function unsubscribedPage({ language, neighbourhood, what }: View & { what: Unwanted }): Page {
  const { unsubscribe: words } = wordsOf(language);
  return layout({ language, title: words.done[what], brand: neighbourhood.name }, html`<p>${words.doneText[what](neighbourhood.name)}</p>${contactBlock(language, neighbourhood)}`);
}
