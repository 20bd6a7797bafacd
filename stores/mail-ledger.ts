import * as z from "zod";
import type { RoundId } from "#contract/ids.ts";
import type { MailKind } from "#contract/mail.ts";
import { MailEntry, type MailState } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { ABSENT, type Condition, having } from "./expressions.ts";
import { overPeople } from "./tables.ts";

/** Which mail it is. */
type Mailed = Pick<MailEntry, "round" | "batch" | "kind" | "resident">;

/** What the mail service told of a mail: the state that it is now in, when it was in one of some. */
type Told = { of: Mailed; change: { from: readonly MailState[]; to: MailState } };

const keyOf = ({ round, batch, kind, resident }: Mailed) =>
  peopleKeys.mail(round, batch, kind, resident);

const unclaimed = ({ attempts }: MailEntry): Condition =>
  attempts === 1 ? ABSENT : having({ state: "lapsed" satisfies MailState });

/**
 * claim → send → record, per person, kind and round. No write of it can bring a second mail about.
 * At most 100 mails in one call.
 */
export const mails = overPeople((people) => ({
  inBatch: (round: RoundId, batch: number, kind: MailKind): Promise<MailEntry[]> =>
    people.list(MailEntry, peopleKeys.mails(round, batch, kind)),

  get: (mail: Mailed): Promise<MailEntry | undefined> => people.get(MailEntry, keyOf(mail)),

  /** The mails that are now ours to send: nobody claimed them, or the mail service never took the claim before. */
  async claim(entries: readonly MailEntry[], expires: number): Promise<MailEntry[]> {
    const writes = entries.map((entry) =>
      people.put(keyOf(entry), entry, unclaimed(entry), expires),
    );
    if (await people.writeTogether(writes)) return [...entries];
    const ours = await Promise.all(
      entries.map((entry) => people.saveIf(unclaimed(entry), keyOf(entry), entry, expires)),
    );
    return entries.filter((_, at) => ours[at]);
  },

  /** Records what became of claims; an event that was quicker knows more, and stands. */
  async settle(
    changes: readonly { entry: MailEntry; to: Partial<MailEntry> }[],
    expires: number,
  ): Promise<void> {
    const writes = changes.map(({ entry, to }) =>
      people.put(keyOf(entry), { ...entry, ...to }, having({ state: entry.state }), expires),
    );
    if (await people.writeTogether(writes)) return;
    await Promise.all(changes.map(({ entry, to }) => this.move(entry, to, expires)));
  },

  /** Moves an entry on from the state in which it was read; false when an event was quicker. */
  move: (entry: MailEntry, to: Partial<MailEntry>, expires: number): Promise<boolean> =>
    people.saveIf(having({ state: entry.state }), keyOf(entry), { ...entry, ...to }, expires),

  /**
   * Applies events of the mail service, in one write when each is news of another mail; false where
   * more is known already, or nothing of this mail.
   */
  async record(events: readonly Told[]): Promise<boolean[]> {
    const apart = new Set(events.map(({ of }) => JSON.stringify(keyOf(of))));
    const writes = events.map(({ of, change }) => people.advancing(keyOf(of), "state", change));
    if (apart.size === events.length && (await people.writeTogether(writes)))
      return events.map(() => true);
    return Promise.all(events.map(({ of, change }) => people.advance(keyOf(of), "state", change)));
  },

  keepAll: (entries: readonly MailEntry[], expires: number): Promise<void> =>
    people.keepMany(entries.map(keyOf), { expires }),

  removeAll: (entries: readonly MailEntry[]): Promise<void> =>
    people.removeMany(entries.map(keyOf)),
}));

/** Seconds since 1970 at which DynamoDB may forget, `days` after an instant. */
export const expiryOf = (instant: string, days: number): number =>
  z.int().parse(Math.floor(Date.parse(instant) / 1000) + days * 86_400);
