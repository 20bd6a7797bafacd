import type { BallotKey, RoundId } from "#contract/ids.ts";
import { type Reading, readAgain, type Said, saidOtherwise } from "#domain/form/double-entry.ts";
import type { AnswerFault } from "#domain/form/answer-fault.ts";
import type { Filled, Read } from "#domain/form/reading.ts";
import type { Given } from "#domain/form/form.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Link } from "#functions/answer/follow-link.ts";
import type { Entered } from "#stores/answering.ts";
import type { Forms } from "#stores/papers.ts";
import type { FormWords } from "#web/pages/answer-fields.ts";

/** What somebody read on a form: the answers, and whether the box of the panel is ticked. */
export type OnForm = { by: string; given: Given; panel: boolean };

export type PaperFault = AnswerFault | { kind: "code" };
/** What became of a reading; where two differ, the questions, or the box of the panel. */
export type PaperTold =
  | Entered
  | { kind: "first" | "again" | "meanwhile" | "forged" }
  | { kind: "differs"; differences: readonly string[] };

/** One kind of paper form: what is asked on it, and what becomes of what was read. */
export type OnPaper = {
  questions: readonly Worded[];
  words: FormWords;
  /** Whether its questions bear numbers, and whether it has the box of the panel. */
  numbered: boolean;
  panel: boolean;
  read: (filled: Filled) => Read;
  enter: (form: FormPlace, link: LetterLink, mine: OnForm) => Promise<PaperTold>;
};

type FormPlace = { round: RoundId; key: BallotKey; expires: number };
export type LetterLink = Extract<Link, { kind: "known" }>;

/** Holds a reading against those of others; what two people read alike is counted. */
export async function enterReading(
  {
    readings,
    saying,
    count,
  }: {
    readings: Forms;
    saying: (by: string) => Said;
    count: () => Promise<PaperTold>;
  },
  { expires, ...place }: FormPlace,
  by: string,
): Promise<PaperTold> {
  const before = await readings.get(place.round, place.key);
  const differ = (one: Reading) => saidOtherwise(one.said, saying(one.by));
  const reading = readAgain(before?.readings ?? [], { by, said: saying(by) }, differ);
  if (reading.kind === "agreed") return count();
  const form = { ...place, readings: reading.readings, version: (before?.version ?? 0) + 1 };
  if (!(await readings.save(form, expires))) return { kind: "meanwhile" };
  const { kind, differences } = reading;
  return kind === "differs" ? { kind, differences } : { kind };
}
