import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day } from "#contract/ids.ts";
import {
  Advice,
  adviceOn,
  type Conclusion,
  Dossier,
  dossierOf,
  type Evidence,
} from "#domain/measurement/report/dossier.ts";
import type { Verdict } from "#domain/measurement/statistics/verdict.ts";
import { INDICATORS, published, someCriteria, someEvidence, WAVES } from "./evidence.ts";

const TODAY = Day.parse("2029-01-15");
const partOf = (evidence: Evidence) => {
  const [part] = dossierOf([evidence], TODAY).parts;
  if (part === undefined) throw new Error("no part");
  return part;
};
const conclusionOf = (evidence: Evidence): Conclusion => partOf(evidence).conclusion;
const adviceIn = (evidence: Evidence): Advice => {
  const conclusion = conclusionOf(evidence);
  if (conclusion.kind !== "decided") throw new Error(conclusion.kind);
  return conclusion.advice;
};

describe("a dossier", () => {
  test.each<[Advice, Verdict[]]>([
    ["go-on", ["better", "better"]],
    ["go-on", ["better", "better", "worse"]],
    ["adapt", ["better"]],
    ["adapt", []],
    ["adapt", ["better", "better", "worse", "worse"]],
    ["stop", ["worse", "worse", "worse"]],
    ["stop", ["better", "better", "worse", "worse", "worse"]],
  ])("says %s when the last wave says %j", (advice, verdicts) => {
    expect(adviceIn(someEvidence(verdicts))).toBe(advice);
  });

  test("says that it is too early while fewer waves are published than the criteria want, whatever these say", () => {
    const after = (waves: number) =>
      conclusionOf(
        someEvidence([], {
          reports: WAVES.slice(0, waves).map((wave) =>
            published(wave, { verdicts: { 4: ["worse", "worse", "worse"] } }),
          ),
        }),
      );
    expect([after(4), after(1), after(0)]).toEqual(
      [3, 0, 0].map((there) => ({ kind: "not-yet", published: there, needed: 4 })),
    );
  });

  test("is no test when the criteria were recorded after the first measurement began, and one when they were on that day", () => {
    const recorded = (on: string) =>
      someEvidence(["better", "better"], {
        criteria: someCriteria({ recorded: { by: "College", on } }),
      });
    expect(conclusionOf(recorded("2026-09-08"))).toEqual({
      kind: "no-test",
      recorded: "2026-09-08",
      began: "2026-09-07",
    });
    expect(adviceIn(recorded("2026-09-07"))).toBe("go-on");
    expect(partOf(recorded("2026-09-08")).findings).not.toEqual([]);
  });

  test("without criteria shows nothing and decides nothing", () => {
    const { criteria: _, ...rest } = someEvidence([]);
    expect(partOf({ ...rest, criteria: undefined })).toMatchObject({
      conclusion: { kind: "no-criteria" },
      findings: [],
    });
  });

  test("rests on the wave that the criteria name, not on a later one that came out otherwise", () => {
    const evidence = someEvidence(["worse", "worse", "worse"], {
      criteria: someCriteria({ afterWaves: 3 }),
    });
    expect(conclusionOf(evidence)).toMatchObject({
      kind: "decided",
      advice: "adapt",
      wave: 4,
      worse: 0,
    });
  });

  test("an indicator without a figure counts neither way, and it is said what else could have come out", () => {
    expect(conclusionOf(someEvidence(["better", "method-break"]))).toMatchObject({
      advice: "adapt",
      better: 1,
      without: 1,
      otherwise: ["go-on"],
    });
    expect(conclusionOf(someEvidence(["better", "better", "no-figure"]))).toMatchObject({
      advice: "go-on",
      without: 1,
      otherwise: [],
    });
    const [unasked, asked] = [
      published(5, { verdicts: { 5: ["better", "better"] } }),
      someEvidence(["better", "better"]).reports.slice(0, 4),
    ];
    const without = {
      ...unasked,
      report: {
        ...unasked.report,
        indicators: unasked.report.indicators.filter(({ id }) => String(id) !== INDICATORS[0]),
      },
    };
    expect(conclusionOf(someEvidence([], { reports: [...asked, without] }))).toMatchObject({
      advice: "adapt",
      better: 1,
      without: 1,
      otherwise: ["go-on"],
    });
  });

  test("decides nothing on a figure of fewer than fifty people, and tells no number of people below ten", () => {
    const { conclusion, findings } = partOf(
      someEvidence(["better", "better", "worse"], {
        sizes: { [INDICATORS[0]]: 49, [INDICATORS[2]]: 9 },
      }),
    );
    expect(conclusion).toMatchObject({ better: 1, worse: 0, without: 2 });
    const of = (indicator: string) =>
      findings.find((finding) => finding.wave === 5 && String(finding.indicator) === indicator);
    expect(of(INDICATORS[0])).toEqual({
      indicator: INDICATORS[0],
      question: { nl: INDICATORS[0] },
      unit: "share",
      wave: 5,
      report: "/measured/limmel_wave_005",
      n: { before: 49, now: 49 },
      verdict: "too-few",
    });
    expect(of(INDICATORS[2])?.n).toEqual({});
  });

  test("every figure names its wave, its numbers of answers, its interval, its verdict and its report", () => {
    const { findings, waves } = partOf(someEvidence(["better"]));
    expect(findings).toHaveLength(4 * INDICATORS.length);
    expect(findings.find(({ wave, verdict }) => wave === 5 && verdict === "better")).toEqual({
      indicator: INDICATORS[0],
      question: { nl: INDICATORS[0] },
      unit: "share",
      wave: 5,
      report: "/measured/limmel_wave_005",
      n: { before: 200, now: 200 },
      before: expect.closeTo(0.3, 9),
      now: expect.closeTo(0.38, 9),
      difference: 0.12,
      low: expect.closeTo(0.04, 9),
      high: expect.closeTo(0.2, 9),
      adjusted: 0.012,
      detectable: 0.11,
      verdict: "better",
    });
    expect(waves).toEqual(
      WAVES.map((wave) => ({
        wave,
        closed: "2026-10-19",
        report: `/measured/limmel_wave_00${wave}`,
      })),
    );
  });

  test("takes every figure from the report of its own wave, where people can read it, and not from what a later one says of it", () => {
    const later = published(5, { verdicts: { 2: ["better"] } });
    const { findings } = partOf(
      someEvidence([], { reports: [...someEvidence([]).reports.slice(0, 4), later] }),
    );
    expect(
      findings.filter(({ wave }) => wave === 2).map(({ verdict, report }) => [verdict, report]),
    ).toEqual(INDICATORS.map(() => ["no-demonstrable-difference", "/measured/limmel_wave_002"]));
  });

  test("has a part for each place, and one for all together where that was measured; it goes through JSON and comes back", () => {
    const all = someEvidence(["better", "better"], { place: { id: "all", name: "Alle" } });
    const dossier = dossierOf(
      [someEvidence(["worse", "worse", "worse"]), all, someEvidence([], { waves: 1 })],
      TODAY,
    );
    expect(dossier.parts.map(({ place, conclusion }) => [place.id, conclusion.kind])).toEqual([
      ["limmel", "decided"],
      ["all", "decided"],
      ["limmel", "not-yet"],
    ]);
    expect(Dossier.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  });
});

describe("whatever the criteria are", () => {
  const criteria = fc
    .record({
      better: fc.integer({ min: 1, max: 5 }),
      worse: fc.nat(3),
      gap: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ better, worse, gap }) => ({ goOn: { better, worse }, stop: { worse: worse + gap } }));
  const verdicts = fc.array(
    fc.constantFrom<Verdict>(
      "better",
      "worse",
      "no-demonstrable-difference",
      "method-break",
      "no-figure",
    ),
    { minLength: 5, maxLength: 5 },
  );
  /** From stop to going on. */
  const rank = (advice: Advice) => -Advice.options.indexOf(advice);

  test("an indicator that turns better never moves the outcome toward stop, and one that turns worse never toward going on", () => {
    fc.assert(
      fc.property(criteria, verdicts, fc.nat(4), (given, before, at) => {
        const advice = (list: Verdict[]) =>
          rank(adviceIn(someEvidence(list, { criteria: someCriteria(given) })));
        expect(advice(before.with(at, "better"))).toBeGreaterThanOrEqual(advice(before));
        expect(advice(before.with(at, "worse"))).toBeLessThanOrEqual(advice(before));
      }),
    );
  });

  test("one better more beside the same worse never moves toward stop, and the outcome is one of three", () => {
    fc.assert(
      fc.property(criteria, fc.nat(6), fc.nat(6), (given, better, worse) => {
        expect(rank(adviceOn(given, { better: better + 1, worse }))).toBeGreaterThanOrEqual(
          rank(adviceOn(given, { better, worse })),
        );
        expect(rank(adviceOn(given, { better, worse: worse + 1 }))).toBeLessThanOrEqual(
          rank(adviceOn(given, { better, worse })),
        );
      }),
    );
  });

  test("what could have come out otherwise is what does come out when the missing figures are filled in, in one way or another", () => {
    fc.assert(
      fc.property(criteria, verdicts, verdicts, (given, before, filling) => {
        const evidence = (list: Verdict[]) => someEvidence(list, { criteria: someCriteria(given) });
        const conclusion = conclusionOf(evidence(before));
        if (conclusion.kind !== "decided") throw new Error(conclusion.kind);
        const whole = before.map((verdict, at) =>
          verdict === "method-break" || verdict === "no-figure"
            ? filling[at] === "better" || filling[at] === "worse"
              ? filling[at]
              : "no-demonstrable-difference"
            : verdict,
        );
        expect([conclusion.advice, ...conclusion.otherwise]).toContain(adviceIn(evidence(whole)));
      }),
    );
  });

  test("neither the order of the indicators nor that of the report decides", () => {
    fc.assert(
      fc.property(criteria, verdicts, (given, list) => {
        const evidence = someEvidence(list, { criteria: someCriteria(given) });
        const reports = evidence.reports.map(({ name, report }) => ({
          name,
          report: { ...report, indicators: report.indicators.toReversed() },
        }));
        const turned = {
          ...evidence,
          reports,
          criteria: someCriteria({ ...given, indicators: INDICATORS.toReversed() }),
        };
        expect(conclusionOf(turned)).toEqual(conclusionOf(evidence));
      }),
    );
  });
});
