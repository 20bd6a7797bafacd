import * as z from "zod";
import { formOf, letters, Reader, Reading, type Said } from "#domain/form/double-entry.ts";
import type { HelpedAnswers } from "#domain/feedback/helped.ts";
import { AgendaQuestionId, ANSWER, type Answer } from "./agenda-survey.ts";

/** The questions of the agenda, and whether what was done before helped, all of it together. */
export type PaperQuestion = AgendaQuestionId | "helped";

/** As a reading was kept before rounds had a key for it: in plain words. */
const FormerReading = z.strictObject({ by: Reader, ...ANSWER });

export const AgendaForm = formOf(z.union([Reading, FormerReading]));

type Answered = string | readonly string[] | Readonly<Record<string, string>>;
function textOf(answer: Answered = ""): string {
  if (typeof answer === "string") return letters(answer);
  if (Array.isArray(answer)) return JSON.stringify(answer);
  const beside = Object.entries(answer).map(([about, words]) =>
    JSON.stringify([about, letters(words)]),
  );
  return beside.toSorted().join();
}

/** What a form says, of each question; two that say the same say it in the same letters. */
export function saidIn(answer: Answer, helped: HelpedAnswers = {}): Said {
  const given: Readonly<Record<string, Answered | undefined>> = { ...answer };
  const told = Object.entries(helped).map(([action, one]) => `${action} ${one}`);
  return {
    ...Object.fromEntries(AgendaQuestionId.options.map((id) => [id, textOf(given[id])])),
    helped: textOf(told.toSorted()),
  };
}
