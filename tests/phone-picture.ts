import jpeg from "jpeg-js";
import { PNG } from "pngjs";

/** Where the picture says that it was taken: Maastricht. */
export const TAKEN_AT = "GPS-50.8514N";
export const MADE_BY = "Phone of Sanne";
export const PROFILE = "Display P3 of this very phone";
export const COMMENT = "Taken in front of number 12";

const LATITUDE = [50, 51, 5].flatMap((part) => [part, 1]);

type Entry = { tag: number; type: number; count: number; value: number };

/** A directory of TIFF, little-endian: entries of twelve bytes, and no directory after it. */
function directory(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16LE(entries.length, 0);
  for (const [nth, { tag, type, count, value }] of entries.entries()) {
    const at = 2 + nth * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

/** EXIF as phones write it: who made it, how it was held, and where it was. */
function exif(held: number): Buffer {
  const made = Buffer.from(`${MADE_BY}\0`);
  const gps = Buffer.alloc(24);
  for (const [nth, part] of LATITUDE.entries()) gps.writeUInt32LE(part, nth * 4);
  const processing = Buffer.from(`${TAKEN_AT}\0`);
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const [first, second] = [8, 8 + 2 + 3 * 12 + 4];
  const values = second + 2 + 3 * 12 + 4;
  return Buffer.concat([
    Buffer.from("Exif\0\0"),
    head,
    directory([
      { tag: 0x010f, type: 2, count: made.length, value: values },
      { tag: 0x0112, type: 3, count: 1, value: held },
      { tag: 0x8825, type: 4, count: 1, value: second },
    ]),
    directory([
      { tag: 1, type: 2, count: 2, value: "N".codePointAt(0) ?? 0 },
      { tag: 2, type: 5, count: 3, value: values + made.length },
      { tag: 27, type: 7, count: processing.length, value: values + made.length + gps.length },
    ]),
    made,
    gps,
    processing,
  ]).subarray(first - 8);
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** Red on the left and blue on the right, of this size as the camera's chip lies. */
export function halves(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    data.set(at % width < width / 2 ? [200, 20, 20] : [20, 20, 200], at * 4);
  return data;
}

/**
 * A JPEG as a phone makes it: with a place, a name, a colour profile and a comment beside its
 * pixels.
 */
export function phonePicture({ held = 1, width = 64, height = 48 } = {}): Buffer {
  const plain = jpeg.encode({ data: halves(width, height), width, height }, 90).data;
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, exif(held)),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01${PROFILE}`)),
    segment(0xfe, Buffer.from(COMMENT)),
    plain.subarray(2),
  ]);
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  let crc = 0xff_ff_ff_ff;
  for (const byte of named) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE((crc ^ 0xff_ff_ff_ff) >>> 0);
  return Buffer.concat([length, named, sum]);
}

/** A PNG with the same two halves, and words about where it is from. */
export function screenPicture({ width = 64, height = 48 } = {}): Buffer {
  const png = new PNG({ width, height });
  png.data = halves(width, height);
  const plain = PNG.sync.write(png);
  const header = 8 + 12 + 13;
  const words = Buffer.from(`Location\0${TAKEN_AT} ${MADE_BY}`);
  return Buffer.concat([plain.subarray(0, header), chunk("tEXt", words), plain.subarray(header)]);
}

/** A file of a few bytes that says of itself to be of this size. */
export function bomb(kind: "jpeg" | "png", width: number, height: number): Buffer {
  if (kind === "png") {
    const size = Buffer.alloc(13);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    size.set([8, 6, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", size),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}
