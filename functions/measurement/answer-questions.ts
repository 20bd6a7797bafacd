import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { secret } from "#stores/chance.ts";
import { rounds } from "#stores/rounds.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { panel } from "#stores/panel.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { handedIn } from "#stores/handed-in.ts";
import { drafts } from "#stores/drafts.ts";
import type { Uses } from "#stores/stores.ts";
import type { Worded } from "#domain/form/question.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { differing, openOf, type Page, pagesFor } from "#domain/form/form.ts";
import { type Filled, filledBy, filledWith } from "#domain/form/reading.ts";
import { type Draft, pageNamed, resume, savePage, turnedFrom } from "#domain/form/filling-in.ts";
import { followSent } from "#functions/answer/follow-sent.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { Transient } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { tellForged } from "#functions/middleware/log.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { linkPage } from "#web/pages/survey.ts";
import { answersOf, panelChange } from "./handing-in.ts";
import { closedSheet, type Here, look, sheet, thanks } from "./sheets.ts";

/** Another window may have saved meanwhile; more often than this it is no chance any more. */
const ATTEMPTS = 4;

/**
 * The questionnaire of a measurement by a personal link, page by page. Opening it changes nothing;
 * each page is saved, and the same link goes on where somebody was. It counts once it is handed in,
 * one per resident, and then no page shows it any more: a new one replaces it.
 */
export const answerQuestions = page({
  uses: {
    drafts,
    handedIn,
    invitations,
    limits,
    neighbourhoods,
    panel,
    questionnaires,
    rounds,
    secret,
    waves,
  },
  run: async (dependencies, visit) => {
    const found = await followSent(dependencies, visit, visit.parameters["token"]);
    if (found.kind !== "known") return linkPage({ language: visit.language, kind: found.kind });
    const { round } = found;
    const language = visit.asked ?? found.token.language;
    if (!isMeasurement(round)) return redirect(`/a/${found.secret}?lang=${language}`);
    const link = { ...found, round };
    if (!takesAnswers(round, dependencies)) return closedSheet(dependencies, link, language);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const here = await look(dependencies, link, language);
      if ("refused" in here) return here.refused;
      const reply =
        visit.method === "POST"
          ? await take(dependencies, visit, here)
          : await show(dependencies, visit, here);
      if (reply !== "meanwhile") return reply;
    }
    throw new Transient("the same questionnaire is saved all the time");
  },
});

/** The page that was asked for, or the one where somebody was. */
async function show(dependencies: Uses<"waves">, visit: Visit, here: Here): Promise<Reply> {
  const { before, draft, answeredOn, questionnaire, member } = here;
  const { questions } = questionnaire;
  const pages = pagesFor(questions, draft.given);
  const asked = pageNamed(pages, visit.query.get("page"));
  if (asked === undefined && before === undefined && answeredOn !== undefined)
    return thanks(dependencies, visit, here, {
      told: "before",
      inPanel: (await member()) !== undefined,
    });
  const on = found(
    asked ?? resume(questions, draft) ?? pages.at(-1),
    "a questionnaire without questions",
  );
  return sheet(visit, here, on, { draft, filled: filledWith(questions, draft.given), faults: [] });
}

type Saving = Uses<"drafts" | "invitations" | "now" | "waves">;
type Taking = Saving & Uses<"handedIn" | "secret">;

