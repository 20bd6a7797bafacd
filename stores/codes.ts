import type { ResidentId, RoundId } from "#contract/ids.ts";
import { HandedOut, LetterPrint } from "#domain/dispatch/letter.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { lacking, PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

/** Letters that are printed together. */
const printsIn = (people: Table) => ({
  startPrint: (print: LetterPrint, expires: number): Promise<void> =>
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

    /**
     * A code begins to work; with a print, its person has that letter from now on. False when the
     * person answered, or has a letter of another print meanwhile.
     */
    async give(token: Token, print?: Pick<LetterPrint, "id" | "nth">): Promise<boolean> {
      const { round, batch, resident, channel, hash, until } = token;
      const key = peopleKeys.invitation(round, batch, resident);
      const silent = lacking("answeredWith");
      const code = {
        round,
        batch,
        resident,
        channel,
        token: hash,
        ...(print === undefined ? {} : { print: print.id }),
      };
      const before = print?.nth === 1 ? "attribute_not_exists(#letters)" : "#letters = :before";
      return people.writeAll([
        print === undefined
          ? people.check(key, silent)
          : people.set(
              key,
              { letters: print.nth, print: print.id },
              {
                expression: `${silent.expression} AND (#print = :mine OR ${before})`,
                values: { mine: print.id, ...(print.nth === 1 ? {} : { before: print.nth - 1 }) },
              },
            ),
        people.create(peopleKeys.token(hash), token, until),
        people.create(peopleKeys.handedOut(code), code, until),
      ]);
    },
    ...printsIn(people),
  };
});
