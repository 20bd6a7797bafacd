import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import type { Uses } from "#stores/stores.ts";
import { readCode } from "#domain/answer/code.ts";
import { page, redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { codePage } from "#web/pages/code.ts";
import { followLink } from "./follow-link.ts";

/**
 * Where the code of a letter is typed; it leads to the same page as a mail's link. 80 random bits
 * are not guessed, so nobody is locked out for a slip.
 */
export const typeCode = page({
  uses: { invitations, neighbourhoods, rounds },
  run: followCode,
});

async function followCode(
  stores: Uses<"invitations" | "neighbourhoods" | "now" | "rounds" | "sha256">,
  { method, form, language }: Visit,
): Promise<Reply> {
  const typed = (form.get("code") ?? "").slice(0, 60);
  if (method !== "POST") return codePage({ language, typed: "" });
  const code = readCode(typed);
  if (code === undefined)
    return codePage({ language, typed, fault: typed.trim() === "" ? "empty" : "unreadable" });
  const link = await followLink(stores, code);
  if (link.kind === "known") return redirect(`/a/${code}?lang=${language}`);
  const fault = link.kind === "withdrawn-code" ? "withdrawn" : "unknown";
  return codePage({ language, typed, fault });
}

export const handler = onLambda(typeCode);
