import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { LONGEST_SIDE, MOST_BYTES } from "#domain/pictures/picture.ts";
import { redraw } from "#stores/redraw.ts";
import {
  bomb,
  COMMENT,
  halves,
  MADE_BY,
  phonePicture,
  PROFILE,
  screenPicture,
  TAKEN_AT,
} from "#tests/phone-picture.ts";

const draw = redraw();
const HIDDEN = ["Exif", "ICC_PROFILE", "GPS", TAKEN_AT, MADE_BY, PROFILE, COMMENT, "tEXt"];
const hiddenIn = (bytes: Uint8Array) => HIDDEN.filter((word) => Buffer.from(bytes).includes(word));

function drawn(bytes: Uint8Array) {
  const result = draw(bytes);
  if (result.kind !== "drawn") throw new Error(`It was not drawn: ${result.kind}.`);
  return result;
}

/** The colour of a pixel, as one names it. */
function colourAt(bytes: Uint8Array, across: number, down: number): "red" | "blue" {
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true });
  const at = (Math.floor(down * (height - 1)) * width + Math.floor(across * (width - 1))) * 4;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? "red" : "blue";
}

describe("a picture that is drawn anew", () => {
  test("holds nothing of where it was taken, by which phone, and what else stood beside its pixels", () => {
    const taken = phonePicture({ held: 6 });
    expect(hiddenIn(taken)).toEqual(HIDDEN.filter((word) => word !== "tEXt"));
    const { bytes } = drawn(taken);
    expect(hiddenIn(bytes)).toEqual([]);
    // The start, what a decoder needs, and the pixels: no other part is in it.
    expect(markersIn(bytes)).toEqual([0xe0, 0xdb, 0xc0, 0xc4, 0xda]);
  });

  test("holds nothing of the words in a PNG, and is a JPEG", () => {
    const screen = screenPicture();
    expect(hiddenIn(screen)).toEqual(["GPS", TAKEN_AT, MADE_BY, "tEXt"]);
    const { bytes, width, height } = drawn(screen);
    expect(hiddenIn(bytes)).toEqual([]);
    expect([width, height, markersIn(bytes)[0]]).toEqual([64, 48, 0xe0]);
  });

  // Red is on the left of the chip, so where it comes to lie tells how the camera was held.
  test.each([
    [1, "left", 64, 48],
    [2, "right", 64, 48],
    [3, "right", 64, 48],
    [4, "left", 64, 48],
    [5, "top", 48, 64],
    [6, "top", 48, 64],
    [7, "bottom", 48, 64],
    [8, "bottom", 48, 64],
  ] as const)("stands upright, however the camera was held: %i", (held, red, wide, high) => {
    const { bytes, width, height } = drawn(phonePicture({ held }));
    expect([width, height]).toEqual([wide, high]);
    const where = { left: [0.1, 0.5], right: [0.9, 0.5], top: [0.5, 0.1], bottom: [0.5, 0.9] };
    for (const [side, [across = 0, down = 0]] of Object.entries(where)) {
      const opposite = { left: "right", right: "left", top: "bottom", bottom: "top" }[red];
      if (side === red) expect(colourAt(bytes, across, down)).toBe("red");
      if (side === opposite) expect(colourAt(bytes, across, down)).toBe("blue");
    }
  });

  test("is at most 1280 pixels long, and a small one is not blown up", () => {
    const { width, height, bytes } = drawn(phonePicture({ width: 2000, height: 1500, held: 8 }));
    expect([width, height]).toEqual([960, LONGEST_SIDE]);
    expect(bytes.length).toBeLessThan(400_000);
    expect(drawn(phonePicture({ width: 30, height: 20 }))).toMatchObject({ width: 30, height: 20 });
  });

  test("stands on white where it is seen through", () => {
    const clear = Buffer.from(halves(16, 16).map((byte, at) => (at % 4 === 3 ? 0 : byte)));
    const { bytes } = drawn(withAlpha(clear));
    const { data } = jpeg.decode(bytes, { useTArray: true });
    expect([...data.subarray(0, 3)].every((colour) => colour > 250)).toBe(true);
  });
});

describe("what is no picture, or too much of one", () => {
  test.each([
    ["jpeg", 65_000, 65_000],
    ["png", 100_000, 100_000],
  ] as const)(
    "a %s of a few bytes that says to be %i by %i pixels is refused by its header, before it is opened",
    (kind, width, height) => {
      const before = process.memoryUsage().rss;
      expect(draw(bomb(kind, width, height))).toEqual({ kind: "too-many-pixels" });
      expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    },
  );

  test("a file of more than 15 MB is told to be too large, whatever is in it", () => {
    const large = Buffer.concat([phonePicture(), Buffer.alloc(MOST_BYTES)]);
    expect(draw(large)).toEqual({ kind: "too-large" });
  });

  test.each([
    ["text", Buffer.from("<script>alert(1)</script>")],
    ["nothing", Buffer.alloc(0)],
    ["a JPEG without pixels", bomb("jpeg", 10, 10)],
    ["half a header", phonePicture().subarray(0, 30)],
    ["an SVG with a script", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ])("%s is told to be no picture", (_, bytes) => {
    expect(draw(bytes)).toEqual({ kind: "no-picture" });
  });

  test("what an iPhone makes that saves space is told apart: its owner can choose another form", () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic"),
      Buffer.alloc(40),
    ]);
    expect(draw(heic)).toEqual({ kind: "heic" });
  });

  test("a picture whose EXIF is cut off or lies is drawn as it lies", () => {
    const taken = phonePicture({ held: 6 });
    const lies = Buffer.from(taken);
    // The first directory is said to begin far behind the end.
    lies.writeUInt32LE(0xff_ff_ff, 2 + 4 + 6 + 4);
    expect(drawn(lies)).toMatchObject({ width: 64, height: 48 });
  });
});

function withAlpha(data: Buffer): Buffer {
  const png = new PNG({ width: 16, height: 16 });
  png.data = data;
  return PNG.sync.write(png);
}

/** The parts of a JPEG before its pixels, each kind once, in their order. */
function markersIn(bytes: Uint8Array): number[] {
  const markers: number[] = [];
  for (let at = 2; bytes[at] === 0xff && markers.at(-1) !== 0xda;) {
    markers.push(bytes[at + 1] ?? 0);
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return [...new Set(markers)];
}
