import * as z from "zod";
import { Language } from "#contract/language.ts";
import { QuestionId } from "#contract/ids.ts";
import { type Words } from "#domain/form/question.ts";
import { type Mode, Mode as AnyMode, type Question } from "./question.ts";

export const Digest = z.string().regex(/^[a-f0-9]{64}$/);

/**
 * The fingerprint of a question as it was asked in a wave: of its text and its scale in each
 * language, and of the ways in which it was asked. `hash` is over all of them.
 */
export const Print = z.strictObject({
  question: QuestionId,
  version: z.int().min(1),
  hash: Digest,
  text: z.partialRecord(Language, Digest),
  scale: z.partialRecord(Language, Digest),
  mode: Digest,
});
export type Print = z.infer<typeof Print>;

type Sha256 = (text: string) => string;

/** A letter that two programs write as other bytes is the same letter. */
const letters = (words: Words | undefined, language: Language): string | null =>
  words?.[language]?.normalize("NFC") ?? null;

/**
 * What is asked, and how: words, lead and hint are the text; kind, answers in their order with
 * words and codes, period, routing and whether it is compulsory are the scale.
 * Recoding and indicators are left out: they are applied to all waves alike, whenever these are reckoned.
 */
export function printOf(
  question: Question,
  sha256: Sha256,
  asked: readonly Mode[] = question.modes,
): Print {
  const {
    id,
    version,
    kind,
    lead,
    words,
    hint,
    answers,
    periodMonths,
    compulsory,
    onlyIf,
    longest,
    modes,
  } = question;
  const languages = Language.options.filter((language) => words[language] !== undefined);
  const of = (facts: (language: Language) => unknown): Partial<Record<Language, string>> =>
    Object.fromEntries(
      languages.map((language) => [language, sha256(JSON.stringify(facts(language)))]),
    );
  const text = of((language) => [
    letters(lead, language),
    letters(words, language),
    letters(hint, language),
  ]);
  const routing = onlyIf === undefined ? null : [onlyIf.question, onlyIf.answers.toSorted()];
  const scale = of((language) => [
    kind,
    answers.map((answer) => [
      answer.id,
      answer.code,
      answer.missing ?? false,
      answer.alone ?? false,
      letters(answer.words, language),
    ]),
    periodMonths ?? null,
    compulsory,
    routing,
    longest ?? null,
  ]);
  const mode = sha256(
    JSON.stringify(AnyMode.options.filter((one) => modes.includes(one) && asked.includes(one))),
  );
  const hash = sha256(
    JSON.stringify([
      id,
      languages.map((language) => [language, text[language], scale[language]]),
      mode,
    ]),
  );
  return { question: id, version, hash, text, scale, mode };
}

export type PrintChange =
  | { what: "text" | "scale"; languages: readonly Language[] }
  | { what: "mode" };
type PrintComparison =
  | { kind: "comparable" }
  | { kind: "method-break"; changed: readonly PrintChange[] };

/** Whether a line may be drawn from one wave to another for this question; if not, what changed. */
export function comparePrint(before: Print, after: Print): PrintComparison {
  if (before.hash === after.hash) return { kind: "comparable" };
  const changedIn = (what: "text" | "scale"): PrintChange[] => {
    const languages = Language.options.filter(
      (language) => before[what][language] !== after[what][language],
    );
    return languages.length === 0 ? [] : [{ what, languages }];
  };
  return {
    kind: "method-break",
    changed: [
      ...changedIn("text"),
      ...changedIn("scale"),
      ...(before.mode === after.mode ? [] : [{ what: "mode" as const }]),
    ],
  };
}

/** For each question of the later wave: comparable, a method break, or new. */
export function comparePrints(
  before: readonly Print[],
  after: readonly Print[],
): ReadonlyMap<QuestionId, PrintComparison | { kind: "new" }> {
  const earlier = new Map(before.map((print) => [print.question, print]));
  return new Map(
    after.map((print) => {
      const same = earlier.get(print.question);
      return [print.question, same === undefined ? { kind: "new" } : comparePrint(same, print)];
    }),
  );
}
