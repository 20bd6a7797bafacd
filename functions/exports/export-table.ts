import { live } from "#functions/adapters/live.ts";
import { at, atConsole } from "#functions/console/at-console.ts";
import type { Call } from "#functions/console/call.ts";
import { frameOf } from "#functions/console/views.ts";
import { NotFound } from "#functions/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { exportsPage } from "#web/pages/console/exports.ts";
import { formatAsked, neighbourhoodAsked } from "./asked.ts";
import { tableNamed, tableNames } from "./tables.ts";
import { take } from "./take.ts";

async function showTables(call: Call): Promise<Reply> {
  const [neighbourhoods, chosen] = await Promise.all([call.dependencies.neighbourhoods.all(), neighbourhoodAsked(call)]);
  return exportsPage(frameOf(call), { tables: tableNames, neighbourhoods, chosen: chosen?.id });
}

/** A table as CSV or XLSX. Who took it stands in the audit trail. */
async function takeTable(call: Call): Promise<Reply> {
  const source = tableNamed(call.parameters["table"] ?? "");
  if (source === undefined) throw new NotFound("no such table");
  return take(call, { source, format: formatAsked(call), neighbourhood: await neighbourhoodAsked(call) });
}

export const tableExports = atConsole([
  ["GET", at("/console/exports"), showTables],
  ["GET", at("/console/exports/:table([a-z-]+).:format([a-z]+)"), takeTable],
]);

export const handler = tableExports(live());
