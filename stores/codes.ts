import type { Day, ResidentId, RoundId } from "#contract/ids.ts";
import { HandedOut, LetterPrint, owingLetter } from "#domain/dispatch/letter.ts";
import type { Invitation, Token } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { type Condition, lacking, PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

const silent = lacking("answeredWith").expression;

/** Writes a code down with what its person's invitation says of it, when a condition holds. */
const givingIn =
  (people: Table) =>
  async (
    token: Token,
    { facts, condition }: { facts: Partial<Invitation>; condition: Condition },
    more: Pick<HandedOut, "print"> = {},
  ): Promise<boolean> => {
    const { round, batch, resident, channel, hash, until } = token;
    const code = { round, batch, resident, channel, token: hash, ...more };
    return people.writeAll([
      people.set(peopleKeys.invitation(round, batch, resident), facts, condition),
      people.create(peopleKeys.token(hash), token, until),
      people.create(peopleKeys.handedOut(code), code, until),
    ]);
  };

const withdrawingIn =
  (people: Table) =>
  (given: readonly HandedOut[], invitation: Invitation, withdrawn: Day): Promise<boolean> =>
    people.writeAll([
      people.set(
        peopleKeys.invitation(invitation.round, invitation.batch, invitation.resident),
        owingLetter(invitation),
        PRESENT,
      ),
      ...given.flatMap((code) => [
        people.set(peopleKeys.token(code.token), { withdrawn }, PRESENT),
        people.set(peopleKeys.handedOut(code), { withdrawn }, PRESENT),
      ]),
    ]);

/** Letters that are printed together. */
const printsIn = (people: Table) => ({
  savePrint: (print: LetterPrint, expires: number): Promise<void> =>
    people.save(peopleKeys.letterPrint(print.round, print.id), print, expires),
  print: (round: RoundId, id: string): Promise<LetterPrint | undefined> =>
    people.get(LetterPrint, peopleKeys.letterPrint(round, id)),
  prints: (round: RoundId): Promise<LetterPrint[]> =>
    people.list(LetterPrint, peopleKeys.letterPrints(round)),
  /** Takes somebody out of a print; the last one takes it along. */
  async leavePrint(round: RoundId, id: string, resident: ResidentId): Promise<void> {
    const key = peopleKeys.letterPrint(round, id);
    const others = (await people.get(LetterPrint, key))?.people.filter(
      (person) => person.resident !== resident,
    );
    if (others === undefined || others.length === 0) await people.delete(key);
    else await people.update(key, { people: others }, PRESENT);
  },
});

/** Codes that were handed out other than by mail: on letters, at the door, by telephone. */
export const codes = overPeople((people) => {
  const give = givingIn(people);
  const removeAll = async (all: readonly HandedOut[]): Promise<void> =>
    people.removeMany(
      all.flatMap((code) => [peopleKeys.token(code.token), peopleKeys.handedOut(code)]),
    );

  return {
    inBatch: (round: RoundId, batch: number): Promise<HandedOut[]> =>
      people.list(HandedOut, peopleKeys.allHandedOut(round, batch)),
    of: (round: RoundId, batch: number, resident: ResidentId): Promise<HandedOut[]> =>
      people.list(HandedOut, peopleKeys.handedOutTo(round, batch, resident)),
    /** Takes codes back: they lead nowhere any more. */
    removeAll,
    async keepAll(all: readonly HandedOut[], expires: number): Promise<void> {
      await people.keepMany(
        all.map((code) => peopleKeys.token(code.token)),
        { expires, until: expires },
      );
      await people.keepMany(all.map(peopleKeys.handedOut), { expires });
    },

    /**
     * The code of a letter begins to work; its person has that letter from now on. False when the
     * person answered, or has a letter of another print meanwhile.
     */
    giveByLetter: (token: Token, { id, nth }: Pick<LetterPrint, "id" | "nth">): Promise<boolean> =>
      give(
        token,
        {
          facts: { letters: nth, print: id, letterOwed: false },
          condition: {
            expression: `(${silent} OR #letterOwed = :owed) AND (#print = :mine OR ${
              nth === 1 ? "attribute_not_exists(#letters) OR " : ""
            }#letters = :before)`,
            values: { mine: id, owed: true, before: nth - 1 },
          },
        },
        { print: id },
      ),

    /** A code to enter an answer for somebody begins to work; false when they answered meanwhile. */
    giveToEnter: (
      token: Token,
      facts: Pick<Invitation, "enteredFor" | "letterOwed" | "letters">,
    ): Promise<boolean> => give(token, { facts, condition: { expression: silent } }),

    /** Codes of a person lead to a page that says that they were taken back; false when one is gone. */
    withdraw: withdrawingIn(people),

    ...printsIn(people),
  };
});
