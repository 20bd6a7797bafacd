import type { Language } from "#contract/language.ts";
import { codeWords } from "#web/copy/code.ts";
import { button, codeField, faultSummary, form } from "./components.ts";
import { paragraph } from "./elements.ts";
import { layout, type Page } from "./layout.ts";

/** Where the code of a letter is typed; what was typed stays. */
export function codePage({
  language,
  typed,
  fault,
}: {
  language: Language;
  typed: string;
  fault?: "empty" | "unreadable" | "unknown" | "withdrawn";
}): Page {
  const words = codeWords[language];
  const { title, text, label, hint } = words;
  const told = fault === undefined ? [] : [{ field: "code", text: words.faults[fault] }];
  return layout({ language, title, path: "/code", status: fault === undefined ? 200 : 422 }, [
    faultSummary(language, told),
    paragraph(text),
    form(`/code?lang=${language}`, [
      codeField({ label, hint, told, value: typed, size: { size: 24 } }),
      button(words.button),
    ]),
  ]);
}
