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
export type Said = Readonly<Record<AgendaQuestionId, string>>;
export const saidIn = ({ topics, other, comment }: Answer): Said => ({
  topics: JSON.stringify(topics),
  other: letters(other),
  comment: letters(comment),
});

/** The questions on which two readings say otherwise. */
export const saidOtherwise = (one: Said, other: Said): AgendaQuestionId[] =>
  AgendaQuestionId.options.filter((id) => one[id] !== other[id]);
