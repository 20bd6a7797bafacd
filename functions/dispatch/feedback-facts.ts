import type { Day } from "#contract/ids.ts";
import type { Uses } from "#stores/stores.ts";
import { floorTold } from "#domain/dispatch/closing.ts";
import { type AnyRound, isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { lastDayAsked } from "#domain/feedback/asking.ts";
import { areaName, atDesk } from "#domain/neighbourhood.ts";
import { holidays } from "#stores/holidays.ts";
import type { FeedbackFacts } from "#web/mails/feedback.ts";
import { decidesIn } from "#web/pages/promise.ts";
import { askedIn } from "./asked.ts";

export type FeedbackStores =
  | "actions"
  | "agendas"
  | "cycles"
  | "neighbourhoods"
  | "offered"
  | "readings"
  | "site";

/** From the day on which the mail with feedback goes out; what was stopped has none. */
export const hasFeedback = (run: Run, today: Day): boolean =>
  "feedback" in run.plan &&
  run.status !== "stopped" &&
  run.status !== "failed" &&
  dayOf(run.plan.feedback) <= today;

/** Whom a round is about, and what came of it where that is told; pictures are looked up by who shows any. */
export async function feedbackFacts(
  stores: Uses<FeedbackStores | "now">,
  { run, round }: { run: Run; round: AnyRound },
  isTold = true,
): Promise<FeedbackFacts> {
  const { neighbourhoods, site } = stores;
  const now = stores.now();
  const home = await neighbourhoods.mustGet(round.neighbourhood);
  const neighbourhood = atDesk(home, dayOf(now));
  const isCycle = "area" in run;
  return {
    ...(isMeasurement(round) || !isTold ? NOTHING : await becomeOf(stores, round)),
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    floor: isMeasurement(round) || !isCycle ? undefined : floorTold(run, round),
    decides: isCycle ? decidesIn(run) : undefined,
    helpedUntil: isCycle ? lastDayAsked(run, home, holidays) : dayOf(run.plan.closing),
    pictures: [],
    now,
    pageLink: `${site}/${neighbourhood.id}`,
  };
}

const NOTHING = {
  topics: [],
  agenda: undefined,
  promises: [],
  asked: [],
  reading: undefined,
  offered: [],
};

/** What became of a round. */
async function becomeOf(
  stores: Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "offered" | "readings">,
  round: Round,
) {
  const { actions, agendas, cycles, readings } = stores;
  const [agenda, promises, reading, offered, asked] = await Promise.all([
    agendas.agenda(round.id),
    actions.in(round.cycle),
    readings.of(round.id),
    stores.offered.of(round.neighbourhood, round.id),
    cycles.mustGet(round.cycle).then((cycle) => askedIn(stores, cycle)),
  ]);
  const topics = await actions.topicsIn(round, promises);
  return { agenda, promises, asked, reading, offered, topics };
}
