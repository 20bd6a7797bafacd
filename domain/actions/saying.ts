import type { Day } from "#contract/ids.ts";
import { isPersonal } from "./evidence.ts";
import { Says, type SaysKind } from "./errand.ts";

const FIELDS = ["due", "text", "next", "number", "status", "word"] as const;
export type SaidField = (typeof FIELDS)[number];

/** Where a system for reports is done with it or refuses it, it says why; nobody is waited for until a day gone by. */
const unsaid = (says: Says, today: Day): SaidField[] => {
  if (says.kind === "report")
    return says.text === undefined && ["done", "refused"].includes(says.status) ? ["text"] : [];
  if (says.kind === "word") return isPersonal(says.word) ? ["word"] : [];
  return "due" in says && says.due < today ? ["due"] : [];
};

/** What a form says, of what can be said; else at which fields it is wrong, none where it says nothing. */
export function readSays(
  form: URLSearchParams,
  can: readonly SaysKind[],
  today: Day,
): { says: Says } | { faults: SaidField[] } {
  const kind = can.find((one) => one === form.get("says"));
  if (kind === undefined) return { faults: [] };
  const typed = FIELDS.map((name) => [name, form.get(name)?.trim() ?? ""] as const);
  const fields = Object.fromEntries(typed.filter(([, value]) => value !== ""));
  const { data: says, error } = Says.safeParse({ kind, ...fields });
  if (error !== undefined) {
    const wrong = error.issues.map(({ path }) => path[0]);
    return { faults: FIELDS.filter((name) => wrong.includes(name)) };
  }
  const faults = unsaid(says, today);
  return faults.length === 0 ? { says } : { faults };
}
