import { describe, expect, test } from "vitest";
import { CountRound, Measure } from "#domain/tally/rounds.ts";
import { FormerId, Seal } from "#domain/tally/seal.ts";
import {
  Agenda,
  CoordinatorChoice,
  Outcome,
  Tally,
  TopicDecision,
  Triage,
} from "#domain/tally/tally.ts";
import { CountTerms, Exact, Rule, Threshold } from "#domain/tally/terms.ts";
import { terms } from "#tests/builders.ts";

const hash = "ab".repeat(32);
const round = "limmel_whole_001_agenda";
const at = "2026-10-02T18:00:00Z";
const three = ["litter", "speeding", "lighting"];
const four = [...three, "vermin"];

const outcome = { rule: "borda", agenda: three, represented: 0 };
const round1 = {
  outcome: "elected",
  topic: "litter",
  measure: "load",
  value: "1/3",
  values: { litter: "1/3", speeding: "12/35" },
};
const tally = {
  round,
  counted: at,
  terms: terms(),
  lotOrder: four,
  ballots: 12,
  blank: 1,
  threshold: 5,
  named: { litter: 12, vermin: 0 },
  borda: { litter: "36", vermin: "1/2" },
  agenda: three,
  rounds: [round1],
  outcomes: [outcome],
  byArea: { straat: 12 },
  byChannel: { email: 12 },
  profile: ["litter>play-areas:12", "litter*13/24:3", "litter*2:10"],
  digest: hash,
  root: hash,
};
const agenda = {
  round,
  topics: three,
  decisions: [{ kind: "adopted", topic: "litter", place: 3 }],
  adoptedBy: "counted",
  adopted: at,
};
const choice = {
  round,
  triage: [{ topic: "litter", shared: true, integral: false, willing: "no" }],
  topics: three,
  at,
};
const seal = { round, sealed: at, ballots: 12, root: hash, receipts: hash };
const reason = "long enough";

