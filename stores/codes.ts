import type { Day, ResidentId, RoundId } from "#contract/ids.ts";
import { HandedOut, LetterPrint, owingLetter } from "#domain/dispatch/letter.ts";
import type { Invitation } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

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

/** Codes that were handed out other than by mail: on letters, at the door, by telephone. They are issued with links. */
export const codes = overPeople((people) => {
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
    /** Those of letters: one that was opened at the door works for as long as it was opened. */
    async keepAll(all: readonly HandedOut[], expires: number): Promise<void> {
      await people.keepMany(
        all
          .filter(({ channel }) => channel === "letter")
          .map((code) => peopleKeys.token(code.token)),
        { expires, until: expires },
      );
      await people.keepMany(all.map(peopleKeys.handedOut), { expires });
    },

    /** Codes of a person lead to a page that says that they were taken back; false when one is gone. */
    withdraw: withdrawingIn(people),

    ...printsIn(people),
  };
});
