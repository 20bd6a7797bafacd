import * as z from "zod";
import { BallotKey, RoundId } from "#contract/ids.ts";

/** Who of the team read a form, as nobody can read it back. */
export const Reader = z.string().min(1).max(120);

/**
 * A paper form that was entered and not counted yet; under the ballot's own key, so that nothing
 * leads from it to a resident.
 */
export const formOf = <R extends z.ZodType>(reading: R) =>
  z.strictObject({
    round: RoundId,
    key: BallotKey,
    readings: z.array(reading).min(1).max(10),
    version: z.int().min(1),
  });
export type PaperForm<R> = { round: RoundId; key: BallotKey; readings: R[]; version: number };

/** What a form says, a text for each question; or a keyed hash of each. */
export type Said = Readonly<Record<string, string>>;
/** What one member of the team read on a form: hashes alone. */
export const Reading = z.strictObject({ by: Reader, said: z.record(z.string(), z.string()) });
export type Reading = z.infer<typeof Reading>;

/** The questions on which `mine` says otherwise, in its order; one of before it was asked says nothing of it. */
export const saidOtherwise = (before: Said, mine: Said): string[] =>
  Object.keys(mine).filter((question) => question in before && before[question] !== mine[question]);

/** What counts of words that were typed over: the letters, and not how they are spaced. */
export const letters = (text = "") => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

/**
 * Double entry: a form counts when two people read the same on it, whatever the form asks; `differ`
 * tells where two readings are not the same. Who reads it `again` replaces what they read before,
 * and is nobody else.
 */
export function readAgain<R extends { by: string }, D>(
  before: readonly R[],
  mine: R,
  differ: (one: R, other: R) => readonly D[],
):
  | { kind: "agreed" }
  | { kind: "first" | "again" | "differs"; readings: R[]; differences: readonly D[] } {
  const others = before.filter(({ by }) => by !== mine.by);
  if (others.some((other) => differ(other, mine).length === 0)) return { kind: "agreed" };
  const last = others.at(-1);
  const readings = [...others, mine];
  return last === undefined
    ? { kind: before.length === 0 ? "first" : "again", readings, differences: [] }
    : { kind: "differs", readings, differences: differ(last, mine) };
}
