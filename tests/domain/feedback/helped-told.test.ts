import { describe, expect, test } from "vitest";
import { ActionId, AreaId, CycleId } from "#contract/ids.ts";
import type { HelpedCount } from "#domain/feedback/helped.ts";
import { byReport, helpedAfter, whereItGoesOn } from "#domain/feedback/helped-told.ts";
import { aCycle, anAction, aNeighbourhood, aState } from "#tests/builders.ts";

const cycleNo = (number: number) => CycleId.parse(`zonnestraat_whole_00${number}`);
const [first, second, third] = [cycleNo(1), cycleNo(2), cycleNo(3)];
const { norms } = aNeighbourhood();
const helped: HelpedCount = { yes: 30, partly: 10, no: 8, unknown: 6, all: 54 };

describe("whether it helped is told", () => {
  test("in the report of the cycle in which a promise stood last, of those until the one that asked", () => {
    const here = anAction({ cycle: first });
    const carried = anAction({ cycle: first, carriedTo: [second, third] });
    const reports = byReport(second, [here, carried]);
    expect(reports.get(first)).toEqual([here]);
    expect(reports.get(second)).toEqual([carried]);
    expect(reports.has(third)).toBe(false);
  });

  test("in the report of the cycle that asked, also where it asked of nothing", () => {
    expect([...byReport(second, []).keys()]).toEqual([second]);
  });

  test("once of each, and nothing else that the report told goes", () => {
    const [mine, other] = [anAction(), anAction({ id: ActionId.parse("litter-2") })];
    const before = [
      { action: mine.id, times: {} },
      { action: other.id, times: {} },
    ];
    const after = helpedAfter(before, [mine], new Map([[mine.id, helped]]), norms);
    expect(after.map(({ action }) => action)).toEqual([other.id, mine.id]);
    expect(after[1]).toMatchObject({ all: 54, verdict: "helped" });
  });

  test("as nobody's opinion of what nobody said anything of", () => {
    const [told] = helpedAfter([], [anAction()], new Map(), norms);
    expect(told).toEqual({ action: anAction().id, times: {} });
  });

  test("without a verdict that it helped, of what was opened again", () => {
    const open = anAction({ state: aState("reopened") });
    const [told] = helpedAfter([], [open], new Map([[open.id, helped]]), norms);
    expect(told).not.toHaveProperty("verdict");
  });
});

describe("what did not help goes on", () => {
  const asking = aCycle({ status: "closed" });
  const later = (number: number, status: "running" | "closed") =>
    aCycle({ id: cycleNo(number), number, status });

  test("in the latest cycle of the area, as long as that one runs", () => {
    const all = [asking, later(2, "closed"), later(3, "running")];
    expect(whereItGoesOn(asking, all).cycle).toBe(third);
  });

  test("in the one that comes, where none runs or another area's does", () => {
    expect(whereItGoesOn(asking, [asking, later(2, "closed")])).toEqual({
      cycle: third,
      firstDay: asking.plan.next,
    });
    const elsewhere = { ...later(2, "running"), area: AreaId.parse("noord") };
    expect(whereItGoesOn(asking, [asking, elsewhere]).cycle).toBe(second);
  });
});
