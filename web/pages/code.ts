import type { Language } from "#contract/language.ts";
import { codeWords } from "#web/copy/code.ts";
import { button, faultSummary, form, textbox } from "./components.ts";
import { html } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** Where the code of a letter is typed; what was typed stays. */
export function codePage({
  language,
  typed,
  fault,
}: {
  language: Language;
  typed: string;
  fault?: "empty" | "unreadable" | "unknown";
}): Page {
  const words = codeWords[language];
  const told = fault === undefined ? [] : [{ field: "code", text: words.faults[fault] }];
  return layout(
    { language, title: words.title, path: "/code", status: fault === undefined ? 200 : 422 },
    html`${faultSummary(language, told)}<p>${words.text}</p>${form(`/code?lang=${language}`, html`${textbox({ id: "code", label: words.label, hint: words.hint, told, value: typed, attributes: { dir: "ltr", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", size: 24 } })}${button(words.button)}`)}`,
  );
}
