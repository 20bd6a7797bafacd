import { describe, expect, test } from "vitest";
import { reportOf, shouldSend } from "#domain/dispatch/ledger.ts";
import { getsLetter } from "#domain/dispatch/letter.ts";
import type { Invitation, Resident } from "#domain/dispatch/mail.ts";
import { canBeAsked } from "#domain/dispatch/reach.ts";
import { aCycle, aResident, day } from "#tests/builders.ts";

const { round } = aCycle();
const address = { street: "De straat 10", postcode: "6224 AB", place: "Maastricht" };

/** What reaches somebody by mail, and what reaches the same person where no mail arrives. */
function waysTo(of: Partial<Resident>, asked: Partial<Invitation>) {
  const byMail = aResident(1, of);
  const byLetter = aResident(1, { ...of, suppressed: "bounced", address });
  const invitation: Invitation = {
    round,
    batch: 0,
    resident: byMail.id,
    area: byMail.area,
    letters: 1,
    ...asked,
  };
  const { answered, suppressed, unsent } = reportOf(round, "reminder", [
    { resident: byMail, invitation, entry: undefined },
  ]);
  return {
    reminder: shouldSend("reminder", byMail, invitation, undefined).kind === "send",
    letter: getsLetter({ resident: byLetter, invitation }, 2),
    visit: canBeAsked({ resident: byMail, invitation }),
    report: { answered, suppressed, unsent },
  };
}

describe("who is silent", () => {
  test("is reminded by mail or by letter, and can be visited", () =>
    expect(waysTo({}, {})).toEqual({
      reminder: true,
      letter: true,
      visit: true,
      report: { answered: 0, suppressed: 0, unsent: 1 },
    }));

  test("is so until an answer comes: that ends the reminder, the letter and the visit alike", () =>
    expect(waysTo({}, { answeredOn: day("2026-09-15") })).toEqual({
      reminder: false,
      letter: false,
      visit: false,
      report: { answered: 1, suppressed: 0, unsent: 0 },
    }));

  test("is left in peace by every way once they asked for no mail at all", () =>
    expect(waysTo({ unsubscribed: day("2026-09-15") }, {})).toEqual({
      reminder: false,
      letter: false,
      visit: false,
      report: { answered: 0, suppressed: 1, unsent: 0 },
    }));

  test("gets neither reminder nor second letter when they asked for none, and can still be visited", () =>
    expect(waysTo({}, { noReminder: day("2026-09-15") })).toEqual({
      reminder: false,
      letter: false,
      visit: true,
      report: { answered: 0, suppressed: 1, unsent: 0 },
    }));
});
