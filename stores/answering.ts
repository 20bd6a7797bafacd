import type { Instant, RoundId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { Invitation, type Token } from "#domain/dispatch/mail.ts";
import { lacking } from "./expressions.ts";
import type { Table } from "./table.ts";
import type { Refusal, Write } from "./transaction.ts";

/**
 * `accepted` the first time, `replaced` by the same link afterwards; `late` after closing;
 * `other-link` when another link of the same person answered.
 */
export type Cast = { kind: "accepted" | "replaced" | "late" | "other-link" | "withdrawn" };

/** What becomes of an answer that somebody of the team enters: one that the resident gave stands. */
export type Entered = { kind: "accepted" | "late" | "answered" | "withdrawn" };

/** What every answer is written with: the round is open. */
export const openRound = (cycle: Table, round: RoundId, now: Instant): Write =>
  cycle.check(cycleKeys.round(round), {
    expression: "#status = :open AND #closes > :now",
    values: { open: "open" satisfies Round["status"], now },
  });

/**
 * What a first answer is written with: also nobody of this invitation answered before. The day only
 * is written down.
 */
export const firstAnswer = (cycle: Table, people: Table, token: Token, now: Instant): Write[] => [
  openRound(cycle, token.round, now),
  people.set(
    peopleKeys.invitation(token.round, token.batch, token.resident),
    { answeredOn: dayOf(now), answeredWith: token.hash },
    lacking("answeredWith"),
  ),
];

/** Why an invitation is not there to answer; `ours` when this very link answered before. */
export function answeredBefore(
  { hash }: Token,
  refusal: Refusal | undefined,
): "withdrawn" | "other-link" | "ours" {
  const invitation = refusal?.old(Invitation);
  if (invitation === undefined) return "withdrawn";
  return invitation.answeredWith === hash ? "ours" : "other-link";
}
