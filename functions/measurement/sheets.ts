import type { Uses } from "#stores/stores.ts";
import type { Language } from "#contract/language.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import { type AnswerFault, type Filled } from "#domain/form/reading.ts";
import { type Draft, progress } from "#domain/form/filling-in.ts";
import { type Page, pagesFor } from "#domain/form/form.ts";
import type { MeasurementRound, Questionnaire, Response } from "#domain/measurement/wave/wave.ts";
import type { Link } from "#functions/answer/follow-link.ts";
import type { Reply, Visit } from "#functions/middleware/page.ts";
import {
  handedInPage,
  questionnaireClosedPage,
  questionnairePage,
} from "#web/pages/questionnaire.ts";
import { linkPage } from "#web/pages/survey.ts";

export type MeasurementLink = Omit<Extract<Link, { kind: "known" }>, "round"> & {
  round: MeasurementRound;
};
/**
 * Everything that a page of the questionnaire is made of, as it is now. Whether somebody is a
 * member of the panel is looked up where that matters: at the end.
 */
export type Here = {
  link: MeasurementLink;
  language: Language;
  questionnaire: Questionnaire;
  before: Response | undefined;
  member: () => Promise<PanelMember | undefined>;
};

/** What this link has to do with; or why it shows nothing any more. */
export async function look(
  {
    questionnaires,
    responses,
    invitations,
    panel,
  }: Uses<"invitations" | "panel" | "questionnaires" | "responses">,
  link: MeasurementLink,
  language: Language,
): Promise<Here | { refused: Reply }> {
  const { token, round, neighbourhood, ballot } = link;
  const [questionnaire, before, invitation] = await Promise.all([
    questionnaires.mustGet(round.id),
    responses.get(round.id, ballot),
    invitations.get(round.id, token.batch, token.resident),
  ]);
  const by = invitation?.answeredWith;
  if (token.once === true && by !== undefined)
    return { refused: linkPage({ language, kind: "given-once", neighbourhood }) };
  if (by !== undefined && by !== token.hash)
    return { refused: linkPage({ language, kind: "other-link-used", neighbourhood }) };
  return {
    link,
    language,
    questionnaire,
    before,
    member: () => panel.get(neighbourhood.id, token.resident),
  };
}

/**
 * What stands on a page: `ticked` as it was filled in, `open` are compulsory questions of other
 * pages that are told of.
 */
type Sheet = {
  draft: Draft;
  filled: Filled;
  faults: readonly AnswerFault[];
  ticked?: boolean;
  open?: readonly Question[];
};

/** One page as it was filled in. */
export async function sheet(
  { path }: Visit,
  {
    link: { round, neighbourhood },
    language,
    questionnaire: { questions, panel },
    before,
    member,
  }: Here,
  on: Page<Worded>,
  { draft, filled, faults, ticked, open = [] }: Sheet,
): Promise<Reply> {
  const pages = pagesFor(questions, draft.given);
  const last = pages.at(-1)?.number === on.number;
  const known = panel && last ? (await member()) !== undefined : false;
  const elsewhere = open.flatMap((question) =>
    pages
      .filter(({ questions: its }) => its.includes(question))
      .map(({ number }) => ({ question, number })),
  );
  return questionnairePage({
    language,
    neighbourhood,
    path,
    closes: round.closes,
    page: on,
    first: pages[0]?.number === on.number,
    last,
    progress: progress(questions, draft.given, on.number),
    filled,
    faults,
    elsewhere,
    handedIn: before?.handedIn === true,
    panel: panel && last ? { member: known, ticked: ticked ?? known } : undefined,
  });
}

/** To who has handed in, now or before. */
export async function thanks(
  { waves }: Uses<"waves">,
  { path }: Visit,
  { link: { token, round, neighbourhood, lesser }, language, questionnaire: { questions } }: Here,
  { told, inPanel }: { told: "accepted" | "replaced" | "before"; inPanel: boolean },
): Promise<Reply> {
  const {
    plan: { publication },
  } = await waves.mustGet(round.wave);
  return handedInPage({
    language,
    neighbourhood,
    path,
    closes: round.closes,
    published: publication,
    first: pagesFor(questions, {})[0]?.number ?? 0,
    told,
    once: token.once === true,
    inPanel,
    desk: lesser.desk,
  });
}

/** Before it opens and after it closed; to who holds the link, whether their answers count. */
export async function closedSheet(
  { waves, responses }: Uses<"responses" | "waves">,
  { token, round, neighbourhood, ballot }: MeasurementLink,
  language: Language,
): Promise<Reply> {
  const [
    {
      plan: { publication },
    },
    response,
  ] = await Promise.all([waves.mustGet(round.wave), responses.get(round.id, ballot)]);
  return questionnaireClosedPage({
    language,
    neighbourhood,
    early: round.status === "planned",
    opens: round.opens,
    closes: round.closes,
    published: publication,
    mine: token.once === true ? undefined : standingOf(response),
  });
}

const standingOf = (response: Response | undefined): "handed-in" | "begun" | undefined =>
  response && (response.handedIn ? "handed-in" : "begun");
