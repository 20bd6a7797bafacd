import { MOST_BYTES, MOST_PIXELS } from "./picture.ts";

/**
 * How a camera was held, as EXIF numbers it: 1 is upright, 2 to 8 are turned or mirrored (CIPA DC-008,
 * the tag Orientation).
 */
export type Held = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What a file says of itself before anything of it is opened. */
export type Header = { kind: "jpeg" | "png"; width: number; height: number; held: Held };

const HELD: readonly Held[] = [1, 2, 3, 4, 5, 6, 7, 8];
const ORIENTATION = 0x01_12;
const PNG = "\x89PNG\r\n\x1a\n";
/**
 * Markers of a JPEG: its exif data, where its pixels begin, and the three between frames that are
 * none.
 */
const [EXIF, SCAN, NO_FRAMES] = [0xe1, 0xda, [0xc4, 0xc8, 0xcc]];

const textIn = (view: DataView, from: number, length: number): string =>
  from + length > view.byteLength
    ? ""
    : String.fromCodePoint(...Array.from({ length }, (_, at) => view.getUint8(from + at)));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The header of a JPEG or a PNG; undefined for every other file. */
function headerOf(bytes: Uint8Array): Header | undefined {
  const view = viewOf(bytes);
  if (textIn(view, 0, PNG.length) === PNG && view.byteLength >= 24)
    return { kind: "png", width: view.getUint32(16), height: view.getUint32(20), held: 1 };
  return textIn(view, 0, 2) === "\xff\xd8" ? jpegHeader(view) : undefined;
}

export type Unreadable = "no-picture" | "heic" | "too-many-pixels" | "too-large";

/** Whether a file is a picture that can be opened: by its header, before anything of it is. */
export function readable(
  bytes: Uint8Array,
): { kind: "readable"; header: Header } | { kind: Unreadable } {
  if (bytes.length > MOST_BYTES) return { kind: "too-large" };
  const header = headerOf(bytes);
  if (header === undefined) return { kind: isHeic(bytes) ? "heic" : "no-picture" };
  return header.width * header.height > MOST_PIXELS
    ? { kind: "too-many-pixels" }
    : { kind: "readable", header };
}

/** Whether it is what phones make that save space: a picture that no library of ours opens. */
const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avif)$/.test(textIn(viewOf(bytes), 4, 8));

function jpegHeader(view: DataView): Header | undefined {
  let held: Held = 1;
  for (const { marker, content } of segmentsOf(view)) {
    if (marker === EXIF && textIn(content, 0, 6) === "Exif\0\0") held = heldIn(content);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker) && content.byteLength >= 5)
      return { kind: "jpeg", height: content.getUint16(1), width: content.getUint16(3), held };
  }
  return undefined;
}

/** The parts of a JPEG that stand before its pixels. */
function* segmentsOf(view: DataView): Generator<{ marker: number; content: DataView }> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === SCAN || length < 2 || at + 2 + length > view.byteLength) return;
    yield { marker, content: new DataView(view.buffer, view.byteOffset + at + 4, length - 2) };
    at += 2 + length;
  }
}

/** Of EXIF data, that is a small TIFF file behind six bytes, the one tag that says what is up. */
function heldIn(content: DataView): Held {
  const tiff = new DataView(content.buffer, content.byteOffset + 6, content.byteLength - 6);
  if (tiff.byteLength < 8) return 1;
  const little = textIn(tiff, 0, 2) === "II";
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return 1;
  const entries = tiff.getUint16(first, little);
  for (let nth = 0; nth < entries; nth += 1) {
    const entry = first + 2 + nth * 12;
    if (entry + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(entry, little) === ORIENTATION)
      return HELD.find((held) => held === tiff.getUint16(entry + 8, little)) ?? 1;
  }
  return 1;
}
