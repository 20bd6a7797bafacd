import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimumAnswered, SCALES, scoreOf } from "#domain/measurement/questionnaire/scales.ts";
import { Item, readingOf } from "#domain/measurement/questionnaire/spec.ts";

type Answers = readonly (number | undefined)[];

/** The published scale over so many columns, as a file of answers is read with it. */
const readingWith = (published: keyof typeof SCALES, columns: number) =>
  readingOf(
    Item.parse({
      id: "score",
      type: "scale",
      better: "higher",
      published,
      columns: Array.from({ length: columns }, (_, at) => `column ${at}`),
    }),
  );

/** The score of one respondent, whose answers are 1, 2, … or missing. */
function scaleScore(
  published: keyof typeof SCALES,
  answers: Answers,
  minimum?: number,
): number | undefined {
  const { worth, value } = readingWith(published, answers.length);
  const points = answers.map((answer, at) =>
    answer === undefined
      ? undefined
      : (worth(at, String(answer)) ?? expect.fail(`item ${at + 1} has no answer ${answer}`)),
  );
  return value === "single"
    ? expect.fail("a scale has more than one item")
    : scoreOf(points, value.times, minimum ?? value.minimumAnswered);
}

describe("scale scores of the Burgerpeiling", () => {
  test("veilig: answers 2, 4, 3 give 6.667, and the best answers 9.167, not 10", () => {
    expect(scaleScore("veilig", [2, 4, 3])?.toFixed(3)).toBe("6.667");
    expect(scaleScore("veilig", [1, 5, 4])?.toFixed(3)).toBe("9.167");
    expect(scaleScore("veilig", [5, 1, 1])).toBe(0);
  });

  test("verbonden and betrouwbaar run from 0 (helemaal oneens) to 10 (helemaal eens)", () => {
    expect(
      [1, 3, 5].map((answer) =>
        scaleScore(
          "verbonden",
          Array.from({ length: 6 }, () => answer),
        ),
      ),
    ).toEqual([10, 5, 0]);
    expect(
      [1, 3, 5].map((answer) =>
        scaleScore(
          "betrouwbaar",
          Array.from({ length: 7 }, () => answer),
        ),
      ),
    ).toEqual([10, 5, 0]);
  });

  test("vertrouwen is 10, 8, 6, 4, 2", () => {
    expect([1, 2, 3, 4, 5].map((answer) => scaleScore("vertrouwen", [answer]))).toEqual([
      10, 8, 6, 4, 2,
    ]);
  });

  test("at least half of the items must be answered, unless another number is agreed", () => {
    expect([6, 7, 3, 1].map(minimumAnswered)).toEqual([3, 4, 2, 1]);
    const two = [1, 1, undefined, undefined, undefined, undefined];
    expect([scaleScore("verbonden", two), scaleScore("verbonden", two, 2)]).toEqual([
      undefined,
      10,
    ]);
    const half = [1, 1, 3, undefined, undefined, undefined];
    expect([scaleScore("verbonden", half), scaleScore("verbonden", half, 5)]).toEqual([
      expect.closeTo((10 / 3) * 2.5, 12),
      undefined,
    ]);
    expect(
      scaleScore("betrouwbaar", [1, 1, 1, undefined, undefined, undefined, undefined]),
    ).toBeUndefined();
    expect(
      scaleScore(
        "verbonden",
        [undefined, undefined, undefined, undefined, undefined, undefined],
        0,
      ),
    ).toBeUndefined();
  });

  test("a score lies from 0 to 10 whatever was answered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
          minLength: 7,
          maxLength: 7,
        }),
        (answers) => {
          const score = scaleScore("betrouwbaar", answers, 1);
          expect(
            score === undefined
              ? answers.every((answer) => answer === undefined)
              : score >= 0 && score <= 10,
          ).toBe(true);
        },
      ),
    );
  });

  test.each([
    [0, 0],
    [0, 6],
    [2, 5],
  ])("item %i of veilig takes no answer %i", (item, answer) => {
    expect(readingWith("veilig", 3).worth(item, String(answer))).toBeUndefined();
  });

  test.each([2, 4])("veilig is not asked in %i columns", (columns) => {
    expect(() => readingWith("veilig", columns)).toThrow(/a column for each item/);
  });
});
