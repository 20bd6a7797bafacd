import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Day, Instant, RoundId, TokenHash } from "#contract/ids.ts";
import { Ballot } from "#domain/answer/ballot.ts";
import { Invitation, type Token } from "#domain/dispatch/mail.ts";
import { cycleKeys, peopleKeys } from "./keys.ts";
import type { Table } from "./table.ts";
import { transact, type Write } from "./transaction.ts";
import { cycleTable, dynamo, peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

/** `accepted` the first time, `replaced` by the same link afterwards; `late` after closing; `other-link` when another link of the same person answered. */
export type Cast = { kind: "accepted" | "replaced" | "late" | "other-link" | "withdrawn" };

/** What becomes of an answer that somebody of the team enters: one that the resident gave stands. */
export type Entered = { kind: "accepted" | "late" | "answered" | "withdrawn" };

export type Ballots = ReturnType<typeof ballotsIn>;

/** Ballots, spread over 16 partitions by their own key. No table holds a ballot's key beside a resident. */
export function ballotsIn(client: DynamoDBClient, people: () => Table, cycle: Table) {
  const openRound = (round: RoundId, now: Instant): Write =>
    cycle.check(cycleKeys.round(round), {
      expression: "#status = :open AND #closes > :now",
      values: { open: "open", now },
    });
  const answered = ({ round, batch, resident }: Token, hash: TokenHash, on: Day): Write =>
    people().set(
      peopleKeys.invitation(round, batch, resident),
      { answeredOn: on, answeredWith: hash },
      { expression: "attribute_exists(#pk) AND attribute_not_exists(#answeredWith)" },
    );

  return {
    /** One transaction marks the invitation answered (day only) and writes the ballot: one resident, one ballot. */
    async cast(token: Token, ballot: Ballot, now: Instant, on: Day): Promise<Cast> {
      const write = cycle.put(cycleKeys.ballot(ballot.round, ballot.key), ballot);
      const first = await transact(client, [
        openRound(token.round, now),
        answered(token, token.hash, on),
        write,
      ]);
      if (first.kind === "written") return { kind: "accepted" };
      const [late, other] = first.refusals;
      if (late !== undefined) return { kind: "late" };
      const invitation = other?.old(Invitation);
      if (invitation === undefined) return { kind: "withdrawn" };
      if (invitation.answeredWith !== token.hash) return { kind: "other-link" };
      const again = await transact(client, [openRound(token.round, now), write]);
      return { kind: again.kind === "written" ? "replaced" : "late" };
    },

    /** The same for an answer that is given once: on paper, at the door, by telephone. It replaces nothing. */
    async enter(token: Token, ballot: Ballot, now: Instant, on: Day): Promise<Entered> {
      const outcome = await transact(client, [
        openRound(token.round, now),
        answered(token, token.hash, on),
        cycle.put(cycleKeys.ballot(ballot.round, ballot.key), ballot),
        cycle.remove(cycleKeys.paperForm(ballot.round, ballot.key)),
      ]);
      if (outcome.kind === "written") return { kind: "accepted" };
      const [late, other] = outcome.refusals;
      if (late !== undefined) return { kind: "late" };
      return { kind: other?.old(Invitation) === undefined ? "withdrawn" : "answered" };
    },

    get: (round: RoundId, key: Ballot["key"]): Promise<Ballot | undefined> =>
      cycle.get(Ballot, cycleKeys.ballot(round, key)),

    /** One shard, page by page, so that counting needs the memory of one page. */
    shard: (round: RoundId, shard: number): AsyncGenerator<Ballot[]> =>
      cycle.pages(Ballot, cycleKeys.ballots(round, shard)),
  };
}

export const ballots = provider((place) =>
  ballotsIn(dynamo(place), () => peopleTable(place), cycleTable(place)),
);
