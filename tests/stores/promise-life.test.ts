import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Action, ActionEvent } from "#domain/actions/action.ts";
import { namedOwners } from "#domain/actions/owner.ts";
import { factOf, itemOf } from "#stores/item.ts";
import { withHistory } from "#stores/migrations/promise-life.ts";
import { becomes, FormerOutcome, FormerState } from "#stores/migrations/promise-shape.ts";

const decision = readFileSync(
  new URL("../../docs/decisions/0029-one-life-of-a-promise.md", import.meta.url),
  "utf8",
);

const TEXT = "Er staan drie nieuwe lantaarns.";
const outcome = (kind: FormerOutcome) =>
  kind === "none"
    ? {}
    : {
        outcome: {
          kind,
          text: TEXT,
          next: "In het voorjaar verder.",
          ...(kind === "handed-over" ? { to: "police" } : {}),
        },
      };
const former = (state: FormerState, kind: FormerOutcome) => ({
  id: "lighting-1",
  cycle: "zonnestraat_whole_001",
  topic: "lighting",
  title: "Lantaarns plaatsen",
  state,
  owner: { name: "Anna de Wit", partner: "municipality" },
  partners: ["police"],
  coOwner: "Fatma",
  due: "2026-11-08",
  version: 3,
  ...outcome(kind),
});
const KEY = { pk: "CYCLE#zonnestraat_whole_001", sk: "ACTION#lighting-1" };
const readAs10 = (old: object) => factOf(Action, itemOf(KEY, { ...old, v: 10 }));
const COMBINATIONS = FormerState.options.flatMap((state) =>
  FormerOutcome.options.map((kind) => [state, kind] as const),
);

describe("a state beside an outcome", () => {
  test.each(COMBINATIONS)("%s with %s becomes what the decision says", (state, kind) => {
    const row = decision.split("\n").find((line) => line.startsWith(`| ${state} |`)) ?? "";
    const cells = row.split("|").map((cell) => cell.trim());
    expect(cells[2 + FormerOutcome.options.indexOf(kind)]).toBe(becomes(state, kind));
    const promise = readAs10(former(state, kind));
    expect(promise.state.kind).toBe(becomes(state, kind));
    const said = JSON.stringify(promise);
    if (kind !== "none") expect(said).toContain(TEXT);
  });

  test.each(COMBINATIONS)("%s with %s names nobody who never pressed", (state, kind) => {
    const people = namedOwners(readAs10(former(state, kind))).filter(
      (owner) => owner.kind !== "organisation",
    );
    expect(people).toEqual([]);
  });

  test("knows from its history since when, why, and for which day it was promised first", () => {
    const line = (seq: number, at: string, more: object) =>
      factOf(
        ActionEvent,
        itemOf(
          { pk: KEY.pk, sk: `HISTORY#lighting-1#00000${seq}` },
          { action: "lighting-1", seq, at, by: "coordinator", v: 10, ...more },
        ),
      );
    const history = [
      line(1, "2026-10-05T08:00:00Z", { to: "planned" }),
      line(2, "2026-10-12T08:00:00Z", {
        from: "planned",
        to: "planned",
        changes: [{ what: "due", from: "2026-11-01", to: "2026-11-08" }],
      }),
      line(3, "2026-10-20T08:00:00Z", { from: "planned", to: "stopped", note: "Geen vergunning." }),
    ];
    expect(withHistory(readAs10(former("stopped", "none")), history)).toMatchObject({
      state: { kind: "not-done", on: "2026-10-20", text: "Geen vergunning." },
      firstDue: "2026-11-01",
      due: "2026-11-08",
    });
  });
});
