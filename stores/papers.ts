import type * as z from "zod";
import type { BallotKey, RoundId } from "#contract/ids.ts";
import type { Answer } from "#domain/answer/agenda-survey.ts";
import {
  AgendaForm,
  type AnyReading,
  type Reading,
  type Said,
  saidIn,
  sayingOf,
} from "#domain/answer/paper.ts";
import type { HelpedAnswers } from "#domain/feedback/helped.ts";
import type { PaperForm } from "#domain/form/double-entry.ts";
import { PaperAnswers } from "#domain/measurement/questionnaire/paper-answers.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT } from "./expressions.ts";
import { provider } from "./place.ts";
import { roundKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable, overCycles } from "./tables.ts";

/** Which form it is. */
type Form = { round: RoundId; key: BallotKey };

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

/**
 * Of an agenda survey hashes alone are kept, under a key that nobody but who enters forms can open:
 * they tell whether, and where, another reading says the same, and not what it says.
 */
export const papers = provider((place) => {
  const forms = formsIn(cycleTable(place), AgendaForm);

  /** What an answer says on a form, as if somebody had read it: no two readers write the same. */
  async function saying(
    form: Form,
    answer: Answer,
    helped?: HelpedAnswers,
  ): Promise<(by: string) => Said> {
    const keys = await roundKeys(place).forReadings(form.round);
    const said = saidIn(answer, helped);
    const { round, key } = form;
    return (by) =>
      sayingOf((question) => keys.hashOf({ round, key, by, question, text: said[question] ?? "" }));
  }

  const hashed = async (form: Form, reading: AnyReading): Promise<Reading> =>
    "said" in reading
      ? reading
      : { by: reading.by, said: (await saying(form, reading))(reading.by) };

  return {
    saying,
    save: forms.save,
    async get(round: RoundId, key: BallotKey): Promise<PaperForm<Reading> | undefined> {
      const form = await forms.get(round, key);
      return (
        form && {
          ...form,
          readings: await Promise.all(form.readings.map((one) => hashed(form, one))),
        }
      );
    },
  };
});
export const paperAnswers = overCycles((cycle) => formsIn(cycle, PaperAnswers));
