import type { DispatchKind, MailKind } from "#contract/mail.ts";
import type { Invitation, MailEntry, Resident } from "./mail.ts";

type Reachable = Pick<Resident, "email" | "suppressed" | "unsubscribed">;

/** Only an answer ends it: a mail that was opened may have been opened by a machine. */
export const isSilent = ({ answeredOn }: Pick<Invitation, "answeredOn">): boolean =>
  answeredOn === undefined;

/** Whether mail arrives at somebody. */
export const hasMailbox = ({
  email,
  suppressed,
}: Pick<Reachable, "email" | "suppressed">): boolean =>
  email !== undefined && suppressed === undefined;

/**
 * Who is silent, and did not ask to be left in peace, can be asked by letter, at the door or by
 * telephone.
 */
export const canBeAsked = (person: {
  resident: Pick<Resident, "unsubscribed">;
  invitation: Pick<Invitation, "answeredOn">;
}): boolean => isSilent(person.invitation) && person.resident.unsubscribed === undefined;

/** Asked for no reminder in this round. */
const refuses = (kind: MailKind, { noReminder }: Pick<Invitation, "noReminder">): boolean =>
  kind === "reminder" && noReminder !== undefined;

export type NotMailed = "answered" | "unsubscribed" | "suppressed";

/**
 * What keeps a kind of mail from somebody, or from who is no resident any more; only the silent are
 * reminded.
 */
export function whyNotMailed(
  kind: DispatchKind | "entered",
  resident: Reachable | undefined,
  invitation: Pick<Invitation, "answeredOn" | "noReminder">,
): NotMailed | undefined {
  if (kind === "reminder" && !isSilent(invitation)) return "answered";
  if (resident?.unsubscribed !== undefined || refuses(kind, invitation)) return "unsubscribed";
  return resident !== undefined && hasMailbox(resident) ? undefined : "suppressed";
}

/**
 * By what somebody was reached in a round; who answered and got neither mail nor letter was visited
 * or called.
 */
export type Reached = "mail" | "letter" | "person" | "none";

/** A mail that came back, or of which nobody knows whether it was sent, reached nobody. */
const ARRIVES: readonly MailEntry["state"][] = ["sent", "delivered", "complained"];

export function reachedBy({
  resident,
  invitation,
  entries,
}: {
  resident: Pick<Resident, "email" | "suppressed">;
  invitation: Pick<Invitation, "answeredOn" | "letters">;
  entries: readonly Pick<MailEntry, "state">[];
}): Reached {
  if ((invitation.letters ?? 0) > 0) return "letter";
  const isMailed = entries.some(({ state }) => ARRIVES.includes(state));
  if (isMailed && resident.suppressed !== "bounced") return "mail";
  return isSilent(invitation) ? "none" : "person";
}

/** How many were reached by nothing so far. */
export const unreachedIn = (people: readonly Parameters<typeof reachedBy>[0][]): number =>
  people.filter((person) => reachedBy(person) === "none").length;
