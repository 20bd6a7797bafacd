import type { Uses } from "#stores/stores.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import { helpedWith } from "#domain/answer/offers.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Cycle, isMeasurement } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { CycleId, NeighbourhoodId, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, atDesk, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { closedPage } from "#web/pages/closed.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import type { NotNow } from "#web/pages/limited.ts";
import { helpAreasPage, noHelpPage } from "#web/pages/help.ts";
import { linkPage } from "#web/pages/survey.ts";
import { notNowByLink, notNowFromAnybody } from "./admission.ts";
import { visitByLesser } from "./lesser-visit.ts";

const PUBLIC = "/help/";

/** With what one can help, in which round, and how its offer came to us. */
export type HelpPlace = {
  language: Language;
  neighbourhood: Neighbourhood;
  round: RoundId;
  topics: readonly Topic[];
  from: Pick<HelpOffer, "by" | "resident">;
  /** Why it is not taken now, asked once there is something to take. */
  notNow(): Promise<NotNow | undefined>;
};
/** Where an offer can be made, or the page that says what else. */
export type Placed = { place: HelpPlace } | { reply: Reply };
type Finding = Uses<
  "agendas" | "cycles" | "invitations" | "limits" | "neighbourhoods" | "now" | "rounds" | "secret"
> &
  Uses<"sha256">;

/** By a personal link, or by the public page, where anybody can say to be anybody. */
export const helpPlaceOf = (stores: Finding, visit: Visit): Promise<Placed> =>
  visit.path.startsWith(PUBLIC) ? byPublicPage(stores, visit) : byLink(stores, visit);

async function byLink(stores: Finding, visit: Visit): Promise<Placed> {
  const found = await visitByLesser(stores, visit, "desk");
  if ("reply" in found) return found;
  const { link, language } = found;
  const { token, round, neighbourhood } = link;
  if (neighbourhood.closed !== undefined)
    return { reply: closedPage({ language, neighbourhood, path: visit.path }) };
  if (isMeasurement(round))
    return { reply: linkPage({ language: visit.language, kind: "unknown" }) };
  return {
    place: {
      language,
      neighbourhood,
      round: round.id,
      topics: topicsOf(round),
      from: { by: "link", resident: token.resident },
      notNow: () => notNowByLink(stores, "helpByLink", visit, link),
    },
  };
}

/**
 * Under a neighbourhood's name, or the name of one of its cycles where several run beside each
 * other. Nothing here looks at who lives there, so nothing can be asked about it.
 */
async function byPublicPage(stores: Finding, visit: Visit): Promise<Placed> {
  const { language } = visit;
  const found = await namedIn(stores, visit.parameters["neighbourhood"] ?? "");
  if (found === undefined) return { reply: notFoundPage({ language }) };
  const { neighbourhood, running } = found;
  if (neighbourhood.closed !== undefined)
    return { reply: closedPage({ language, neighbourhood, path: visit.path }) };
  const [only, ...others] = running;
  if (only === undefined) return { reply: noHelpPage({ language, neighbourhood }) };
  if (others.length > 0) {
    const areas = running.map((one) => ({
      path: `${PUBLIC}${one.id}`,
      name: areaName(neighbourhood, one.area),
    }));
    return { reply: helpAreasPage({ language, neighbourhood, path: visit.path, areas }) };
  }
  const { cycles, agendas } = stores;
  const { round } = only;
  const [asked, agenda] = await Promise.all([cycles.mustGetRound(round), agendas.agenda(round)]);
  const topics = topicsOf(asked, helpedWith(agenda?.topics ?? asked.topics));
  if (topics.length === 0) return { reply: noHelpPage({ language, neighbourhood }) };
  return {
    place: {
      language,
      neighbourhood,
      round,
      topics,
      from: { by: "public" },
      notNow: () => notNowFromAnybody(stores, "help", visit, neighbourhood.id),
    },
  };
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
