import type { IncomingMessage } from "node:http";
import type { DatabaseSync } from "node:sqlite";
import { bodyOf } from "#local/http/body.ts";
import type { Serve } from "#local/http/server.ts";
import type { BucketPlan } from "#local/template/buckets.ts";
import { lockedObjects, type Objects, passingObjects } from "./objects.ts";
import { escaped, refused, type Reply, xml } from "./reply.ts";
import { formOf, refusalOf } from "./signed-form.ts";

/** As many as S3 lists at once. */
const A_PAGE = 1000;

type Bucket = BucketPlan & { objects: Objects };
type Asked = { request: IncomingMessage; bucket: Bucket; key: string; query: URLSearchParams };
type Answer = (asked: Asked) => Reply | Promise<Reply>;

const DONE: Reply = { status: 200, body: "" };

async function put({ request, bucket: { locked, objects }, key }: Asked): Promise<Reply> {
  if (locked && request.headers["if-none-match"] !== "*")
    return refused(403, "AccessDenied", "The bucket's policy lets nobody write without asking.");
  const body = await bodyOf(request);
  if (body === undefined) return refused(400, "EntityTooLarge", "This object is too large.");
  return objects.put(key, body)
    ? DONE
    : refused(412, "PreconditionFailed", "An object stands there.");
}

function get({ bucket: { objects }, key }: Asked): Reply {
  const body = objects.get(key);
  return body === undefined
    ? refused(404, "NoSuchKey", "There is no such object.")
    : { status: 200, body };
}

const remove = ({ bucket: { objects }, key }: Asked): Reply =>
  objects.remove(key)
    ? { status: 204, body: "" }
    : refused(403, "AccessDenied", "The bucket's policy lets nobody remove anything.");

function list({ bucket: { name, objects }, query }: Asked): Reply {
  const keys = objects.after(query.get("start-after") ?? "", A_PAGE + 1);
  const listed = keys.slice(0, A_PAGE);
  return xml(
    200,
    `<ListBucketResult><Name>${name}</Name><KeyCount>${listed.length}</KeyCount>` +
      `<IsTruncated>${keys.length > A_PAGE}</IsTruncated>` +
      `${listed.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join("")}</ListBucketResult>`,
  );
}

/** What a browser sends with a form that was signed for it; it is led on to where the form says. */
const posted =
  (now: () => number): Answer =>
  async ({ request, bucket: { name, locked, objects } }) => {
    const form = await formOf(request);
    if (form === undefined) return refused(400, "MalformedPOSTRequest", "This is no form of S3.");
    const refusal = locked
      ? refused(403, "AccessDenied", "The bucket's policy lets nobody write without asking.")
      : refusalOf(form, now());
    if (refusal !== undefined) return refusal;
    const key = form.fields.get("key") ?? "";
    objects.put(key, form.file);
    const back = form.fields.get("success_action_redirect");
    if (back === undefined) return { status: 204, body: "" };
    const location = new URL(back);
    location.searchParams.append("bucket", name);
    location.searchParams.append("key", key);
    return { status: 303, body: "", headers: { location: location.href } };
  };

/**
 * The part of S3 that keeps objects: as they were first written in a bucket with a lock, whose policy
 * lets nobody write without asking that nothing stands there; for a while in the others, into which
 * a browser can send a file by a form that was signed for it.
 */
export function openS3({
  sqlite,
  buckets,
  now,
}: {
  sqlite: DatabaseSync;
  buckets: readonly BucketPlan[];
  now: () => number;
}): Serve {
  const known = new Map(
    buckets.map((plan): [string, Bucket] => [
      plan.name,
      {
        ...plan,
        objects: plan.locked ? lockedObjects(sqlite, plan.name) : passingObjects(sqlite, plan, now),
      },
    ]),
  );
  const answers: Readonly<Record<string, Answer>> = {
    "PUT object": put,
    "GET object": get,
    "DELETE object": remove,
    "GET bucket": list,
    "POST bucket": posted(now),
  };

  function replyTo(request: IncomingMessage): Reply | Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://s3");
    const [name = "", ...rest] = pathname
      .slice(1)
      .split("/")
      .map((part) => decodeURIComponent(part));
    const key = rest.join("/");
    const bucket = known.get(name);
    if (bucket === undefined) return refused(404, "NoSuchBucket", "There is no such bucket.");
    const asked = `${request.method} ${key === "" ? "bucket" : "object"}`;
    const answer = answers[asked];
    return answer === undefined
      ? refused(501, "NotImplemented", `This environment does not know ${asked} of S3.`)
      : answer({ request, bucket, key, query: searchParams });
  }

  return async (request, response) => {
    const { status, body, headers = {} } = await replyTo(request);
    response.writeHead(status, headers).end(body);
  };
}
