import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { query } from "#local/sqlite.ts";
import type { BucketPlan } from "#local/template/buckets.ts";

const DAY = 24 * 60 * 60 * 1000;

export type Objects = {
  /** False where an object stands that may not be written over. */
  put(key: string, body: Buffer): boolean;
  get(key: string): Buffer | undefined;
  /** The names after one, at most so many. */
  after(key: string, most: number): string[];
  /** False where nothing may be removed. */
  remove(key: string): boolean;
};

const Body = z.object({ body: z.instanceof(Uint8Array) });
const Named = z.object({ key: z.string() });

/** How the objects of a bucket are read from their table. */
function readingOf(
  sqlite: DatabaseSync,
  table: "objects" | "files",
  bucket: string,
): Pick<Objects, "get" | "after"> {
  const one = query(sqlite, Body, `SELECT body FROM ${table} WHERE bucket = ? AND key = ?`);
  const after = query(
    sqlite,
    Named,
    `SELECT key FROM ${table} WHERE bucket = ? AND key > ? ORDER BY key LIMIT ?`,
  );
  return {
    get(key) {
      const found = one.first(bucket, key);
      return found && Buffer.from(found.body);
    },
    after: (from, most) => after.all(bucket, from, most).map(({ key }) => key),
  };
}

/** What was written once, and is never written over or removed. */
export function lockedObjects(sqlite: DatabaseSync, bucket: string): Objects {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS objects (bucket TEXT, key TEXT, body BLOB NOT NULL, PRIMARY KEY (bucket, key))",
  );
  const { get, after } = readingOf(sqlite, "objects", bucket);
  const add = sqlite.prepare("INSERT INTO objects (bucket, key, body) VALUES (?, ?, ?)");
  return {
    get,
    after,
    put(key, body) {
      if (get(key) !== undefined) return false;
      add.run(bucket, key, body);
      return true;
    },
    remove: () => false,
  };
}

/** What can be written over and removed, and goes by itself after the days that the bucket says. */
export function passingObjects(
  sqlite: DatabaseSync,
  { name: bucket, expiry }: BucketPlan,
  now: () => number,
): Objects {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS files (bucket TEXT, key TEXT, body BLOB NOT NULL, written INTEGER NOT NULL, PRIMARY KEY (bucket, key))",
  );
  const { get, after } = readingOf(sqlite, "files", bucket);
  const add = sqlite.prepare("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)");
  const drop = sqlite.prepare("DELETE FROM files WHERE bucket = ? AND key = ?");
  const past = sqlite.prepare(
    "DELETE FROM files WHERE bucket = ? AND substr(key, 1, ?) = ? AND written <= ?",
  );
  const expire = () => {
    for (const { prefix, days } of expiry)
      past.run(bucket, prefix.length, prefix, now() - days * DAY);
  };
  return {
    put(key, body) {
      add.run(bucket, key, body, now());
      return true;
    },
    get(key) {
      expire();
      return get(key);
    },
    after(from, most) {
      expire();
      return after(from, most);
    },
    remove(key) {
      drop.run(bucket, key);
      return true;
    },
  };
}
