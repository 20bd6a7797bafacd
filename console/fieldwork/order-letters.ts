import { dayOf } from "#domain/calendar/time.ts";
import { Nth, PRINTED_TOGETHER } from "#domain/dispatch/letter.ts";
import { endOf, type Run } from "#domain/dispatch/moments.ts";
import { unreachedIn } from "#domain/dispatch/reach.ts";
import { lettersWait, unreachedWait } from "#domain/what-waits.ts";
import { AreaId } from "#contract/ids.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Deed } from "#contract/permissions.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import {
  backTo,
  type Call,
  type PlaceStores,
  placeOf,
  type RunPlace,
  tellAudit,
} from "#console/call.ts";
import { entriesOfRound, peopleOfRound } from "#console/cycles/people-of-round.ts";
import { isOrder, lettersPath, notIn, waitingFor } from "./show-letters.ts";

/** Until when what belongs to a run's letters is kept, in seconds. */
export const endOfLetters = (
  { dependencies: { retentionDays } }: Call<"retentionDays">,
  run: Run,
): number => expiryOf(endOf(run), retentionDays);

/**
 * Orders the next letters of an area: it is written down who they are for; a code is made by who
 * prints them.
 */
export async function orderLetters(
  call: Call<
    | PlaceStores
    | "audit"
    | "codes"
    | "invitations"
    | "residents"
    | "retentionDays"
    | "secret"
    | "waiting"
  >,
): Promise<Reply> {
  const { codes, secret, now } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.form.get("area")).data;
  const nth = Nth.safeParse(Number(call.visit.form.get("nth"))).data;
  if (area === undefined || nth === undefined) throw new NotFound("no such letters");
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now, so no letters are ordered for it.");
  const [prints, asked] = await Promise.all([
    codes.prints(round.id),
    peopleOfRound(call.dependencies, round),
  ]);
  const people = waitingFor(notIn(prints, asked), area, nth)
    .slice(0, PRINTED_TOGETHER)
    .map(({ invitation: { batch, resident, area: its } }) => ({ batch, resident, area: its }));
  if (people.length === 0) return backTo(lettersPath(run.id), call.visit.language, "noLetters");
  const at = now();
  const print = { id: secret(), round: round.id, area, nth, on: dayOf(at), people };
  await codes.savePrint(print, endOfLetters(call, run));
  await tellPrinter(call, run);
  await tellAudit(call, `order:${print.id}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: "order letters" satisfies Deed,
    object: round.id,
    result: `${people.length} letters for ${area}`,
  });
  return backTo(lettersPath(run.id), call.visit.language, "ordered");
}

/** Who has a letter now is reached; the others still wait. */
export async function tellUnreached(
  call: Call<"invitations" | "mails" | "residents" | "waiting">,
  { run, round }: Pick<RunPlace, "run" | "round">,
): Promise<void> {
  const { waiting, now } = call.dependencies;
  const [people, ...entries] = await Promise.all([
    peopleOfRound(call.dependencies, round),
    entriesOfRound(call.dependencies, round, "invitation"),
    entriesOfRound(call.dependencies, round, "reminder"),
  ]);
  const reached = people.map((asked) => ({
    ...asked,
    entries: entries.flatMap((of) => of.get(asked.resident.id) ?? []),
  }));
  const standing = unreachedWait(run, unreachedIn(reached), dayOf(now()));
  await (standing.waits ? waiting.save(standing.waiting) : waiting.done(standing.waiting));
}

/** What was ordered and not taken waits for who prints. */
export async function tellPrinter(call: Call<"codes" | "waiting">, run: Run): Promise<void> {
  const { codes, waiting, now } = call.dependencies;
  const orders = (await codes.prints(run.round)).filter(isOrder);
  const letters = orders.reduce((sum, { people }) => sum + people.length, 0);
  const standing = lettersWait(run, letters, dayOf(now()));
  await (standing.waits ? waiting.save(standing.waiting) : waiting.done(standing.waiting));
}
