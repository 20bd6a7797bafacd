import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AreaId, OTHER, type TopicId } from "#contract/ids.ts";
import { receiptOf, wordsCodeOf } from "#domain/answer/receipt.ts";
import { sealedOf } from "#domain/tally/sealing.ts";
import { findsOf, wordsIn } from "#domain/tally/words.ts";
import { sha256 } from "#stores/sha256.ts";
import { topic } from "#tests/builders.ts";

const [litter, noise] = ["litter", "noise"].map(topic) as [TopicId, TopicId];
const area = AreaId.parse("whole");
const receipt = receiptOf("0".repeat(64));
type Said = {
  topics: TopicId[];
  where?: Record<TopicId, string>;
  other?: string;
  comment?: string;
};
const sealed = (answers: readonly Said[]) =>
  sealedOf(
    answers.map((said, nth) => ({
      area,
      channel: "email",
      receipt,
      wordsCode: wordsCodeOf(sha256(String(nth))),
      ...said,
    })),
    { weights: undefined },
    sha256,
  );
const wordsOf = (answers: readonly Said[]) => sealed(answers).words.map(wordsIn);
const many = (times: number, said: Said): Said[] => Array.from({ length: times }, () => said);

describe("where residents say that a topic is", () => {
  test("leaves the seal beside its topic when ten named that, and without it when nine did: the rows of nine could be whose it is", () => {
    const one = { topics: [litter, noise], where: { [litter]: "Kerkplein", [noise]: "Tunnel" } };
    const words = wordsOf([one, ...many(9, { topics: [litter] }), ...many(8, { topics: [noise] })]);
    expect(words.map(({ text, topic: its }) => [text, its])).toEqual([
      ["Kerkplein", litter],
      ["Tunnel", undefined],
    ]);
  });

  test("of something else stands in one text with what it is, and names no topic however many chose it", () => {
    const one = { topics: [OTHER], where: { [OTHER]: "Kerkplein" }, other: "Een bank" };
    const words = wordsOf([one, ...many(20, { topics: [OTHER], other: "Iets" })]);
    expect(words.filter(({ text }) => text.includes("bank"))).toMatchObject([
      { text: "Een bank\nKerkplein" },
    ]);
    expect(words.some(({ topic: its }) => its !== undefined)).toBe(false);
  });

  test("is found by the code of who wrote it, with everything else that they wrote, and by no other", () => {
    const one = {
      topics: [OTHER, litter, noise],
      where: { [litter]: "Kerkplein", [noise]: "Tunnel" },
      other: "Een bank",
      comment: "Meer bomen",
    };
    const all = wordsOf([one, { topics: [litter], where: { [litter]: "Kade" } }]);
    const foundBy = (nth: number) => {
      const finds = findsOf(wordsCodeOf(sha256(String(nth))), sha256);
      return all.filter(({ found = "" }) => finds.has(found)).map(({ text }) => text);
    };
    expect(foundBy(0)).toEqual(["Een bank", "Kerkplein", "Meer bomen", "Tunnel"]);
    expect(foundBy(1)).toEqual(["Kade"]);
  });

  test("stands in no row, and leads from none: whoever writes what, the rows are those of the choices alone, and no text names a topic of fewer than ten", () => {
    const answer = fc.record(
      {
        topics: fc.uniqueArray(fc.constantFrom(litter, noise, OTHER), { minLength: 1 }),
        said: fc.string({ minLength: 1, maxLength: 80 }),
      },
      { requiredKeys: ["topics"] },
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 25 }), (answers) => {
        const given = answers.map(({ topics, said }) => ({
          topics,
          ...(said === undefined
            ? {}
            : {
                where: Object.fromEntries(topics.map((one) => [one, said])),
              }),
        }));
        const its = sealed(given);
        expect(its.rows).toEqual(sealed(answers.map(({ topics }) => ({ topics }))).rows);
        for (const { topic: named } of its.words.map(wordsIn)) {
          if (named === undefined) continue;
          const rows = its.rows.filter((row) => row.split(">").includes(named));
          expect(rows.length).toBeGreaterThanOrEqual(10);
        }
        expect(its.words).toEqual(its.words.toSorted());
      }),
    );
  });
});
