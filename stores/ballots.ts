import type { Instant, RoundId } from "#contract/ids.ts";
import { Ballot } from "#domain/answer/ballot.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { answeredBefore, firstAnswer, openRound } from "./answering.ts";
import { overBoth } from "./tables.ts";

/**
 * `accepted` the first time, `replaced` by the same link afterwards; `late` after closing;
 * `other-link` when another link of the same person answered.
 */
export type Cast = { kind: "accepted" | "replaced" | "late" | "other-link" | "withdrawn" };

/** What becomes of an answer that somebody of the team enters: one that the resident gave stands. */
export type Entered = { kind: "accepted" | "late" | "answered" | "withdrawn" };

/** Ballots, spread over 16 partitions by their own key. No table holds a ballot's key beside a resident. */
export const ballots = overBoth((cycle, people) => ({
  /** One transaction marks the invitation answered (day only) and writes the ballot: one resident, one ballot. */
  async cast(token: Token, ballot: Ballot, now: Instant): Promise<Cast> {
    const write = cycle.put(cycleKeys.ballot(ballot.round, ballot.key), ballot);
    const first = await cycle.transact([...firstAnswer(cycle, people(), token, now), write]);
    if (first.kind === "written") return { kind: "accepted" };
    const [late, other] = first.refusals;
    if (late !== undefined) return { kind: "late" };
    const before = answeredBefore(token, other);
    if (before !== "ours") return { kind: before };
    return {
      kind: (await cycle.writeAll([openRound(cycle, token.round, now), write]))
        ? "replaced"
        : "late",
    };
  },

  /** The same for an answer that is given once: on paper, at the door, by telephone. It replaces nothing. */
  async enter(token: Token, ballot: Ballot, now: Instant): Promise<Entered> {
    const outcome = await cycle.transact([
      ...firstAnswer(cycle, people(), token, now),
      cycle.put(cycleKeys.ballot(ballot.round, ballot.key), ballot),
      cycle.remove(cycleKeys.paperForm(ballot.round, ballot.key)),
    ]);
    if (outcome.kind === "written") return { kind: "accepted" };
    const [late, other] = outcome.refusals;
    if (late !== undefined) return { kind: "late" };
    return { kind: answeredBefore(token, other) === "withdrawn" ? "withdrawn" : "answered" };
  },

  get: (round: RoundId, key: Ballot["key"]): Promise<Ballot | undefined> =>
    cycle.get(Ballot, cycleKeys.ballot(round, key)),

  /** One shard, page by page, so that counting needs the memory of one page. */
  shard: (round: RoundId, shard: number): AsyncGenerator<Ballot[]> =>
    cycle.pages(Ballot, cycleKeys.ballots(round, shard)),
}));
