import * as z from "zod";
import { formOf, letters, Reader } from "#domain/form/double-entry.ts";
import { Digest } from "#domain/sha256.ts";
import { AgendaQuestionId, ANSWER, type Answer } from "./agenda-survey.ts";

/** What one member of the team read on a paper form: a keyed hash for each question. */
const Reading = z.strictObject({ by: Reader, said: z.record(AgendaQuestionId, Digest) });
export type Reading = z.infer<typeof Reading>;

/** As it was kept before rounds had a key for it: in plain words. */
const FormerReading = z.strictObject({ by: Reader, ...ANSWER });
export type AnyReading = Reading | z.infer<typeof FormerReading>;

export const AgendaForm = formOf(z.union([Reading, FormerReading]));

/** What a form says, a text for each question; two that say the same say it in the same letters. */
const Said = z.record(AgendaQuestionId, z.string());
export type Said = Readonly<z.infer<typeof Said>>;
export const sayingOf = (how: (question: AgendaQuestionId) => string): Said =>
  Said.parse(Object.fromEntries(AgendaQuestionId.options.map((id) => [id, how(id)])));

const textOf = (answer: string | readonly string[] = ""): string =>
  typeof answer === "string" ? letters(answer) : JSON.stringify(answer);
export function saidIn(answer: Answer): Said {
  const given = new Map<string, string | readonly string[] | undefined>(Object.entries(answer));
  return sayingOf((question) => textOf(given.get(question)));
}

/** The questions on which two readings say otherwise. */
export const saidOtherwise = (one: Said, other: Said): AgendaQuestionId[] =>
  AgendaQuestionId.options.filter((id) => one[id] !== other[id]);
