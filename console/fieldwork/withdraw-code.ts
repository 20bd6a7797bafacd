import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { ResidentId } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { backTo, type Call, type PlaceStores, placeOf, tellAudit } from "#console/call.ts";
import { lettersPath } from "./show-letters.ts";

const WithdrawForm = z.object({ resident: ResidentId, batch: z.coerce.number().int().min(0) });

/**
 * Takes back the code of a letter that was lost, or that somebody else used: from now on it leads
 * to a page that says so, and another letter can be ordered.
 */
export async function withdrawCode(
  call: Call<PlaceStores | "audit" | "codes" | "invitations">,
): Promise<Reply> {
  const { codes, invitations, now } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const form = found(
    WithdrawForm.safeParse(Object.fromEntries(call.visit.form)).data,
    "no such resident",
  );
  const { batch, resident } = form;
  const [invitation, given] = await Promise.all([
    invitations.get(round.id, batch, resident),
    codes.of(round.id, batch, resident),
  ]);
  const working = given.filter(
    ({ print, withdrawn }) => print !== undefined && withdrawn === undefined,
  );
  if (invitation === undefined || working.length === 0) throw new NotFound("no such code");
  const at = now();
  const withdrawn = await codes.withdraw(working, invitation, dayOf(at));
  const [first] = working;
  if (withdrawn)
    await tellAudit(call, `withdrawn:${first?.token ?? ""}`, {
      neighbourhood: neighbourhood.id,
      at,
      action: "withdraw code",
      object: round.id,
      result: `codes withdrawn: ${working.length}`,
    });
  return backTo(
    lettersPath(run.id),
    call.visit.language,
    withdrawn ? "codeWithdrawn" : "changedMeanwhile",
  );
}
