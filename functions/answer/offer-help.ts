import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { type HelpOffer, MOST_PUBLIC, readOffer } from "#domain/answer/help.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Cycle, isMeasurement } from "#domain/dispatch/cycle.ts";
import {
  CycleId,
  cycleOfRound,
  NeighbourhoodId,
  OTHER,
  type RoundId,
  type TopicId,
} from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { topicsNamed } from "#stores/topics.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { helpAreasPage, helpPage, helpThanksPage, noHelpPage } from "#web/pages/help.ts";
import { linkPage } from "#web/pages/survey.ts";
import { followLesser } from "./follow-link.ts";

const PUBLIC = "/help/";

/** With what one can help, in which round, and how its offer came to us. */
type Place = {
  language: Language;
  neighbourhood: Neighbourhood;
  round: RoundId;
  topics: readonly TopicId[];
  by: HelpOffer["by"];
};

/**
 * Takes an offer to help with a topic, with consent to be called or mailed. It is kept apart from
 * the ballot and bears the day alone. By a personal link, or by the public page, where anybody can
 * say to be anybody.
 */
export const offerHelp = page({
  uses: { agendas, cycles, helpOffers, invitations, neighbourhoods, retentionDays, rounds, secret },
  run: (dependencies, visit) =>
    visit.path.startsWith(PUBLIC) ? byPublicPage(dependencies, visit) : byLink(dependencies, visit),
});

async function byLink(
  dependencies: Uses<
    | "cycles"
    | "helpOffers"
    | "invitations"
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
    topics: round.topics,
    by: "link",
  });
}

/**
 * Under a neighbourhood's name, or the name of one of its cycles where several run beside each
 * other. Nothing here looks at who lives there, so nothing can be asked about it.
 */
async function byPublicPage(
  dependencies: Uses<
    "agendas" | "cycles" | "helpOffers" | "neighbourhoods" | "now" | "retentionDays" | "secret"
  >,
  visit: Visit,
): Promise<Reply> {
  const { neighbourhoods, cycles, helpOffers, now } = dependencies;
  const { language } = visit;
  const name = visit.parameters["neighbourhood"] ?? "";
  const cycle = CycleId.safeParse(name).data;
  const id = NeighbourhoodId.safeParse(cycle === undefined ? name : cycle.split("_")[0]);
  const home = id.success ? await neighbourhoods.get(id.data) : undefined;
  if (home === undefined) return faultPage({ language, kind: "not-found" });
  const neighbourhood = atDesk(home, dayOf(now()));
  const running = (await cycles.of(home.id)).filter(
    (one) => takesPart(one) && (cycle === undefined || one.id === cycle),
  );
  const [only, ...others] = running;
  if (only === undefined) return noHelpPage({ language, neighbourhood, why: "none" });
  if (others.length > 0) {
    const areas = running.map((one) => ({
      path: `${PUBLIC}${one.id}`,
      name: areaName(neighbourhood, one.area),
    }));
    return helpAreasPage({ language, neighbourhood, path: visit.path, areas });
  }
  const { round } = only;
  const topics = await topicsToHelpWith(dependencies, only);
  if (topics.length === 0) return noHelpPage({ language, neighbourhood, why: "none" });
  if (visit.method === "POST" && (await isFull(helpOffers, round)))
    return noHelpPage({ language, neighbourhood, why: "many" });
  return takeOffer(dependencies, visit, { language, neighbourhood, round, topics, by: "public" });
}

const takesPart = ({ status }: Cycle) => status === "running" || status === "paused";

/** Those of the agenda, or as long as there is none those that were asked; nobody helps with something else. */
async function topicsToHelpWith(
  { cycles, agendas }: Uses<"agendas" | "cycles">,
  cycle: Cycle,
): Promise<TopicId[]> {
  const [round, agenda] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.agenda(cycle.round),
  ]);
  return (agenda?.topics ?? round.topics).filter((topic) => topic !== OTHER);
}

const isFull = async (offers: Uses<"helpOffers">["helpOffers"], round: RoundId): Promise<boolean> =>
  (await offers.of(round)).filter(({ by }) => by === "public").length >= MOST_PUBLIC;

async function takeOffer(
  {
    helpOffers,
    cycles,
    retentionDays,
    secret,
    now,
  }: Uses<"cycles" | "helpOffers" | "now" | "retentionDays" | "secret">,
  visit: Visit,
  { language, neighbourhood, round, topics, by }: Place,
): Promise<Reply> {
  const field = (name: string) => (visit.form.get(name) ?? "").slice(0, 200);
  const filled = {
    topic: field("topic"),
    name: field("name"),
    contact: field("contact"),
    consent: field("consent"),
  };
  const view = {
    language,
    neighbourhood,
    path: visit.path,
    topics: topicsNamed(topics),
    days: retentionDays,
    filled,
  };
  if (visit.method !== "POST") return helpPage({ ...view, faults: [] });
  const read = readOffer(filled, topics);
  if (read.kind === "faults") return helpPage({ ...view, faults: read.faults });
  const { plan } = await cycles.mustGet(cycleOfRound(round));
  await helpOffers.save(
    {
      ...read.offer,
      id: secret(),
      round,
      language,
      by,
      on: dayOf(now()),
      consent: consentTo("help", language),
    },
    expiryOf(plan.end, retentionDays),
  );
  return helpThanksPage({ ...view, topic: read.offer.topic });
}

export const handler = onLambda(offerHelp);
