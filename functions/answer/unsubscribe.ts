import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { unsubscribedPage, unsubscribePage } from "#web/pages/unsubscribe.ts";
import { visitByLesser } from "./lesser-visit.ts";

/**
 * GET shows a form and changes nothing. A POST from the mail program (RFC 8058) is honoured at
 * once; one from the form needs a choice, so that a scanner that presses every button unsubscribes
 * nobody.
 */
export const unsubscribe = page({
  uses: { invitations, neighbourhoods, residents, rounds },
  run: takeOptOut,
});

async function takeOptOut(
  stores: Uses<"invitations" | "neighbourhoods" | "now" | "residents" | "rounds" | "sha256">,
  visit: Visit,
): Promise<Reply> {
  const found = await visitByLesser(stores, visit, "unsubscribe");
  if ("reply" in found) return found.reply;
  const { link, language } = found;
  const { token, neighbourhood } = link;
  const view = { language, neighbourhood, path: visit.path };
  if (visit.method !== "POST") return unsubscribePage({ ...view, missing: false });
  const on = dayOf(stores.now());
  const wanted =
    visit.form.get("List-Unsubscribe") === "One-Click" ? "all" : visit.form.get("what");
  if (wanted === "all") await stores.residents.unsubscribe(neighbourhood.id, token.resident, on);
  else if (wanted === "reminders")
    await stores.invitations.remindNot(token.round, token.batch, token.resident, on);
  else return unsubscribePage({ ...view, missing: true });
  return unsubscribedPage({ ...view, what: wanted });
}

export const handler = onLambda(unsubscribe);
