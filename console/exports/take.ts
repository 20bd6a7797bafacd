import type { Deed } from "#contract/permissions.ts";
import type { Stores, Uses } from "#stores/stores.ts";
import { type NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import { actorOf, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { tooLargePage } from "./exports-page.ts";
import { fileOf, type Format, MEDIA_TYPES, type Written } from "#functions/formats/files.ts";
import type { Scope, Source } from "./source.ts";

/** A function gives at most 6 MB, and a file that is no text travels as base64, a third longer. */
const MOST_BYTES = 4 * 1024 * 1024;

type Taking<Name extends keyof Stores> = {
  source: Source<Name>;
  format: Format;
  scope: Scope;
};

/** The one neighbourhood that something is of. */
const oneOf = (scope: Scope): NeighbourhoodId | undefined =>
  scope !== "all" && scope.length === 1 ? scope[0] : undefined;

/** A table as a file for who asked, with its digests; or, where it is too large for that, a page that says how else. */
export async function take<Name extends keyof Stores>(
  call: Call<Name | "audit" | "secret">,
  { source, format, scope }: Taking<Name>,
): Promise<Reply> {
  const { dependencies, visit, origin } = call;
  const file = fileOf(source.of(dependencies, scope), format);
  // A sheet is packed already.
  const packed =
    format === "csv" &&
    /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test(visit.headers["accept-encoding"] ?? "");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of packed
    ? ReadableStream.from(file.bytes).pipeThrough(new CompressionStream("gzip"))
    : file.bytes) {
    size += part.length;
    if (size > MOST_BYTES)
      return tooLargePage(frameOf(call), {
        table: source.name,
        format,
        neighbourhood: oneOf(scope),
      });
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const written = file.written();
  await tellTaken(dependencies, { source, format, scope, written, actor: actorOf(call), origin });
  const sent = digestOf(dependencies.sha256(bytes));
  return {
    status: 200,
    html: "",
    bytes,
    headers: {
      "content-type": MEDIA_TYPES[format],
      "content-disposition": `attachment; filename="${oneOf(scope) ?? "all"}-${source.name}.${format}"`,
      "x-row-count": String(written.rows),
      // RFC 9530: both are of what is sent, packed or not; that of the file as it is kept has a field of its own.
      "content-digest": sent,
      "repr-digest": sent,
      "unencoded-digest": digestOf(written.sha256),
      vary: "accept-encoding",
      ...(packed ? { "content-encoding": "gzip" } : {}),
    },
  };
}

const digestOf = (hex: string): string => `sha-256=:${Buffer.from(hex, "hex").toString("base64")}:`;

/** Who took what, as often as it was taken: in the trail of the neighbourhood it is of, or in that of all together. */
export async function tellTaken(
  { audit, now, secret }: Uses<"audit" | "now" | "secret">,
  {
    source,
    format,
    scope,
    written: { rows, sha256 },
    actor,
    origin,
  }: {
    source: { name: string };
    format: Format;
    scope: Scope;
    written: Written;
    actor: string;
    origin: string;
  },
): Promise<void> {
  const at = now();
  const whose = scope === "all" ? "all neighbourhoods" : scope.join(", ");
  await audit.tell(`export:${source.name}:${at}:${secret()}`, {
    neighbourhood: oneOf(scope) ?? ORGANISATION,
    at,
    actor,
    action: source.name === "residents" ? ("export residents" satisfies Deed) : "export table",
    object: `${source.name}.${format}`,
    result: `${rows} rows of ${whose.slice(0, 400)}, sha-256 ${sha256}`,
    origin,
  });
}
