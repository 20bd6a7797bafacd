import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agendaSurvey, answerOf, placesOf } from "#domain/answer/agenda-survey.ts";
import { type Filled, filledBy, filledWith, readForm } from "#domain/form/reading.ts";
import { AreaId, OTHER } from "#contract/ids.ts";
import { BALLOT_BYTES, paddedBallot } from "#domain/answer/ballot.ts";
import { receiptOf, wordsCodeOf } from "#domain/answer/receipt.ts";
import { Digest } from "#domain/sha256.ts";
import { textOf } from "#domain/tally/profile.ts";
import { topic } from "#tests/builders.ts";

const offered = [...["litter", "speeding", "lighting", "noise"].map(topic), OTHER];
function readAnswer(topics: typeof offered, filled: Filled) {
  const read = readForm(agendaSurvey(topics), filled);
  return read.kind === "faults" ? read : { kind: "answer" as const, answer: answerOf(read.given) };
}
/** The form as a browser sends it; a fourth place is one that no page has. */
const read = (
  places: readonly string[],
  words = "",
  more: Readonly<Record<string, string>> = {},
) => {
  const form = new URLSearchParams({ other: words, ...more });
  for (const [at, place] of places.entries())
    form.append(["first", "second", "third"][at] ?? "topics", place);
  return readAnswer(offered, filledBy(agendaSurvey(offered), form));
};

