import type { BallotKey, RoundId } from "#domain/ids.ts";
import { PaperForm } from "#domain/answer/paper.ts";
import { cycleKeys } from "./keys.ts";
import { ABSENT, type Table } from "./table.ts";

export type Papers = ReturnType<typeof papersIn>;

/** Paper forms that one person entered and nobody else yet; gone once they are counted. */
export const papersIn = (cycle: Table) => ({
  get: (round: RoundId, key: BallotKey): Promise<PaperForm | undefined> => cycle.get(PaperForm, cycleKeys.paperForm(round, key)),
  /** False when somebody else entered the form meanwhile. */
  save: (form: PaperForm, expires: number): Promise<boolean> =>
    cycle.saveIf(form.version === 1 ? ABSENT : { expression: "#version = :before", values: { before: form.version - 1 } }, cycleKeys.paperForm(form.round, form.key), form, expires),
});
