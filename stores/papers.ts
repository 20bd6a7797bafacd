import type * as z from "zod";
import type { BallotKey, RoundId } from "#contract/ids.ts";
import { PaperForm } from "#domain/answer/paper.ts";
import { PaperAnswers } from "#domain/measurement/questionnaire/paper-answers.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

type Form = { round: RoundId; key: BallotKey; version: number };

/** Paper forms that one person entered and nobody else yet; gone once they are counted. */
const formsIn = <F extends Form>(cycle: Table, schema: z.ZodType<F>) => ({
  get: (round: RoundId, key: BallotKey): Promise<F | undefined> =>
    cycle.get(schema, cycleKeys.paperForm(round, key)),
  /** False when somebody else entered the form meanwhile. */
  save: (form: F, expires: number): Promise<boolean> =>
    cycle.saveIf(
      form.version === 1
        ? ABSENT
        : { expression: "#version = :before", values: { before: form.version - 1 } },
      cycleKeys.paperForm(form.round, form.key),
      form,
      expires,
    ),
});

export const papers = overCycles((cycle) => formsIn(cycle, PaperForm));
export const paperAnswers = overCycles((cycle) => formsIn(cycle, PaperAnswers));
