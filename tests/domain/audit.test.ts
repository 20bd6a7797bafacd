import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendEntry, type AuditEntry, trailFollower, type WrittenDown } from "#domain/audit.ts";
import { aNeighbourhood, instant } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const trail = Array.from({ length: 5 }).reduce<AuditEntry[]>(
  (before, _, at) => [
    ...before,
    appendEntry(
      before.at(-1),
      {
        neighbourhood: aNeighbourhood().id,
        at: instant("2026-09-07T08:00:00Z"),
        actor: "machine",
        action: "open cycle",
        object: `cycle ${at}`,
        result: "done",
        origin: "test",
      },
      sha256,
    ),
  ],
  [],
);

describe("the audit trail", () => {
  test("holds as it was written", () => expect(verifyTrail(trail, sha256)).toBeUndefined());

  test("a changed line, whichever and whatever in it, is found", () => {
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.constantFrom("actor", "action", "object", "result", "origin"),
        fc.string(),
        (at, field, value) => {
          const before = trail[at]?.[field as "actor"];
          fc.pre(value !== before);
          const changed = trail.map((entry, index) =>
            index === at ? { ...entry, [field]: value } : entry,
          );
          expect(verifyTrail(changed, sha256)).toEqual({ seq: at + 1, why: "changed" });
        },
      ),
    );
  });

  test("a line that was taken out is found, and so is one that was put in with a hash of its own", () => {
    expect(
      verifyTrail(
        trail.filter((_, at) => at !== 2),
        sha256,
      ),
    ).toEqual({ seq: 3, why: "missing" });
    const forged = {
      ...trail[2],
      ...appendEntry(
        trail[1],
        {
          neighbourhood: aNeighbourhood().id,
          at: instant("2026-09-08T08:00:00Z"),
          actor: "somebody",
          action: "confirm agenda",
          object: "x",
          result: "done",
          origin: "test",
        },
        sha256,
      ),
    };
    expect(
      verifyTrail(
        trail.map((entry, at) => (at === 2 ? forged : entry)),
        sha256,
      ),
    ).toEqual({ seq: 4, why: "chain" });
  });

  test("lines that changed places are found", () => {
    expect(
      verifyTrail([trail[0], trail[2], trail[1], trail[3], trail[4]] as AuditEntry[], sha256),
    ).toEqual({ seq: 2, why: "missing" });
  });

  describe("that was cut off or written anew", () => {
    const followed = (entries: readonly AuditEntry[], writtenDown: WrittenDown) => {
      const follower = trailFollower(sha256, [writtenDown]);
      for (const entry of entries) follower.see(entry);
      return follower.verdict();
    };
    const last = { seq: 5, hash: trail[4]?.hash ?? "" };
    const anew = trail.reduce<AuditEntry[]>(
      (before, { seq: _seq, previous: _previous, hash: _hash, ...facts }) => [
        ...before,
        appendEntry(before.at(-1), { ...facts, result: "otherwise" }, sha256),
      ],
      [],
    );

    test("holds in itself, and not beside a line that was written down before", () => {
      expect(verifyTrail(anew, sha256)).toBeUndefined();
      expect(verifyTrail(trail.slice(0, 3), sha256)).toBeUndefined();
      expect(followed(trail.slice(0, 3), last)).toEqual({
        lines: 3,
        hash: trail[2]?.hash,
        fault: { seq: 5, why: "unwritten" },
      });
      expect(followed(anew, last).fault).toEqual({ seq: 5, why: "unwritten" });
      expect(followed([], { hash: last.hash }).fault).toEqual({ seq: 0, why: "unwritten" });
    });

    test("does not hold beside any day on which another line was the last, though later days fit it", () => {
      const follower = trailFollower(sha256, [
        { seq: 3, hash: trail[2]?.hash ?? "" },
        { seq: 5, hash: anew[4]?.hash ?? "" },
      ]);
      for (const entry of anew) follower.see(entry);
      expect(follower.verdict().fault).toEqual({ seq: 3, why: "unwritten" });
    });

    test("is told from one that went on", () => {
      const more = [
        ...trail,
        appendEntry(
          trail.at(-1),
          {
            neighbourhood: aNeighbourhood().id,
            at: instant("2026-09-08T08:00:00Z"),
            actor: "machine",
            action: "open cycle",
            object: "more",
            result: "done",
            origin: "test",
          },
          sha256,
        ),
      ];
      for (const written of [last, { hash: last.hash }, { seq: 1, hash: trail[0]?.hash ?? "" }])
        expect(followed(more, written)).toEqual({ lines: 6, hash: more[5]?.hash });
      expect(followed(more, { seq: 4, hash: last.hash }).fault).toEqual({
        seq: 4,
        why: "unwritten",
      });
    });
  });
});
