import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { secret } from "#stores/chance.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { arrivals } from "#stores/arrivals.ts";
import { cycles } from "#stores/cycles.ts";
import type { Uses } from "#stores/stores.ts";
import { agendaSurvey, answerOf } from "#domain/answer/agenda-survey.ts";
import { FIRST, type Shown, takeStep } from "#domain/answer/survey-steps.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { OTHER } from "#contract/ids.ts";
import { areaName, atDesk, mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { orderFor } from "#domain/dispatch/topic-order.ts";
import { topicsOf } from "#stores/start-list.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { closedPage } from "#web/pages/closed.ts";
import { posterPage } from "#web/letters/poster.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { noSurveyPage, openThanksPage, roundsPage } from "#web/pages/open-survey.ts";
import type { NotNow } from "#web/pages/limited.ts";
import { surveyPage } from "#web/pages/survey.ts";
import { notNowFromAnybody, senderOf, untilAgain } from "./admission.ts";
import { takesAnswers } from "./follow-link.ts";

/**
 * The survey behind the open link of a poster, and the poster. Nobody can tell who answers here or
 * how often: it is kept apart and counted with no ballot.
 */
export const openSurvey = page({
  uses: { arrivals, cycles, limits, neighbourhoods, openAnswers, secret, site },
  async run(dependencies, visit) {
    const { neighbourhoods, site, now } = dependencies;
    const { language } = visit;
    const home = await neighbourhoods.named(visit.parameters["neighbourhood"]);
    if (home === undefined) return notFoundPage({ language });
    const neighbourhood = atDesk(home, dayOf(now()));
    if (neighbourhood.closed !== undefined)
      return closedPage({ language, neighbourhood, path: visit.path });
    if (visit.path.startsWith("/poster/")) {
      const spoken = visit.asked ?? mainLanguage(neighbourhood);
      const size = visit.query.get("size") === "flyer" ? "flyer" : "poster";
      const topics = topicsOf({ topics: neighbourhood.topics });
      return posterPage({ language: spoken, neighbourhood, topics, site, size });
    }
    const rounds = await openRounds(dependencies, neighbourhood);
    if (rounds.length === 0) return noSurveyPage({ language, neighbourhood });
    const [only, ...others] = rounds;
    const named = rounds.find((one) => one.id === visit.query.get("round"));
    const round = others.length === 0 ? only : named;
    if (round !== undefined)
      return answerOpenly(dependencies, visit, { neighbourhood, round, one: others.length === 0 });
    const areas = rounds.map((one) => ({ id: one.id, area: areaName(neighbourhood, one.area) }));
    return roundsPage({ language, neighbourhood, path: visit.path, rounds: areas });
  },
});

/** Shows the form, or keeps what was filled in. `one`: no other round is open there. */
async function answerOpenly(
  stores: Uses<"arrivals" | "limits" | "now" | "openAnswers" | "secret" | "sha256">,
  visit: Visit,
  { neighbourhood, round, one }: { neighbourhood: Neighbourhood; round: Round; one: boolean },
): Promise<Reply> {
  const { arrivals, openAnswers, secret, sha256, now } = stores;
  const { language, path, method, form } = visit;
  const shown = (step: Shown, notNow?: NotNow): Reply =>
    surveyPage({
      ...step,
      answered: undefined,
      open: { round: one ? undefined : round.id, notNow },
      language,
      path,
      neighbourhood,
      area: areaName(neighbourhood, round.area),
      topics: topicsOf(round, orderFor(round.topics, dayOf(now()), OTHER, sha256)),
      closes: round.closes,
    });
  if (method !== "POST") return shown(FIRST);
  const taken = takeStep(agendaSurvey(round.topics), form);
  if (taken.step !== "whole") return shown(taken);
  const notNow = await notNowFromAnybody(stores, "openAnswer", visit, neighbourhood.id);
  const again = () => shown({ step: "order", filled: taken.filled, faults: [] }, notNow);
  if (notNow !== undefined) return untilAgain(stores, again(), notNow);
  const kept = { id: secret(), round: round.id };
  await openAnswers.save({ ...kept, ...answerOf(taken.given) });
  const sender = senderOf(stores, "openAnswer", visit);
  await arrivals.note({ kind: "openAnswer", ...kept, at: now(), sender });
  return openThanksPage({ language, neighbourhood, closes: round.closes });
}

/** The rounds of a neighbourhood in which one can answer now. */
async function openRounds(
  dependencies: Uses<"cycles" | "now">,
  { id }: Neighbourhood,
): Promise<Round[]> {
  const { cycles } = dependencies;
  const running = (await cycles.of(id)).filter(
    ({ status }) => status === "running" || status === "paused",
  );
  return (await Promise.all(running.map(({ round }) => cycles.mustGetRound(round)))).filter(
    (round) => takesAnswers(round, dependencies),
  );
}

export const handler = onLambda(openSurvey);
