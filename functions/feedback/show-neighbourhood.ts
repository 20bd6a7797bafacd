import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { site } from "#stores/settings.ts";
import { reports } from "#stores/reports.ts";
import { readings } from "#stores/texts.ts";
import { pictures } from "#stores/pictures.ts";
import { questions } from "#stores/questions.ts";
import { offered } from "#stores/help-offers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { UsesOf } from "#stores/stores.ts";
import { AS_PICTURE } from "#functions/formats/picture.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { faultPage, notFoundPage } from "#web/pages/faults.ts";
import { archivePage, neighbourhoodPage } from "#web/pages/neighbourhood.ts";
import { neighbourhoodsPage } from "#web/pages/neighbourhoods.ts";
import { robotsText, sitemap } from "#web/pages/found.ts";
import { photoAddress } from "#web/pages/portrait.ts";
import { toldQuestions } from "./told-questions.ts";
import { cyclesIn } from "#functions/actions/remembered.ts";
import { factsOfCycle } from "./cycle-facts.ts";

/** More than a year of cycles on one page; the archive has them all. */
const SHOWN = 6;

const uses = {
  actions,
  agendas,
  cycles,
  neighbourhoods,
  offered,
  pictures,
  questions,
  readings,
  reports,
  site,
  waiting,
  waveReports,
  waves,
};

/**
 * What everybody may read of a neighbourhood: its team, its cycles, its agenda with reasons, its
 * actions and what came of them.
 */
export const showNeighbourhood = page({
  uses,
  run: showPlace,
});

type Stores = UsesOf<typeof uses>;

async function showPlace(stores: Stores, visit: Visit): Promise<Reply> {
  const { language } = visit;
  if (visit.method !== "GET" && visit.method !== "HEAD")
    return faultPage({ language, kind: "wrong-method" });
  switch (visit.path) {
    case "/":
      return neighbourhoodsPage({
        language,
        site: stores.site,
        neighbourhoods: await stores.neighbourhoods.all(),
        measured: await stores.waveReports.latestOfAll(),
      });
    case "/robots.txt":
      return textReply(robotsText(stores.site), "text/plain");
    case "/sitemap.xml":
      return textReply(await sitemapOf(stores), "application/xml");
    default:
      return belowNeighbourhood(stores, visit);
  }
}

async function belowNeighbourhood(stores: Stores, visit: Visit): Promise<Reply> {
  const [, name, file] = visit.path.split("/");
  const found = await stores.neighbourhoods.named(name);
  if (found === undefined) return notFoundPage(visit);
  const neighbourhood = atDesk(found, dayOf(stores.now()));
  return file === undefined
    ? showOne(stores, visit, neighbourhood)
    : photoReply(visit, neighbourhood);
}

async function showOne(stores: Stores, visit: Visit, neighbourhood: Neighbourhood): Promise<Reply> {
  const { waves, site, now } = stores;
  const archive = visit.query.has("archive");
  const all = await cyclesIn(stores, neighbourhood.id);
  const shown = archive ? all : all.slice(0, SHOWN);
  const questions = await toldQuestions(stores, neighbourhood.id, archive);
  return (archive ? archivePage : neighbourhoodPage)({
    language: visit.language,
    site,
    today: dayOf(now()),
    neighbourhood,
    more: shown.length < all.length || questions.more,
    questions,
    waves: (await waves.of(neighbourhood.id))
      .filter(({ status }) => status === "closed")
      .toReversed(),
    cycles: await Promise.all(
      shown.map(async (cycle) => {
        const facts = await factsOfCycle(stores, cycle);
        return {
          ...facts,
          pictures: await stores.pictures.ofPromises(facts.actions),
          reading: await stores.readings.of(cycle.round),
          offered: await stores.offered.of(neighbourhood.id, cycle.round),
        };
      }),
    ),
  });
}

const textReply = (html: string, type: string): Reply => ({
  status: 200,
  html,
  headers: {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": `public, max-age=${FRESH}`,
  },
});

const sitemapOf = async ({ neighbourhoods, site }: Pick<Stores, "neighbourhoods" | "site">) =>
  sitemap(site, [
    "/",
    ...(await neighbourhoods.all()).flatMap(({ id }) => [`/${id}`, `/memory/${id}`]),
  ]);

/** A browser asks again after so many seconds: somebody else may be at the desk then. */
const FRESH = 3600;

/** The photo of whoever is at the desk, as a file of its own. */
function photoReply({ language, path }: Visit, neighbourhood: Neighbourhood): Reply {
  const { photo = "" } = neighbourhood.contact;
  const [, type, base64] = /^data:(image\/\w+);base64,(.+)$/.exec(photo) ?? [];
  if (path !== photoAddress(neighbourhood) || type === undefined || base64 === undefined)
    return notFoundPage({ language });
  const headers = {
    ...AS_PICTURE,
    "content-type": type,
    "cache-control": `public, max-age=${FRESH}`,
  };
  return { status: 200, html: "", bytes: Buffer.from(base64, "base64"), headers };
}

export const handler = onLambda(showNeighbourhood);
