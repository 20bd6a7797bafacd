import { describe, expect, test } from "vitest";
import { isPersonal, readEvidence } from "#domain/actions/evidence.ts";

/** The least time of some runs: what else the machine does only adds to it. */
function effort(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - from);
  });
  return Math.min(...times);
}

const SHORT = 400;
const TIMES = 16;

describe("reading what somebody typed takes effort in proportion to its length", () => {
  test.each([
    ["an address without an end", (length: number) => "a".repeat(length)],
    ["a domain without an end", (length: number) => `${"a".repeat(length)}@${"a".repeat(length)}`],
    ["nothing but at signs", (length: number) => "a@".repeat(length)],
    ["nothing but zeros", (length: number) => "0 ".repeat(length)],
    ["spaces", (length: number) => `foto${" ".repeat(length)}van`],
    ["schemes", (length: number) => `${"a://".repeat(length)} b`],
    ["letters that could begin a scheme", (length: number) => "ab.".repeat(length)],
  ])("also with %s", (_, typed) => {
    const [short, long] = [typed(SHORT), typed(SHORT * TIMES)];
    const both = (text: string) => [isPersonal(text), readEvidence(text)];
    // Sixteen times the length is some sixteen times the effort, and 256 times where it is squared.
    expect(effort(() => both(long)) / effort(() => both(short))).toBeLessThan(TIMES * 4);
  });
});

describe("evidence", () => {
  test.each([
    [
      "Foto van het plein https://example.org/foto",
      "Foto van het plein",
      "https://example.org/foto",
    ],
    ["Foto:https://example.org/a://b", "Foto:", "https://example.org/a://b"],
    ["Foto van het plein", "Foto van het plein", undefined],
  ])("%s is what it is, and where it is kept", (line, text, url) => {
    expect(readEvidence(line)).toEqual({
      evidence: [{ text, ...(url === undefined ? {} : { url }) }],
      faults: [],
    });
  });

  test.each([
    "https://gemeente.example:wachtwoord@evil.example/",
    "https://gemeente.example@evil.example",
  ])("is not kept where a name or a password stands before the site: %s", (url) => {
    expect(readEvidence(`Foto van het plein ${url}`).faults).toEqual([{ line: 1, why: "link" }]);
  });

  test.each(["bel a@b.nl", "x@y@zeven.nl", "06 12 34 56 78", "+31 6 1234 5678"])(
    "is not what belongs to one person: %s",
    (text) => {
      expect(isPersonal(text)).toBe(true);
    },
  );
});
