import * as z from "zod";
import type { AuditEntry } from "#domain/audit.ts";
import { addSeconds, dayOf } from "#domain/calendar/time.ts";
import { may } from "#domain/access.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { subjectOf } from "./audit-line.ts";
import { auditPage, type Held, type Wanted } from "./audit-page.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** Lines of the trail on one page, and how many are looked through for it. */
const A_PAGE = 50;
const LOOKED_THROUGH = 500;
const Word = z.string().max(80).catch("");
const Query = z.object({
  neighbourhood: NeighbourhoodId.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
  who: Word,
  about: Word,
  on: Word,
});

/** Who did what, when and why: of one neighbourhood, or of what is done for all together. */
export async function showAudit(call: Call<"anchors" | "audit">): Promise<Reply> {
  const { audit } = call.dependencies;
  const {
    neighbourhood = ORGANISATION,
    before,
    ...wanted
  } = Query.parse(Object.fromEntries(call.visit.query));
  const allowed = may(call.access, call.deed, neighbourhood);
  const read = allowed ? await audit.latest(neighbourhood, LOOKED_THROUGH, before) : [];
  const found = read.filter((line) => isWanted(line, wanted));
  const lines = found.slice(0, A_PAGE);
  // What was looked through and not found is not looked through again.
  const last = (found.length > A_PAGE ? lines.at(-1) : read.at(-1))?.seq ?? 1;
  return auditPage({
    ...frameOf(call),
    neighbourhood,
    lines,
    read,
    wanted,
    held: allowed ? await heldAgainst(call, neighbourhood) : undefined,
    next: last > 1 ? last : undefined,
  });
}

const isWanted = (line: AuditEntry, { who, about, on }: Wanted): boolean =>
  (who === "" || line.actor === who) &&
  (about === "" || subjectOf(line) === about) &&
  (on === "" || dayOf(line.at) === on);

/** What was written down longer ago has another line after it. */
const DAYS = 35;

/** Whether the line is still there that was written down last where nobody can change it. */
async function heldAgainst(
  { dependencies: { anchors, audit, now } }: Call<"anchors" | "audit">,
  neighbourhood: NeighbourhoodId,
): Promise<Held | undefined> {
  const anchor = await anchors.latest(addSeconds(now(), -DAYS * 86_400));
  const end = anchor?.trails.find((one) => one.neighbourhood === neighbourhood);
  if (anchor === undefined || end === undefined) return undefined;
  const [line] = await audit.latest(neighbourhood, 1, end.seq + 1);
  return { at: anchor.at, seq: end.seq, stands: line?.hash === end.hash };
}
