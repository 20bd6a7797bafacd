import { peopleKeys } from "#contract/people-keys.ts";
import type { HandedOut, LetterPrint } from "#domain/dispatch/letter.ts";
import type { Invitation, Token } from "#domain/dispatch/mail.ts";
import { type Condition, lacking } from "./expressions.ts";
import { type Place, provider } from "./place.ts";
import type { LinkKeys } from "./proofs.ts";
import { roundKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { peopleTable } from "./tables.ts";

/** With the proof that we issued it; where a round has no keys (any more) nobody can answer, and nothing is proven. */
const provenIn = (place: Place) => {
  const all = <Issued extends Invitation | Token>(
    some: readonly Issued[],
    proofOf: (keys: LinkKeys, one: Issued) => string,
  ): Promise<Issued[]> =>
    Promise.all(
      some.map(async (one) => {
        const keys = await roundKeys(place).forLinks(one.round);
        return keys === undefined ? one : { ...one, proof: proofOf(keys, one) };
      }),
    );
  const links = (tokens: readonly Token[]) => all(tokens, (keys, one) => keys.proofOfLink(one));
  return {
    invitations: (some: readonly Invitation[]) =>
      all(some, (keys, one) => keys.proofOfInvitation(one)),
    links,
    link: async (token: Token): Promise<Token> => (await links([token]))[0] ?? token,
  };
};

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

/** Writes invitations, links and codes, with the proof that we did: who takes answers refuses others. */
export const issuing = provider((place) => {
  const people = peopleTable(place);
  const give = givingIn(people);
  const proven = provenIn(place);
  return {
    /** Overwrites: only for a round that nobody was mailed about yet. */
    async saveAll(all: readonly Invitation[], expires: number): Promise<void> {
      await people.saveMany(
        (await proven.invitations(all)).map((facts) => ({
          key: peopleKeys.invitation(facts.round, facts.batch, facts.resident),
          facts,
          expires,
        })),
      );
    },

    async saveTokens(tokens: readonly Token[]): Promise<void> {
      await people.saveMany(
        (await proven.links(tokens)).map((facts) => ({
          key: peopleKeys.token(facts.hash),
          facts,
          expires: facts.until,
        })),
      );
    },

    saveToken: async (token: Token): Promise<void> =>
      people.save(peopleKeys.token(token.hash), await proven.link(token), token.until),

    /**
     * The code of a letter begins to work; its person has that letter from now on. False when the
     * person answered, or has a letter of another print meanwhile.
     */
    giveByLetter: async (
      token: Token,
      { id, nth }: Pick<LetterPrint, "id" | "nth">,
    ): Promise<boolean> =>
      give(
        await proven.link(token),
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
    giveToEnter: async (
      token: Token,
      facts: Pick<Invitation, "enteredFor" | "letterOwed" | "letters">,
    ): Promise<boolean> =>
      give(await proven.link(token), { facts, condition: { expression: silent } }),
  };
});
