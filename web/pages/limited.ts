import type { NumberQuestion } from "#domain/answer/number-question.ts";
import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { momentIn } from "#web/copy/dates.ts";
import { limitWords } from "#web/copy/limits.ts";
import { hidden, note, textbox, type Told } from "./components.ts";
import type { Content } from "./html.ts";

/** Why what somebody sent is not taken now: until when to wait, or what to answer first. */
export type NotNow =
  | { kind: "full"; again: Instant }
  | ({ kind: "asked"; wrong: boolean } & NumberQuestion);

/** What the summary of faults says of it. */
export function toldOfLimit(language: Language, notNow: NotNow | undefined): Told {
  if (notNow?.kind !== "asked") return [];
  const { asked, wrong } = limitWords[language];
  return [{ field: "number", text: notNow.wrong ? wrong : asked }];
}

/** When to send it again, on top of a form in which everything still stands. */
export function waitNote(language: Language, notNow: NotNow | undefined): Content {
  if (notNow?.kind !== "full") return "";
  const text = limitWords[language].full(momentIn(language, notNow.again));
  return note(text, { role: "alert", tabindex: -1, autofocus: true });
}

/** The number to write in digits, the last field of a form. */
export function numberField(language: Language, notNow: NotNow | undefined, told: Told): Content {
  if (notNow?.kind !== "asked") return "";
  const { number, hint, digits } = limitWords[language];
  const inWords = notNow.digits.map((digit) => digits[digit]).join(", ");
  return [
    hidden("asked", notNow.asked),
    textbox({
      id: "number",
      label: number(inWords),
      hint,
      told,
      attributes: { inputmode: "numeric", autocomplete: "off", dir: "ltr" },
    }),
  ];
}
