import { describe, expect, test } from "vitest";
import { ActionFilter, filtered, flagsOf } from "#domain/actions/board.ts";
import { type Agreed, agreeAnew } from "#domain/actions/change.ts";
import { digestsOf } from "#domain/actions/digest.ts";
import { readEvidence, writtenEvidence } from "#domain/actions/evidence.ts";
import { ActionId } from "#contract/ids.ts";
import type { Waiting } from "#domain/waiting.ts";
import {
  aCycle,
  anAction,
  aNeighbourhood,
  anOwner,
  aState,
  day,
  instant,
} from "#tests/builders.ts";

const now = instant("2026-10-19T06:05:00Z");
const neighbourhood = aNeighbourhood();
const answerBy = day("2026-10-26");
const lisa = { kind: "person", name: "Lisa Bakker", partner: "police" } as const;
const agreed = (change: Partial<Agreed> = {}): Agreed => {
  const { title, owners, partners, due } = anAction();
  return { title, owners, partners, due, ...change };
};

describe("what was agreed", () => {
  test("changes with a line that says what, from what, to what, and why", () => {
    const made = agreeAnew(anAction(), agreed({ due: day("2026-11-08"), owners: [lisa] }), {
      by: "contact",
      at: now,
      answerBy,
      note: "De wijkagent pakt dit op.",
    });
    expect(made?.event).toEqual({
      action: "litter-1",
      seq: 2,
      at: now,
      by: "contact",
      from: "accepted",
      to: "proposed",
      note: "De wijkagent pakt dit op.",
      changes: [
        { what: "owners", from: "Anna de Wit (municipality)", to: "Lisa Bakker (police)" },
        { what: "due", from: "2026-11-01", to: "2026-11-08" },
      ],
    });
  });

  test("keeps the name of a resident out of the history, and takes it away when it is left empty", () => {
    const { owners } = anAction();
    const joined = anAction({ owners: [...owners, { kind: "resident", name: "Fatma" }] });
    const made = agreeAnew(joined, agreed(), { by: "contact", at: now, answerBy });
    expect(JSON.stringify(made)).not.toContain("Fatma");
    expect(made?.event.changes?.map(({ what }) => what)).toEqual(["owners"]);
  });

  test("is left alone by a form that changes nothing", () => {
    expect(
      agreeAnew(
        anAction({ partners: ["police", "welfare"] }),
        agreed({ partners: ["welfare", "police"] }),
        { by: "contact", at: now, answerBy },
      ),
    ).toBeUndefined();
  });
});

describe("evidence", () => {
  test("is a text, and a link to where it is kept; what is read is written as it was typed", () => {
    const typed = "Verslag van de schouw https://gemeente.example/schouw\nDe container staat er";
    expect(readEvidence(`\n${typed}\n\n`)).toEqual({
      faults: [],
      evidence: [
        { text: "Verslag van de schouw", url: "https://gemeente.example/schouw" },
        { text: "De container staat er" },
      ],
    });
    expect(writtenEvidence(readEvidence(typed).evidence)).toBe(typed);
  });

  test.each([
    ["Verslag http://gemeente.example/a", "link"],
    ["Foto javascript://alert", "link"],
    ["ok", "length"],
    ["Mail van joke@example.org", "personal"],
    ["Bel Joke, 06 1234 5678", "personal"],
    ["Bel Joke, +31 6 12345678", "personal"],
  ] as const)("%j is refused: %s", (line, why) => {
    expect(readEvidence(`Opgeruimd op 03-11-2026\n${line}`).faults).toEqual([{ line: 2, why }]);
  });

  test("has ten lines at most", () => {
    expect(readEvidence("opgeruimd\n".repeat(11)).faults).toEqual([{ line: 11, why: "too-many" }]);
  });
});

