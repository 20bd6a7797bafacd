import type { Uses } from "#stores/stores.ts";
import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Invitation, Token } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import type { AnswerFault } from "#domain/form/answer-fault.ts";
import type { Filled } from "#domain/form/reading.ts";
import { type Draft, EMPTY, progress } from "#domain/form/filling-in.ts";
import { type Page, pagesFor } from "#domain/form/form.ts";
import type { MeasurementRound, Questionnaire } from "#domain/measurement/wave/wave.ts";
import type { KeptDraft } from "#stores/drafts.ts";
import type { Link } from "#functions/answer/follow-link.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
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
  /** What was begun by this link, or a beginning. */
  before: KeptDraft | undefined;
  draft: Draft;
  /** Handed in on this day, by this link or another one of the resident. */
  answeredOn: Day | undefined;
  /** How often they did. */
  times: number;
  member: () => Promise<PanelMember | undefined>;
};

/** What this link has to do with; or why it shows nothing any more. */
export async function look(
  {
    questionnaires,
    drafts,
    invitations,
    panel,
  }: Uses<"drafts" | "invitations" | "panel" | "questionnaires">,
  link: MeasurementLink,
  language: Language,
): Promise<Here | { refused: Reply }> {
  const { token, round, neighbourhood } = link;
  const [questionnaire, before, invitation] = await Promise.all([
    questionnaires.mustGet(round.id),
    drafts.get(token),
    invitations.get(round.id, token.batch, token.resident),
  ]);
  const kind = faultOf(token, invitation);
  if (kind !== undefined) return { refused: linkPage({ language, kind, neighbourhood }) };
  return {
    link,
    language,
    questionnaire,
    before,
    draft: draftIn(before),
    answeredOn: invitation?.answeredOn,
    times: invitation?.version ?? 0,
    member: () => panel.get(neighbourhood.id, token.resident),
  };
}

/** Why a link cannot hand in, over what was handed in before. */
function faultOf(
  { once, hash }: Token,
  { answeredWith: by, version }: Partial<Invitation> = {},
): "given-once" | "other-link-used" | undefined {
  if (by === undefined) return undefined;
  if (once === true) return "given-once";
  // One from before rounds had keys is replaced by its own link alone.
  return version === undefined && by !== hash ? "other-link-used" : undefined;
}

const draftIn = (before: KeptDraft | undefined): Draft => {
  const { given, page } = before?.draft ?? EMPTY;
  return { given, page };
};

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
    answeredOn,
    times,
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
    answeredOn,
    times,
    panel: panel && last ? { member: known, ticked: ticked ?? known } : undefined,
  });
}

/** To who has handed in, now or before. */
export async function thanks(
  { waves }: Uses<"waves">,
  { path }: Visit,
  {
    link: { token, round, neighbourhood, lesser },
    language,
    questionnaire: { questions },
    answeredOn,
  }: Here,
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
    answeredOn,
    once: token.once === true,
    inPanel,
    desk: lesser.desk,
  });
}

/** Before it opens and after it closed; to who holds the link, whether their answers count. */
export async function closedSheet(
  stores: Uses<"drafts" | "invitations" | "waves">,
  link: MeasurementLink,
  language: Language,
): Promise<Reply> {
  const { token, round, neighbourhood } = link;
  const [
    {
      plan: { publication },
    },
    mine,
  ] = await Promise.all([
    stores.waves.mustGet(round.wave),
    token.once === true ? undefined : standingOf(stores, token),
  ]);
  return questionnaireClosedPage({
    language,
    neighbourhood,
    early: round.status === "planned",
    opens: round.opens,
    closes: round.closes,
    published: publication,
    mine,
  });
}

async function standingOf(
  { drafts, invitations }: Uses<"drafts" | "invitations">,
  token: Token,
): Promise<"handed-in" | "begun" | undefined> {
  const invitation = await invitations.get(token.round, token.batch, token.resident);
  if (invitation?.answeredOn !== undefined) return "handed-in";
  return (await drafts.begun(token)) ? "begun" : undefined;
}