/** What is kept is read back, and nothing else is. */
const accepts: [string, { safeParse(value: unknown): { success: boolean } }, unknown[]][] = [
  ["an exact number", Exact, ["0", "12", "7/12", "120/35"]],
  [
    "a threshold",
    Threshold,
    [
      { minimum: 0, share: "0/1" },
      { minimum: 1000, share: "1234/54321" },
    ],
  ],
  [
    "terms",
    CountTerms,
    [terms(), terms({ seats: 1 }), { ...terms(), weights: { straat: "12/10" } }],
  ],
  [
    "a round of a count",
    CountRound,
    [
      round1,
      { ...round1, outcome: "eliminated" },
      { ...round1, tie: { among: ["litter", "speeding", "lighting"], brokenBy: "lot" } },
      { ...round1, tie: { among: ["litter", "speeding"], brokenBy: "borda" } },
      ...Measure.options.map((measure) => ({ ...round1, measure })),
    ],
  ],
  [
    "a tally",
    Tally,
    [
      tally,
      { ...tally, ballots: 0, blank: 0, threshold: 0, agenda: [], outcomes: [], profile: [] },
    ],
  ],
  ["an outcome", Outcome, Rule.options.map((rule) => ({ ...outcome, rule }))],
  [
    "a triage",
    Triage,
    ["yes", "no", "unknown"].map((willing) => ({
      topic: "litter",
      shared: false,
      integral: true,
      willing,
    })),
  ],
  [
    "a decision",
    TopicDecision,
    [
      { kind: "adopted", topic: "litter", place: 1 },
      { kind: "adopted", topic: "litter", place: 3 },
      { kind: "handed-over", topic: "litter", partner: "police" },
      { kind: "not-shared", topic: "litter", named: 4, threshold: 5 },
      { kind: "not-shared", topic: "litter", named: 0, threshold: 0 },
      { kind: "nobody-willing", topic: "litter" },
      { kind: "not-elected", topic: "litter", named: 9 },
      { kind: "many-wishes", topic: "other", named: 9 },
      { kind: "deviated", topic: "litter", reason },
      { kind: "deviated", topic: "litter", reason: "x".repeat(600) },
    ],
  ],
  [
    "an agenda",
    Agenda,
    [agenda, { ...agenda, adoptedBy: "coordinator", reason }, { ...agenda, topics: [] }],
  ],
  [
    "a coordinator's choice",
    CoordinatorChoice,
    [choice, { ...choice, reason }, { ...choice, topics: [], triage: [] }],
  ],
  ["a seal", Seal, [seal, { ...seal, ballots: 0 }]],
  ["a public id", FormerId, ["0123456789abcdef"]],
];
const refuses: [string, { safeParse(value: unknown): { success: boolean } }, unknown[]][] = [
  ["an exact number", Exact, ["", "-1", "1.5", "1/0", "7/12a", "a7", "1/2/3", 3]],
  [
    "a threshold",
    Threshold,
    [
      { minimum: -1, share: "0/1" },
      { minimum: 1001, share: "0/1" },
      { minimum: 0, share: "1/0" },
      { minimum: 0, share: "x1/2" },
      { minimum: 0, share: "1/2x" },
      { minimum: 0, share: "1" },
      { minimum: 0, share: "12345/1" },
    ],
  ],
  [
    "terms",
    CountTerms,
    [
      { ...terms(), seats: 0 },
      { ...terms(), seats: 4 },
      { ...terms(), rule: "dice" },
      { ...terms(), more: 1 },
    ],
  ],
  [
    "a round of a count",
    CountRound,
    [
      { ...round1, outcome: "" },
      { ...round1, measure: "" },
      { ...round1, value: "0.5" },
      { ...round1, tie: { among: ["litter"], brokenBy: "lot" } },
      { ...round1, tie: { among: ["litter", "speeding"], brokenBy: "" } },
    ],
  ],
  [
    "a tally",
    Tally,
    [
      { ...tally, agenda: four },
      { ...tally, outcomes: [{ ...outcome, agenda: four }] },
      { ...tally, ballots: -1 },
      { ...tally, blank: -1 },
      { ...tally, threshold: -1 },
      { ...tally, digest: `${hash}0` },
      { ...tally, root: `0${hash}` },
      { ...tally, root: "" },
      { ...tally, digest: `0${hash}` },
      { ...tally, root: `${hash}0` },
      ...[
        "litter",
        "litter:",
        "A:1",
        "litter:1x",
        " litter:1",
        "litter*:1",
        "litter*1/:1",
        "litter*x:1",
      ].map((line) => ({ ...tally, profile: [line] })),
    ],
  ],
  ["an outcome", Outcome, [{ ...outcome, represented: -1 }]],
  ["a triage", Triage, [{ topic: "litter", shared: true, integral: true, willing: "" }, {}]],
  [
    "a decision",
    TopicDecision,
    [
      { kind: "", topic: "litter" },
      { kind: "adopted", topic: "litter", place: 0 },
      { kind: "adopted", topic: "litter", place: 4 },
      { kind: "not-shared", topic: "litter", named: -1, threshold: 5 },
      { kind: "not-shared", topic: "litter", named: 1, threshold: -5 },
      { kind: "not-elected", topic: "litter", named: -1 },
      { kind: "many-wishes", topic: "litter", named: -1 },
      { kind: "deviated", topic: "litter", reason: "too short" },
      { kind: "deviated", topic: "litter", reason: "x".repeat(601) },
    ],
  ],
  [
    "an agenda",
    Agenda,
    [
      { ...agenda, topics: four },
      { ...agenda, adoptedBy: "" },
      { ...agenda, reason: "too short" },
      { ...agenda, reason: "x".repeat(601) },
      {},
    ],
  ],
  [
    "a coordinator's choice",
    CoordinatorChoice,
    [
      { ...choice, topics: four },
      { ...choice, reason: "too short" },
      { ...choice, reason: "x".repeat(601) },
      {},
    ],
  ],
  [
    "a seal",
    Seal,
    [
      { ...seal, root: "ab" },
      { ...seal, root: `${hash}0` },
      { ...seal, root: `0${hash}` },
      { ...seal, root: "zz".repeat(32) },
      { ...seal, ballots: -1 },
      {},
    ],
  ],
  [
    "a public id",
    FormerId,
    ["0123456789abcde", "0123456789abcdef0", "g123456789abcdef", "0123456789ABCDEF"],
  ],
];

describe("what is kept of a count", () => {
  test.each(accepts)("%s is read back", (_, schema, values) => {
    for (const value of values)
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
  });
  test.each(refuses)("%s that cannot be is refused", (_, schema, values) => {
    for (const value of values)
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });

  test("a fault says what to give instead", () => {
    const said = (
      schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
      value: unknown,
    ) => schema.safeParse(value).error?.issues.map(({ message }) => message);
    expect(said(Exact, "half")).toEqual(["give an exact number, like 3 or 7/12"]);
    expect(said(CountTerms, { ...terms(), weights: { straat: "9" } })).toEqual([
      "a weight is more than 0 and at most 3",
    ]);
  });
});
