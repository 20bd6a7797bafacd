import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { RoundId } from "#contract/ids.ts";
import { MailEntry, type MailKind, type MailState } from "#domain/dispatch/mail.ts";
import { Transient } from "#contract/errors.ts";
import { peopleKeys } from "./keys.ts";
import { ABSENT, type Condition } from "./expressions.ts";
import type { Table } from "./table.ts";
import { transact, type Write } from "./transaction.ts";
import { dynamo, peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type MailLedger = ReturnType<typeof mailLedgerIn>;

/** What the mail service told of a mail: the state that it is now in, when it was in one of some. */
export type Told = {
  of: Pick<MailEntry, "round" | "batch" | "kind" | "resident">;
  change: { from: readonly MailState[]; to: MailState };
};

const whenState = (state: MailState): Condition => ({
  expression: "#state = :state",
  values: { state },
});

/** claim → send → record, per person, kind and round. No write of it can bring a second mail about. At most 100 mails in one call. */
export function mailLedgerIn(client: DynamoDBClient, people: Table) {
  const keyOf = ({
    round,
    batch,
    kind,
    resident,
  }: Pick<MailEntry, "round" | "batch" | "kind" | "resident">) =>
    peopleKeys.mail(round, batch, kind, resident);
  const claiming = (entry: MailEntry): Condition =>
    entry.attempts === 1 ? ABSENT : whenState("lapsed");

  const ledger = {
    inBatch: (round: RoundId, batch: number, kind: MailKind): Promise<MailEntry[]> =>
      people.list(MailEntry, peopleKeys.mails(round, batch, kind)),

    get: (
      of: Pick<MailEntry, "round" | "batch" | "kind" | "resident">,
    ): Promise<MailEntry | undefined> => people.get(MailEntry, keyOf(of)),

    /** The mails that are now ours to send: nobody claimed them, or the mail service never took the claim before. */
    async claim(entries: readonly MailEntry[], expires: number): Promise<MailEntry[]> {
      if (
        await allOrNone(
          entries.map((entry) => people.put(keyOf(entry), entry, claiming(entry), expires)),
        )
      )
        return [...entries];
      const ours = await Promise.all(
        entries.map((entry) => people.saveIf(claiming(entry), keyOf(entry), entry, expires)),
      );
      return entries.filter((_, at) => ours[at]);
    },

    /** Records what became of claims; an event that was quicker knows more, and stands. */
    async settle(
      changes: readonly { entry: MailEntry; to: Partial<MailEntry> }[],
      expires: number,
    ): Promise<void> {
      if (
        await allOrNone(
          changes.map(({ entry, to }) =>
            people.put(keyOf(entry), { ...entry, ...to }, whenState(entry.state), expires),
          ),
        )
      )
        return;
      await Promise.all(changes.map(({ entry, to }) => ledger.move(entry, to, expires)));
    },

    /** Moves an entry on from the state in which it was read; false when an event was quicker. */
    move: (entry: MailEntry, to: Partial<MailEntry>, expires: number): Promise<boolean> =>
      people.saveIf(whenState(entry.state), keyOf(entry), { ...entry, ...to }, expires),

    /** Applies events of the mail service, in one write when each is news of another mail; false where more is known already, or nothing of this mail. */
    async record(events: readonly Told[]): Promise<boolean[]> {
      const each =
        new Set(events.map(({ of }) => JSON.stringify(keyOf(of)))).size === events.length;
      if (
        each &&
        (await allOrNone(
          events.map(({ of, change }) => people.advancing(keyOf(of), "state", change)),
        ))
      )
        return events.map(() => true);
      return Promise.all(
        events.map(({ of, change }) => people.advance(keyOf(of), "state", change)),
      );
    },

    removeAll: (entries: readonly MailEntry[]): Promise<void> =>
      people.removeMany(entries.map(keyOf)),
  };
  return ledger;

  /** One request for many; false when one of them does not go, so that each is to be tried by itself. */
  async function allOrNone(writes: readonly Write[]): Promise<boolean> {
    if (writes.length === 0) return true;
    try {
      return (await transact(client, writes)).kind === "written";
    } catch (error) {
      if (error instanceof Transient) return false;
      throw error;
    }
  }
}

/** Seconds since 1970 at which DynamoDB may forget, `days` after an instant. */
export const expiryOf = (instant: string, days: number): number =>
  z.int().parse(Math.floor(Date.parse(instant) / 1000) + days * 86_400);

export const mails = provider((place) => mailLedgerIn(dynamo(place), peopleTable(place)));