describe("reading what a resident chose", () => {
  test("one, two or three topics are a choice, in their order", () => {
    expect(read(["noise", "litter", ""])).toEqual({
      kind: "answer",
      answer: { topics: ["noise", "litter"] },
    });
  });

  test.each([
    ["nothing", ["", "", ""], "", ["missing"]],
    ["a topic twice", ["litter", "litter", ""], "", ["twice"]],
    ["a topic that was not asked", ["vermin", "", ""], "", ["unknown"]],
    ["more than three", ["litter", "noise", "speeding", "lighting"], "", ["too-many"]],
    ["something else without a word", ["other", "", ""], " ", ["missing"]],
    ["a text that is too long", ["other", "", ""], "x".repeat(301), ["too-long"]],
    ["several faults at once", ["", "vermin", "vermin"], "", ["twice", "unknown", "unknown"]],
  ])("%s is told, all of it at once", (_, places, words, kinds) => {
    const result = read(places, words);
    expect(
      result.kind === "faults" ? result.faults.map(({ kind }) => kind).toSorted() : [],
    ).toEqual(kinds);
  });

  test("a place that was left open above another is no place", () => {
    expect(read(["litter", "", "noise"], "", { "where-third": "Hier" })).toEqual({
      kind: "answer",
      answer: { topics: ["litter", "noise"], where: { noise: "Hier" } },
    });
  });

  test.each([
    [
      "in the order of their numbers, whatever their places",
      ["2", "1", "3"],
      "litter>noise>speeding",
    ],
    ["with the same number on one place", ["1", "2", "1"], "noise=speeding>litter"],
    ["without a number behind those that have one", ["", "1", ""], "litter>noise=speeding"],
    ["without any number all on one place", ["", "", ""], "litter=noise=speeding"],
  ])("topics stand %s", (_, numbers, said) => {
    const more = Object.fromEntries(
      numbers.map((number, nth) => [`number-${["first", "second", "third"][nth] ?? ""}`, number]),
    );
    const result = read(["noise", "litter", "speeding"], "", more);
    expect(result.kind === "answer" && textOf(placesOf(result.answer))).toBe(said);
  });

  test("one press says that all stand equal, whatever numbers were given", () => {
    const more = { "number-first": "1", "number-second": "2", equal: "yes" };
    expect(read(["noise", "litter"], "", more)).toEqual({
      kind: "answer",
      answer: { topics: ["litter", "noise"], equal: ["noise"] },
    });
  });

  test("the order in which equals were shown or ticked stands nowhere: it would lead to who saw it", () => {
    const equal = { equal: "yes" };
    const orders = [
      read(["noise", "litter", "speeding"], "", equal),
      read(["speeding", "noise", "litter"], "", equal),
      read(["", "", "", "litter", "speeding", "noise"]),
    ];
    for (const one of orders) expect(one).toEqual(orders[0]);
  });

  test("a number that no form offers is told", () => {
    expect(read(["noise", "litter"], "", { "number-second": "7" })).toMatchObject({
      kind: "faults",
      faults: [{ question: "equal", kind: "unknown", place: 1 }],
    });
  });

  test("I do not know is an answer without a topic; whoever chooses topics too chose those", () => {
    expect(read(["", "", ""], "", { unsure: "yes" })).toEqual({
      kind: "answer",
      answer: { topics: [] },
    });
    expect(read(["litter", "", ""], "", { unsure: "yes" })).toEqual({
      kind: "answer",
      answer: { topics: ["litter"] },
    });
  });

  test("the open answer is kept with any choice, and not when it is empty or too long", () => {
    expect(read(["litter"], "", { comment: " More trees " })).toEqual({
      kind: "answer",
      answer: { topics: ["litter"], comment: "More trees" },
    });
    expect(read([], "", { unsure: "yes", comment: "x".repeat(1000) })).toMatchObject({
      kind: "answer",
    });
    expect(read(["litter"], "", { comment: "x".repeat(1001) })).toEqual({
      kind: "faults",
      faults: [{ question: "comment", kind: "too-long", length: 1001, longest: 1000 }],
    });
    expect(read(["litter"], "", { comment: "  " })).toEqual({
      kind: "answer",
      answer: { topics: ["litter"] },
    });
  });

  test("words without having chosen something else are not kept", () => {
    expect(read(["litter"], "a thought")).toEqual({
      kind: "answer",
      answer: { topics: ["litter"] },
    });
  });

  test("what was answered fills the form again as it was", () => {
    for (const result of [
      read(["noise", "other"], "een bank", { comment: "Meer bomen" }),
      read(["noise", "litter"], "", { "where-first": "Hier", "where-second": "Daar" }),
      read([], "", { unsure: "yes" }),
      read(["noise", "litter", "other"], "een bank", { "number-first": "1", "number-third": "1" }),
    ]) {
      if (result.kind === "faults") throw new Error("it is an answer");
      const survey = agendaSurvey(offered);
      expect(readAnswer(offered, filledWith(survey, result.answer))).toEqual(result);
    }
  });

  test("where something else is not offered, nobody is asked for its words", () => {
    const [litter = OTHER] = offered;
    expect(agendaSurvey([litter]).map(({ name }) => name)).toEqual([
      "topics",
      "equal",
      "where",
      "comment",
    ]);
  });

  test("where a topic is belongs to it, whatever its place; nobody has to say it", () => {
    expect(read(["noise", "litter"], "", { "where-second": " Kerkplein,\n bij de bank " })).toEqual(
      {
        kind: "answer",
        answer: { topics: ["noise", "litter"], where: { litter: "Kerkplein, bij de bank" } },
      },
    );
    expect(read(["noise"], "", { "where-first": "  " })).toEqual({
      kind: "answer",
      answer: { topics: ["noise"] },
    });
  });

  test.each([
    [
      "without a topic at its place",
      ["noise"],
      { "where-third": "Kerkplein" },
      "beside-nothing",
      2,
    ],
    ["beside I do not know", [], { unsure: "yes", "where-first": "Hier" }, "beside-nothing", 0],
    ["of more than 80 signs", ["noise"], { "where-first": "x".repeat(81) }, "too-long", 0],
  ])("where it is, written %s, is told and not dropped", (_, places, more, kind, place) => {
    expect(read(places, "", more)).toMatchObject({
      kind: "faults",
      faults: [{ question: "where", kind, place }],
    });
  });

  test("of what was written beside the topics nothing is lost in silence: it is kept beside its topic, or a fault tells of it", () => {
    const chosen = fc.constantFrom<string>(...offered, "");
    const said = fc.oneof(fc.string({ maxLength: 90 }), fc.constant(""));
    const places = fc.tuple(chosen, chosen, chosen);
    fc.assert(
      fc.property(places, fc.tuple(said, said, said), fc.boolean(), (where, lines, unsure) => {
        const more = {
          ...Object.fromEntries(
            lines.map((line, nth) => [`where-${["first", "second", "third"][nth]}`, line]),
          ),
          ...(unsure ? { unsure: "yes" } : {}),
        };
        const result = read(where, "a bench", more);
        if (result.kind === "faults") return;
        const kept = lines.flatMap((line, nth) => {
          const words = line.trim().replaceAll(/\s+/g, " ");
          return words === "" ? [] : [[where[nth], words]];
        });
        expect(result.answer.where ?? {}).toEqual(Object.fromEntries(kept));
      }),
    );
  });

  test.each(["x", "ж", "€", '"', "\u0001"])(
    "of %j as much as the form takes, in every field, fits into the envelope of a ballot",
    (sign) => {
      const longest = (most: number, taken: (words: string) => boolean) =>
        Array.from({ length: most }, (_, nth) => sign.repeat(most - nth)).find(taken) ?? "";
      const isRead = (more: Record<string, string>, other = "a") =>
        read(["other", "litter", "noise"], other, more).kind === "answer";
      const where = longest(80, (words) => isRead({ "where-first": words }));
      const comment = longest(1000, (words) => isRead({ comment: words }));
      const other = longest(300, (words) => isRead({}, words));
      const ids = ["a", "b", "c"].map((letter) => topic(letter.repeat(24)));
      const ballot = {
        topics: ids,
        equal: ids.slice(1),
        where: Object.fromEntries(ids.map((id) => [id, where])),
        other,
        comment,
        area: AreaId.parse("a".repeat(24)),
        channel: "telephone" as const,
        receipt: receiptOf("0".repeat(64)),
        wordsCode: wordsCodeOf("0".repeat(64)),
        mark: Digest.parse("0".repeat(64)),
      };
      expect(paddedBallot(ballot)).toHaveLength(BALLOT_BYTES);
    },
  );

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
              result.answer.topics.every((one) => offered.includes(one)) &&
                result.answer.topics.length <= 3,
            ).toBe(true);
        },
      ),
    );
  });
});
