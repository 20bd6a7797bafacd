import { addDays, dayOf } from "#domain/calendar/time.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import { expect, test } from "vitest";
import { AreaId, measurementRoundOf, NeighbourhoodId, RandomId, waveIdOf } from "#contract/ids.ts";
import { isInCalendarOf } from "#domain/actions/board.ts";
import { notStartedBefore } from "#domain/dispatch/moments.ts";
import { pastRounds } from "#domain/feedback/past-words.ts";
import { askedOn, wordsGo } from "#domain/feedback/question.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { planWave } from "#domain/measurement/wave/wave-plan.ts";
import { aCycle, anAction, aNeighbourhood, calendar, day } from "#tests/builders.ts";

const home = aNeighbourhood();
const DESIGN = MeasurementDesign.parse({
  version: "test",
  source: "of the test",
  baseline: "2026-03-02",
  sample: { kind: "census", onePerAddress: false },
});
const waveFrom = (first: string) => {
  const plan = planWave(day(first), DESIGN, home.weekPlan, { calendar, agenda: [] });
  return { plan, round: measurementRoundOf(waveIdOf(home.id, 1)) };
};

test("words go with the end of a cycle of earlier ones in its area, and of measurements that closed before it began", () => {
  const before = aCycle({ number: 1 });
  const elsewhere = aCycle({ number: 1, area: AreaId.parse("noord") });
  const cycle = aCycle({ number: 2 });
  const [early, late] = [waveFrom("2026-03-02"), waveFrom("2026-08-24")];
  expect(pastRounds(cycle, [before, elsewhere, cycle], [early, late])).toEqual([
    before.round,
    early.round,
  ]);
  // A measurement that closes on the day itself did not close before it.
  const closing = dayOf(closesOf(late.plan));
  const onItsDay = { ...cycle, plan: { ...cycle.plan, firstDay: closing } };
  expect(pastRounds(onItsDay, [], [late])).toEqual([]);
  const dayAfter = { ...cycle, plan: { ...cycle.plan, firstDay: addDays(closing, 1) } };
  expect(pastRounds(dayAfter, [], [late])).toEqual([late.round]);
});

test("the words of a question stay as long as it waits for its answer, or was asked after the round", () => {
  const question = askedOn(day("2026-10-01"), "q".repeat(22), {
    neighbourhood: NeighbourhoodId.parse(home.id),
    run: aCycle().id,
    language: "nl",
    text: "Wanneer komt de drempel?",
  });
  const answered = { question: "?", answer: "!", by: "Anna", on: day("2026-10-05") };
  expect(RandomId.safeParse(question.id).success).toBe(true);
  expect(wordsGo(question, day("2026-12-01"))).toBe(false);
  expect(wordsGo({ ...question, answered }, day("2026-12-01"))).toBe(true);
  expect(wordsGo({ ...question, answered }, day("2026-09-30"))).toBe(false);
});

test("what was planned for today is not late before the day is over", () => {
  const run = aCycle().id;
  const planned = [{ run, firstDay: day("2026-10-05") }];
  expect(notStartedBefore(planned, day("2026-10-05"))).toEqual([]);
  expect(notStartedBefore(planned, day("2026-10-06"))).toEqual([run]);
});

test("a professional's calendar holds what the own organisation answers for or takes part in; a coordinator's holds all", () => {
  const action = anAction({ partners: ["welfare"] });
  const sees = (role: "professional" | "coordinator", partner: "welfare" | "police") =>
    isInCalendarOf({ roles: [role], neighbourhoods: "all", partner }, action);
  expect(sees("professional", "welfare")).toBe(true);
  expect(sees("professional", "police")).toBe(false);
  expect(sees("coordinator", "police")).toBe(true);
});
