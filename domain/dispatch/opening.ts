import { agendaRoundOf, cycleIdOf, type Day } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { addDays, mondayFrom } from "#domain/calendar/time.ts";
import { termsOf } from "#domain/tally/terms.ts";
import type { Cycle, Round } from "./cycle.ts";
import { weekWithin } from "./plan.ts";

/** The number of the run that comes after all these. */
export const nextNumber = (earlier: readonly { number: number }[]): number =>
  Math.max(0, ...earlier.map(({ number }) => number)) + 1;

/** The first Monday after a day whose week is no pause. */
export function firstMonday(day: Day, pauseWeeks: readonly Day[]): Day {
  const monday = mondayFrom(addDays(day, 1));
  return pauseWeeks.some((pause) => weekWithin(pause, monday, addDays(monday, 6)))
    ? firstMonday(monday, pauseWeeks)
    : monday;
}

/**
 * The day that was asked for, else the one that was planned, unless that has passed, else today.
 */
export const firstDayOf = (today: Day, asked: Day | undefined, planned?: Day): Day =>
  asked ?? (planned !== undefined && planned >= today ? planned : today);

/**
 * A cycle and its round as both stand before anybody answers: by what it will be counted is fixed
 * here.
 */
export function openingOf(
  begun: Pick<Cycle, "area" | "number" | "execution" | "opened" | "plan">,
  neighbourhood: Neighbourhood,
  {
    lotOrder,
    topics,
    leftOut = [],
    ownTopics = [],
  }: Pick<Round, "lotOrder" | "topics" | "leftOut" | "ownTopics">,
): { cycle: Cycle; round: Round } {
  const { area, number, execution, opened, plan } = begun;
  const { id: home } = neighbourhood;
  const id = cycleIdOf(home, area, number);
  const round = agendaRoundOf(id);
  return {
    cycle: {
      id,
      neighbourhood: home,
      area,
      number,
      round,
      execution,
      status: "running",
      plan,
      opened,
      passed: [],
      version: 1,
    },
    round: {
      id: round,
      cycle: id,
      neighbourhood: home,
      area,
      topics,
      ...(ownTopics.length === 0 ? {} : { ownTopics }),
      ...(leftOut.length === 0 ? {} : { leftOut }),
      lotOrder,
      terms: termsOf(neighbourhood),
      status: "planned",
      opens: plan.invitation,
      closes: plan.closing,
    },
  };
}
