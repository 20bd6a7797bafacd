import type * as z from "zod";
import type { BallotKey, RoundId } from "#contract/ids.ts";
import type { PaperForm, Reading, Said } from "#domain/form/double-entry.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT } from "./expressions.ts";
import { provider } from "./place.ts";
import { roundKeys } from "./round-keys.ts";
import { cycleTable } from "./tables.ts";

/** Which form it is. */
type Form = { round: RoundId; key: BallotKey };
/** A reading of before they were hashed. */
type Former = { by: string };

/**
 * Paper forms that one person entered and nobody else yet; gone once they are counted. Hashes alone
 * are kept, under a key that nobody but who enters forms can open: they tell whether, and where,
 * another reading says the same, and not what it says.
 */
export const papers = provider((place) => {
  const cycle = cycleTable(place);

  /** What was read on a form, as if somebody else had read it: no two readers write the same. */
  async function saying({ round, key }: Form, texts: Said): Promise<(by: string) => Said> {
    const keys = await roundKeys(place).forReadings(round);
    return (by) =>
      Object.fromEntries(
        Object.entries(texts).map(([question, text]) => [
          question,
          keys.hashOf({ round, key, by, question, text }),
        ]),
      );
  }

  return {
    saying,
    /** The forms of one kind of survey; `saidIn` tells what one says that was read before this. */
    of: <R extends Former>(
      schema: z.ZodType<PaperForm<Reading | R>>,
      saidIn: (former: R) => Said,
    ) => ({
      async get(round: RoundId, key: BallotKey): Promise<PaperForm<Reading> | undefined> {
        const form = await cycle.get(schema, cycleKeys.paperForm(round, key));
        if (form === undefined) return undefined;
        const hashed = async (one: Reading | R): Promise<Reading> =>
          isHashed(one) ? one : { by: one.by, said: (await saying(form, saidIn(one)))(one.by) };
        return { ...form, readings: await Promise.all(form.readings.map(hashed)) };
      },
      /** False when somebody else entered the form meanwhile. */
      save: (form: PaperForm<Reading>, expires: number): Promise<boolean> =>
        cycle.saveIf(
          form.version === 1
            ? ABSENT
            : { expression: "#version = :before", values: { before: form.version - 1 } },
          cycleKeys.paperForm(form.round, form.key),
          form,
          expires,
        ),
    }),
  };
});

const isHashed = (reading: Reading | Former): reading is Reading => "said" in reading;

export type Forms = {
  get(round: RoundId, key: BallotKey): Promise<PaperForm<Reading> | undefined>;
  save(form: PaperForm<Reading>, expires: number): Promise<boolean>;
};
