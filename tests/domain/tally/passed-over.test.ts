import { describe, expect, test } from "vitest";
import { decideAgenda } from "#domain/tally/agenda.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { passedOver } from "#domain/tally/passed-over.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import type { Rule } from "#domain/tally/terms.ts";
import { startList } from "#stores/start-list.ts";
import { AreaId } from "#contract/ids.ts";
import { aCycle, aNeighbourhood, instant, terms, topic } from "#tests/builders.ts";

const at = instant("2026-10-03T08:00:00Z");
const { round } = aCycle();
const { topics: lotOrder } = aNeighbourhood();

function counted(ballots: readonly (readonly string[])[], rule: Rule = "phragmen") {
  const count = emptyCount();
  for (const its of ballots)
    addBallot(count, { topics: its.map(topic), area: AreaId.parse("straat"), channel: "email" });
  const tally = tallyOf(
    { id: round, lotOrder, terms: terms({ rule, threshold: { minimum: 2, share: "1/10" } }) },
    count,
    { root: "0".repeat(64), counted: at },
    () => "0".repeat(64),
  );
  return [tally, decideAgenda(tally, [...startList.values()], undefined, at)] as const;
}
const many = (times: number, ...its: string[]) => Array.from({ length: times }, () => its);

describe("a topic that was passed over", () => {
  /** Speeding is named by eight, all of whom find litter; lighting by four who find nothing else. */
  const groups = [
    ...many(8, "litter", "speeding"),
    ...many(6, "litter"),
    ...many(7, "play-areas"),
    ...many(6, "lighting"),
  ];

  test("is told beside what fewer named, with how many find something of their own, and how many else", () => {
    const [tally, agenda] = counted(groups);
    expect(agenda.topics).toEqual(["litter", "play-areas", "lighting"]);
    expect(passedOver(tally, agenda)).toEqual([
      {
        topic: "speeding",
        elected: "lighting",
        because: { kind: "represented", some: 27, otherwise: 21 },
      },
    ]);
  });

  test("is none where the numbers say it all, or where it was named by fewer", () => {
    expect(passedOver(...counted(groups, "approval"))).toEqual([]);
    const few = [...many(5, "litter"), ...many(4, "play-areas"), ...many(3, "lighting")];
    expect(passedOver(...counted([...few, ...many(2, "speeding")]))).toEqual([]);
  });

  test("that as many named is decided by places, and by the lot where these are equal, too", () => {
    const equal = (...last: readonly (readonly string[])[]) =>
      passedOver(...counted([...many(9, "litter"), ...many(8, "play-areas"), ...last], "approval"));
    expect(equal(...many(5, "lighting"), ...many(5, "litter", "speeding"))).toEqual([
      { topic: "speeding", elected: "lighting", because: { kind: "borda" } },
    ]);
    expect(equal(...many(5, "lighting"), ...many(5, "speeding"))).toMatchObject([
      { because: { kind: "lot" } },
    ]);
  });

  test("is not told of where the team departed from the count and gives its own reason", () => {
    const [tally, agenda] = counted(groups);
    const reason = "De lantaarns zijn vorige week vervangen.";
    expect(passedOver(tally, { ...agenda, reason })).toEqual([]);
  });

  test("claims of no rule what that does not look for", () => {
    const [tally, agenda] = counted(groups, "borda");
    expect(passedOver(tally, agenda).map(({ because }) => because)).not.toContainEqual(
      expect.objectContaining({ kind: "represented" }),
    );
  });
});
