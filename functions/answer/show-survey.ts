import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { ballots } from "#stores/ballots.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import { cycleOfRound, OTHER } from "#contract/ids.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { orderFor } from "#domain/dispatch/topic-order.ts";
import { receiptOf } from "#domain/tally/seal.ts";
import { topicsNamed } from "#stores/topics.ts";
import { page, redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { closedPage, linkPage, surveyPage } from "#web/pages/survey.ts";
import { followToAgenda, type AgendaLink, takesAnswers } from "./follow-link.ts";

type Known = Extract<AgendaLink, { kind: "known" }>;

/** The survey as this link's holder sees it: the topics in an order of their own, the answer of before when there is one. Opening it changes nothing. */
export const showSurvey = page({
  uses: { agendas, ballots, cycles, invitations, neighbourhoods, rounds, seals },
  run: async (dependencies, visit) => {
    const link = await followToAgenda(dependencies, visit.parameters["token"]);
    if (link.kind === "measurement")
      return redirect(
        `/m/${link.secret}${visit.asked === undefined ? "" : `?lang=${visit.asked}`}`,
      );
    if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
    const language = visit.asked ?? link.token.language;
    if (!takesAnswers(link.round, dependencies)) return closedReply(dependencies, link, language);
    if (await isSpent(dependencies, link))
      return linkPage({ language, kind: "given-once", neighbourhood: link.neighbourhood });
    const before = await dependencies.ballots.get(link.round.id, link.ballot);
    return surveyReply(dependencies, visit, link, {
      faults: [],
      places: before?.topics ?? [],
      other: before?.other ?? "",
      comment: before?.comment ?? "",
      unsure: before?.topics.length === 0,
      answered: before !== undefined,
    });
  },
});

/** A link that was opened for one answer at the door, after that answer: whose device it is sees and changes nothing any more. */
async function isSpent(
  { invitations }: Uses<"invitations">,
  { token: { once, round, batch, resident } }: Known,
): Promise<boolean> {
  return once === true && (await invitations.get(round, batch, resident))?.answeredOn !== undefined;
}

/** The survey page with what was filled in. */
export function surveyReply(
  { sha256 }: Uses<"sha256">,
  visit: Visit,
  { token, round, neighbourhood, ballot }: Known,
  filled: Pick<
    Parameters<typeof surveyPage>[0],
    "faults" | "places" | "other" | "comment" | "unsure" | "answered"
  >,
): Reply {
  return surveyPage({
    ...filled,
    language: visit.asked ?? token.language,
    path: visit.path,
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    topics: topicsNamed(orderFor(round.topics, ballot, OTHER, sha256)),
    closes: round.closes,
  });
}

/** After closing: what was decided, or when it will be; and to who holds the link, that their answer is in the count as they gave it. */
export async function closedReply(
  {
    agendas,
    ballots,
    cycles,
    seals,
    sha256,
  }: Uses<"agendas" | "ballots" | "cycles" | "seals" | "sha256">,
  { token: { once }, round, neighbourhood, ballot: key }: Known,
  language: Visit["language"],
): Promise<Reply> {
  const [agenda, cycle, ballot, seal] = await Promise.all([
    agendas.agenda(round.id),
    cycles.mustGet(cycleOfRound(round.id)),
    ballots.get(round.id, key),
    seals.get(round.id),
  ]);
  const counted =
    ballot === undefined || seal === undefined || once === true
      ? undefined
      : { topics: topicsNamed(ballot.topics), code: receiptOf(key, sha256) };
  return closedPage({
    language,
    neighbourhood,
    status: round.status,
    opens: cycle.plan.invitation,
    closes: round.closes,
    agendaOn: cycle.plan.adoption,
    agenda: agenda === undefined ? undefined : topicsNamed(agenda.topics),
    cycle: cycle.id,
    counted,
  });
}

export const handler = onLambda(showSurvey);
