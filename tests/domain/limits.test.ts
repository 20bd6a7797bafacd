import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitsIn, digitsOf, stillAsked } from "#domain/answer/number-question.ts";
import { count, type Limit, LIMITS, networkOf, windowOf } from "#domain/limits.ts";

const START = Date.parse("2026-09-14T08:00:00Z");
const limits = Object.entries<Limit>(LIMITS);

/** When each of some requests was taken; `gaps` are the milliseconds between them. */
function taken(limit: Limit, gaps: readonly number[]): number[] {
  let [now, until]: [number, number | undefined] = [START, undefined];
  return gaps.flatMap((gap) => {
    now += gap;
    const counted = count(limit, now, until);
    if (counted.kind === "full") return [];
    ({ until } = counted);
    return [now];
  });
}

/** Many at once, some a little apart, some long after. */
const anyGaps = fc.array(
  fc
    .oneof(fc.constant(0), fc.integer({ max: 2_000 }), fc.integer({ max: 4 * 3_600_000 }))
    .map(Math.abs),
  { minLength: 1, maxLength: 400 },
);

describe.each(limits)("the limit %s", (_, limit) => {
  test("is never exceeded in any window, wherever it begins", () => {
    fc.assert(
      fc.property(anyGaps, (gaps) => {
        const times = taken(limit, gaps);
        return times.every(
          (from) =>
            times.filter((time) => time >= from && time - from <= windowOf(limit)).length <=
            limit.most,
        );
      }),
    );
  });

  test("forgets: after a window of silence it is as if nothing ever came", () => {
    fc.assert(
      fc.property(anyGaps, (gaps) => {
        const silent = [...gaps, windowOf(limit), ...Array.from({ length: 100 }, () => 0)];
        const after = START + gaps.reduce((sum, gap) => sum + gap, 0) + windowOf(limit);
        const fresh = taken(limit, silent).filter((time) => time === after).length;
        return (
          fresh ===
          taken(
            limit,
            Array.from({ length: 100 }, () => 0),
          ).length
        );
      }),
    );
  });

  test("says truly from when on one more is taken", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: windowOf(limit) }), (ahead) => {
        const counted = count(limit, START, START + ahead);
        if (counted.kind === "taken") return true;
        const { again } = counted;
        return (
          count(limit, again - 1, START + ahead).kind === "full" &&
          count(limit, again, START + ahead).kind === "taken"
        );
      }),
    );
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:DB8:0:1::1", "2001:db8:0:1"],
  ["2001:0db8:0000:0001:ffff:ffff:ffff:ffff", "2001:db8:0:1"],
  ["2001:db8::5", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["", "0:0:0:0:0:0:0:0".slice(0, 7)],
])(
  "the network of %j is %j: who has many addresses of version 6 is counted once",
  (address, network) => {
    expect(networkOf(address)).toBe(network);
  },
);

describe("a number in words", () => {
  test.each([
    ["402", [4, 0, 2]],
    [" 4, 0 - 2 ", [4, 0, 2]],
    ["٤٠٢", [4, 0, 2]],
    ["۴۰۲", [4, 0, 2]],
    ["vier nul twee", []],
  ])("%j is read as %j, in whatever digits somebody writes", (typed, digits) => {
    expect(digitsIn(typed)).toEqual(digits);
  });

  test("is worth something for an hour, and nothing before it was asked", () => {
    const asked = `${START}.${"a".repeat(22)}`;
    expect(stillAsked(asked, START + 3_600_000)).toBe(START);
    expect(stillAsked(asked, START + 3_600_001)).toBeUndefined();
    expect(stillAsked(asked, START - 1)).toBeUndefined();
    expect(stillAsked("nonsense", START)).toBeUndefined();
  });

  test("is hit by hardly two in a thousand guesses", () => {
    const counts = new Map<string, number>();
    for (let nth = 0; nth < 10_000; nth += 1) {
      const hash = createHash("sha256").update(String(nth)).digest("base64url");
      const number = digitsOf(hash).join("");
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(40);
  });
});
