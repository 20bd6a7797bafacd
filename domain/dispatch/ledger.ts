import type { RoundId, TokenHash, TopicId } from "#contract/ids.ts";
import type { DispatchKind } from "#contract/mail.ts";
import {
  addressOf,
  BATCH_SIZE,
  type DispatchReport,
  type Invitation,
  type MailEntry,
  type MailEvent,
  MailState,
  type Resident,
} from "./mail.ts";

/** The population in batches of at most 50, in an order that a replay finds again. */
export function batchesOf(residents: readonly Resident[]): Resident[][] {
  const ordered = residents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return Array.from({ length: Math.ceil(ordered.length / BATCH_SIZE) }, (_, at) =>
    ordered.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  );
}

export type Sendable =
  | { kind: "send"; attempts: number }
  | { kind: "skip"; because: "answered" | "unsubscribed" | "suppressed" | "sent" | "unsettled" };

/** Who gets this kind of mail now: only an answer stops a reminder; nobody gets the same kind twice. */
export function shouldSend(
  kind: DispatchKind,
  resident: Resident,
  invitation: Pick<Invitation, "answeredOn" | "noReminder">,
  entry: MailEntry | undefined,
): Sendable {
  if (entry !== undefined && entry.state !== "lapsed")
    return { kind: "skip", because: entry.state === "claimed" ? "unsettled" : "sent" };
  if (entry !== undefined && entry.attempts >= 2) return { kind: "skip", because: "unsettled" };
  if (kind === "reminder" && invitation.answeredOn !== undefined)
    return { kind: "skip", because: "answered" };
  if (
    resident.unsubscribed !== undefined ||
    (kind === "reminder" && invitation.noReminder !== undefined)
  )
    return { kind: "skip", because: "unsubscribed" };
  if (resident.suppressed !== undefined || resident.email === undefined)
    return { kind: "skip", because: "suppressed" };
  return { kind: "send", attempts: (entry?.attempts ?? 0) + 1 };
}

/** Why a receipt is not mailed. `unsettled`: nobody can say whether the mail service took it. */
export type NoReceipt =
  | "not-answered"
  | "no-address"
  | "bounced"
  | "complained"
  | "sent"
  | "unsettled";
export type Receipt =
  | { kind: "send"; to: { name: string; email: string }; attempts: number }
  | { kind: "skip"; because: NoReceipt };

/** Who asks for a receipt gets one by mail: who answered by this very link, once a round. Having unsubscribed does not matter, for they ask themselves; an address that does not take our mail does. */
export function shouldMailReceipt(
  resident: Resident | undefined,
  invitation: Invitation | undefined,
  link: TokenHash,
  entry: MailEntry | undefined,
): Receipt {
  const to = resident === undefined ? undefined : addressOf(resident);
  if (invitation?.answeredWith !== link) return { kind: "skip", because: "not-answered" };
  if (to === undefined) return { kind: "skip", because: "no-address" };
  if (resident?.suppressed !== undefined) return { kind: "skip", because: resident.suppressed };
  if (entry === undefined) return { kind: "send", to, attempts: 1 };
  if (entry.state === "lapsed" && entry.attempts < 2)
    return { kind: "send", to, attempts: entry.attempts + 1 };
  return {
    kind: "skip",
    because: ["sent", "delivered", "bounced", "complained"].includes(entry.state)
      ? "sent"
      : "unsettled",
  };
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
 * What becomes of a claim that nobody recorded. When the mail service did tell of others of this dispatch and never of this one, it never took
 * it: it lapses and may be sent once more. When it told nothing at all, nobody knows, and the next kind of mail is the natural retry.
 */
export function settle(entry: MailEntry, anyEventSeen: boolean): MailState {
  if (entry.state !== "claimed") return entry.state;
  return anyEventSeen && entry.attempts < 2 ? "lapsed" : "unknown";
}

/** Counts every resident of the round exactly once. */
export function reportOf(
  round: RoundId,
  kind: DispatchKind,
  people: readonly {
    resident: Resident | undefined;
    invitation: Invitation;
    entry: MailEntry | undefined;
  }[],
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
  for (const { resident, invitation, entry } of people)
    report[placeOf(kind, resident, invitation, entry)] += 1;
  return report;
}

function placeOf(
  kind: DispatchKind,
  resident: Resident | undefined,
  invitation: Invitation,
  entry: MailEntry | undefined,
): "sent" | "bounced" | "suppressed" | "unknown" | "answered" | "unsent" {
  if (entry?.state === "sent" || entry?.state === "delivered" || entry?.state === "complained")
    return "sent";
  if (entry?.state === "bounced") return "bounced";
  if (entry?.state === "claimed" || entry?.state === "unknown") return "unknown";
  if (kind === "reminder" && invitation.answeredOn !== undefined) return "answered";
  if (kind === "reminder" && invitation.noReminder !== undefined) return "suppressed";
  if (
    resident === undefined ||
    resident.unsubscribed !== undefined ||
    resident.suppressed !== undefined ||
    resident.email === undefined
  )
    return "suppressed";
  return "unsent";
}

/** The order in which the last ties are broken: a fair shuffle (sorted by random keys), drawn before anybody answers. `chance` gives numbers in [0, 1). */
export function drawLot(topics: readonly TopicId[], chance: () => number): TopicId[] {
  const keyed = topics.map((topic) => ({ topic, key: chance() }));
  return keyed
    .toSorted((one, other) => one.key - other.key || (one.topic < other.topic ? -1 : 1))
    .map(({ topic }) => topic);
}

/** An order of topics of this resident's own, the same at every visit; "something else" stays last. `hash` gives hexadecimal text. */
export function orderFor(
  topics: readonly TopicId[],
  seed: string,
  other: TopicId,
  hash: (text: string) => string,
): TopicId[] {
  const keyed = topics
    .filter((topic) => topic !== other)
    .map((topic) => ({ topic, key: hash(`${seed}|${topic}`) }));
  const ordered = keyed
    .toSorted((one, two) => (one.key < two.key ? -1 : 1))
    .map(({ topic }) => topic);
  return topics.includes(other) ? [...ordered, other] : ordered;
}
