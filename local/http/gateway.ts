import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { LambdaFailure } from "#local/functions/messages.ts";
import type { Match } from "./routes.ts";

const MOST_BYTES = 10 * 1024 * 1024;
const TEXT = /^(text\/|application\/(json|javascript|xml)|[^;]+\+(json|xml))/;

const Reply = z.object({
  statusCode: z.coerce.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** Stands where API Gateway stands: HTTP in, a payload of format 2.0 to the function, its answer out. */
export function gateway(options: {
  route: (method: string, path: string) => Match | undefined;
  invoke: (functionArn: string, event: unknown, likeness: () => string) => Promise<unknown>;
  now: () => number;
  account: string;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { route, invoke, now, account } = options;

  return async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const mark = url.indexOf("?");
    const path = mark === -1 ? url : url.slice(0, mark);
    const match = route(method, path);
    const body = await bodyOf(request);
    if (body === undefined) return say(response, 413, "Request Entity Too Large");
    if (match === undefined) return say(response, 404, "Not Found");
    const event = {
      version: "2.0",
      ...eventOf(
        request,
        method,
        path,
        mark === -1 ? "" : url.slice(mark + 1),
        match,
        body,
        now(),
        account,
      ),
    };
    try {
      // The port and the browser's headers differ from run to run; what was asked for does not.
      answer(
        response,
        await invoke(
          match.functionArn,
          event,
          () => `${method} ${url}\n${request.headers.cookie ?? ""}\n${body.toString("latin1")}`,
        ),
      );
    } catch (error) {
      const late = error instanceof LambdaFailure && error.errorType === "Sandbox.Timedout";
      say(response, late ? 503 : 500, late ? "Service Unavailable" : "Internal Server Error");
    }
  };
}

/** The whole body, or nothing when it is more than API Gateway takes. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (part: Buffer) => {
      bytes += part.length;
      // What is too much is still read to its end, so that the sender hears the answer.
      if (bytes <= MOST_BYTES) chunks.push(part);
    });
    request.on("end", () => resolve(bytes > MOST_BYTES ? undefined : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

function eventOf(
  request: IncomingMessage,
  method: string,
  path: string,
  query: string,
  match: Match,
  body: Buffer,
  now: number,
  account: string,
) {
  const { cookie, ...rest } = request.headers;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(",") : value;
  const sourceIp = request.socket.remoteAddress ?? "127.0.0.1";
  headers["x-forwarded-for"] = sourceIp;
  headers["x-forwarded-proto"] = "http";
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    parameters[name] = name in parameters ? `${parameters[name] ?? ""},${value}` : value;
  const isText = TEXT.test(headers["content-type"] ?? "");
  return {
    routeKey: match.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split("; ") }),
    headers,
    ...(query === "" ? {} : { queryStringParameters: parameters }),
    ...(Object.keys(match.parameters).length === 0 ? {} : { pathParameters: match.parameters }),
    requestContext: {
      accountId: account,
      apiId: "local",
      domainName: headers["host"] ?? "localhost",
      domainPrefix: "local",
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomBytes(11).toString("base64url"),
      routeKey: match.key,
      stage: "$default",
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(body.length === 0
      ? {}
      : { body: isText ? body.toString("utf8") : body.toString("base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** What a function gives back becomes the response; without a status code it is the body, as JSON, with 200. */
function answer(response: ServerResponse, result: unknown): void {
  const parsed = Reply.safeParse(result);
  if (!parsed.success) {
    const text = typeof result === "string" ? result : JSON.stringify(result ?? null);
    response.writeHead(200, { "content-type": "application/json" }).end(text);
    return;
  }
  const {
    statusCode,
    headers = {},
    cookies = [],
    body = "",
    isBase64Encoded = false,
  } = parsed.data;
  response.statusCode = statusCode;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  response.end(isBase64Encoded ? Buffer.from(body, "base64") : body);
}

function say(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { "content-type": "application/json" })
    .end(JSON.stringify({ message }));
}
