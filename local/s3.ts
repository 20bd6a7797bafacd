import type { IncomingMessage } from "node:http";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { bodyOf } from "./http/body.ts";
import type { Serve } from "./http/server.ts";
import { query } from "./sqlite.ts";

/** As many as S3 lists at once. */
const A_PAGE = 1000;

type Reply = { status: number; body: string | Buffer; headers?: Record<string, string> };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const xml = (status: number, body: string): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  headers: { "content-type": "application/xml" },
});
const refused = (status: number, code: string, message: string): Reply =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);

/** What was written, by bucket and name, and never written over. */
function objectsIn(sqlite: DatabaseSync) {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS objects (bucket TEXT, key TEXT, body BLOB NOT NULL, PRIMARY KEY (bucket, key))",
  );
  const one = query(
    sqlite,
    z.object({ body: z.instanceof(Uint8Array) }),
    "SELECT body FROM objects WHERE bucket = ? AND key = ?",
  );
  const after = query(
    sqlite,
    z.object({ key: z.string() }),
    `SELECT key FROM objects WHERE bucket = ? AND key > ? ORDER BY key LIMIT ${A_PAGE + 1}`,
  );
  const add = sqlite.prepare("INSERT INTO objects (bucket, key, body) VALUES (?, ?, ?)");

  async function put(request: IncomingMessage, bucket: string, key: string): Promise<Reply> {
    if (request.headers["if-none-match"] !== "*")
      return refused(403, "AccessDenied", "The bucket's policy lets nobody write without asking.");
    const body = await bodyOf(request);
    if (body === undefined) return refused(400, "EntityTooLarge", "This object is too large.");
    if (one.first(bucket, key) !== undefined)
      return refused(412, "PreconditionFailed", "An object stands there.");
    add.run(bucket, key, body);
    return { status: 200, body: "" };
  }

  function get(bucket: string, key: string): Reply {
    const found = one.first(bucket, key);
    return found === undefined
      ? refused(404, "NoSuchKey", "There is no such object.")
      : { status: 200, body: Buffer.from(found.body) };
  }

  function list(bucket: string, from: string): Reply {
    const keys = after.all(bucket, from).map(({ key }) => key);
    const listed = keys.slice(0, A_PAGE);
    return xml(
      200,
      `<ListBucketResult><Name>${bucket}</Name><KeyCount>${listed.length}</KeyCount>` +
        `<IsTruncated>${keys.length > A_PAGE}</IsTruncated>` +
        `${listed.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join("")}</ListBucketResult>`,
    );
  }

  return { put, get, list };
}

/**
 * The part of S3 that keeps objects as they were first written: a bucket with a lock, whose policy
 * lets nobody write without asking that nothing stands there.
 */
export function openS3({
  sqlite,
  buckets,
}: {
  sqlite: DatabaseSync;
  buckets: readonly string[];
}): Serve {
  const { put, get, list } = objectsIn(sqlite);

  function replyTo(request: IncomingMessage): Reply | Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://s3");
    const [bucket = "", ...rest] = pathname
      .slice(1)
      .split("/")
      .map((part) => decodeURIComponent(part));
    const key = rest.join("/");
    if (!buckets.includes(bucket)) return refused(404, "NoSuchBucket", "There is no such bucket.");
    const asked = `${request.method} ${key === "" ? "bucket" : "object"}`;
    if (asked === "PUT object") return put(request, bucket, key);
    if (asked === "GET object") return get(bucket, key);
    if (asked === "GET bucket") return list(bucket, searchParams.get("start-after") ?? "");
    return refused(501, "NotImplemented", `This environment does not know ${asked} of S3.`);
  }

  return async (request, response) => {
    const { status, body, headers = {} } = await replyTo(request);
    response.writeHead(status, headers).end(body);
  };
}
