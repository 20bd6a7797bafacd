import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_BYTES, codeOf, printed, readCode } from "#domain/answer/code.ts";

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

test("a code holds all of its 80 random bits: two codes are the same only when their bytes are", () => {
  fc.assert(
    fc.property(
      bytes,
      bytes,
      (one, other) => (codeOf(one) === codeOf(other)) === (Buffer.compare(one, other) === 0),
    ),
  );
  expect(codeOf(Uint8Array.from({ length: CODE_BYTES }, () => 0))).toBe("0000000000000000");
  expect(codeOf(Uint8Array.from({ length: CODE_BYTES }, () => 255))).toBe("ZZZZZZZZZZZZZZZZ");
});

test("a code is read however it is typed: small letters, groups, an O for a zero, an I or an l for a one", () => {
  const sloppy = fc.record({
    small: fc.boolean(),
    between: fc.constantFrom("", "-", " ", " - "),
    zero: fc.constantFrom("0", "O", "o"),
    one: fc.constantFrom("1", "I", "l"),
  });
  fc.assert(
    fc.property(bytes, sloppy, (random, { small, between, zero, one }) => {
      const code = codeOf(random);
      const typed = printed(code)
        .replaceAll("-", between)
        .replaceAll("0", zero)
        .replaceAll("1", one);
      expect(readCode(small ? typed.toLowerCase() : typed)).toBe(code);
    }),
  );
});

test.each([
  "",
  "ABCD",
  "7K2M-QX9D-4TBH-0ZR",
  "7K2M-QX9D-4TBH-0ZREE",
  "7K2M-QX9D-4TBH-0ZR!",
  "UUUU-UUUU-UUUU-UUUU",
])("%j cannot be a code", (typed) => {
  expect(readCode(typed)).toBeUndefined();
});
