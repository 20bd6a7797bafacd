import * as z from "zod";
import { addSeconds } from "#domain/calendar/time.ts";
import { may } from "#domain/access.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { auditPage, type Held } from "./audit-page.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** Lines of the trail on one page. */
const A_PAGE = 50;
const Query = z.object({
  neighbourhood: NeighbourhoodId.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** Who did what, when and why: of one neighbourhood, or of what is done for all together. */
export async function showAudit(call: Call<"anchors" | "audit">): Promise<Reply> {
  const { audit } = call.dependencies;
  const { neighbourhood = ORGANISATION, before } = Query.parse(
    Object.fromEntries(call.visit.query),
  );
  const allowed = may(call.access, call.deed, neighbourhood);
  const lines = allowed ? await audit.latest(neighbourhood, A_PAGE, before) : [];
  return auditPage({
    ...frameOf(call),
    neighbourhood,
    lines,
    held: allowed ? await heldAgainst(call, neighbourhood) : undefined,
    next: lines.length === A_PAGE && (lines.at(-1)?.seq ?? 1) > 1 ? lines.at(-1)?.seq : undefined,
  });
}

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
