import { describe, expect, test } from "vitest";
import type { Channel } from "#domain/answer/ballot.ts";
import { type Followed, progressOf, toLookAt } from "#domain/dispatch/progress.ts";
import { agendaRoundOf, AreaId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { aCycle, aResident, day } from "#tests/builders.ts";

/** So many people of an area, of whom the first so many answered. */
const some = (
  area: string,
  asked: number,
  answered: number,
  { language = "nl", channel = "email" }: { language?: Language; channel?: Channel } = {},
): Followed[] =>
  Array.from({ length: asked }, (_, nth) => ({
    resident: aResident(nth, { area: AreaId.parse(area), language }),
    invitation: {
      area: AreaId.parse(area),
      ...(nth < answered ? { answeredOn: day("2026-09-20") } : {}),
    },
    entries: [{ state: "delivered" }],
    answeredBy: nth < answered ? channel : undefined,
  }));
const lagging = (...parts: Followed[][]) =>
  progressOf(parts.flat()).lagging.map(({ by, name }) => `${by} ${name}`);

describe("a part lags", () => {
  test.each([
    [
      "when it answers less than half as often as all together",
      [some("north", 100, 40), some("south", 20, 3)],
      ["area south"],
    ],
    ["not at exactly half", [some("north", 20, 12), some("south", 20, 4)], []],
    ["not when fewer than twenty were asked", [some("north", 100, 40), some("south", 19, 0)], []],
    [
      "not while fewer than ten answered in all",
      [some("north", 100, 9), some("south", 100, 0)],
      [],
    ],
    [
      "also as a language",
      [some("north", 60, 30), some("north", 40, 4, { language: "ar" })],
      ["language ar"],
    ],
  ])("%s", (_, parts, expected) => {
    expect(lagging(...parts)).toEqual(expected);
  });
});

test("answers of fewer than five are not told, and neither are those that would give them away", () => {
  const { whole, areas, answers } = progressOf([
    ...some("north", 40, 20),
    ...some("south", 40, 6),
    ...some("west", 40, 2, { channel: "doorstep" }),
  ]);
  expect([whole.answered, ...areas.map(({ answered }) => answered)]).toEqual([
    28,
    20,
    undefined,
    undefined,
  ]);
  expect(answers).toEqual([
    { channel: "email", answered: undefined },
    { channel: "doorstep", answered: undefined },
  ]);
});

test.each([
  [{ residents: 100, unsent: 1, unknown: 1, bounced: 0 }, 0],
  [{ residents: 100, unsent: 1, unknown: 1, bounced: 1 }, 3],
  [{ residents: 150, unsent: 1, unknown: 1, bounced: 1 }, 0],
  [{ residents: 3140, unsent: 0, unknown: 40, bounced: 22 }, 0],
  [{ residents: 3140, unsent: 0, unknown: 41, bounced: 22 }, 63],
])(
  "mails that went nowhere are looked at from three on, and when they are more than one in fifty: %o is %i",
  (counts, expected) => {
    expect(
      toLookAt({
        round: agendaRoundOf(aCycle().id),
        kind: "invitation",
        sent: 0,
        suppressed: 0,
        answered: 0,
        ...counts,
      }),
    ).toBe(expected);
  },
);
