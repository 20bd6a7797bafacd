import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readNeighbourhood } from "#cli/simulation/folder.ts";

const SAMPLE = new URL("../../data/sample/zonnestraat/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "photo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const facts = JSON.parse(readFileSync(join(SAMPLE, "neighbourhood.json"), "utf8")) as {
  contact: Record<string, unknown>;
};
const file = join(folder, "neighbourhood.json");
const read = (change: object) => {
  writeFileSync(file, JSON.stringify({ ...facts, ...change }));
  return readNeighbourhood(file);
};
const contactWith = (photo: string) => ({ contact: { ...facts.contact, photo } });
const START = {
  jpeg: Buffer.from("ffd8ffe0", "hex"),
  png: Buffer.from("89504e470d0a1a0a", "hex"),
  webp: Buffer.from("52494646aabbccdd57454250", "hex"),
};
const photoOf = (type: keyof typeof START, size: number) =>
  Buffer.concat([START[type], Buffer.alloc(size - START[type].length, 7)]);

describe("a photo in a neighbourhood's file", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "that is a %s becomes a data URI of what it is, whatever its name says",
    (type) => {
      writeFileSync(join(folder, "omar.JPG"), photoOf(type, 900));
      expect(read(contactWith("omar.JPG")).contact.photo).toBe(
        `data:image/${type};base64,${photoOf(type, 900).toString("base64")}`,
      );
    },
  );

  test("may have 4500 bytes and not one more", () => {
    writeFileSync(join(folder, "large.png"), photoOf("png", 4500));
    expect(read(contactWith("large.png")).contact.photo).toHaveLength(
      "data:image/png;base64,".length + 6000,
    );
    writeFileSync(join(folder, "large.png"), photoOf("png", 4501));
    expect(() => read(contactWith("large.png"))).toThrow(
      /large\.png has 4501 bytes; a photo may have 4500/,
    );
  });

  test("can stand there as a data URI itself, and is checked as strictly", () => {
    const good = `data:image/png;base64,${photoOf("png", 300).toString("base64")}`;
    expect(read(contactWith(good)).contact.photo).toBe(good);
    for (const bad of [
      "data:image/svg+xml;base64,PHN2Zz4=",
      good.replace("png", "jpeg"),
      good.replace("iVBOR", "PHN2Z"),
      `${good}" onerror="alert(1)`,
      `data:image/png;base64,${photoOf("png", 4503).toString("base64")}`,
    ])
      expect(() => read(contactWith(bad)), bad.slice(0, 40)).toThrow(
        /a photo (is a JPEG, PNG or WebP as a data URI|has at most 6000 characters)/,
      );
  });

  test("is the stand-in's own, read the same way", () => {
    writeFileSync(join(folder, "noor.webp"), photoOf("webp", 60));
    const { contact, standIn } = read({
      standIn: {
        ...facts.contact,
        name: "Noor Janssen",
        photo: "noor.webp",
        first: "2026-10-01",
        last: "2026-10-10",
      },
      contact: { ...facts.contact, photo: "noor.webp" },
    });
    expect(standIn?.photo).toMatch(/^data:image\/webp;base64,UklGR/);
    expect(contact.photo).toBe(standIn?.photo);
  });

  test("of every sample is read, and small", () => {
    for (const sample of ["sample/zonnestraat", "maastricht/limmel", "maastricht/wyckerpoort"]) {
      const { photo = "" } = readNeighbourhood(
        new URL(`../../data/${sample}/neighbourhood.json`, import.meta.url).pathname,
      ).contact;
      expect(photo).toMatch(/^data:image\/webp/);
      expect(photo.length).toBeLessThan(4000);
    }
  });
});
