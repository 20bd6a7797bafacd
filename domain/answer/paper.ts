import * as z from "zod";
import { formOf, letters, Reader } from "#domain/form/double-entry.ts";
import type { HelpedAnswers } from "#domain/feedback/helped.ts";
import { Digest } from "#domain/sha256.ts";
import { AgendaQuestionId, ANSWER, type Answer } from "./agenda-survey.ts";

/** The questions of the agenda, and whether what was done before helped, all of it together. */
const PaperQuestion = z.enum([...AgendaQuestionId.options, "helped"]);
export type PaperQuestion = z.infer<typeof PaperQuestion>;

/** What one member of the team read on a paper form: a keyed hash for each question. */
const Reading = z.strictObject({ by: Reader, said: z.partialRecord(PaperQuestion, Digest) });
export type Reading = z.infer<typeof Reading>;

/** As it was kept before rounds had a key for it: in plain words. */
const FormerReading = z.strictObject({ by: Reader, ...ANSWER });
export type AnyReading = Reading | z.infer<typeof FormerReading>;

export const AgendaForm = formOf(z.union([Reading, FormerReading]));

/** What a form says, a text for each question; two that say the same say it in the same letters. */
const Said = z.partialRecord(PaperQuestion, z.string());
export type Said = Readonly<z.infer<typeof Said>>;
export const sayingOf = (how: (question: PaperQuestion) => string): Said =>
  Said.parse(Object.fromEntries(PaperQuestion.options.map((id) => [id, how(id)])));

type Answered = string | readonly string[] | Readonly<Record<string, string>>;
function textOf(answer: Answered = ""): string {
  if (typeof answer === "string") return letters(answer);
  if (Array.isArray(answer)) return JSON.stringify(answer);
  const beside = Object.entries(answer).map(([about, words]) =>
    JSON.stringify([about, letters(words)]),
  );
  return beside.toSorted().join();
}
export function saidIn(answer: Answer, helped: HelpedAnswers = {}): Said {
  const given = new Map<string, Answered | undefined>(Object.entries(answer));
  const said = Object.entries(helped).map(([action, one]) => `${action} ${one}`);
  given.set("helped", said.toSorted());
  return sayingOf((question) => textOf(given.get(question)));
}

/** The questions on which two readings say otherwise; one of before it was asked says nothing of it. */
export const saidOtherwise = (one: Said, other: Said): PaperQuestion[] =>
  PaperQuestion.options.filter(
    (id) => one[id] !== undefined && other[id] !== undefined && one[id] !== other[id],
  );
