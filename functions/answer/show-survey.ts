import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import { reports } from "#stores/reports.ts";
import { askedBefore } from "#functions/dispatch/asked.ts";
import type { HelpedAsked } from "#domain/feedback/helped.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import { cycleOfRound, type Day, OTHER } from "#contract/ids.ts";
import type { Invitation } from "#domain/dispatch/mail.ts";
import { FIRST, type Shown } from "#domain/answer/survey-steps.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { orderFor } from "#domain/dispatch/topic-order.ts";
import { topicsOf } from "#stores/start-list.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { closedPage, linkPage, surveyPage } from "#web/pages/survey.ts";
import { followToSurvey, type KnownLink } from "./agenda-visit.ts";
import { takesAnswers } from "./follow-link.ts";

/**
 * The survey as this link's holder sees it: the topics in an order of their own, and since which
 * day there is an answer, never what it says. Opening it changes nothing.
 */
export const showSurvey = page({
  uses: {
    actions,
    agendas,
    cycles,
    invitations,
    limits,
    neighbourhoods,
    reports,
    rounds,
    seals,
  },
  async run(stores, visit) {
    const found = await followToSurvey(stores, visit);
    if ("reply" in found) return found.reply;
    const { link, language } = found;
    if (!takesAnswers(link.round, stores)) return closedReply(stores, link, language);
    const mark = await markOf(stores, link);
    const over = overAtTheDoor(link, mark, language);
    if (over !== undefined) return over;
    const helped = await askedBefore(stores, link.round.cycle, link.token.channel);
    return surveyReply(stores, visit, link, { ...FIRST, answered: mark?.answeredOn, helped });
  },
});

/** Whose device it is, at the door, sees and changes nothing any more. */
const overAtTheDoor = (
  { token, neighbourhood }: KnownLink,
  mark: Invitation | undefined,
  language: Visit["language"],
): Reply | undefined =>
  token.once === true && mark?.answeredOn !== undefined
    ? linkPage({ language, kind: "given-once", neighbourhood })
    : undefined;

const markOf = (
  { invitations }: Uses<"invitations">,
  { token: { round, batch, resident } }: KnownLink,
): Promise<Invitation | undefined> => invitations.get(round, batch, resident);

/** The next step, or the one that is to be mended; it shows what the browser sent. */
export async function nextStep(
  stores: Uses<"invitations" | "sha256">,
  visit: Visit,
  link: KnownLink,
  form: Shown & { helped: HelpedAsked | undefined },
): Promise<Reply> {
  const language = visit.asked ?? link.token.language;
  const mark = link.token.once === true ? await markOf(stores, link) : undefined;
  return overAtTheDoor(link, mark, language) ?? surveyReply(stores, visit, link, form);
}

/** A step of the survey with what was filled in. */
function surveyReply(
  { sha256 }: Uses<"sha256">,
  visit: Visit,
  { token, round, neighbourhood }: KnownLink,
  form: Shown & { answered?: Day | undefined; helped: HelpedAsked | undefined },
): Reply {
  return surveyPage({
    answered: undefined,
    ...form,
    language: visit.asked ?? token.language,
    path: visit.path,
    neighbourhood,
    area: areaName(neighbourhood, round.area),
    topics: topicsOf(round, orderFor(round.topics, `${round.id}|${token.resident}`, OTHER, sha256)),
    closes: round.closes,
  });
}

/**
 * After closing: what was decided, or when it will be; and to who holds the link, that their answer
 * is in the count.
 */
export async function closedReply(
  stores: Uses<"agendas" | "cycles" | "invitations" | "seals">,
  link: KnownLink,
  language: Visit["language"],
): Promise<Reply> {
  const { agendas, cycles, seals } = stores;
  const { token, round, neighbourhood } = link;
  const [agenda, cycle, mark, seal] = await Promise.all([
    agendas.agenda(round.id),
    cycles.mustGet(cycleOfRound(round.id)),
    markOf(stores, link),
    seals.get(round.id),
  ]);
  const counted = mark?.answeredOn !== undefined && seal !== undefined && token.once !== true;
  return closedPage({
    language,
    neighbourhood,
    status: round.status,
    opens: cycle.plan.invitation,
    closes: round.closes,
    agendaOn: isAgendaToCome(cycle) ? cycle.plan.adoption : undefined,
    agenda: agenda === undefined ? undefined : topicsOf(round, agenda.topics),
    cycle: cycle.id,
    counted,
  });
}

/** Where too few answered none comes, or somebody first says that one does. */
const isAgendaToCome = ({ status, plan, decided }: Cycle): boolean =>
  isUnderWay({ status }) && (plan.decision === undefined || decided?.way === "go-on");

export const handler = onLambda(showSurvey);
