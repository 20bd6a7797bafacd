import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCode, receiptOf } from "#domain/answer/receipt.ts";
import { merkleTree, rootOver, saidBy } from "#domain/tally/seal.ts";
import { sha256 } from "#stores/sha256.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
/** The leaves and roots of Certificate Transparency's reference implementation of RFC 6962. */
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
];

const root = (leaves: readonly (string | Uint8Array)[]): string => {
  const tree = merkleTree(sha256);
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
};

/** RFC 6962, section 2.1, to the letter: split at the largest power of two below the number of leaves. */
function slowly(leaves: readonly string[]): Buffer {
  const hash = (...parts: Uint8Array[]) => Buffer.from(sha256(Buffer.concat(parts)), "hex");
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(Buffer.from([0]), Buffer.from(leaves[0] ?? ""));
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return hash(Buffer.from([1]), slowly(leaves.slice(0, half)), slowly(leaves.slice(half)));
}

describe("the seal", () => {
  test.each(ROOTS.map((expected, leaves) => [leaves, expected] as const))(
    "over the first %i leaves of the reference has its root",
    (leaves, expected) => {
      expect(root(LEAVES.slice(0, leaves).map(bytes))).toBe(expected);
    },
  );
  test("over all eight has the reference's root", () => {
    expect(root(LEAVES.map(bytes))).toBe(
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    );
  });

  test("is the tree of the RFC for any number of ballots", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), (leaves) => {
        expect(root(leaves)).toBe(slowly(leaves).toString("hex"));
      }),
    );
  });

  test("is another one when a ballot is changed, dropped, added or moved", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 30 }),
        fc.nat(),
        (leaves, nth) => {
          const at = nth % leaves.length;
          const before = root(leaves);
          expect(root(leaves.with(at, `${leaves[at] ?? ""}!`))).not.toBe(before);
          expect(root(leaves.toSpliced(at, 1))).not.toBe(before);
          expect(root([...leaves, "one more"])).not.toBe(before);
          expect(root([...leaves.slice(1), leaves[0] ?? ""])).not.toBe(before);
        },
      ),
    );
  });

  const rows = fc.array(
    fc.constantFrom<string>("litter", "litter>parking", "parking*3/2", "vermin"),
    {
      maxLength: 40,
    },
  );

  test("is the same in whatever order the ballots came in, and another one when one says something else", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (said, turn) => {
        const at = turn % Math.max(1, said.length);
        const turned = [...said.slice(at), ...said.slice(0, at)];
        expect(rootOver(turned, sha256)).toBe(slowly(said.toSorted()).toString("hex"));
        if (said.length > 0)
          expect(rootOver(said.with(at, "lighting"), sha256)).not.toBe(rootOver(said, sha256));
      }),
    );
  });

  test("of rows that were sealed while they had an id is the one that was published then", () => {
    const former = ["0aaaaaaaaaaaaaaa litter", "0bbbbbbbbbbbbbbb parking", "f000000000000000 "];
    const shards = [former.slice(0, 2), ...Array.from({ length: 14 }, () => []), former.slice(2)];
    expect(rootOver(former, sha256)).toBe(
      slowly(shards.map((shard) => slowly(shard).toString("hex"))).toString("hex"),
    );
    expect([...former, "litter>parking"].map(saidBy)).toEqual([
      "litter",
      "parking",
      "",
      "litter>parking",
    ]);
  });
});

describe("a receipt code", () => {
  const hashes = fc.stringMatching(/^[0-9a-f]{64}$/);

  test("has ten letters and digits that nobody mistakes for others", () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        expect(receiptOf(hash)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  test("is the first fifty bits of a hash", () => {
    expect(receiptOf(`ffffffffffffc${"0".repeat(51)}`)).toBe("ZZZZZ-ZZZZZ");
    expect(receiptOf("0".repeat(64))).toBe("00000-00000");
    expect(receiptOf(`0000000000004${"0".repeat(51)}`)).toBe("00000-00001");
  });

  test("is read as people type it", () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const code = receiptOf(hash);
        expect(readCode(code)?.receipt).toBe(code);
        expect(readCode(` ${code.toLowerCase().replace("-", " ")} `)?.receipt).toBe(code);
        expect(
          readCode(code.replaceAll("0", "O").replaceAll("1", "l").replace("-", ""))?.receipt,
        ).toBe(code);
      }),
    );
  });

  test.each(["", "ABCDE", "ABCDE-FGHJKM", "UUUUU-UUUUU", "ABCDE_FGHJK"])("%j is none", (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });
});
