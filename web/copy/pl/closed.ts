import type { ClosedWords } from "../nl/closed.ts";

export const closed: ClosedWords = {
  title: "To osiedle już nie bierze udziału",
  since: (name, day) =>
    `${name}: to osiedle nie bierze już udziału w Buurtcyclus. Od kiedy: ${day}. Wszystko, co było wcześniej, pozostaje tutaj.`,
  why: "Dlaczego:",
  form: "Nie można tu już niczego wypełnić.",
};
