import * as z from "zod";
import { formOf, letters, Reader, Reading, type Said } from "#domain/form/double-entry.ts";
import { Given } from "#domain/form/form.ts";
import type { Asked } from "#domain/form/question.ts";

/** As a reading was kept before rounds of measurements had a key for it: in plain words. */
const FormerReading = z.strictObject({ by: Reader, given: Given, panel: z.boolean() });

export const MeasurementForm = formOf(z.union([Reading, FormerReading]));

/** The box of the panel is no question. */
const PANEL = "panel";

function textOf({ kind }: Asked, answer: Given[keyof Given]): string {
  if (typeof answer === "string") return letters(answer);
  const anyOrder = kind !== "ranking" && Array.isArray(answer);
  return JSON.stringify(anyOrder ? answer.toSorted() : answer) ?? "";
}

/**
 * What a form says, of each question, and of the box of the panel; two that say the same say it in
 * the same letters.
 */
export const saidOn = (
  questions: readonly Asked[],
  { given, panel }: { given: Given; panel: boolean },
): Said => ({
  ...Object.fromEntries(
    questions.map((question) => [question.id, textOf(question, given[question.id])]),
  ),
  [PANEL]: String(panel),
});