/** Reads the page that was sent: saves it and goes on or back, or hands everything in. */
async function take(dependencies: Taking, visit: Visit, here: Here): Promise<Reply | "meanwhile"> {
  const { questions } = here.questionnaire;
  const { draft } = here;
  const pages = pagesFor(questions, draft.given);
  // In the form and not in its address: who presses the button without the form that it stands in
  // changes nothing.
  const on = pageNamed(pages, visit.form.get("sheet"));
  if (on === undefined) return to(visit, here);
  if (isOver(visit, here)) return show(dependencies, visit, here);
  const filled = filledBy(on.questions, visit.form);
  const ticked = visit.form.get("panel") === "yes";
  const goesBack = visit.form.get("go") === "previous";
  const saved = savePage(questions, draft, on, { filled, goesBack });
  if (saved.kind === "faults")
    return sheet(visit, here, on, { draft, filled, faults: saved.faults, ticked });
  const turned = { before: draft, after: saved.draft, goesBack };
  const target = turnedFrom(questions, on.number, turned);
  if (visit.form.get("go") === "hand-in" && target === undefined)
    return handIn(dependencies, visit, here, { on, draft: saved.draft, filled, ticked });
  return (await keep(dependencies, here, saved.draft)) ?? to(visit, here, target ?? on.number);
}

/** The button was pressed once more: what this form handed in is in, and its draft is gone. */
const isOver = ({ form }: Visit, { before, times }: Here): boolean =>
  form.get("go") === "hand-in" &&
  before === undefined &&
  Number(form.get("times") ?? times) !== times;

/** Where somebody was, or the page with this number. */
const to = ({ path }: Visit, { language }: Here, number?: number): Reply =>
  redirect(`${path}?${number === undefined ? "" : `page=${number + 1}&`}lang=${language}`);

/** Saves a page, when it says something new; what to say where that could not be. */
async function keep(
  dependencies: Saving,
  { link, language, questionnaire, before, draft: kept }: Here,
  draft: Draft,
): Promise<Reply | "meanwhile" | undefined> {
  if (differing(questionnaire.questions, draft.given, kept.given).length === 0) return undefined;
  const { drafts, now } = dependencies;
  const { token } = link;
  const { panel: _panel, ...answers } = answersOf(link, draft, {
    channel: token.channel,
    language,
  });
  const saved = await drafts.save(token, answers, before, now());
  if (saved === "late") return closedSheet(dependencies, link, language);
  return saved === "saved" ? undefined : saved;
}

/** Hands in when nothing is open any more; else tells of everything that is. */
async function handIn(
  dependencies: Taking,
  visit: Visit,
  here: Here,
  {
    on,
    draft,
    filled,
    ticked,
  }: { on: Page<Worded>; draft: Draft; filled: Filled; ticked: boolean },
): Promise<Reply | "meanwhile"> {
  const open = openOf(here.questionnaire.questions, draft.given);
  return open.length === 0
    ? send(dependencies, visit, here, { draft, ticked })
    : ((await keep(dependencies, here, draft)) ??
        sheet(visit, here, on, { draft, filled, faults: [], ticked, open }));
}

const REFUSED = {
  answered: "given-once",
  "other-link": "other-link-used",
  withdrawn: "unknown",
  forged: "unknown",
} as const;

/** Hands in, and joins or leaves the panel as the tick says. */
async function send(
  dependencies: Taking,
  visit: Visit,
  here: Here,
  { draft, ticked }: { draft: Draft; ticked: boolean },
): Promise<Reply> {
  const { link, language, questionnaire } = here;
  const { token, neighbourhood, ballot: former } = link;
  const { handedIn, now } = dependencies;
  const member = await here.member();
  const at = now();
  const wanted = questionnaire.panel ? ticked : member !== undefined;
  const wish = { wanted, language, at };
  const { change: panel, code } = panelChange(dependencies, token.resident, member, wish);
  const answers = answersOf(link, draft, { channel: token.channel, language, panel: code });
  const coming = { token, answers, panel, entered: token.once === true, former };
  const { kind } = await handedIn.give(coming, at);
  switch (kind) {
    case "late":
      return closedSheet(dependencies, link, language);
    case "accepted":
    case "replaced":
      return thanks(dependencies, visit, here, { told: kind, inPanel: wanted });
    default:
      if (kind === "forged") tellForged(visit.route);
      return linkPage({ language, kind: REFUSED[kind], neighbourhood });
  }
}

export const handler = onLambda(answerQuestions);
