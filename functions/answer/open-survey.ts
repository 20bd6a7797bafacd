import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { secret } from "#stores/chance.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import type { Uses } from "#stores/stores.ts";
import { readChoice } from "#domain/answer/ballot.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { NeighbourhoodId, OTHER } from "#contract/ids.ts";
import { areaName, atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { orderFor } from "#domain/dispatch/topic-order.ts";
import { topicsNamed } from "#stores/topics.ts";
import { page, type Reply } from "#functions/middleware/page.ts";
import { posterPage } from "#web/letters/poster.ts";
import { faultPage } from "#web/pages/faults.ts";
import { noSurveyPage, openThanksPage, roundsPage } from "#web/pages/open-survey.ts";
import { surveyPage } from "#web/pages/survey.ts";
import { takesAnswers } from "./follow-link.ts";

/** The survey behind the open link of a poster, and the poster. Nobody can tell who answers here or how often: it is kept apart and counted with no ballot. */
export const openSurvey = page({
  uses: { cycles, neighbourhoods, openAnswers, secret, site },
  run: async (dependencies, visit) => {
    const { neighbourhoods, openAnswers, secret, site, now } = dependencies;
    const id = NeighbourhoodId.safeParse(visit.parameters["neighbourhood"]);
    const home = id.success ? await neighbourhoods.get(id.data) : undefined;
    if (home === undefined) return faultPage({ language: visit.language, kind: "not-found" });
    const neighbourhood = atDesk(home, dayOf(now()));
    const { language } = visit;
    if (visit.path.startsWith("/poster/"))
      return posterPage({
        language: visit.asked ?? neighbourhood.languages[0] ?? "nl",
        neighbourhood,
        site,
      });
    const rounds = await openRounds(dependencies, neighbourhood);
    const round =
      rounds.length > 1 ? rounds.find((one) => one.id === visit.query.get("round")) : rounds[0];
    if (round === undefined)
      return rounds.length === 0
        ? noSurveyPage({ language, neighbourhood })
        : roundsPage({
            language,
            neighbourhood,
            path: visit.path,
            rounds: rounds.map((one) => ({ id: one.id, area: areaName(neighbourhood, one.area) })),
          });

    const field = (name: string) => visit.form.get(name) ?? "";
    const filled = {
      places: ["first", "second", "third"].map(field),
      other: field("other"),
      comment: field("comment"),
      unsure: field("unsure") === "yes",
    };
    const shown = (faults: Parameters<typeof surveyPage>[0]["faults"]): Reply =>
      surveyPage({
        ...filled,
        faults,
        answered: false,
        open: { round: rounds.length > 1 ? round.id : undefined },
        language,
        path: visit.path,
        neighbourhood,
        area: areaName(neighbourhood, round.area),
        topics: topicsNamed(orderFor(round.topics, dayOf(now()), OTHER, dependencies.sha256)),
        closes: round.closes,
      });
    if (visit.method !== "POST") return shown([]);
    const read = readChoice(filled, round.topics);
    if (read.kind === "faults") return shown(read.faults);
    const { topics, other, comment } = read.choice;
    await openAnswers.save({
      id: secret(),
      round: round.id,
      topics: [...topics],
      ...(other === undefined ? {} : { other }),
      ...(comment === undefined ? {} : { comment }),
    });
    return openThanksPage({ language, neighbourhood, closes: round.closes });
  },
});

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
