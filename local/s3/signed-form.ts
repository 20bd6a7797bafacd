import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { bodyOf } from "#local/http/body.ts";
import { refused, type Reply } from "./reply.ts";

/** The secret of the only account that signs here. */
const SECRET = "local";
/** More than any form of ours lets in, and less than S3 takes. */
const MOST_BYTES = 64 * 1024 * 1024;

const Condition = z.union([
  z.tuple([z.literal("content-length-range"), z.number(), z.number()]),
  z.tuple([z.enum(["eq", "starts-with"]), z.string().startsWith("$"), z.string()]),
  z.record(z.string(), z.string()),
]);
type Condition = z.infer<typeof Condition>;
const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });
type Policy = z.infer<typeof Policy>;

/** What a browser sends with a form that somebody signed for it. */
export type Form = { fields: ReadonlyMap<string, string>; file: Buffer };

/** The form in a request; undefined when it is none, or has no file. */
export async function formOf(request: IncomingMessage): Promise<Form | undefined> {
  const body = await bodyOf(request, MOST_BYTES);
  if (body === undefined) return undefined;
  const type = request.headers["content-type"] ?? "";
  const parts = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const file = parts?.get("file");
  if (parts === undefined || !(file instanceof File)) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of parts)
    if (typeof value === "string") fields.set(name.toLowerCase(), value);
  return { fields, file: Buffer.from(await file.arrayBuffer()) };
}

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/**
 * The signature of a policy, as version 4 makes it:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html
 */
function signatureOf(policy: string, scope: string): Buffer {
  const [, day = "", region = "", service = "", request = ""] = scope.split("/");
  const key = [day, region, service, request].reduce<string | Buffer>(hmac, `AWS4${SECRET}`);
  return hmac(key, policy);
}

function isSigned({ fields }: Form): boolean {
  const given = Buffer.from(fields.get("x-amz-signature") ?? "", "hex");
  const made = signatureOf(fields.get("policy") ?? "", fields.get("x-amz-credential") ?? "");
  return given.length === made.length && timingSafeEqual(given, made);
}

/** Fields that a policy need not name. */
const UNNAMED: readonly string[] = ["policy", "x-amz-signature"];

/** The fields that a condition speaks of, and whether it holds of them. */
function testOf(condition: Condition): { of: string[]; holds: (form: Form) => boolean } {
  if (!Array.isArray(condition)) {
    const pairs = Object.entries(condition).map(([name, value]) => [name.toLowerCase(), value]);
    return {
      of: pairs.map(([name = ""]) => name),
      holds: ({ fields }) => pairs.every(([name = "", value]) => fields.get(name) === value),
    };
  }
  const [kind, name, wanted] = condition;
  if (kind === "content-length-range") return { of: [], holds: () => true };
  const field = name.slice(1).toLowerCase();
  const holds = ({ fields }: Form) => {
    const value = fields.get(field) ?? "";
    return kind === "eq" ? value === wanted : value.startsWith(wanted);
  };
  return { of: [field], holds };
}

/** Why a size is not one that the policy allows. */
function wrongSize({ conditions }: Policy, { file: { length } }: Form): Reply | undefined {
  for (const condition of conditions) {
    if (!Array.isArray(condition) || condition[0] !== "content-length-range") continue;
    const [, least, most] = condition;
    if (length > most) return refused(400, "EntityTooLarge", "The upload exceeds the maximum.");
    if (length < least) return refused(400, "EntityTooSmall", "The upload is too small.");
  }
  return undefined;
}

const denied = (why: string): Reply =>
  refused(403, "AccessDenied", `Invalid according to Policy: ${why}`);

/** Why what a browser sends is not taken: it is not signed, too late, or other than was signed. */
export function refusalOf(form: Form, now: number): Reply | undefined {
  if (!isSigned(form))
    return refused(403, "SignatureDoesNotMatch", "The signature is not that of this policy.");
  const json = Buffer.from(form.fields.get("policy") ?? "", "base64").toString("utf8");
  const policy = Policy.parse(JSON.parse(json));
  if (Date.parse(policy.expiration) <= now) return denied("Policy expired.");
  const tests = policy.conditions.map(testOf);
  if (!tests.every(({ holds }) => holds(form))) return denied("Policy Condition failed.");
  const named = new Set([...UNNAMED, ...tests.flatMap(({ of }) => of)]);
  const extra = [...form.fields.keys()].find((name) => !named.has(name));
  return extra === undefined ? wrongSize(policy, form) : denied(`Extra input fields: ${extra}`);
}
