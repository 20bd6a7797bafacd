import { consentTo } from "#domain/answer/consent.ts";
import { readOffer } from "#domain/answer/help.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { cycleOfRound } from "#domain/ids.ts";
import { expiryOf } from "#functions/adapters/mail-ledger.ts";
import { live } from "#functions/adapters/live.ts";
import { topicsNamed } from "#functions/adapters/topics.ts";
import { page } from "#functions/middleware/page.ts";
import { helpPage, helpThanksPage } from "#web/pages/help.ts";
import { linkPage } from "#web/pages/survey.ts";
import { followLink } from "./links.ts";

/** Takes an offer to help with a topic, with consent to be called or mailed. It is kept apart from the ballot and bears the day alone. */
export const offerHelp = page(async (dependencies, visit) => {
  const { helpOffers, cycles, retentionDays, secret, now } = dependencies;
  const link = await followLink(dependencies, visit.parameters["token"]);
  if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
  const { round, neighbourhood } = link;
  const language = visit.asked ?? link.token.language;
  const field = (name: string) => (visit.form.get(name) ?? "").slice(0, 200);
  const filled = { topic: field("topic"), name: field("name"), contact: field("contact"), consent: field("consent") };
  const view = { language, neighbourhood, path: visit.path, topics: topicsNamed(round.topics), days: retentionDays, filled };
  if (visit.method !== "POST") return helpPage({ ...view, faults: [] });
  const read = readOffer(filled, round.topics);
  if (read.kind === "faults") return helpPage({ ...view, faults: read.faults });
  const { plan } = await cycles.mustGet(cycleOfRound(round.id));
  await helpOffers.save({ ...read.offer, id: secret(), round: round.id, language, on: dayOf(now()), consent: consentTo("help", language) }, expiryOf(plan.end, retentionDays));
  return helpThanksPage({ ...view, topic: read.offer.topic });
});

export const handler = offerHelp(live());
