import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Place } from "./places.ts";
import type { Texts } from "./typed.ts";

/** What was red: `types`, or a test by its file. Nothing: `everywhere` or `silent`. `untyped` is still to be tested. */
const Known = z.record(z.string(), z.string());

export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** What was found of each place, kept outside the tree for as long as the place's file is as it was. */
export function knownIn(folder: string, texts: Texts, anew: boolean) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "known.json");
  const known =
    existsSync(path) && !anew ? Known.parse(JSON.parse(readFileSync(path, "utf8"))) : {};
  const hashes = new Map([...texts].map(([file, text]) => [file, hashOf(text)]));
  const keyOf = ({ file, start, word }: Place) => `${file}:${start}:${word}:${hashes.get(file)}`;
  return {
    of: (place: Place): string | undefined => known[keyOf(place)],
    settle(places: Iterable<Place>, what: string): void {
      for (const place of places) known[keyOf(place)] = what;
      writeFileSync(path, JSON.stringify(known));
    },
  };
}
