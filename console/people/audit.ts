import * as z from "zod";
import { may } from "#domain/access.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { auditPage } from "./audit-page.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** Lines of the trail on one page. */
const A_PAGE = 50;
const Query = z.object({
  neighbourhood: NeighbourhoodId.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** Who did what, when and why: of one neighbourhood, or of what is done for all together. */
export async function showAudit(call: Call<"audit">): Promise<Reply> {
  const { audit } = call.dependencies;
  const { neighbourhood = ORGANISATION, before } = Query.parse(
    Object.fromEntries(call.visit.query),
  );
  const lines = may(call.access, call.deed, neighbourhood)
    ? await audit.latest(neighbourhood, A_PAGE, before)
    : [];
  return auditPage({
    ...frameOf(call),
    neighbourhood,
    lines,
    next: lines.length === A_PAGE && (lines.at(-1)?.seq ?? 1) > 1 ? lines.at(-1)?.seq : undefined,
  });
}
