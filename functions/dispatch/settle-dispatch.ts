import { z } from "zod";
import { RoundId } from "#domain/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { reportOf, settle } from "#domain/dispatch/ledger.ts";
import { DispatchReport, type Invitation, type MailEntry, DispatchKind, type Resident } from "#domain/dispatch/mail.ts";
import { live } from "#functions/adapters/live.ts";
import { expiryOf } from "#functions/adapters/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";

type Person = { resident: Resident | undefined; invitation: Invitation; entry: MailEntry | undefined };

/** Settles the sends whose outcome nobody recorded, and counts everybody. `again` asks for one more pass over what the mail service never took. */
export const settleDispatch = step({
  input: z.strictObject({ round: RoundId, kind: DispatchKind, pass: z.int().min(1) }),
  output: z.strictObject({ again: z.boolean(), report: DispatchReport }),
  async run({ rounds, runs, residents, invitations, mails, agendas, retentionDays }, { round: id, kind, pass }) {
    const round = await rounds.mustGet(id);
    const expires = expiryOf(endOf(await runs.mustGet(runOf(round))), retentionDays);
    const people: Person[] = [];
    for (let batch = 0; batch < (round.batches ?? 0); batch += 1) {
      const [asked, sent] = await Promise.all([invitations.inBatch(id, batch), mails.inBatch(id, batch, kind)]);
      const entries = new Map(sent.map((entry) => [entry.resident, entry]));
      const known = new Map((await residents.some(round.neighbourhood, asked)).map((resident) => [resident.id, resident]));
      people.push(...asked.map((invitation) => ({ invitation, resident: known.get(invitation.resident), entry: entries.get(invitation.resident) })));
    }
    const anyEventSeen = people.some(({ entry }) => entry !== undefined && ["delivered", "bounced", "complained"].includes(entry.state));
    for (const person of people) {
      if (person.entry?.state !== "claimed") continue;
      const state = settle(person.entry, anyEventSeen);
      if (await mails.move(person.entry, { state }, expires)) person.entry = { ...person.entry, state };
    }
    const report = reportOf(id, kind, people);
    await agendas.saveReport(report);
    return { report, again: pass === 1 && report.unsent > 0 };
  },
});

export const handler = settleDispatch(live());
