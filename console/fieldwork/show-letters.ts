import {
  codesTold,
  getsLetter,
  type LetterPrint,
  type Nth,
  NTHS,
  PRINTED_TOGETHER,
} from "#domain/dispatch/letter.ts";
import type { Asked } from "#domain/dispatch/mail.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { hasMailbox } from "#domain/dispatch/reach.ts";
import { AreaId, type RunId } from "#contract/ids.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { hasFeedback } from "#functions/dispatch/feedback-facts.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type Call, mayAlso, type PlaceStores, placeOf, type RunPlace } from "#console/call.ts";
import { peopleOfRound, someAtOnce } from "#console/cycles/people-of-round.ts";
import { frameOf } from "#console/frame.ts";
import { consoleLettersPage } from "./letters-page.ts";

import { consolePrintsPage } from "./prints-page.ts";

export const lettersPath = (run: RunId): string => `/console/letters/${run}`;

type Looking = Call<PlaceStores | "codes" | "invitations" | "residents">;

/** To who prints, what was ordered; to the team, which letters wait and what became of those before. */
export async function showLetters(call: Looking): Promise<Reply> {
  const place = await placeOf(call);
  const { run, round, neighbourhood } = place;
  const prints = await call.dependencies.codes.prints(round.id);
  const view = {
    ...frameOf(call),
    neighbourhood,
    path: lettersPath(run.id),
    open: takesAnswers(round, call.dependencies),
    hasFeedback: hasFeedback(run, dayOf(call.dependencies.now())),
    prints,
  };
  if (mayAlso(call, "print letters", neighbourhood.id)) return consolePrintsPage(view);
  return consoleLettersPage({ ...view, ...(await standingOf(call, place, prints)) });
}

/** Which letters wait per area, and how it stands with the codes of those before. */
async function standingOf(
  call: Looking,
  { round, neighbourhood }: RunPlace,
  prints: readonly LetterPrint[],
) {
  const area = AreaId.safeParse(call.visit.query.get("area")).data;
  const [people, given] = await Promise.all([
    peopleOfRound(call.dependencies, round),
    someAtOnce([...Array(round.batches ?? 0).keys()], (batch) =>
      call.dependencies.codes.inBatch(round.id, batch),
    ),
  ]);
  const unordered = notIn(prints, people);
  const waiting = neighbourhood.areas.flatMap(({ id, name }) =>
    NTHS.map((nth) => ({ area: id, name, nth, letters: waitingFor(unordered, id, nth).length })),
  );
  const working = new Set(
    given
      .filter(({ print, withdrawn }) => print !== undefined && withdrawn === undefined)
      .map(({ resident }) => resident),
  );
  return {
    waiting: waiting.filter(({ letters }) => letters > 0),
    together: PRINTED_TOGETHER,
    unreached: people.filter(
      ({ resident }) => !hasMailbox(resident) && resident.address === undefined,
    ).length,
    told: codesTold(
      given,
      people.map(({ invitation }) => invitation),
    ),
    area,
    holders: people.filter(({ resident: { id, area: its } }) => its === area && working.has(id)),
  };
}

export const isOrder = ({ printed }: LetterPrint): boolean => printed === undefined;

/** Those whose letter was not ordered, or was printed since. */
export function notIn(prints: readonly LetterPrint[], people: readonly Asked[]): Asked[] {
  const ordered = new Set(
    prints.filter(isOrder).flatMap((print) => print.people.map(({ resident }) => resident)),
  );
  return people.filter(({ resident: { id } }) => !ordered.has(id));
}

/** Those of an area for whom a letter is to be ordered now. */
export const waitingFor = (people: readonly Asked[], area: AreaId, nth: Nth): Asked[] =>
  people.filter((one) => one.resident.area === area && getsLetter(one, nth));
