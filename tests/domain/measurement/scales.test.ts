import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimumAnswered, SCALES, scaleScore } from "#domain/measurement/questionnaire/scales.ts";

describe("scale scores of the Burgerpeiling", () => {
  test("veilig: answers 2, 4, 3 give 6.667, and the best answers 9.167, not 10", () => {
    expect(scaleScore(SCALES.veilig, [2, 4, 3])?.toFixed(3)).toBe("6.667");
    expect(scaleScore(SCALES.veilig, [1, 5, 4])?.toFixed(3)).toBe("9.167");
    expect(scaleScore(SCALES.veilig, [5, 1, 1])).toBe(0);
  });

  test("verbonden and betrouwbaar run from 0 (helemaal oneens) to 10 (helemaal eens)", () => {
    expect(
      [1, 3, 5].map((answer) =>
        scaleScore(
          SCALES.verbonden,
          Array.from({ length: 6 }, () => answer),
        ),
      ),
    ).toEqual([10, 5, 0]);
    expect(
      [1, 3, 5].map((answer) =>
        scaleScore(
          SCALES.betrouwbaar,
          Array.from({ length: 7 }, () => answer),
        ),
      ),
    ).toEqual([10, 5, 0]);
  });

  test("vertrouwen is 10, 8, 6, 4, 2", () => {
    expect([1, 2, 3, 4, 5].map((answer) => scaleScore(SCALES.vertrouwen, [answer]))).toEqual([
      10, 8, 6, 4, 2,
    ]);
  });

  test("at least half of the items must be answered, unless another number is agreed", () => {
    expect([6, 7, 3, 1].map(minimumAnswered)).toEqual([3, 4, 2, 1]);
    const two = [1, 1, undefined, undefined, undefined, undefined];
    expect([scaleScore(SCALES.verbonden, two), scaleScore(SCALES.verbonden, two, 2)]).toEqual([
      undefined,
      10,
    ]);
    const half = [1, 1, 3, undefined, undefined, undefined];
    expect([scaleScore(SCALES.verbonden, half), scaleScore(SCALES.verbonden, half, 5)]).toEqual([
      expect.closeTo((10 / 3) * 2.5, 12),
      undefined,
    ]);
    expect(
      scaleScore(SCALES.betrouwbaar, [1, 1, 1, undefined, undefined, undefined, undefined]),
    ).toBeUndefined();
    expect(
      scaleScore(
        SCALES.verbonden,
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
          const score = scaleScore(SCALES.betrouwbaar, answers, 1);
          expect(
            score === undefined
              ? answers.every((answer) => answer === undefined)
              : score >= 0 && score <= 10,
          ).toBe(true);
        },
      ),
    );
  });

  test.each([[[2, 4, 5]], [[0, 4, 3]], [[1, 1, 5]], [[2, 4]]])(
    "%j is not what veilig can be asked",
    (answers) => {
      expect(() => scaleScore(SCALES.veilig, answers)).toThrow(RangeError);
    },
  );
});
