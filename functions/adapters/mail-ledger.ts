import { z } from "zod";
import type { RoundId } from "#domain/ids.ts";
import { MailEntry, type MailKind, type MailState } from "#domain/dispatch/mail.ts";
import { Transient } from "#functions/errors.ts";
import { peopleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

export type MailLedger = ReturnType<typeof mailLedgerIn>;

const whenState = (state: MailState) => ({ ConditionExpression: "#state = :state", ExpressionAttributeNames: { "#state": "state" }, ExpressionAttributeValues: { ":state": state } });

/** claim → send → record, per person, kind and round. No write of it can bring a second mail about. */
export function mailLedgerIn(people: Table) {
  const keyOf = ({ round, batch, kind, resident }: Pick<MailEntry, "round" | "batch" | "kind" | "resident">) => peopleKeys.mail(round, batch, kind, resident);

  return {
    inBatch: (round: RoundId, batch: number, kind: MailKind): Promise<MailEntry[]> => people.list(MailEntry, peopleKeys.mails(round, batch, kind)),

    /** True when this mail is now ours to send: nobody claimed it, or the mail service never took the claim before. */
    claim: (entry: MailEntry, expires: number): Promise<boolean> =>
      entry.attempts === 1 ? people.saveNew(keyOf(entry), entry, expires) : people.saveIf(whenState("lapsed"), keyOf(entry), entry, expires),

    /** Moves an entry on from the state in which it was read; false when an event was quicker. */
    move: (entry: MailEntry, to: Partial<MailEntry>, expires: number): Promise<boolean> => people.saveIf(whenState(entry.state), keyOf(entry), { ...entry, ...to }, expires),

    /** Applies an event of the mail service, whatever else writes at the same time. */
    async record(of: Pick<MailEntry, "round" | "batch" | "kind" | "resident">, change: (state: MailState) => MailState, expires: number): Promise<MailEntry | undefined> {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const entry = await people.get(MailEntry, keyOf(of));
        if (entry === undefined) return undefined;
        const state = change(entry.state);
        if (state === entry.state) return entry;
        if (await people.saveIf(whenState(entry.state), keyOf(of), { ...entry, state }, expires)) return { ...entry, state };
      }
      throw new Transient("the mail ledger is being written by too many at once");
    },

    removeAll: (entries: readonly MailEntry[]): Promise<void> => people.removeMany(entries.map(keyOf)),
  };
}

/** Seconds since 1970 at which DynamoDB may forget, `days` after an instant. */
export const expiryOf = (instant: string, days: number): number => z.int().parse(Math.floor(Date.parse(instant) / 1000) + days * 86_400);
