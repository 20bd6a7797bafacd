import type { Instant, RoundId, TokenHash } from "#contract/ids.ts";
import type { DispatchKind, MailKind } from "#contract/mail.ts";
import {
  addressOf,
  BATCH_SIZE,
  type DispatchReport,
  type Invitation,
  type MailEntry,
  type MailEvent,
  MailState,
  MOST_ATTEMPTS,
  type Resident,
} from "./mail.ts";
import { type NotMailed, whyNotMailed } from "./reach.ts";

/** The population in batches of at most 50, in an order that a replay finds again. */
export function batchesOf(residents: readonly Resident[]): Resident[][] {
  const ordered = residents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return Array.from({ length: Math.ceil(ordered.length / BATCH_SIZE) }, (_, at) =>
    ordered.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  );
}

/**
 * Somebody who is asked; no `resident` where they moved away, no `entry` where nothing was claimed.
 */
export type Addressed = {
  resident: Resident | undefined;
  invitation: Invitation;
  entry: MailEntry | undefined;
};

type NotAgain = "sent" | "unsettled";
type Sendable =
  | { kind: "send"; attempts: number }
  | { kind: "skip"; because: NotMailed | NotAgain };

/** What somebody is mailed unasked. */
type Unasked = DispatchKind | "entered";

/** Who gets this kind of mail now: nobody gets the same kind twice. */
export function shouldSend(
  kind: Unasked,
  resident: Resident,
  invitation: Pick<Invitation, "answeredOn" | "noReminder">,
  entry: MailEntry | undefined,
): Sendable {
  const because = whyNotAgain(entry) ?? whyNotMailed(kind, resident, invitation);
  return because === undefined
    ? { kind: "send", attempts: nextAttempt(entry) }
    : { kind: "skip", because };
}

/** What is written down before a mail goes out, so that nobody else sends it. */
export const claimOf = (
  { round, batch, resident }: Pick<Invitation, "round" | "batch" | "resident">,
  kind: MailKind,
  attempts: number,
  { at, ...link }: { token?: TokenHash; at: Instant },
): MailEntry => ({
  round,
  batch,
  kind,
  resident,
  state: "claimed",
  claimed: at,
  attempts,
  ...link,
});

type Sending = { kind: "sent"; messageId: string } | { kind: "refused" | "unknown" };

/**
 * What the mail service's answer makes of a claim. What it neither took nor refused stays claimed:
 * its events, or the end of the dispatch, settle it.
 */
export function afterSending(sending: Sending): Partial<MailEntry> | undefined {
  if (sending.kind === "unknown") return undefined;
  return sending.kind === "sent"
    ? { state: "sent", messageId: sending.messageId }
    : { state: "lapsed" };
}

/** Why a receipt is not mailed. `unsettled`: nobody can say whether the mail service took it. */
export type NoReceipt = "not-answered" | "no-address" | "bounced" | "complained" | NotAgain;
type Receipt =
  | { kind: "send"; to: { name: string; email: string }; attempts: number }
  | { kind: "skip"; because: NoReceipt };

/**
 * Who asks for a receipt gets one by mail: who answered by this very link, once a round. Having
 * unsubscribed does not matter, for they ask themselves; an address that does not take our mail
 * does.
 */
export function shouldMailReceipt(
  resident: Resident | undefined,
  invitation: Invitation | undefined,
  link: TokenHash,
  entry: MailEntry | undefined,
): Receipt {
  if (invitation?.answeredWith !== link) return { kind: "skip", because: "not-answered" };
  const to = resident === undefined ? undefined : addressOf(resident);
  if (to === undefined) return { kind: "skip", because: "no-address" };
  const because = resident?.suppressed ?? whyNotAgain(entry);
  return because === undefined
    ? { kind: "send", to, attempts: nextAttempt(entry) }
    : { kind: "skip", because };
}

/** What the mail service says of a receipt, as the ledger keeps it and as who asked for it is told. */
export const receiptAfter = (sending: Sending) =>
  (
    {
      sent: { state: "sent", outcome: "mailed" },
      refused: { state: "lapsed", outcome: "refused" },
      unknown: { state: "unknown", outcome: "unsettled" },
    } as const
  )[sending.kind];

const nextAttempt = (entry: MailEntry | undefined): number => (entry?.attempts ?? 0) + 1;

/** A second attempt follows only on a mail that the mail service never took. */
function whyNotAgain(entry: MailEntry | undefined): NotAgain | undefined {
  if (entry === undefined || (entry.state === "lapsed" && entry.attempts < MOST_ATTEMPTS))
    return undefined;
  return RANK[entry.state] >= RANK.sent ? "sent" : "unsettled";
}

const RANK: Record<MailState, number> = {
  lapsed: 0,
  claimed: 0,
  unknown: 1,
  sent: 2,
  delivered: 3,
  bounced: 4,
  complained: 5,
};
const TOLD: Record<MailEvent, MailState> = {
  send: "sent",
  delivery: "delivered",
  bounce: "bounced",
  reject: "bounced",
  complaint: "complained",
};

/** Events come in any order and more than once; what is known never becomes less. */
export const afterEvent = (state: MailState, event: MailEvent): MailState =>
  RANK[TOLD[event]] > RANK[state] ? TOLD[event] : state;

/** What an event leads to, and the states that it changes. */
export const changeBy = (event: MailEvent): { to: MailState; from: readonly MailState[] } => ({
  to: TOLD[event],
  from: MailState.options.filter((state) => afterEvent(state, event) !== state),
});

/**
 * What becomes of a claim that nobody recorded. When the mail service did tell of others of this
 * dispatch and never of this one, it never took it: it lapses and may be sent once more. When it
 * told nothing at all, nobody knows, and the next kind of mail is the natural retry.
 */
export function settle(entry: MailEntry, anyEventSeen: boolean): MailState {
  if (entry.state !== "claimed") return entry.state;
  return anyEventSeen && entry.attempts < MOST_ATTEMPTS ? "lapsed" : "unknown";
}

/** Counts every resident of the round exactly once. */
export function reportOf(
  round: RoundId,
  kind: DispatchKind,
  people: readonly Addressed[],
): DispatchReport {
  const report: DispatchReport = {
    round,
    kind,
    residents: people.length,
    sent: 0,
    bounced: 0,
    suppressed: 0,
    unknown: 0,
    answered: 0,
    unsent: 0,
  };
  for (const person of people) report[placeOf(kind, person)] += 1;
  return report;
}

type Place = Exclude<keyof DispatchReport, "round" | "kind" | "residents">;

const PLACES: Readonly<Record<MailState, Place | undefined>> = {
  sent: "sent",
  delivered: "sent",
  complained: "sent",
  bounced: "bounced",
  claimed: "unknown",
  unknown: "unknown",
  lapsed: undefined,
};

function placeOf(kind: DispatchKind, { resident, invitation, entry }: Addressed): Place {
  const place = entry === undefined ? undefined : PLACES[entry.state];
  if (place !== undefined) return place;
  const because = whyNotMailed(kind, resident, invitation);
  if (because === undefined) return "unsent";
  return because === "answered" ? "answered" : "suppressed";
}
