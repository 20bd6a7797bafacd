import middy from "@middy/core";
import * as z from "zod";
import { Language } from "#contract/language.ts";
import type { Always, Providers, Stores, Uses } from "#stores/stores.ts";
import { Transient } from "#contract/errors.ts";
import { municipality } from "#stores/municipality.ts";
import { faultPage } from "#web/pages/faults.ts";
import { failuresNamed, named } from "./failures.ts";
import { logged } from "./log.ts";
import { type HttpReply, type Reply, replyOf } from "./reply.ts";

/** No page of ours is larger as a form than this; what is larger is refused unread. */
const MAX_FORM = 64 * 1024;

const HttpEvent = z.object({
  routeKey: z.string().default("-"),
  rawPath: z.string(),
  rawQueryString: z.string().default(""),
  cookies: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string().optional()).default({}),
  pathParameters: z.record(z.string(), z.string().optional()).default({}),
  requestContext: z.object({
    http: z.object({ method: z.string(), sourceIp: z.string().default("") }),
  }),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
});

/** A file that came with a form. */
export type Upload = { name: string; bytes: Uint8Array };

/** What a person's browser asks for. `form` and `files` are there for a POST alone. */
export type Visit = {
  method: string;
  path: string;
  /** The route without what stands in its place. */
  route: string;
  parameters: Readonly<Record<string, string | undefined>>;
  query: URLSearchParams;
  form: URLSearchParams;
  /** Files by the name of their field, where a page takes any. */
  files?: ReadonlyMap<string, Upload>;
  headers: Readonly<Record<string, string | undefined>>;
  cookies: ReadonlyMap<string, string>;
  /** The address that the request came from; counted by a keyed hash, and neither kept nor logged. */
  sender: string;
  /** The language that was asked for by the switch; else the browser's. */
  asked: Language | undefined;
  language: Language;
};

/** What every page shows beside its own. */
const shows = { municipality };
type Showing = keyof typeof shows;

/**
 * What answers a visitor: the visit is parsed, every fault becomes a plain page in the reader's
 * language, every reply carries the same safe headers and shows whose it is. `upload`: the most
 * bytes of a form with files, which is else refused.
 */
export const answering =
  <Needed extends Uses<Showing>>(
    run: (stores: Needed, visit: Visit) => Promise<Reply>,
    upload = 0,
  ) =>
  (stores: Needed) =>
    middy<unknown, HttpReply>()
      .use(logged("visitor", routeOf))
      .use(failuresNamed())
      .handler(async (event) => {
        const read = await readVisit(HttpEvent.parse(event), upload);
        if (read.kind === "refused")
          return replyOf(
            faultPage({ language: read.language, kind: read.why }),
            await stores.municipality.shown(),
          );
        try {
          const [reply, whose] = await Promise.all([
            run(stores, read.visit),
            stores.municipality.shown(),
          ]);
          return replyOf(reply, whose);
        } catch (error) {
          if (!(named(error) instanceof Transient)) throw error;
          const tryAgain = faultPage({ language: read.visit.language, kind: "try-again" });
          return replyOf({ ...tryAgain, headers: { "retry-after": "5" } });
        }
      });

/** A page: what it uses, and what it answers. */
export const page = <Name extends keyof Stores>({
  uses,
  run,
}: {
  uses: Providers<Name>;
  run(stores: NoInfer<Uses<Name | keyof Always>>, visit: Visit): Promise<Reply>;
}) => ({
  uses: { ...uses, ...shows },
  handlerIn: answering<Uses<Name | Showing | keyof Always>>(run),
});

type HttpRequest = z.infer<typeof HttpEvent>;
type Refused = "too-large" | "bad-form";
type Sent = { form: URLSearchParams; files: Map<string, Upload> };

async function readVisit(request: HttpRequest, upload: number) {
  const { routeKey, rawPath, rawQueryString, cookies, headers, pathParameters } = request;
  const query = new URLSearchParams(rawQueryString);
  const asked = Language.safeParse(query.get("lang")).data;
  const language = asked ?? languageOf(headers["accept-language"]);
  const sent = await sentIn(request, upload);
  if (typeof sent === "string") return { kind: "refused" as const, language, why: sent };
  const visit: Visit = {
    method: request.requestContext.http.method,
    path: rawPath,
    route: routeKey,
    parameters: pathParameters,
    query,
    headers,
    sender: request.requestContext.http.sourceIp,
    asked,
    language,
    form: readable(sent.form),
    files: sent.files,
    cookies: new Map(cookies.map(cookieOf)),
  };
  return { kind: "visit" as const, visit };
}

function cookieOf(cookie: string): [name: string, value: string] {
  const end = cookie.indexOf("=");
  return [cookie.slice(0, end), cookie.slice(end + 1)];
}

/** The form of a request, or why it is not read. What is not a POST sends none. */
async function sentIn(
  { requestContext, headers, body = "", isBase64Encoded }: HttpRequest,
  upload: number,
): Promise<Sent | Refused> {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  const type = headers["content-type"] ?? "";
  const withFiles = upload > 0 && type.startsWith("multipart/form-data");
  if (bytes.length > (withFiles ? upload : MAX_FORM)) return "too-large";
  if (requestContext.http.method !== "POST") return fieldsIn("");
  return withFiles ? ((await partsOf(bytes, type)) ?? "bad-form") : fieldsOf(bytes, type);
}

const fieldsOf = (bytes: Buffer, type: string): Sent | Refused =>
  bytes.length === 0 || type.startsWith("application/x-www-form-urlencoded")
    ? fieldsIn(bytes.toString("utf8"))
    : "bad-form";

const fieldsIn = (text: string): Sent => ({ form: new URLSearchParams(text), files: new Map() });

/**
 * The fields and the files of a form that has both; a file that was not chosen comes without a
 * name. Undefined when it is no such form.
 */
async function partsOf(bytes: Buffer<ArrayBuffer>, type: string): Promise<Sent | undefined> {
  const parts = await new Response(bytes, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  if (parts === undefined) return undefined;
  const [form, files] = [new URLSearchParams(), new Map<string, Upload>()];
  for (const [name, value] of parts) {
    if (typeof value === "string") form.append(name, value);
    else if (value.name !== "" || value.size > 0)
      files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { form, files };
}

/**
 * What people can type and read: no control characters but tabs and line breaks, no halves of
 * letters. Not every store keeps the others as they are.
 */
function readable(form: URLSearchParams): URLSearchParams {
  const legible = (value: string) => value.toWellFormed().replaceAll(/(?![\n\r\t])\p{Cc}/gu, "");
  return new URLSearchParams(
    [...form].map(([name, value]): [string, string] => [legible(name), legible(value)]),
  );
}

/** The first language of the browser that we speak; Dutch otherwise. */
function languageOf(header = ""): Language {
  const wanted = header.split(",").map((part) => part.trim().split(/[-;]/, 1)[0]?.toLowerCase());
  return wanted.flatMap((tag) => Language.safeParse(tag).data ?? [])[0] ?? "nl";
}

const Route = z.object({ routeKey: z.string() });

/** The route without what stands in its place: a path can hold a personal link. */
function routeOf(event: unknown): string {
  const route = Route.safeParse(event);
  return route.success ? route.data.routeKey : "-";
}
