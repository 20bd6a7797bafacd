import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { reports } from "#stores/reports.ts";
import { askedBefore } from "#functions/dispatch/asked.ts";
import { type HelpedAsked, helpedIn, helpedQuestions } from "#domain/feedback/helped.ts";
import type { Given } from "#domain/form/form.ts";
import { ballots } from "#stores/ballots.ts";
import { agendas } from "#stores/agendas.ts";
import { agendaSurvey, type Answer, answerOf, placesOf } from "#domain/answer/agenda-survey.ts";
import { takeStep } from "#domain/answer/survey-steps.ts";
import type { ReceiptCode, WordsCode } from "#domain/answer/receipt.ts";
import { topicsOf } from "#stores/start-list.ts";
import { tellForged } from "#functions/middleware/log.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { receiptPage } from "#web/pages/receipt.ts";
import { linkPage } from "#web/pages/survey.ts";
import type { Uses } from "#stores/stores.ts";
import { followToSurvey, type KnownLink } from "./agenda-visit.ts";
import { takesAnswers } from "./follow-link.ts";
import { closedReply, nextStep } from "./show-survey.ts";

type Stores =
  | "actions"
  | "agendas"
  | "ballots"
  | "cycles"
  | "helpedAnswers"
  | "invitations"
  | "limits"
  | "neighbourhoods"
  | "now"
  | "reports"
  | "rounds"
  | "seals"
  | "sha256";

/**
 * Takes an answer, of which the first step is not kept: all faults at once and nothing typed is
 * lost; one resident, one ballot; the same link changes it until closing.
 */
export const submitBallot = page({
  uses: {
    actions,
    agendas,
    ballots,
    cycles,
    helpedAnswers,
    invitations,
    limits,
    neighbourhoods,
    reports,
    rounds,
    seals,
  },
  run: takeAnswer,
});

async function takeAnswer(stores: Uses<Stores>, visit: Visit): Promise<Reply> {
  const found = await followToSurvey(stores, visit);
  if ("reply" in found) return found.reply;
  const { link, language } = found;
  if (!takesAnswers(link.round, stores)) return closedReply(stores, link, language);
  const { topics } = link.round;
  const helped = await askedBefore(stores, link.round.cycle, link.token.channel);
  const asked = [...agendaSurvey(topics), ...helpedQuestions(helped?.asked ?? [])];
  const taken = takeStep(asked, visit.form);
  if (taken.step !== "whole") return nextStep(stores, visit, link, { ...taken, helped });
  const answer = answerOf(taken.given);
  const given = await give(stores, link, answer);
  if (given.kind === "late") return closedReply(stores, link, language);
  const told = { language, neighbourhood: link.neighbourhood };
  if (!("receipt" in given)) {
    if (given.kind === "forged") tellForged(visit.route);
    return linkPage({ ...told, kind: REFUSED[given.kind] });
  }
  await giveHelped(stores, link, helped, taken.given);
  return receiptPage({
    ...told,
    ...receiptOfLink(link, given),
    places: placesOf(answer).map((place) => topicsOf(link.round, place)),
    other: answer.other,
    replaced: given.kind === "replaced",
    path: visit.path,
  });
}

/** Whether what was done before helped, apart from the ballot, where somebody says so. */
async function giveHelped(
  { helpedAnswers }: Uses<"helpedAnswers">,
  { token: { resident, once } }: KnownLink,
  helped: HelpedAsked | undefined,
  given: Given,
): Promise<void> {
  if (helped === undefined) return;
  const { round, asked } = helped;
  const answers = helpedIn(given, asked);
  if (answers === undefined) return;
  await helpedAnswers.giveOnPaper({ round, resident, answers, entered: once === true });
}

/**
 * What is told of an answer that was not taken. Who forged a link hears no more than who mistyped
 * one.
 */
const REFUSED = {
  answered: "given-once",
  "other-link": "other-link-used",
  withdrawn: "unknown",
  forged: "unknown",
} as const;

/** What is answered on a device of the team is entered for the resident: it replaces nothing. */
const give = ({ ballots, now }: Uses<"ballots" | "now">, link: KnownLink, answer: Answer) => {
  const { token, ballot: former } = link;
  const entered = token.once === true;
  return ballots.give({ token, answer, channel: token.channel, entered, former }, now());
};

const receiptOfLink = (
  { token: { once, channel }, round: { closes, cycle }, lesser }: KnownLink,
  { receipt, wordsCode }: { receipt: ReceiptCode; wordsCode?: WordsCode },
) => ({
  once: once === true,
  closes,
  cycle,
  code: receipt,
  wordsCode,
  byMail: channel === "email",
  desk: lesser.desk,
});

export const handler = onLambda(submitBallot);
