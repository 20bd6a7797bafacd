import { createHash } from "node:crypto";
import { OF_NOBODY } from "#domain/municipality/subjects.ts";
import { STYLES } from "#web/pages/document.ts";
import { shownAs } from "#web/pages/municipality.ts";

/** `html` is the body, whatever `headers` say that it is. */
/** `bytes` in the place of `html` are sent as they are: a file that is no text. */
export type Reply = {
  status: number;
  html: string;
  bytes?: Uint8Array;
  allows?: Allowed;
  headers?: Record<string, string>;
  cookies?: string[];
};
export type HttpReply = {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded?: true;
};

const hashed = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");

/** What a page may hold beside what every page may, and where else its forms may go. */
type Allowed = { forms?: string; styles?: readonly string[]; scripts?: readonly string[] };
/** Nothing comes from others; forms go to ourselves, and from one page to where files come in. */
function policy({ forms = "", styles = [], scripts = [] }: Allowed = {}): string {
  const ours = `default-src 'none'; style-src ${hashed([...STYLES, ...styles])}; img-src 'self' data:`;
  const run = scripts.length > 0 ? `; script-src ${hashed(scripts)}; connect-src 'self'` : "";
  const kept = "base-uri 'none'; frame-ancestors 'none'";
  return `${ours}${run}; form-action ${["'self'", forms].join(" ").trim()}; ${kept}`;
}

const SAFE = {
  "content-type": "text/html; charset=utf-8",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
};

export const redirect = (location: string, cookies: string[] = []): Reply => ({
  status: 303,
  html: "",
  headers: { location },
  cookies,
});

/** What a page that says to wait says in words, in seconds. */
const QUARTER = "900";

/** As it is sent, with the same safe headers for every page, and showing whose it is. */
export function replyOf(
  { status, html, bytes, allows = {}, headers = {}, cookies = [] }: Reply,
  whose = OF_NOBODY,
): HttpReply {
  const isPage = !("content-type" in headers);
  const shown = isPage ? shownAs(html, whose) : { html, styles: [] };
  const { styles = [] } = allows;
  return {
    statusCode: status,
    headers: {
      ...SAFE,
      "content-security-policy": policy({ ...allows, styles: [...styles, ...shown.styles] }),
      ...(status === 429 && { "retry-after": QUARTER }),
      ...headers,
    },
    ...(cookies.length === 0 ? {} : { cookies }),
    ...(bytes === undefined
      ? { body: shown.html }
      : { body: Buffer.from(bytes).toString("base64"), isBase64Encoded: true }),
  };
}
