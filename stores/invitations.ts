import type { Day, ResidentId, RoundId, TokenHash } from "#contract/ids.ts";
import { Invitation, Token } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

/** Invitations and links of a round that goes on for longer stay as long. */
const keepingIn = (people: Table) => ({
  keepAll: (asked: readonly Invitation[], expires: number): Promise<void> =>
    people.keepMany(
      asked.map(({ round, batch, resident }) => peopleKeys.invitation(round, batch, resident)),
      { expires },
    ),
  keepTokens: (hashes: readonly TokenHash[], expires: number): Promise<void> =>
    people.keepMany(
      hashes.map((hash) => peopleKeys.token(hash)),
      { expires, until: expires },
    ),
});

/** Who was asked in a round, batch by batch, and the links that speak for them. */
export const invitations = overPeople((people) => ({
  inBatch: (round: RoundId, batch: number): Promise<Invitation[]> =>
    people.list(Invitation, peopleKeys.invitations(round, batch)),

  get: (round: RoundId, batch: number, resident: ResidentId): Promise<Invitation | undefined> =>
    people.get(Invitation, peopleKeys.invitation(round, batch, resident)),

  /** No reminder in this round for whoever asked for none. */
  remindNot: (round: RoundId, batch: number, resident: ResidentId, on: Day): Promise<boolean> =>
    people.update(peopleKeys.invitation(round, batch, resident), { noReminder: on }, PRESENT),

  /** An answer was entered for somebody. */
  enteredFor: (
    { round, batch, resident }: Invitation,
    facts: Pick<Invitation, "enteredFor" | "letterOwed" | "letters">,
  ): Promise<boolean> =>
    people.update(peopleKeys.invitation(round, batch, resident), facts, PRESENT),

  token: (hash: TokenHash): Promise<Token | undefined> => people.get(Token, peopleKeys.token(hash)),

  tokens: (hashes: readonly TokenHash[]): Promise<Token[]> =>
    people.getMany(
      Token,
      [...new Set(hashes)].map((hash) => peopleKeys.token(hash)),
    ),

  ...keepingIn(people),

  removeTokens: (hashes: readonly TokenHash[]): Promise<void> =>
    people.removeMany(hashes.map((hash) => peopleKeys.token(hash))),

  removeBatch: (round: RoundId, batch: number, residents: readonly ResidentId[]): Promise<void> =>
    people.removeMany(residents.map((resident) => peopleKeys.invitation(round, batch, resident))),
}));
