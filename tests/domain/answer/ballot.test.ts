import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Filled, readChoice } from "#domain/answer/ballot.ts";
import { OTHER } from "#contract/ids.ts";
import { topic } from "#tests/builders.ts";

const offered = [...["litter", "speeding", "lighting", "noise"].map(topic), OTHER];
const read = (places: readonly string[], words = "", more: Partial<Filled> = {}) =>
  readChoice({ places, other: words, comment: "", unsure: false, ...more }, offered);

describe("reading what a resident chose", () => {
  test("one, two or three topics are a choice, in their order", () => {
    expect(read(["noise", "litter", ""])).toEqual({
      kind: "choice",
      choice: { topics: ["noise", "litter"] },
    });
  });

  test.each([
    ["nothing", ["", "", ""], "", ["none"]],
    ["a topic twice", ["litter", "litter", ""], "", ["twice"]],
    ["a topic that was not asked", ["vermin", "", ""], "", ["unknown"]],
    ["a place left open above another", ["litter", "", "noise"], "", ["gap"]],
    ["more than three", ["litter", "noise", "speeding", "lighting"], "", ["too-many"]],
    ["something else without a word", ["other", "", ""], " ", ["other-without-words"]],
    ["a text that is too long", ["other", "", ""], "x".repeat(301), ["other-too-long"]],
    [
      "several faults at once",
      ["", "vermin", "vermin"],
      "",
      ["gap", "twice", "unknown", "unknown"],
    ],
  ])("%s is told, all of it at once", (_, places, words, kinds) => {
    const result = read(places, words);
    expect(
      result.kind === "faults" ? result.faults.map(({ kind }) => kind).toSorted() : [],
    ).toEqual(kinds);
  });

  test("I do not know is an answer without a topic; whoever chooses topics too chose those", () => {
    expect(read(["", "", ""], "", { unsure: true })).toEqual({
      kind: "choice",
      choice: { topics: [] },
    });
    expect(read(["litter", "", ""], "", { unsure: true })).toEqual({
      kind: "choice",
      choice: { topics: ["litter"] },
    });
  });

  test("the open answer is kept with any choice, and not when it is empty or too long", () => {
    expect(read(["litter"], "", { comment: " More trees " })).toEqual({
      kind: "choice",
      choice: { topics: ["litter"], comment: "More trees" },
    });
    expect(read([], "", { unsure: true, comment: "x".repeat(1000) })).toMatchObject({
      kind: "choice",
    });
    expect(read(["litter"], "", { comment: "x".repeat(1001) })).toEqual({
      kind: "faults",
      faults: [{ kind: "comment-too-long", length: 1001 }],
    });
    expect(read(["litter"], "", { comment: "  " })).toEqual({
      kind: "choice",
      choice: { topics: ["litter"] },
    });
  });

  test("words without having chosen something else are not kept", () => {
    expect(read(["litter"], "a thought")).toEqual({
      kind: "choice",
      choice: { topics: ["litter"] },
    });
  });

  test("whatever is sent, it is a choice of offered topics or a list of faults, and never an error", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom<string>(...offered, ""), fc.string()), { maxLength: 6 }),
        fc.string(),
        (places, words) => {
          const result = read(places, words);
          if (result.kind === "faults") expect(result.faults.length).toBeGreaterThan(0);
          else
            expect(
              result.choice.topics.every((one) => offered.includes(one)) &&
                result.choice.topics.length <= 3,
            ).toBe(true);
        },
      ),
    );
  });
});
