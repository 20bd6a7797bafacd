import type { Uses } from "#stores/stores.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { addDays, dayOf, daysBetween } from "#domain/calendar/time.ts";
import { textsOf, type Unread } from "#domain/reading/gathering.ts";
import { heapsOf, type Reading, readBy } from "#domain/reading/reading.ts";
import { wordsWait } from "#domain/what-waits.ts";
import { expiryOf } from "#stores/mail-ledger.ts";

type Stores =
  | "doorNotes"
  | "neighbourhoods"
  | "now"
  | "retentionDays"
  | "sha256"
  | "texts"
  | "waiting";

/**
 * Lays what residents wrote in the round of a run where people read it, with what was heard at the
 * door, and tells until when. It may run twice; who calls it takes the rest from where it lay.
 */
export async function bringTogether(
  stores: Uses<Stores>,
  { id, round, neighbourhood, plan: { firstDay, next } }: Run,
  { tooFew, ...unread }: Omit<Unread, "notes"> & { tooFew: boolean },
): Promise<Reading> {
  const { doorNotes, neighbourhoods, texts, waiting, now } = stores;
  const notes = await doorNotes.of(round);
  const written = textsOf(round, { ...unread, notes }, stores.sha256);
  // About when the next one closes, which is when words go; should it never come, they go then too.
  const last = addDays(next, daysBetween(firstDay, next));
  await texts.gather(written, expiryOf(last, stores.retentionDays));
  await doorNotes.forget(notes);
  const { norms } = await neighbourhoods.mustGet(neighbourhood);
  const all = await texts.of(round);
  const reading = await texts.begin({
    round,
    neighbourhood,
    run: id,
    ...readBy(dayOf(now()), norms),
    texts: all.length,
    tooFew,
  });
  const { waits, waiting: line } = wordsWait(reading, heapsOf(all, await texts.groups(round)));
  if (waits) await waiting.save(line);
  return reading;
}
