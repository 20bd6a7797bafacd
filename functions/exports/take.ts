import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { actorOf, type Call } from "#functions/console/call.ts";
import { frameOf } from "#functions/console/views.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { tooLargePage } from "#web/pages/console/exports.ts";
import { fileOf, type Format, MEDIA_TYPES, type Written } from "./formats/files.ts";
import type { Source } from "./source.ts";

/** A function gives at most 6 MB, and a file that is no text travels as base64, a third longer. */
const MOST_BYTES = 4 * 1024 * 1024;
const TOLD_AT_ONCE = 20;

type Taking = { source: Source; format: Format; neighbourhood: Neighbourhood | undefined };

/** A table as a file for who asked, with its digests; or, where it is too large for that, a page that says how else. */
export async function take(call: Call, { source, format, neighbourhood }: Taking): Promise<Reply> {
  const { dependencies, visit, origin } = call;
  const file = fileOf(source.of(dependencies, neighbourhood), format);
  // A sheet is packed already.
  const packed = format === "csv" && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test(visit.headers["accept-encoding"] ?? "");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of packed ? ReadableStream.from(file.bytes).pipeThrough(new CompressionStream("gzip")) : file.bytes) {
    size += part.length;
    if (size > MOST_BYTES) return tooLargePage(frameOf(call), { table: source.name, format, neighbourhood: neighbourhood?.id });
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const written = file.written();
  await tellTaken(dependencies, { source, format, neighbourhood, written, actor: actorOf(call), origin });
  const sent = digestOf(dependencies.sha256(bytes));
  return {
    status: 200, html: "", bytes,
    headers: {
      "content-type": MEDIA_TYPES[format], "content-disposition": `attachment; filename="${neighbourhood?.id ?? "all"}-${source.name}.${format}"`, "x-row-count": String(written.rows),
      // RFC 9530: both are of what is sent, packed or not; that of the file as it is kept has a field of its own.
      "content-digest": sent, "repr-digest": sent, "unencoded-digest": digestOf(written.sha256), vary: "accept-encoding", ...(packed ? { "content-encoding": "gzip" } : {}),
    },
  };
}

const digestOf = (hex: string): string => `sha-256=:${Buffer.from(hex, "hex").toString("base64")}:`;

/** A line for each neighbourhood whose facts were taken along. */
export async function tellTaken(dependencies: Dependencies, { source, format, neighbourhood, written, actor, origin }: Taking & { written: Written; actor: string; origin: string }): Promise<void> {
  const { audit, neighbourhoods, now } = dependencies;
  const at = now();
  const whose = neighbourhood === undefined ? (await neighbourhoods.all()).map(({ id }) => id) : [neighbourhood.id];
  const result = `${written.rows} rows${neighbourhood === undefined ? ` of ${whose.length} neighbourhoods` : ""}, sha-256 ${written.sha256}`;
  for (let from = 0; from < whose.length; from += TOLD_AT_ONCE) await Promise.all(whose.slice(from, from + TOLD_AT_ONCE).map((id) => audit.tell(`export:${source.name}:${at}:${written.sha256}`, { neighbourhood: id, at, actor, action: source.name === "residents" ? "export residents" : "export table", object: `${source.name}.${format}`, result, origin })));
}
