import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Match } from "./routes.ts";

const TEXT = /^(text\/|application\/(json|javascript|xml)|[^;]+\+(json|xml))/;

/** A request as it came in; `now` is the environment's instant (ms). */
export type Asked = {
  request: IncomingMessage;
  method: string;
  path: string;
  search: string;
  body: Buffer;
  match: Match;
  now: number;
  account: string;
};

/** What API Gateway makes of a request for a function: a payload of format 2.0. */
export function payloadOf({ request, method, path, search, body, match, now, account }: Asked) {
  const { cookie } = request.headers;
  const sourceIp = request.socket.remoteAddress ?? "127.0.0.1";
  const headers = headersOf(request, sourceIp);
  return {
    version: "2.0",
    routeKey: match.key,
    rawPath: path,
    rawQueryString: search,
    ...(cookie === undefined ? {} : { cookies: cookie.split("; ") }),
    headers,
    ...(search === "" ? {} : { queryStringParameters: parametersIn(search) }),
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
    ...contentOf(body, headers["content-type"]),
  };
}

function headersOf({ headers }: IncomingMessage, sourceIp: string): Record<string, string> {
  const { cookie: _, ...others } = headers;
  const joined = Object.entries(others).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(",") : value]],
  );
  return {
    ...Object.fromEntries(joined),
    "x-forwarded-for": sourceIp,
    "x-forwarded-proto": "http",
  };
}

/** A name that comes more than once has its values joined. */
function parametersIn(search: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search))
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  return parameters;
}

function contentOf(body: Buffer, type = "") {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = TEXT.test(type);
  return { body: body.toString(isText ? "utf8" : "base64"), isBase64Encoded: !isText };
}
