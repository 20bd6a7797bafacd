import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { BallotKey, Instant } from "#contract/ids.ts";
import type { Answer } from "#domain/answer/agenda-survey.ts";
import { type Ballot, FormerBallot, paddedBallot } from "#domain/answer/ballot.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { hasWords } from "#domain/tally/words.ts";
import type { Entered } from "./answering.ts";
import { Encrypted, enteredAs, type Given, giving, type Coming as Giving } from "./giving.ts";
import { provider } from "./place.ts";
import { cycleTable } from "./tables.ts";

export type { Given } from "./giving.ts";

/** A ballot in the table, whichever release wrote it. */
export const AnyStored = z.union([Encrypted, FormerBallot]);
export type AnyStored = z.infer<typeof AnyStored>;

/**
 * An answer as it comes in. `entered`: somebody of the team gives it for the resident. `former` is
 * where the link's ballot stood before rounds had keys.
 */
export type Coming = {
  token: Token;
  answer: Answer;
  channel: Ballot["channel"];
  entered: boolean;
  former: BallotKey;
};

/** A ballot as it is given. */
export const ballotOf = ({ token, answer, channel, entered, former }: Coming): Giving => ({
  token,
  entered,
  hasWords: hasWords(answer),
  former: cycleKeys.ballot(token.round, former),
  plain: (proof) => paddedBallot({ ...answer, area: token.area, channel, ...proof }),
});

/** Ballots, spread over 16 partitions by their own key; who takes them cannot read them. */
export const ballots = provider((place) => ({
  /** One resident, one ballot. */
  give: (coming: Coming, now: Instant): Promise<Given> => giving(place)(ballotOf(coming), now),

  /** A form on paper; what was read of it before goes. */
  async enterPaper(coming: Coming, now: Instant): Promise<Entered | { kind: "forged" }> {
    const form = cycleKeys.paperForm(coming.token.round, coming.former);
    const read = cycleTable(place).remove(form);
    return { kind: enteredAs(await giving(place)(ballotOf(coming), now, [read])) };
  },
}));
