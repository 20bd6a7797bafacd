import type * as z from "zod";
import type { BallotKey, RoundId } from "#contract/ids.ts";
import { AgendaForm } from "#domain/answer/paper.ts";
import type { PaperForm } from "#domain/form/double-entry.ts";
import { PaperAnswers } from "#domain/measurement/questionnaire/paper-answers.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

/** Paper forms that one person entered and nobody else yet; gone once they are counted. */
const formsIn = <R>(cycle: Table, schema: z.ZodType<PaperForm<R>>) => ({
  get: (round: RoundId, key: BallotKey): Promise<PaperForm<R> | undefined> =>
    cycle.get(schema, cycleKeys.paperForm(round, key)),
  /** False when somebody else entered the form meanwhile. */
  save: (form: PaperForm<R>, expires: number): Promise<boolean> =>
    cycle.saveIf(
      form.version === 1
        ? ABSENT
        : { expression: "#version = :before", values: { before: form.version - 1 } },
      cycleKeys.paperForm(form.round, form.key),
      form,
      expires,
    ),
});
export type Forms<R> = ReturnType<typeof formsIn<R>>;

export const papers = overCycles((cycle) => formsIn(cycle, AgendaForm));
export const paperAnswers = overCycles((cycle) => formsIn(cycle, PaperAnswers));
