import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { invitations } from "#stores/invitations.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { endOf, type Run } from "#domain/dispatch/moments.ts";
import { progressOf } from "#domain/dispatch/progress.ts";
import { unreachedIn } from "#domain/dispatch/reach.ts";
import { mailsWait, unreachedWait } from "#domain/what-waits.ts";
import { type Addressed, reportOf, settle } from "#domain/dispatch/ledger.ts";
import { DispatchKind } from "#contract/mail.ts";
import { DispatchReport } from "#domain/dispatch/mail.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";
import { peopleInBatch } from "./people-in-batch.ts";

const uses = { agendas, invitations, mails, residents, retentionDays, rounds, runs, waiting };

/**
 * Settles the sends whose outcome nobody recorded, and counts everybody. `again` asks for one more
 * pass over what the mail service never took.
 */
export const settleDispatch = step({
  input: z.strictObject({ round: RoundId, kind: DispatchKind, pass: z.int().min(1) }),
  output: z.strictObject({ again: z.boolean(), report: DispatchReport }),
  uses,
  run: settleAndCount,
});

async function settleAndCount(
  stores: UsesOf<typeof uses>,
  { round: id, kind, pass }: { round: RoundId; kind: DispatchKind; pass: number },
) {
  const { rounds, runs, mails, agendas, retentionDays } = stores;
  const round = await rounds.mustGet(id);
  const run = await runs.mustGet(runOf(round));
  const expires = expiryOf(endOf(run), retentionDays);
  const people: Addressed[] = [];
  for (let batch = 0; batch < (round.batches ?? 0); batch += 1)
    people.push(...(await peopleInBatch(stores, round, batch, kind)));
  const anyEventSeen = people.some(
    ({ entry }) =>
      entry !== undefined && ["delivered", "bounced", "complained"].includes(entry.state),
  );
  for (const person of people) {
    if (person.entry?.state !== "claimed") continue;
    const state = settle(person.entry, anyEventSeen);
    if (await mails.move(person.entry, { state }, expires))
      person.entry = { ...person.entry, state };
  }
  const report = reportOf(id, kind, people);
  await agendas.saveReport(report);
  const again = pass === 1 && report.unsent > 0;
  if (!again) await tellWhatWaits(stores, run, report, people);
  return { report, again };
}

/**
 * What the team has to look at: mails that went nowhere, and after the reminder the part of the
 * neighbourhood that lags most.
 */
async function tellWhatWaits(
  { waiting, now }: Uses<"now" | "waiting">,
  run: Run,
  report: DispatchReport,
  people: readonly Addressed[],
): Promise<void> {
  const from = dayOf(now());
  const mails = mailsWait(run, report, from);
  await (mails.waits ? waiting.save(mails.waiting) : waiting.done(mails.waiting));
  const known = people.flatMap(({ resident, invitation, entry }) =>
    resident === undefined
      ? []
      : [{ resident, invitation, entries: entry === undefined ? [] : [entry] }],
  );
  if (report.kind === "invitation") {
    const unreached = unreachedWait(run, unreachedIn(known), from);
    await (unreached.waits ? waiting.save(unreached.waiting) : waiting.done(unreached.waiting));
  }
  if (report.kind !== "reminder") return;
  const [most] = progressOf(known).lagging;
  const { id, neighbourhood, plan } = run;
  const response = { kind: "response", neighbourhood, object: id } as const;
  await (most === undefined
    ? waiting.done(response)
    : waiting.save({
        ...response,
        run: id,
        from,
        until: dayOf(plan.closing),
        detail: most.name,
        ...(most.answered === undefined ? {} : { count: most.asked - most.answered }),
      }));
}

export const handler = onLambda(settleDispatch);
