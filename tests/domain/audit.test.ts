import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendEntry, type AuditEntry, verifyTrail } from "#domain/audit.ts";
import { aNeighbourhood, instant } from "#tests/builders.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const trail = Array.from({ length: 5 }).reduce<AuditEntry[]>((before, _, at) => [...before, appendEntry(before.at(-1), { neighbourhood: aNeighbourhood().id, at: instant("2026-09-07T08:00:00Z"), actor: "machine", action: "open cycle", object: `cycle ${at}`, result: "done", origin: "test" }, sha256)], []);

describe("the audit trail", () => {
  test("holds as it was written", () => expect(verifyTrail(trail, sha256)).toBeUndefined());

  test("a changed line, whichever and whatever in it, is found", () => {
    fc.assert(fc.property(fc.nat(4), fc.constantFrom("actor", "action", "object", "result", "origin"), fc.string(), (at, field, value) => {
      const before = trail[at]?.[field as "actor"];
      fc.pre(value !== before);
      const changed = trail.map((entry, index) => (index === at ? { ...entry, [field]: value } : entry));
      expect(verifyTrail(changed, sha256)).toEqual({ seq: at + 1, why: "changed" });
    }));
  });

  test("a line that was taken out is found, and so is one that was put in with a hash of its own", () => {
    expect(verifyTrail(trail.filter((_, at) => at !== 2), sha256)).toEqual({ seq: 3, why: "missing" });
    const forged = { ...trail[2], ...appendEntry(trail[1], { neighbourhood: aNeighbourhood().id, at: instant("2026-09-08T08:00:00Z"), actor: "somebody", action: "confirm agenda", object: "x", result: "done", origin: "test" }, sha256) };
    expect(verifyTrail(trail.map((entry, at) => (at === 2 ? forged : entry)), sha256)).toEqual({ seq: 4, why: "chain" });
  });
});
