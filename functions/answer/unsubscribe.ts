import { dayOf } from "#domain/calendar/time.ts";
import { live } from "#functions/adapters/live.ts";
import { page } from "#functions/middleware/page.ts";
import { linkPage, unsubscribedPage, unsubscribePage } from "#web/pages/survey.ts";
import { followLink } from "./links.ts";

/** GET shows a page with a button and changes nothing; POST, from that button or from the mail program (RFC 8058), is honoured at once. */
export const unsubscribe = page(async (dependencies, visit) => {
  const link = await followLink(dependencies, visit.parameters["token"]);
  if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
  const { token, neighbourhood } = link;
  const language = visit.asked ?? token.language;
  if (visit.method !== "POST") return unsubscribePage({ language, neighbourhood, path: visit.path });
  await dependencies.residents.unsubscribe(neighbourhood.id, token.resident, dayOf(dependencies.now()));
  return unsubscribedPage({ language, neighbourhood });
});

export const handler = unsubscribe(live());
