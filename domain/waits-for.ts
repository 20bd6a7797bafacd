import type { Day } from "#contract/ids.ts";
import type { Deed } from "#contract/permissions.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { type Access, may, mayChangeFor } from "./access.ts";
import { isCoordinators, type Waiting } from "./waiting.ts";

/** Who can do what waits; nobody is shown what is for others to do. */
const FOR: Readonly<Record<WaitKind, Deed>> = {
  failed: "steer cycle",
  stalled: "steer cycle",
  floor: "decide floor",
  agenda: "confirm agenda",
  outcomes: "change actions",
  question: "answer questions",
  help: "answer offers",
  signal: "see signals",
  picture: "change actions",
  wording: "change topics",
  owner: "change actions",
  words: "place words",
  letters: "print letters",
  mail: "see recipients",
  unreached: "see progress",
  response: "see progress",
  report: "publish wave",
  errand: "check errands",
  "not-helped": "change actions",
  action: "change actions",
};

/** What is of an organisation: a professional of another one does not do it. */
const OF_PARTNER: readonly WaitKind[] = ["action", "owner", "picture", "signal"];

/**
 * Whether it is this person's to do: a professional's is what is of the own organisation, and what
 * nobody did in time is the coordinator's.
 */
export function waitsFor(
  access: Access,
  { kind, neighbourhood, partner, until }: Waiting,
  today: Day,
): boolean {
  const isLate = isCoordinators({ kind, until }, today);
  return (
    may(access, FOR[kind], neighbourhood) &&
    (!isLate || may(access, "steer cycle", neighbourhood)) &&
    (!OF_PARTNER.includes(kind) || partner === undefined || mayChangeFor(access, partner))
  );
}
