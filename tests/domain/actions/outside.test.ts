import { describe, expect, test } from "vitest";
import type { State } from "#domain/actions/action.ts";
import { answerBy, askToday } from "#domain/actions/answer-by.ts";
import { silentIn } from "#domain/actions/digest.ts";
import { type Errand, sayMore } from "#domain/actions/errand.ts";
import {
  addressFor,
  type Ask,
  askedSince,
  asksAfter,
  asksAfterSignal,
  asksToPromise,
  errandOf,
  mailToday,
} from "#domain/actions/outside.ts";
import { readSays } from "#domain/actions/saying.ts";
import { type Owner, unanswered } from "#domain/actions/owner.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { Signal } from "#domain/reading/text.ts";
import { aNeighbourhood, anAction, anOwner, day, instant } from "#tests/builders.ts";

const GRID: Organisation = { id: "energy-net", topics: [], seat: "outside" };
const DESK: Organisation & { reports: string; contact: { name: string; email: string } } = {
  id: "municipality-meldpunt",
  topics: [],
  seat: "outside",
  reports: "meld@gemeente.example",
  contact: { name: "De chef", email: "chef@gemeente.example" },
};
const home = aNeighbourhood({ organisations: [GRID, DESK] });
const ASKED: State = { kind: "proposed", asked: day("2026-10-06"), answerBy: day("2026-10-20") };
const GRIDS: Owner = { kind: "organisation", partner: GRID.id };
const passed: State = {
  kind: "handed-over",
  on: day("2026-10-06"),
  to: DESK.id,
  text: "De lantaarn bij nummer 10 is stuk.",
};
const signal: Signal = {
  id: "s".repeat(22),
  neighbourhood: home.id,
  run: anAction().cycle,
  to: DESK.id,
  words: "De put loopt over.",
  on: day("2026-10-06"),
};

const oneOf = (asks: readonly Ask[]): Ask => {
  const [ask] = asks;
  if (ask === undefined) throw new Error("nothing is asked");
  return ask;
};
const handed = oneOf(asksAfter(home, anAction({ state: passed })));
const promised = oneOf(asksToPromise(home, anAction({ state: ASKED, owners: [GRIDS] })));

describe("what an organisation outside the team is asked", () => {
  test("is a promise until it says yes, while the team may still be asked", () => {
    const owners = [
      { ...GRIDS, accepted: day("2026-10-07") },
      ...unanswered([anOwner("Anna", "welfare")]),
    ];
    expect(asksToPromise(home, anAction({ state: ASKED, owners }))).toEqual([]);
  });

  test("is nothing of what was handed to somebody inside the team", () => {
    const action = anAction({ state: { ...passed, to: "police" } });
    expect(asksAfter(home, action)).toEqual([]);
  });

  test("is nothing more of a signal once its receiver reported of it", () => {
    expect(asksAfterSignal(home, signal)).toHaveLength(1);
    const report = { status: "received", on: day("2026-10-07") } as const;
    expect(asksAfterSignal(home, { ...signal, report })).toEqual([]);
  });

  test("goes to the system for reports when it was handed over, and to a person when it is a promise", () => {
    expect(addressFor(home, handed)?.email).toBe(DESK.reports);
    const asked = { ...promised, partner: DESK.id };
    expect(addressFor(home, asked)?.email).toBe(DESK.contact.email);
  });

  test("has its days from today, however long ago it was handed over", () => {
    const errand = errandOf(home, handed, day("2027-03-01"));
    expect(errand.asked).toBe(day("2027-03-01"));
    expect(errand.answerBy > errand.asked).toBe(true);
  });

  test("begins anew when it was asked anew since, with the new last day, and not else", () => {
    const before = errandOf(home, promised, day("2026-10-06"));
    const later = { ...promised, since: day("2026-11-02"), answerBy: day("2026-11-20") };
    const fresh = errandOf(home, later, day("2026-11-02"));
    expect(askedSince(before, later, fresh)).toMatchObject({
      asked: day("2026-11-02"),
      answerBy: day("2026-11-20"),
    });
    expect(askedSince(before, promised, fresh)).toBeUndefined();
  });
});

describe("a mail about it", () => {
  const errand = errandOf(home, promised, day("2026-10-06"));
  const mailOn = (on: string, change: Partial<Errand> = {}) =>
    mailToday({ ...errand, ...change }, home, day(on));

  test("comes at once, once more before the last day, and never after it", () => {
    expect([mailOn("2026-10-06"), mailOn("2026-10-20"), mailOn("2026-10-21")]).toEqual([
      "first",
      "again",
      undefined,
    ]);
  });

  test("does not come to who answered, nor where the link was withdrawn", () => {
    const at = instant("2026-10-07T08:00:00Z");
    const said = [{ id: "a".repeat(22), at, says: { kind: "under-way" } as const }];
    expect(mailOn("2026-10-20", { said })).toBeUndefined();
    expect(mailOn("2026-10-20", { withdrawn: at })).toBeUndefined();
  });
});

describe("who of the team is asked", () => {
  test("is whoever has not said yes, though a colleague did", () => {
    const [first, second] = home.team;
    if (first === undefined || second === undefined) throw new Error("a team of two");
    const owners = [
      anOwner(first.name, "municipality"),
      ...unanswered([anOwner(second.name, "police")]),
    ];
    expect(silentIn(home.team, anAction({ owners })).map(({ to }) => to.name)).toEqual([
      second.name,
    ]);
  });

  test("hears of it on the first day, once more on that of the reminder, and then somebody else does", () => {
    const asked = day("2026-10-06");
    const last = answerBy(home, asked);
    const on = (today: string) => askToday(home, { asked, answerBy: last }, day(today));
    expect([on("2026-10-06"), on(last), on("2026-12-01")]).toEqual(["first", "again", "late"]);
  });
});

describe("what somebody outside says by a form", () => {
  const today = day("2026-10-10");
  const read = (fields: Record<string, string>, can = ["yes", "report", "done"] as const) =>
    readSays(new URLSearchParams(fields), can, today);

  test("names every field that is wrong at once", () => {
    expect(readSays(new URLSearchParams({ says: "partly-done" }), ["partly-done"], today)).toEqual({
      faults: ["text", "next"],
    });
  });

  test("is nothing when it is none of what can be said now", () => {
    expect(read({ says: "no", text: "Wij doen dit niet meer." })).toEqual({ faults: [] });
  });

  test("promises no day that has passed", () => {
    expect(read({ says: "yes", due: "2026-10-09" })).toEqual({ faults: ["due"] });
    expect(read({ says: "yes", due: "2026-10-10" })).toMatchObject({ says: { kind: "yes" } });
  });

  test("says why, where a report is refused, and need not where it was received", () => {
    expect(read({ says: "report", status: "refused" })).toEqual({ faults: ["text"] });
    expect(read({ says: "report", status: "received" })).toMatchObject({
      says: { status: "received" },
    });
  });

  test("counts a picture once, whatever was said since", () => {
    const errand = errandOf(home, promised, today);
    const at = instant("2026-10-10T08:00:00Z");
    const says = { kind: "picture", picture: "p".repeat(22) } as const;
    const once = sayMore(errand, { id: "a".repeat(22), at, says });
    const then = once && sayMore(once, { id: "b".repeat(22), at, says: { kind: "under-way" } });
    expect(then && sayMore(then, { id: "c".repeat(22), at, says })).toBeUndefined();
  });
});
