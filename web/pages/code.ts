import type { Language } from "#contract/language.ts";
import { codeWords } from "#web/copy/code.ts";
import { faultWords } from "#web/copy/faults.ts";
import { button, codeField, faultSummary, form } from "./components.ts";
import { paragraph } from "./elements.ts";
import { layout, type Page } from "./layout.ts";

const STATUS = {
  empty: 422,
  unreadable: 422,
  unknown: 422,
  withdrawn: 422,
  "too-many": 429,
} as const;

/** Where the code of a letter is typed; what was typed stays. */
export function codePage({
  language,
  typed,
  fault,
}: {
  language: Language;
  typed: string;
  fault?: keyof typeof STATUS;
}): Page {
  const words = codeWords[language];
  const { title, label, hint } = words;
  const status = fault === undefined ? 200 : STATUS[fault];
  const [, wait = ""] = faultWords[language]["too-many"];
  const text = (of: keyof typeof STATUS) => (of === "too-many" ? wait : words.faults[of]);
  const told = fault === undefined ? [] : [{ field: "code", text: text(fault) }];
  return layout({ language, title, path: "/code", status }, [
    faultSummary(language, told),
    paragraph(words.text),
    form(`/code?lang=${language}`, [
      codeField({ label, hint, told, value: typed, size: { size: 24 } }),
      button(words.button),
    ]),
  ]);
}
