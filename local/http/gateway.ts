import type { ServerResponse } from "node:http";
import * as z from "zod";
import { LambdaFailure } from "#local/functions/messages.ts";
import { bodyOf } from "./body.ts";
import { payloadOf } from "./payload.ts";
import type { Match } from "./routes.ts";
import type { Serve } from "./server.ts";

const Reply = z.object({
  statusCode: z.coerce.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(""),
  isBase64Encoded: z.boolean().default(false),
});

/** Stands where API Gateway stands: HTTP in, a payload of format 2.0 to the function, its answer out. */
export function gateway({
  route,
  invoke,
  now,
  account,
}: {
  route: (method: string, path: string) => Match | undefined;
  invoke: (functionArn: string, event: unknown, likeness: () => string) => Promise<unknown>;
  now: () => number;
  account: string;
}): Serve {
  return async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const [path = "/", ...rest] = url.split("?");
    const match = route(method, path);
    const body = await bodyOf(request);
    if (body === undefined) return say(response, 413, "Request Entity Too Large");
    if (match === undefined) return say(response, 404, "Not Found");
    const search = rest.join("?");
    const event = payloadOf({ request, method, path, search, body, match, now: now(), account });
    // The port and the browser's headers differ from run to run; what was asked for does not.
    const likeness = () =>
      `${method} ${url}\n${request.headers.cookie ?? ""}\n${body.toString("latin1")}`;
    try {
      answer(response, await invoke(match.functionArn, event, likeness));
    } catch (error) {
      const late = error instanceof LambdaFailure && error.errorType === "Sandbox.Timedout";
      if (late) say(response, 503, "Service Unavailable");
      else say(response, 500, "Internal Server Error");
    }
  };
}

/** What a function gives back becomes the response; without a status code it is the body, as JSON, with 200. */
function answer(response: ServerResponse, result: unknown): void {
  const reply = Reply.safeParse(result);
  if (!reply.success) {
    const text = typeof result === "string" ? result : JSON.stringify(result ?? null);
    response.writeHead(200, { "content-type": "application/json" }).end(text);
    return;
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = reply.data;
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
