import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Where dynoxide keeps the tables. */
export const FACTS_FILE = "dynoxide.db";
/** What has to be there for an environment to go on: facts, executions, and mails with what is remembered. */
export const KEPT = [FACTS_FILE, "states.sqlite", "local.sqlite"] as const;

const SMALLEST = { params: { [constants.ZSTD_c_compressionLevel]: 19 } };

/** Keeps the folder of an environment that was closed, as small as it gets. Returns its bytes. */
export function pack(folder: string, to: string): number {
  mkdirSync(to, { recursive: true });
  let bytes = 0;
  for (const file of KEPT) {
    const packed = zstdCompressSync(readFileSync(join(folder, file)), SMALLEST);
    writeFileSync(join(to, `${file}.zst`), packed);
    bytes += packed.length;
  }
  return bytes;
}

/** Whether an environment has never been opened on a folder. */
export const isFresh = (folder: string): boolean =>
  KEPT.every((file) => !existsSync(join(folder, file)));

/** Lays what was kept where an environment can open it. */
export function unpack(from: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of KEPT)
    writeFileSync(join(folder, file), zstdDecompressSync(readFileSync(join(from, `${file}.zst`))));
}
