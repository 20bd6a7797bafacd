import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import type { Uses } from "#stores/stores.ts";
import { readCode } from "#domain/answer/code.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { codePage } from "#web/pages/code.ts";
import { followSent } from "./follow-sent.ts";

/**
 * Where the code of a letter is typed; it leads to the same page as a mail's link. Slips lock nobody
 * out: only very many from one network have to wait.
 */
export const typeCode = page({
  uses: { invitations, limits, neighbourhoods, rounds },
  run: followCode,
});

async function followCode(
  stores: Uses<"invitations" | "limits" | "neighbourhoods" | "now" | "rounds" | "sha256">,
  visit: Visit,
): Promise<Reply> {
  const { method, form, language } = visit;
  const typed = (form.get("code") ?? "").slice(0, 60);
  if (method !== "POST") return codePage({ language, typed: "" });
  const code = readCode(typed);
  if (code === undefined)
    return codePage({ language, typed, fault: typed.trim() === "" ? "empty" : "unreadable" });
  const { kind } = await followSent(stores, visit, code);
  if (kind === "known") return redirect(`/a/${code}?lang=${language}`);
  return codePage({ language, typed, fault: FAULTS[kind] });
}

/** What is told of a code that does not lead to its survey. */
const FAULTS = {
  mistyped: "unreadable",
  unknown: "unknown",
  "withdrawn-code": "withdrawn",
  "too-many": "too-many",
} as const;

export const handler = onLambda(typeCode);
