import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import { drawUpright, type Pixels } from "#domain/pictures/draw.ts";
import { type Header, readable, type Unreadable } from "#domain/pictures/header.ts";
import { LONGEST_SIDE, MOST_PIXELS } from "#domain/pictures/picture.ts";

/** Of 100: what is seen of a street is seen, in 100 to 400 kB. */
const QUALITY = 80;
/** The opener of JPEGs counts for itself what it takes, and stops. */
const OPENING = {
  useTArray: true,
  formatAsRGBA: false,
  maxResolutionInMP: MOST_PIXELS / 1e6,
  maxMemoryUsageInMB: 1200,
} as const;

export type Redrawn =
  | { kind: "drawn"; bytes: Uint8Array; width: number; height: number }
  | { kind: Unreadable };

function pixelsIn(bytes: Uint8Array, { kind }: Header): Pixels {
  const read = kind === "png" ? PNG.sync.read(Buffer.from(bytes)) : jpeg.decode(bytes, OPENING);
  const { width, height, data } = read;
  return { width, height, data, channels: kind === "png" ? 4 : 3 };
}

/**
 * Draws a picture anew from its pixels alone: what a camera wrote beside them, where it was and whose
 * it is, was never copied. How large it is stands in its header, and is asked before it is opened.
 */
export const redraw =
  () =>
  (bytes: Uint8Array): Redrawn => {
    const looked = readable(bytes);
    if (looked.kind !== "readable") return looked;
    const { header } = looked;
    const pixels = opened(bytes, header);
    if (pixels === undefined) return { kind: "no-picture" };
    const drawn = drawUpright(pixels, { held: header.held, longest: LONGEST_SIDE });
    return {
      kind: "drawn",
      width: drawn.width,
      height: drawn.height,
      bytes: jpeg.encode(drawn, QUALITY).data,
    };
  };

/** Wide enough for a sharp screen; and what one fact can hold. */
const [LOGO_SIDE, LOGO_BYTES, LOGO_PIXELS] = [640, 150_000, 8e6];

/** Likewise a logo, of which a page shows every dot. */
export const redrawLogo =
  () =>
  (bytes: Uint8Array): Redrawn => {
    const looked = readable(bytes);
    if (looked.kind !== "readable") return looked;
    const { header } = looked;
    if (header.width * header.height > LOGO_PIXELS) return { kind: "too-large" };
    const pixels = opened(bytes, header);
    if (pixels === undefined) return { kind: "no-picture" };
    const drawn = drawUpright(pixels, { held: header.held, longest: LOGO_SIDE });
    const { width, height } = drawn;
    const picture = PNG.sync.write(
      Object.assign(new PNG({ width, height }), { data: Buffer.from(drawn.data) }),
    );
    return picture.length > LOGO_BYTES
      ? { kind: "too-large" }
      : { kind: "drawn", width, height, bytes: picture };
  };

/** The openers throw errors of no name of their own at what is broken: so it is no picture. */
function opened(bytes: Uint8Array, header: Header): Pixels | undefined {
  try {
    return pixelsIn(bytes, header);
  } catch {
    return undefined;
  }
}
