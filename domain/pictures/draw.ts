import type { Held } from "./header.ts";

type Size = { width: number; height: number };
/**
 * Colours row by row: red, green and blue, and with a fourth channel how much of them covers the
 * ground.
 */
export type Pixels = Size & { channels: 3 | 4; data: Uint8Array };

type Place = (x: number, y: number, last: { x: number; y: number }) => readonly [number, number];
/** Where a pixel goes when what was up is put up again. */
const PLACES: Readonly<Record<Held, Place>> = {
  1: (x, y) => [x, y],
  2: (x, y, last) => [last.x - x, y],
  3: (x, y, last) => [last.x - x, last.y - y],
  4: (x, y, last) => [x, last.y - y],
  5: (x, y) => [y, x],
  6: (x, y, last) => [last.y - y, x],
  7: (x, y, last) => [last.y - y, last.x - x],
  8: (x, y, last) => [y, last.x - x],
};
/** From here on height has become width. */
const TURNED = 5;
const WHITE = 255;

/**
 * Draws a picture upright, on white, and on no side longer than `longest`: each new pixel is the
 * mean of
 * those in its place. Four channels come out, the last of them full.
 */
export function drawUpright(
  pixels: Pixels,
  { held, longest }: { held: Held; longest: number },
): Size & { data: Uint8Array } {
  const size = sizeWithin(pixels, longest);
  const last = { x: size.width - 1, y: size.height - 1 };
  const [width, height] = held < TURNED ? [size.width, size.height] : [size.height, size.width];
  const data = new Uint8Array(width * height * 4).fill(WHITE);
  for (let y = 0; y < size.height; y += 1) {
    const row = meansOf(pixels, size, y);
    for (let x = 0; x < size.width; x += 1) {
      const [toX, toY] = PLACES[held](x, y, last);
      data.set(row.subarray(x * 3, x * 3 + 3), (toY * width + toX) * 4);
    }
  }
  return { width, height, data };
}

function sizeWithin({ width, height }: Size, longest: number): Size {
  const part = Math.min(1, longest / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * part));
  return { width: side(width), height: side(height) };
}

/** One row of the smaller picture: the means of what lies in the place of each of its pixels. */
function meansOf(pixels: Pixels, size: Size, row: number): Uint8ClampedArray {
  const sums = new Float64Array(size.width * 3);
  const counts = new Uint32Array(size.width);
  const from = Math.ceil((row * pixels.height) / size.height);
  const to = Math.ceil(((row + 1) * pixels.height) / size.height);
  for (let y = from; y < to; y += 1) addRow(pixels, y, { sums, counts });
  return Uint8ClampedArray.from(sums, (sum, at) => sum / (counts[Math.floor(at / 3)] ?? 1));
}

function addRow(
  { width, channels, data }: Pixels,
  y: number,
  { sums, counts }: { sums: Float64Array; counts: Uint32Array },
): void {
  for (let x = 0; x < width; x += 1) {
    const column = Math.floor((x * counts.length) / width);
    const at = (y * width + x) * channels;
    const covers = channels === 4 ? (data[at + 3] ?? WHITE) / WHITE : 1;
    const ground = WHITE * (1 - covers);
    counts[column] = (counts[column] ?? 0) + 1;
    for (let colour = 0; colour < 3; colour += 1) {
      const sum = sums[column * 3 + colour] ?? 0;
      sums[column * 3 + colour] = sum + (data[at + colour] ?? 0) * covers + ground;
    }
  }
}
