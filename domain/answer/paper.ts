import * as z from "zod";
import { formOf, Reader } from "#domain/form/double-entry.ts";
import { ANSWER } from "./agenda-survey.ts";

/** What one member of the team read on a paper form. */
const Reading = z.strictObject({ by: Reader, ...ANSWER });
export type Reading = z.infer<typeof Reading>;

export const AgendaForm = formOf(Reading);
