import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { cycles } from "#stores/cycles.ts";
import { questions } from "#stores/questions.ts";
import { reports } from "#stores/reports.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { audit } from "#stores/audit-trail.ts";
import { atConsole } from "#console/at-console.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { exportsPage } from "./exports-page.ts";
import { formatAsked, scopeAsked } from "./asked.ts";
import { auditTrail } from "./tables/audit.ts";
import { tableNamed, tableNames } from "./tables.ts";
import type { TableStore } from "./source.ts";
import { take } from "./take.ts";

async function showTables(call: Call<"neighbourhoods">): Promise<Reply> {
  const typed = call.visit.query.get("neighbourhood")?.trim() ?? "";
  const known = await scopeAsked(call).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
  const tables = tableNames.filter(
    (name) => name !== auditTrail.name || mayAlso(call, "read audit trail"),
  );
  return exportsPage(frameOf(call), {
    tables,
    typed,
    known: known !== undefined,
    personal: mayAlso(call, "export residents"),
  });
}

/** A table as CSV or XLSX. Who took it stands in the audit trail. */
async function takeTable(call: Call<TableStore | "secret">): Promise<Reply> {
  const source = found(tableNamed(call.parameters["table"] ?? ""), "no such table");
  return take(call, { source, format: formatAsked(call), scope: await scopeAsked(call) });
}

const takeTrail = async (call: Call<TableStore | "secret">): Promise<Reply> =>
  take(call, { source: auditTrail, format: formatAsked(call), scope: await scopeAsked(call) });

export const tableExports = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    cycles,
    questions,
    reports,
    secret,
    waveReports,
    waves,
  },
  routes: [
    ["GET", "/console/exports", "export tables", showTables],
    // Before the others: not everybody who takes tables along reads the trail.
    ["GET", "/console/exports/audit.:format", "read audit trail", takeTrail],
    ["GET", "/console/exports/:table.:format", "export tables", takeTable],
  ],
});

export const handler = onLambda(tableExports);
