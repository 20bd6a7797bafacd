/** How SPSS system files write numbers and text: little-endian, and text filled up with spaces. */

export const OCTET = 8;

export const integers = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeInt32LE(number, at * 4);
  return bytes;
};
export const doubles = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * OCTET);
  for (const [at, number] of numbers.entries()) bytes.writeDoubleLE(number, at * OCTET);
  return bytes;
};
export const information = (kind: number, text: string): Buffer =>
  Buffer.concat([integers(7, kind, 1, Buffer.byteLength(text)), Buffer.from(text)]);
export const padded = (text: string, length: number): Buffer =>
  Buffer.concat([cut(text, length), Buffer.alloc(length, " ")]).subarray(0, length);
export const filledUp = (bytes: Buffer, multiple: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((multiple - (bytes.length % multiple)) % multiple, " ")]);

/** The bytes of a text, at most so many, and no half letter at the end. */
export function cut(text: string, longest: number): Buffer {
  const bytes = Buffer.from(text.normalize("NFC"));
  let end = Math.min(longest, bytes.length);
  // A byte like 10xxxxxx goes on a letter that began before it.
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
