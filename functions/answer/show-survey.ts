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
import { agendaSurvey } from "#domain/answer/agenda-survey.ts";
import { type AnswerFault, type Filled, filledWith } from "#domain/form/reading.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { orderFor } from "#domain/dispatch/topic-order.ts";
import { receiptOf } from "#domain/tally/seal.ts";
import { topicsNamed } from "#stores/topics.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { closedPage, linkPage, surveyPage } from "#web/pages/survey.ts";
import { followToSurvey, type KnownLink } from "./agenda-visit.ts";
import { takesAnswers } from "./follow-link.ts";

/**
 * The survey as this link's holder sees it: the topics in an order of their own, the answer of
 * before when there is one. Opening it changes nothing.
 */
export const showSurvey = page({
  uses: { agendas, ballots, cycles, invitations, neighbourhoods, rounds, seals },
  async run(stores, visit) {
    const found = await followToSurvey(stores, visit);
    if ("reply" in found) return found.reply;
    const { link, language } = found;
    if (!takesAnswers(link.round, stores)) return closedReply(stores, link, language);
    if (await isSpent(stores, link))
      return linkPage({ language, kind: "given-once", neighbourhood: link.neighbourhood });
    const before = await stores.ballots.get(link.round.id, link.ballot);
    if (before === undefined) return surveyReply(stores, visit, link, { filled: {} });
    const filled = filledWith(agendaSurvey(link.round.topics), before);
    return surveyReply(stores, visit, link, { filled, answered: true });
  },
});

/**
 * A link that was opened for one answer at the door, after that answer: whose device it is sees and
 * changes nothing any more.
 */
async function isSpent(
  { invitations }: Uses<"invitations">,
  { token: { once, round, batch, resident } }: KnownLink,
): Promise<boolean> {
  return once === true && (await invitations.get(round, batch, resident))?.answeredOn !== undefined;
}

/** The survey page with what was filled in. */
export function surveyReply(
  { sha256 }: Uses<"sha256">,
  visit: Visit,
  { token, round, neighbourhood, ballot }: KnownLink,
  form: { filled: Filled; faults?: readonly AnswerFault[]; answered?: boolean },
): Reply {
  return surveyPage({
    faults: [],
    answered: false,
    ...form,
    language: visit.asked ?? token.language,
    path: visit.path,
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    topics: topicsNamed(orderFor(round.topics, ballot, OTHER, sha256)),
    closes: round.closes,
  });
}

/**
 * After closing: what was decided, or when it will be; and to who holds the link, that their answer
 * is in the count as they gave it.
 */
export async function closedReply(
  {
    agendas,
    ballots,
    cycles,
    seals,
    sha256,
  }: Uses<"agendas" | "ballots" | "cycles" | "seals" | "sha256">,
  { token: { once }, round, neighbourhood, ballot: key }: KnownLink,
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
