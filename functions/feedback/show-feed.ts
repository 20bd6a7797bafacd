import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { reports } from "#stores/reports.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import type { UsesOf } from "#stores/stores.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { atomFeed, calendar } from "#web/feeds.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { cyclesIn } from "#functions/actions/remembered.ts";
import { factsOfCycle } from "./cycle-facts.ts";

/** Cycles that a feed reaches back. */
const BACK = 5;

const uses = { actions, agendas, cycles, neighbourhoods, reports, site };

/** A neighbourhood's news as a feed, and the days of its rounds as a calendar. */
export const showFeed = page({
  uses,
  run: showNews,
});

async function showNews(stores: UsesOf<typeof uses>, visit: Visit): Promise<Reply> {
  const { neighbourhoods, site, now } = stores;
  const neighbourhood = await neighbourhoods.named(visit.parameters["neighbourhood"]);
  if (neighbourhood === undefined) return notFoundPage(visit);
  const all = await cyclesIn(stores, neighbourhood.id);
  // Whoever follows a feed chose a language when they took its address; a browser's own does not
  // matter.
  const view = {
    language: visit.asked ?? mainLanguage(neighbourhood),
    site,
    neighbourhood,
    today: dayOf(now()),
  };
  if (visit.path.startsWith("/calendar/")) {
    const running = all.filter(isUnderWay);
    return {
      status: 200,
      html: calendar(view, running),
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `inline; filename="${neighbourhood.id}.ics"`,
      },
    };
  }
  const facts = await Promise.all(all.slice(0, BACK).map((cycle) => factsOfCycle(stores, cycle)));
  return {
    status: 200,
    html: atomFeed({ ...view, cycles: facts }, now()),
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  };
}

export const handler = onLambda(showFeed);
