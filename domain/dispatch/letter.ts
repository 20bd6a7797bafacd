import * as z from "zod";
import { AreaId, Day, RandomId, ResidentId, RoundId, TokenHash } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import type { Invitation, Resident } from "./mail.ts";
import { hasMailbox, isSilent } from "./reach.ts";

/** Letters of one print: what a browser lays out and a printer takes at once. */
export const PRINTED_TOGETHER = 100;

/** A code that was handed out other than by mail, so that it can be taken back; it bears the hash alone. */
export const HandedOut = z.strictObject({
  round: RoundId,
  batch: z.int().min(0),
  resident: ResidentId,
  channel: Channel,
  token: TokenHash,
  print: z.string().optional(),
  /** Taken back on that day. */
  withdrawn: Day.optional(),
});
export type HandedOut = z.infer<typeof HandedOut>;

/** The first letter to who cannot be mailed, and one more to who is silent: as many as others get mails. */
export const NTHS = [1, 2] as const;
export const Nth = z.literal(NTHS);
export type Nth = z.infer<typeof Nth>;

/**
 * Letters that are printed together. It is written down before a code is made, so that a print that
 * was lost on its way can be made again.
 */
export const LetterPrint = z.strictObject({
  id: RandomId,
  round: RoundId,
  area: AreaId,
  nth: Nth,
  on: Day,
  /** The last day on which it was taken to be printed, by whoever prints. */
  printed: Day.optional(),
  people: z
    .array(z.strictObject({ batch: z.int().min(0), resident: ResidentId, area: AreaId }))
    .min(1)
    .max(PRINTED_TOGETHER),
});
export type LetterPrint = z.infer<typeof LetterPrint>;

type Person = { resident: Resident; invitation: Invitation };

/** Whom a letter has something to say: who is silent, or is owed one. */
const isWrittenTo = ({ answeredOn, letterOwed }: Invitation): boolean =>
  isSilent({ answeredOn }) || letterOwed === true;

/**
 * Whether this person gets the first or the second letter of a round now; an answer stops a letter
 * as it stops a reminder.
 */
export const getsLetter = ({ resident, invitation }: Person, nth: Nth): boolean =>
  resident.address !== undefined &&
  !hasMailbox(resident) &&
  resident.unsubscribed === undefined &&
  isWrittenTo(invitation) &&
  (invitation.letters ?? 0) === nth - 1 &&
  (nth === 1 || invitation.noReminder === undefined || invitation.letterOwed === true);

/** Whether a print can be made (again) for a person: it is theirs to have, and nobody answered meanwhile. */
export const inPrint = (person: Person, { id, nth }: Pick<LetterPrint, "id" | "nth">): boolean =>
  person.resident.address !== undefined &&
  isWrittenTo(person.invitation) &&
  (person.invitation.print === id || getsLetter(person, nth));

/** The facts of an invitation to which one more letter is owed: it takes the place of the last one. */
export const owingLetter = ({
  letters = 0,
}: Pick<Invitation, "letters">): Pick<Invitation, "letterOwed" | "letters"> => ({
  letterOwed: true,
  letters: Math.max(0, letters - 1),
});

/** What became of the codes on letters. */
export type CodesTold = Record<"given" | "used" | "withdrawn" | "replaced", number>;

/** How many codes were given, which answered, which were taken back, and for how many of these there is another. */
export function codesTold(
  codes: readonly HandedOut[],
  invitations: readonly Invitation[],
): CodesTold {
  const used = new Set(invitations.map(({ answeredWith }) => answeredWith));
  const onLetters = codes.filter(({ print }) => print !== undefined);
  const withdrawn = onLetters.filter((code) => code.withdrawn !== undefined);
  const working = new Set(
    onLetters.filter((code) => code.withdrawn === undefined).map(({ resident }) => resident),
  );
  return {
    given: onLetters.length,
    used: onLetters.filter(({ token }) => used.has(token)).length,
    withdrawn: withdrawn.length,
    replaced: withdrawn.filter(({ resident }) => working.has(resident)).length,
  };
}