test("the board tells of an action what the weekly check and the mid-check will tell", () => {
  expect(
    [
      anAction({ due: day("2026-12-01") }),
      anAction({ due: day("2026-10-26"), state: aState("under-way") }),
      anAction({ due: day("2026-10-26") }),
      anAction({ due: day("2026-10-18"), state: aState("under-way") }),
      anAction({ due: day("2026-10-01"), state: aState("under-way") }),
      anAction({ state: aState("blocked") }),
      anAction({ state: aState("proposed") }),
      anAction({ state: aState("refused") }),
      anAction({ firstDue: day("2026-10-01"), due: day("2026-12-01"), state: aState("under-way") }),
      anAction({ state: aState("done"), due: day("2026-10-01") }),
    ].map((one) => flagsOf(one, now)),
  ).toEqual([
    [],
    ["due-soon"],
    ["due-soon", "stuck"],
    ["overdue"],
    ["overdue-long"],
    ["blocked"],
    ["unanswered"],
    ["refused"],
    ["late"],
    [],
  ]);
});

test("a filter leaves out what does not fit, and what an address says that cannot be", () => {
  const late = anAction({ due: day("2026-10-01") });
  const police = anAction({
    id: ActionId.parse("noise-1"),
    owners: [lisa],
    due: day("2026-10-20"),
  });
  const done = anAction({
    id: ActionId.parse("noise-2"),
    state: aState("done"),
    due: day("2026-10-01"),
    partners: ["police"],
  });
  const ids = (asked: Record<string, string>) =>
    filtered([police, late, done], ActionFilter.parse(asked), now).map(({ id }) => id);
  expect(ids({})).toEqual(["litter-1", "noise-2", "noise-1"]);
  expect(ids({ due: "overdue" })).toEqual(["litter-1"]);
  expect(ids({ due: "week" })).toEqual(["litter-1", "noise-1"]);
  expect(ids({ partner: "police" })).toEqual(["noise-2", "noise-1"]);
  expect(ids({ owner: "Lisa Bakker", state: "accepted" })).toEqual(["noise-1"]);
  expect(ids({ state: "lost", view: "moon", due: "never", partner: "army" })).toHaveLength(3);
});

describe("a digest", () => {
  const waits = (change: Partial<Waiting>): Waiting => ({
    kind: "agenda",
    neighbourhood: neighbourhood.id,
    object: "one",
    from: day("2026-10-01"),
    ...change,
  });
  const told = (all: readonly Waiting[], actions: Parameters<typeof digestsOf>[2] = []) =>
    digestsOf(neighbourhood, all, actions, now).map(
      ({ person, item }) => `${person.name}: ${item.kind}`,
    );
  const { name: coordinator } = neighbourhood.coordinator;
  const { name: contact } = neighbourhood.contact;

  test("goes to who can do it: a question to the contact person, and to the coordinator too once it is late", () => {
    expect(told([waits({}), waits({ kind: "question", until: day("2026-10-19") })])).toEqual([
      `${coordinator}: agenda`,
      `${contact}: question`,
    ]);
    expect(told([waits({ kind: "question", until: day("2026-10-18") })])).toEqual([
      `${contact}: question`,
      `${coordinator}: question`,
    ]);
  });

  test("has nobody in it for whom nothing waits, and nothing that waits only later", () => {
    expect(
      told([waits({ from: day("2026-10-20") })], [anAction({ due: day("2026-12-01") })]),
    ).toEqual([]);
  });

  test("tells an owner of what is due or stands still, and the coordinator of what goes on too long or whose owner has left", () => {
    const { name, partner } = neighbourhood.team[0] ?? { name: "", partner: "police" };
    const owned = (change: Parameters<typeof anAction>[0]) =>
      anAction({ cycle: aCycle().id, owners: [anOwner(name, partner)], ...change });
    expect(told([], [owned({ due: day("2026-10-20") })])).toEqual([`${name}: action`]);
    expect(told([], [owned({ state: aState("blocked") })])).toEqual([
      `${name}: action`,
      `${coordinator}: action`,
    ]);
    expect(
      told([], [owned({ due: day("2026-10-20"), owners: [anOwner("Weg Gegaan", partner)] })]),
    ).toEqual([`${coordinator}: action`]);
  });
});
