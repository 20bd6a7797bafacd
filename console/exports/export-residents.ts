import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { audit } from "#stores/audit-trail.ts";
import { atConsole } from "#console/at-console.ts";
import type { Call } from "#console/call.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { formatAsked, scopeAsked } from "./asked.ts";
import { residents } from "#stores/residents.ts";
import { residentsTable } from "./tables/residents.ts";
import { take } from "./take.ts";

/** The residents of one neighbourhood, by a function of its own: no other export can read who they are. */
async function takeResidents(
  call: Call<"audit" | "neighbourhoods" | "residents" | "secret">,
): Promise<Reply> {
  if ((call.visit.query.get("neighbourhood") ?? "") === "")
    throw new NotFound("residents are taken along of one neighbourhood");
  return take(call, {
    source: residentsTable,
    format: formatAsked(call),
    scope: await scopeAsked(call),
  });
}

export const residentExports = atConsole({
  uses: { audit, residents, secret },
  routes: [["GET", "/console/exports/residents.:format", "export residents", takeResidents]],
});

export const handler = onLambda(residentExports);
