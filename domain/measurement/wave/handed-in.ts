import * as z from "zod";
import { BallotKey, type RoundId } from "#contract/ids.ts";
import type { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import { padded, unpadded } from "#domain/padding.ts";
import { Digest } from "#domain/sha256.ts";
import { Response } from "./wave.ts";

/** What is answered, without the name under which it stands. */
const Answers = Response.omit({ round: true, key: true, handedIn: true });
export type Answers = z.infer<typeof Answers>;
/** What is encrypted of a questionnaire that is handed in; `mark` proves whose mark it belongs to. */
const HandedIn = Answers.extend({ mark: Digest });
type HandedIn = z.infer<typeof HandedIn>;
/** Likewise of one that was begun: `owner` is where its resident hands in. */
const Begun = Answers.omit({ panel: true }).extend({ owner: BallotKey });
export type Begun = z.infer<typeof Begun>;

/** All but the longest words fit into one step, so that lengths tell nothing. */
const STEP = 8192;
const inSteps = (written: number): number => Math.ceil(written / STEP) * STEP;

export const paddedHandedIn = (one: HandedIn): Uint8Array => padded(one, inSteps);
export const paddedBegun = (one: Begun): Uint8Array => padded(one, inSteps);
/** Errors: SyntaxError or ZodError for what is neither. */
export const readHandedIn = (bytes: Uint8Array): HandedIn => HandedIn.parse(unpadded(bytes));
export const readBegun = (bytes: Uint8Array): Begun => Begun.parse(unpadded(bytes));

/** What is in a round before it is gathered, and where. `withdrawn` are rows of people who were erased. */
export type Opened = {
  handedIn: readonly (HandedIn & { row: BallotKey })[];
  begun: readonly (Begun & { row: BallotKey })[];
  withdrawn: readonly BallotKey[];
};

/**
 * What becomes of questionnaires when they are gathered, in the order of names that lead to nobody.
 * Who is in the panel keeps its code. Of what was only begun stays that it was, by area and channel.
 */
export function gatheredOf(
  { handedIn, begun, withdrawn }: Opened,
  round: RoundId,
  { codes, nameOf }: { codes: ReadonlySet<PanelCode>; nameOf: (row: BallotKey) => BallotKey },
): Response[] {
  const theirs = new Set([...handedIn.map(({ row }) => row), ...withdrawn]);
  const answered = handedIn.map(({ row, mark: _mark, panel, ...answers }): Response => ({
    ...answers,
    ...(panel !== undefined && codes.has(panel) ? { panel } : {}),
    round,
    key: nameOf(row),
    handedIn: true,
  }));
  const unfinished = begun.flatMap(({ row, owner, ...answers }): Response[] => {
    if (theirs.has(owner)) return [];
    theirs.add(owner);
    return [{ ...answers, given: {}, page: 0, round, key: nameOf(row), handedIn: false }];
  });
  return [...answered, ...unfinished].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * Takes out of responses what was written in people's own words: who reads it is not to see what
 * else its writer answered. The words come in the order of the letters.
 */
export function wordsApart(responses: readonly Response[]): {
  rows: Response[];
  words: string[];
} {
  const words: string[] = [];
  const rows = responses.map((response) => {
    const given = Object.entries(response.given).filter(([, answer]) => {
      if (typeof answer === "string") words.push(answer);
      return typeof answer !== "string";
    });
    return { ...response, given: Object.fromEntries(given) };
  });
  return { rows, words: words.toSorted() };
}
