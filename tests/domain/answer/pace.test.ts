import { describe, expect, test } from "vitest";
import {
  allow,
  AN_HOUR,
  askMore,
  asksMore,
  begin,
  type Pace,
  roomOf,
} from "#domain/answer/pace.ts";
import { addSeconds } from "#domain/calendar/time.ts";
import { RunId } from "#contract/ids.ts";
import { instant } from "#tests/builders.ts";

const RUN = RunId.parse("zonnestraat_whole_001");
const ELSEWHERE = RunId.parse("elsewhere_whole_001");
const at = (minute: number) => addSeconds(instant("2026-09-14T08:00:00Z"), minute * 60);
const fresh: Pace = { person: "p", subject: "s", name: "Noor", begun: [], version: 0 };

/** Begins as many as there is room for, a minute after the other. */
function beginAll(pace: Pace, run: RunId, from: number): { pace: Pace; begun: number } {
  const next = begin(pace, run, at(from));
  if (next === undefined) return { pace, begun: 0 };
  const rest = beginAll(next, run, from);
  return { pace: rest.pace, begun: rest.begun + 1 };
}

describe("answers entered for others", () => {
  test("are twelve an hour, in whatever runs", () => {
    const { pace, begun } = beginAll(fresh, RUN, 0);
    expect([begun, AN_HOUR]).toEqual([12, 12]);
    expect(begin(pace, ELSEWHERE, at(74))).toBeUndefined();
    expect(roomOf(pace, RUN, at(74))).toEqual({ left: 0, next: at(75) });
    expect(beginAll(pace, RUN, 75).begun).toBe(12);
  });

  test("have room one by one as the answer of each of the last twelve is an hour ago, however late it came", () => {
    const spread = Array.from({ length: 12 }, (_, nth) => at(nth * 5));
    const pace = { ...fresh, begun: spread };
    expect(roomOf(pace, RUN, at(74)).left).toBe(0);
    expect(roomOf(pace, RUN, at(75)).left).toBe(1);
    expect(roomOf(pace, RUN, at(85)).left).toBe(3);
  });

  test("are another dozen when somebody allowed it: in that run, within an hour, and once", () => {
    const full = beginAll(fresh, RUN, 0).pace;
    const more = allow(full, RUN, at(10));
    expect(beginAll(more, ELSEWHERE, 20).begun).toBe(0);
    expect(beginAll(more, RUN, 20).begun).toBe(12);
    expect(beginAll(beginAll(more, RUN, 20).pace, RUN, 30).begun).toBe(0);
    // Of their own there is room again by then, and of what was allowed there is none.
    expect(beginAll(more, RUN, 75).begun).toBe(12);
  });

  test("are asked for in one run, which is forgotten when it is allowed or an hour ago", () => {
    const asking = askMore(fresh, RUN, at(0));
    expect(asksMore(asking, RUN, at(59))).toBe(true);
    expect(asksMore(asking, ELSEWHERE, at(1))).toBe(false);
    expect(asksMore(asking, RUN, at(60))).toBe(false);
    expect(asksMore(allow(asking, RUN, at(1)), RUN, at(2))).toBe(false);
  });
});
