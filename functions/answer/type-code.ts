import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { readCode } from "#domain/answer/code.ts";
import { page, redirect } from "#functions/middleware/page.ts";
import { codePage } from "#web/pages/code.ts";
import { followLink } from "./follow-link.ts";

/**
 * Where the code of a letter is typed; it leads to the same page as a mail's link. 80 random bits
 * are not guessed, so nobody is locked out for a slip.
 */
export const typeCode = page({
  uses: { invitations, neighbourhoods, rounds },
  run: async (dependencies, { method, form, language }) => {
    const typed = (form.get("code") ?? "").slice(0, 60);
    if (method !== "POST") return codePage({ language, typed: "" });
    const code = readCode(typed);
    if (code === undefined)
      return codePage({ language, typed, fault: typed.trim() === "" ? "empty" : "unreadable" });
    const link = await followLink(dependencies, code);
    return link.kind === "known"
      ? redirect(`/a/${code}?lang=${language}`)
      : codePage({ language, typed, fault: "unknown" });
  },
});

export const handler = onLambda(typeCode);
