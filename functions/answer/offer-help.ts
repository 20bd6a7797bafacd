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
import { type HelpForm, type HelpOffer, readOffer } from "#domain/answer/help.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Cycle, isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import {
  CycleId,
  cycleOfRound,
  NeighbourhoodId,
  neighbourhoodOf,
  OTHER,
  type RoundId,
} from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, atDesk, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { topicsOf } from "#stores/start-list.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import type { NotNow } from "#web/pages/limited.ts";
import { helpAreasPage, helpPage, helpThanksPage, noHelpPage } from "#web/pages/help.ts";
import { linkPage } from "#web/pages/survey.ts";
import { notNowByLink, notNowFromAnybody, senderOf, untilAgain } from "./admission.ts";
import { followLesser } from "./follow-link.ts";

const PUBLIC = "/help/";

/** With what one can help, in which round, and how its offer came to us. */
type Place = {
  language: Language;
  neighbourhood: Neighbourhood;
  round: RoundId;
  topics: readonly Topic[];
  from: Pick<HelpOffer, "by" | "resident">;
  /** Why it is not taken now, asked once there is something to take. */
  notNow(): Promise<NotNow | undefined>;
};

/**
 * Takes an offer to help with a topic, with consent to be called or mailed. It is kept apart from
 * the ballot and bears the day alone. By a personal link, or by the public page, where anybody can
 * say to be anybody.
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
  run: (dependencies, visit) =>
    visit.path.startsWith(PUBLIC) ? byPublicPage(dependencies, visit) : byLink(dependencies, visit),
});

async function byLink(
  dependencies: Uses<
    | "arrivals"
    | "cycles"
    | "helpOffers"
    | "invitations"
    | "limits"
    | "neighbourhoods"
    | "now"
    | "retentionDays"
    | "rounds"
    | "secret"
    | "sha256"
  >,
  visit: Visit,
): Promise<Reply> {
  const link = await followLesser(dependencies, "desk", visit.parameters["token"]);
  if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
  const { token, round, neighbourhood } = link;
  if (isMeasurement(round)) return linkPage({ language: visit.language, kind: "unknown" });
  return takeOffer(dependencies, visit, {
    language: visit.asked ?? token.language,
    neighbourhood,
    round: round.id,
    topics: topicsOf(round),
    from: { by: "link", resident: token.resident },
    notNow: () => notNowByLink(dependencies, "helpByLink", visit, link),
  });
}

/**
 * Under a neighbourhood's name, or the name of one of its cycles where several run beside each
 * other. Nothing here looks at who lives there, so nothing can be asked about it.
 */
async function byPublicPage(
  dependencies: Uses<
    | "agendas"
    | "arrivals"
    | "cycles"
    | "helpOffers"
    | "limits"
    | "neighbourhoods"
    | "now"
    | "retentionDays"
    | "secret"
  >,
  visit: Visit,
): Promise<Reply> {
  const { language } = visit;
  const place = await namedIn(dependencies, visit.parameters["neighbourhood"] ?? "");
  if (place === undefined) return faultPage({ language, kind: "not-found" });
  const { neighbourhood, running } = place;
  const [only, ...others] = running;
  if (only === undefined) return noHelpPage({ language, neighbourhood });
  if (others.length > 0) {
    const areas = running.map((one) => ({
      path: `${PUBLIC}${one.id}`,
      name: areaName(neighbourhood, one.area),
    }));
    return helpAreasPage({ language, neighbourhood, path: visit.path, areas });
  }
  const { cycles, agendas } = dependencies;
  const { round } = only;
  const [asked, agenda] = await Promise.all([cycles.mustGetRound(round), agendas.agenda(round)]);
  const topics = topicsToHelpWith(asked, agenda?.topics);
  if (topics.length === 0) return noHelpPage({ language, neighbourhood });
  return takeOffer(dependencies, visit, {
    language,
    neighbourhood,
    round,
    topics,
    from: { by: "public" },
    notNow: () => notNowFromAnybody(dependencies, "help", visit, neighbourhood.id),
  });
}

/**
 * The neighbourhood that an address names, by itself or by one of its cycles, with what is under
 * way there.
 */
async function namedIn(
  { neighbourhoods, cycles, now }: Uses<"cycles" | "neighbourhoods" | "now">,
  name: string,
): Promise<{ neighbourhood: Neighbourhood; running: Cycle[] } | undefined> {
  const cycle = CycleId.safeParse(name).data;
  const id = NeighbourhoodId.safeParse(cycle === undefined ? name : neighbourhoodOf(cycle)).data;
  const home = id === undefined ? undefined : await neighbourhoods.get(id);
  if (home === undefined) return undefined;
  const running = (await cycles.of(home.id)).filter(
    (one) => isUnderWay(one) && (cycle === undefined || one.id === cycle),
  );
  return { neighbourhood: atDesk(home, dayOf(now())), running };
}

/**
 * What is on the agenda, or as long as there is none what was asked; nobody helps with something
 * else.
 */
const topicsToHelpWith = (round: Round, agenda = round.topics): Topic[] =>
  topicsOf(round, agenda).filter(({ id }) => id !== OTHER);

async function takeOffer(
  stores: Uses<
    "arrivals" | "cycles" | "helpOffers" | "limits" | "now" | "retentionDays" | "secret"
  >,
  visit: Visit,
  { language, neighbourhood, round, topics, from, notNow }: Place,
): Promise<Reply> {
  const { arrivals, helpOffers, cycles, retentionDays, secret, now } = stores;
  const filled = filledIn(visit.form);
  const view = {
    language,
    neighbourhood,
    path: visit.path,
    topics,
    days: retentionDays,
    filled,
  };
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
  const kept = { id: secret(), round };
  await helpOffers.save(
    {
      ...read.offer,
      ...from,
      ...kept,
      language,
      on: dayOf(now()),
      consent: consentTo("help", language),
    },
    expiryOf(plan.end, retentionDays),
  );
  if (from.by === "public") {
    const sender = senderOf(stores, "help", visit);
    await arrivals.note({ kind: "help", ...kept, at: now(), sender });
  }
  return helpThanksPage({ ...view, topic: read.offer.topic });
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
