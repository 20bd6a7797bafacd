import type { ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import type { PendingImport } from "#stores/pending-imports.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { isBeginning, neighbourhoodAt } from "./neighbourhood-place.ts";
import { consoleResidentsPage } from "./residents-file-page.ts";

type Shown = Partial<
  Pick<
    Parameters<typeof consoleResidentsPage>[0],
    "told" | "faults" | "done" | "status" | "replace"
  >
>;

export type FileCall = Call<"cycles" | "neighbourhoods" | "pendingImports">;

/** The page where a file is chosen, with what is to be told of the one before. */
export async function showFile(call: FileCall, shown: Shown = {}): Promise<Reply> {
  const { neighbourhoods, pendingImports, now } = call.dependencies;
  const { facts } = await neighbourhoodAt(call);
  const [counted, pending, beginning] = await Promise.all([
    neighbourhoods.counted(facts.id),
    pendingImports.get(facts.id, call.visit.query.get("done") ?? "-", now()),
    isBeginning(call.dependencies, facts.id),
  ]);
  return consoleResidentsPage({
    ...frameOf(call),
    neighbourhood: facts,
    counted,
    beginning: beginning && mayAlso(call, "start cycle", facts.id),
    mayExport: mayAlso(call, "export residents", facts.id),
    replace: false,
    told: [],
    faults: [],
    done: pending === undefined ? undefined : cameOf(pending, counted),
    ...shown,
  });
}

/** What came of an import so far: nothing, a beginning, or the people in numbers. */
function cameOf(
  { id, done, numbers }: PendingImport,
  counted: ResidentsCounted | undefined,
): Shown["done"] {
  if (done) return numbers;
  return counted?.by === id ? "begun" : undefined;
}
