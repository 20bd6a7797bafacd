import { describe, expect, test } from "vitest";
import type { ActionEvent } from "#domain/actions/action.ts";
import { questionsOver } from "#domain/feedback/answered-in-time.ts";
import { agendasOver, closedRounds, responseOf } from "#domain/feedback/figures.ts";
import { courseOf, type Course, daysUntil, timeToDone } from "#domain/feedback/time-to-done.ts";
import { ActionId, AreaId, RunId } from "#contract/ids.ts";
import { aState, day, instant } from "#tests/builders.ts";
import { ALL, facts } from "./rounds.ts";

describe("figures of rounds", () => {
  test("are told of no round in which somebody can still answer, whatever is known of it already", () => {
    const open = { ...facts(2, { chosen: ["litter"] }), cycle: { ...facts(2).cycle, passed: [] } };
    expect(
      closedRounds([facts(3, { status: "open" }), open, facts(1)]).map(({ cycle }) => cycle.number),
    ).toEqual([1]);
  });

  test("go from inhabitants to answers; nobody tells how many live in a part of the neighbourhood", () => {
    expect(responseOf(facts(1), 900)).toMatchObject({
      population: 900,
      asked: 300,
      mailed: 255,
      arrived: 240,
      answered: 107,
      share: 107 / 300,
    });
    expect(responseOf(facts(1, { area: AreaId.parse("straat") }), 900).population).toBeUndefined();
  });

  test("give no percentage of fewer than fifty who were asked", () => {
    expect(responseOf(facts(1, { invited: 49, ballots: 20 }), undefined).share).toBeUndefined();
    expect(responseOf(facts(1, { invited: 50, ballots: 20 }), undefined).share).toBe(27 / 50);
  });

  test("hide a way by which few answered, and the one that would give it away", () => {
    expect(
      responseOf(facts(1, { channels: { email: 80, letter: 20, paper: 3 } }), undefined).channels,
    ).toEqual([
      ["email", 80],
      ["letter", undefined],
      ["paper", undefined],
    ]);
    expect(
      responseOf(facts(1, { channels: { email: 80, letter: 20, paper: 0 } }), undefined).channels,
    ).toEqual([
      ["email", 80],
      ["letter", 20],
    ]);
  });
});

describe("the agenda over the cycles", () => {
  test("tells of each topic when it was chosen and by what part named, those chosen most often first", () => {
    const { cycles, topics } = agendasOver([
      facts(1, { chosen: ["parking", "litter"], named: { litter: 40, parking: 60, lighting: 4 } }),
      facts(2, { chosen: ["litter"], named: { litter: 30 }, offered: ALL.slice(0, 2) }),
    ]);
    expect(cycles.map(({ number }) => number)).toEqual([1, 2]);
    expect(topics.map(({ topic: id, times }) => [id, times])).toEqual([
      ["litter", 2],
      ["parking", 1],
      ["lighting", 0],
    ]);
    expect(topics[0]?.cells).toEqual([
      { kind: "offered", place: 2, named: 40, share: 0.4 },
      { kind: "offered", place: 1, named: 30, share: 0.3 },
    ]);
    expect(topics[2]?.cells).toEqual([
      { kind: "offered", place: undefined, named: undefined, share: undefined },
      { kind: "not-offered" },
    ]);
  });

  test("tells nothing of a count before its agenda stands", () => {
    expect(agendasOver([facts(1, { named: { litter: 40 } })])).toEqual({ cycles: [], topics: [] });
  });
});

describe("the time until an action is done", () => {
  test("counts what is still open for as long as it was followed (the remission times of Freireich, 1963)", () => {
    const course = (days: string): Course => ({
      days: Number.parseInt(days, 10),
      done: !days.endsWith("+"),
    });
    const courses = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"
      .split(" ")
      .map(course);
    expect([0.25, 0.5, 0.75].map((part) => daysUntil(part, courses))).toEqual([13, 23, undefined]);
    expect(timeToDone(courses)).toEqual({ done: 9, censored: 12, quartiles: [13, 23, undefined] });
  });

  test("is not told of fewer than five that are done", () => {
    expect(
      timeToDone(Array.from({ length: 4 }, () => ({ days: 3, done: true }))).quartiles,
    ).toBeUndefined();
    expect(
      timeToDone(Array.from({ length: 5 }, () => ({ days: 3, done: true }))).quartiles,
    ).toEqual([3, 3, 3]);
  });

  test("runs from the first line of the history to the day on which it was done or stopped, else until today", () => {
    const id = ActionId.parse("litter-1");
    const event = (
      seq: number,
      at: string,
      to: ActionEvent["to"],
      from?: ActionEvent["to"],
    ): ActionEvent => ({
      action: id,
      seq,
      at: instant(at),
      by: "coordinator",
      to,
      ...(from === undefined ? {} : { from }),
    });
    const history = [
      event(1, "2026-10-08T08:00:00Z", "accepted"),
      event(2, "2026-10-10T08:00:00Z", "under-way", "accepted"),
    ];
    expect(courseOf({ id, state: aState("under-way") }, history, day("2026-11-01"))).toEqual({
      days: 24,
      done: false,
    });
    // The outcome is written down later, and changes nothing about when it was done.
    const done = [
      ...history,
      event(3, "2026-10-20T08:00:00Z", "done", "under-way"),
      event(4, "2026-11-09T08:00:00Z", "done", "done"),
    ];
    expect(courseOf({ id, state: aState("done") }, done, day("2026-12-01"))).toEqual({
      days: 12,
      done: true,
    });
    expect(
      courseOf(
        { id, state: aState("not-done") },
        [...history, event(3, "2026-10-12T08:00:00Z", "not-done", "under-way")],
        day("2026-12-01"),
      ),
    ).toEqual({ days: 4, done: false });
  });
});

test("a question is in time until its last day, and one whose day is still to come is judged by nobody", () => {
  const question = (run: string, asked: string, due: string, on?: string) => ({
    run: RunId.parse(run),
    asked: day(asked),
    due: day(due),
    ...(on === undefined
      ? {}
      : {
          answered: {
            question: "Wanneer komt er licht?",
            answer: "In het voorjaar.",
            by: "Anna",
            on: day(on),
          },
        }),
  });
  const [first, wave] = ["zonnestraat_whole_001", "zonnestraat_wave_001"];
  const asked = [
    question(wave, "2026-10-01", "2026-10-15"),
    question(first, "2026-09-01", "2026-09-15", "2026-09-15"),
    question(first, "2026-09-02", "2026-09-16", "2026-09-17"),
    question(first, "2026-09-03", "2026-09-17"),
    question(first, "2026-07-01", "2026-07-15"),
  ];
  expect(
    questionsOver(asked, { from: day("2026-09-01"), before: undefined, today: day("2026-10-15") }),
  ).toEqual([
    { run: first, inTime: 1, late: 1, overdue: 1, waiting: 0 },
    { run: wave, inTime: 0, late: 0, overdue: 0, waiting: 1 },
  ]);
  expect(
    questionsOver(asked, { from: undefined, before: day("2026-09-01"), today: day("2026-10-15") }),
  ).toHaveLength(1);
});
