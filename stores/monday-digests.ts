import * as z from "zod";
import { addDays } from "#domain/calendar/time.ts";
import { type Day, RunId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/**
 * Who of the team gets a digest: by mailbox, and under which cycle or wave it is written down when
 * it does not arrive.
 */
export const DigestTo = z.strictObject({ mailbox: z.string().regex(/^[a-f0-9]{16}$/), run: RunId });
export type DigestTo = z.infer<typeof DigestTo>;

export const DigestPlan = z.strictObject({ to: z.array(DigestTo) });
export const DigestTold = z.strictObject({
  mailbox: DigestTo.shape.mailbox,
  objects: z.array(z.string()),
  sent: z.boolean(),
});

/** After so many days nobody asks any more what stood in a digest. */
const KEPT = 35;
const expiry = (monday: Day): number => Date.parse(addDays(monday, KEPT)) / 1000;

/** The digests of a week, by its Monday. */
export const mondayDigests = overCycles((cycle) => ({
  plan: async (monday: Day): Promise<DigestTo[] | undefined> =>
    (await cycle.get(DigestPlan, cycleKeys.digest(monday)))?.to,

  /** What was decided first stands. */
  async decide(monday: Day, to: readonly DigestTo[]): Promise<DigestTo[]> {
    const plan = { to: [...to] };
    return (await cycle.keep(DigestPlan, cycleKeys.digest(monday), plan, expiry(monday))).to;
  },

  /** To whom the digest of a week has gone out. */
  sent: async (monday: Day): Promise<string[]> =>
    (await cycle.list(DigestTold, cycleKeys.digestsTo(monday)))
      .filter((one) => one.sent)
      .map(({ mailbox }) => mailbox),

  /** What somebody was told in the digest of a week. */
  told: async (monday: Day, mailbox: string): Promise<string[]> =>
    (await cycle.get(DigestTold, cycleKeys.digestTo(monday, mailbox)))?.objects ?? [],
  tell: (monday: Day, mailbox: string, objects: readonly string[], sent: boolean): Promise<void> =>
    cycle.save(cycleKeys.digestTo(monday, mailbox), { mailbox, objects, sent }, expiry(monday)),
  untell: (monday: Day, mailbox: string): Promise<void> =>
    cycle.delete(cycleKeys.digestTo(monday, mailbox)),
}));
