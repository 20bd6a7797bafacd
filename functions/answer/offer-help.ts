import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { arrivals } from "#stores/arrivals.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { type HelpForm, readOffer } from "#domain/answer/help.ts";
import { offerAnsweredBy } from "#domain/answer/offers.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { cycleOfRound } from "#contract/ids.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { helpPage, helpThanksPage } from "#web/pages/help.ts";
import { senderOf, untilAgain } from "./admission.ts";
import { type HelpPlace, helpPlaceOf } from "./help-place.ts";
import { leaveHash, leavePath } from "./leave-offer.ts";

/**
 * Takes an offer to help with a topic, with consent to be called or mailed. It is kept apart from
 * the ballot and bears the day alone. Who made it learns by when somebody answers, and gets an
 * address by which it can be withdrawn.
 */
export const offerHelp = page({
  uses: {
    agendas,
    arrivals,
    cycles,
    helpOffers,
    invitations,
    limits,
    neighbourhoods,
    retentionDays,
    rounds,
    secret,
  },
  async run(dependencies, visit) {
    const placed = await helpPlaceOf(dependencies, visit);
    return "reply" in placed ? placed.reply : takeOffer(dependencies, visit, placed.place);
  },
});

async function takeOffer(
  stores: Uses<
    "arrivals" | "cycles" | "helpOffers" | "limits" | "now" | "retentionDays" | "secret" | "sha256"
  >,
  visit: Visit,
  { language, neighbourhood, round, topics, from, notNow }: HelpPlace,
): Promise<Reply> {
  const { arrivals, helpOffers, cycles, retentionDays, secret, sha256, now } = stores;
  const filled = filledIn(visit.form);
  const view = { language, neighbourhood, path: visit.path, topics, days: retentionDays, filled };
  if (visit.method !== "POST") return helpPage({ ...view, faults: [] });
  const read = readOffer(
    filled,
    topics.map(({ id }) => id),
  );
  if (read.kind === "faults") return helpPage({ ...view, faults: read.faults });
  const why = await notNow();
  if (why !== undefined)
    return untilAgain(stores, helpPage({ ...view, faults: [], notNow: why }), why);
  const { plan } = await cycles.mustGet(cycleOfRound(round));
  const [kept, key, on] = [{ id: secret(), round }, secret(), dayOf(now())];
  const answerBy = offerAnsweredBy(on, neighbourhood.norms);
  await helpOffers.save(
    {
      ...read.offer,
      ...from,
      ...kept,
      language,
      on,
      consent: consentTo("help", language),
      answerBy,
      leave: [leaveHash(sha256, key)],
    },
    expiryOf(plan.end, retentionDays),
  );
  if (from.by === "public") {
    const sender = senderOf(stores, "help", visit);
    await arrivals.note({ kind: "help", ...kept, at: now(), sender });
  }
  return helpThanksPage({
    ...view,
    topic: read.offer.topic,
    answerBy,
    leave: leavePath({ ...from, ...kept }, key),
  });
}

function filledIn(form: URLSearchParams): HelpForm {
  const field = (name: string) => (form.get(name) ?? "").slice(0, 200);
  return {
    topic: field("topic"),
    name: field("name"),
    contact: field("contact"),
    consent: field("consent"),
  };
}

export const handler = onLambda(offerHelp);
