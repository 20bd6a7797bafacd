import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterEvent, batchesOf, reportOf, settle, shouldSend } from "#domain/dispatch/ledger.ts";
import { drawLot, orderFor } from "#domain/dispatch/topic-order.ts";
import { DispatchKind } from "#contract/mail.ts";
import { type Invitation, type MailEntry, MailEvent, MailState } from "#domain/dispatch/mail.ts";
import { OTHER } from "#contract/ids.ts";
import { aCycle, aResident, day, instant, topic } from "#tests/builders.ts";

const { round } = aCycle();
const anInvitation = (number: number, change: Partial<Invitation> = {}): Invitation => ({
  round,
  batch: 0,
  resident: aResident(number).id,
  area: aResident(number).area,
  ...change,
});
const anEntry = (number: number, change: Partial<MailEntry> = {}): MailEntry => ({
  round,
  batch: 0,
  kind: "invitation",
  resident: aResident(number).id,
  state: "claimed",
  claimed: instant("2026-09-14T08:00:00Z"),
  attempts: 1,
  ...change,
});

describe("who gets a mail", () => {
  test("only an answer stops a reminder; a delivered or opened invitation does not", () => {
    expect(shouldSend("reminder", aResident(1), anInvitation(1), undefined).kind).toBe("send");
    expect(
      shouldSend(
        "reminder",
        aResident(1),
        anInvitation(1, { answeredOn: day("2026-09-15") }),
        undefined,
      ),
    ).toEqual({ kind: "skip", because: "answered" });
    expect(
      shouldSend(
        "feedback",
        aResident(1),
        anInvitation(1, { answeredOn: day("2026-09-15") }),
        undefined,
      ).kind,
    ).toBe("send");
  });

  test("nobody gets the same kind twice, whatever is known of the first", () => {
    for (const state of MailState.options.filter((one) => one !== "lapsed"))
      expect(
        shouldSend("invitation", aResident(1), anInvitation(1), anEntry(1, { state })).kind,
      ).toBe("skip");
    expect(
      shouldSend("invitation", aResident(1), anInvitation(1), anEntry(1, { state: "lapsed" })),
    ).toEqual({ kind: "send", attempts: 2 });
    expect(
      shouldSend(
        "invitation",
        aResident(1),
        anInvitation(1),
        anEntry(1, { state: "lapsed", attempts: 2 }),
      ).kind,
    ).toBe("skip");
  });

  test("who unsubscribed or whose address is dead gets nothing", () => {
    for (const kind of DispatchKind.options) {
      expect(
        shouldSend(
          kind,
          aResident(1, { unsubscribed: day("2026-09-01") }),
          anInvitation(1),
          undefined,
        ).kind,
      ).toBe("skip");
      expect(
        shouldSend(kind, aResident(1, { suppressed: "bounced" }), anInvitation(1), undefined).kind,
      ).toBe("skip");
    }
  });

  test("batches hold at most 50, everybody once, in an order that does not depend on the list", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 260 }), (size) => {
        const people = Array.from({ length: size }, (_, at) => aResident(at));
        const batches = batchesOf(people);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= 50)).toBe(true);
        expect(batches.flat()).toHaveLength(size);
        expect(batchesOf(people.toReversed())).toEqual(batches);
      }),
    );
  });
});

describe("what became of a mail", () => {
  test("events in any order, and more than once, end in the same state", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MailEvent.options), { maxLength: 6 }), (events) => {
        const end = (list: readonly MailEvent[]) =>
          list.reduce<MailState>((state, event) => afterEvent(state, event), "claimed");
        expect(end(events.toReversed())).toBe(end(events));
        expect(end([...events, ...events])).toBe(end(events));
      }),
    );
  });

  test("a delivery after a bounce does not undo it, and a complaint wins", () => {
    expect(afterEvent("bounced", "delivery")).toBe("bounced");
    expect(afterEvent("bounced", "complaint")).toBe("complained");
  });

  test("a claim that the mail service never told of lapses once when it does tell of others, and is unknown otherwise", () => {
    expect(settle(anEntry(1), true)).toBe("lapsed");
    expect(settle(anEntry(1), false)).toBe("unknown");
    expect(settle(anEntry(1, { attempts: 2 }), true)).toBe("unknown");
    expect(settle(anEntry(1, { state: "delivered" }), true)).toBe("delivered");
  });

  test("the report counts everybody exactly once", () => {
    const entry = fc.option(fc.record({ state: fc.constantFrom(...MailState.options) }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...DispatchKind.options),
        fc.array(
          fc.record({ entry, answered: fc.boolean(), gone: fc.boolean(), out: fc.boolean() }),
          { maxLength: 40 },
        ),
        (kind, people) => {
          const report = reportOf(
            round,
            kind,
            people.map((one, at) => ({
              resident: one.gone
                ? undefined
                : aResident(at, one.out ? { unsubscribed: day("2026-09-01") } : {}),
              invitation: anInvitation(at, one.answered ? { answeredOn: day("2026-09-20") } : {}),
              entry: one.entry === undefined ? undefined : anEntry(at, one.entry),
            })),
          );
          const { sent, bounced, suppressed, unknown, answered, unsent } = report;
          expect(sent + bounced + suppressed + unknown + answered + unsent).toBe(people.length);
        },
      ),
    );
  });
});

describe("orders", () => {
  test("the lot holds every topic once and follows from the numbers drawn", () => {
    const topics = ["a1", "b1", "c1"].map(topic);
    const draws = [0.9, 0.1, 0.5];
    expect(drawLot(topics, () => draws.shift() ?? 0)).toEqual(["b1", "c1", "a1"]);
  });

  test("a resident sees the topics in an order of their own, the same at every visit, with something else last", () => {
    const topics = [OTHER, ...["litter", "speeding", "lighting", "noise"].map(topic)];
    const hash = (text: string) =>
      text
        .split("")
        .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
        .toString(16);
    const mine = orderFor(topics, "me", OTHER, hash);
    expect(orderFor(topics, "me", OTHER, hash)).toEqual(mine);
    expect(mine.at(-1)).toBe(OTHER);
    expect(mine.toSorted()).toEqual(topics.toSorted());
    expect(
      new Set(["a", "b", "c", "d", "e"].map((one) => orderFor(topics, one, OTHER, hash).join()))
        .size,
    ).toBeGreaterThan(1);
  });
});
