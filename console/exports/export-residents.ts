import { live } from "#stores/live.ts";
import { at, atConsole } from "#console/at-console.ts";
import type { Call } from "#console/call.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { formatAsked, scopeAsked } from "./asked.ts";
import { residents } from "./tables/residents.ts";
import { take } from "./take.ts";

/** The residents of one neighbourhood, by a function of its own: no other export can read who they are. */
async function takeResidents(call: Call): Promise<Reply> {
  if ((call.visit.query.get("neighbourhood") ?? "") === "")
    throw new NotFound("residents are taken along of one neighbourhood");
  return take(call, {
    source: residents,
    format: formatAsked(call),
    scope: await scopeAsked(call),
  });
}

export const residentExports = atConsole([
  ["GET", at("/console/exports/residents.:format"), "export residents", takeResidents],
]);

export const handler = residentExports(live());
