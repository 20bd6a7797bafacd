import { consentTo } from "#domain/answer/consent.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import type { Language } from "#domain/language.ts";
import { PanelCode, type PanelMember } from "#domain/measurement/panel-code.ts";
import type { Question } from "#domain/measurement/question-bank.ts";
import { type AnswerFault, type Draft, EMPTY, type Filled, handIn, openOf, type Page, pagesFor, progress, readPage, resume, save } from "#domain/measurement/questionnaire.ts";
import type { MeasurementRound, Questionnaire, Response } from "#domain/measurement/wave.ts";
import { followLink, type Link, takesAnswers } from "#functions/answer/links.ts";
import { type Dependencies, live } from "#functions/adapters/live.ts";
import type { PanelChange } from "#functions/adapters/responses.ts";
import { NotFound, Transient } from "#functions/errors.ts";
import { page, redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { filledWith, handedInPage, type PanelOffer, questionnaireClosedPage, questionnairePage } from "#web/pages/questionnaire.ts";
import { linkPage } from "#web/pages/survey.ts";

/** Somebody else, or another window, may have saved meanwhile; more often than this it is no chance any more. */
const ATTEMPTS = 4;

type Known = Omit<Extract<Link, { kind: "known" }>, "round"> & { round: MeasurementRound };
/** Everything that a page of the questionnaire is made of, as it is now. */
type Here = { link: Known; language: Language; questionnaire: Questionnaire; before: Response | undefined; member: PanelMember | undefined };

/** The questionnaire of a measurement by a personal link, page by page. Opening it changes nothing; each page is saved, and the same link goes on where somebody was; it counts once it is handed in, one per resident. */
export const answerQuestions = page(async (dependencies, visit) => {
  const found = await followLink(dependencies, visit.parameters["token"]);
  if (found.kind !== "known") return linkPage({ language: visit.language, kind: found.kind });
  const { round } = found;
  const language = visit.asked ?? found.token.language;
  if (!isMeasurement(round)) return redirect(`/a/${found.secret}?lang=${language}`);
  const link = { ...found, round };
  if (!takesAnswers(round, dependencies)) return closedReply(dependencies, link, language);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const here = await look(dependencies, link, language);
    if ("refused" in here) return here.refused;
    const reply = visit.method === "POST" ? await take(dependencies, visit, here) : await show(dependencies, visit, here);
    if (reply !== "meanwhile") return reply;
  }
  throw new Transient("the same questionnaire is saved all the time");
});

/** What this link has to do with; or why it shows nothing any more. */
async function look({ questionnaires, responses, invitations, panel }: Dependencies, link: Known, language: Language): Promise<Here | { refused: Reply }> {
  const { token, round, neighbourhood, ballot } = link;
  const [questionnaire, before, invitation, member] = await Promise.all([questionnaires.get(round.id), responses.get(round.id, ballot), invitations.get(round.id, token.batch, token.resident), panel.get(neighbourhood.id, token.resident)]);
  if (questionnaire === undefined) throw new NotFound(`Nothing is asked in round ${round.id}.`);
  const by = invitation?.answeredWith;
  if (token.once === true && by !== undefined) return { refused: linkPage({ language, kind: "given-once", neighbourhood }) };
  if (by !== undefined && by !== token.hash) return { refused: linkPage({ language, kind: "other-link-used", neighbourhood }) };
  return { link, language, questionnaire, before, member };
}

async function show(dependencies: Dependencies, visit: Visit, here: Here): Promise<Reply> {
  const { before, questionnaire: { questions } } = here;
  const draft = before ?? EMPTY;
  const pages = pagesFor(questions, draft.given);
  const asked = pages.find(({ number }) => String(number + 1) === visit.query.get("page"));
  if (asked === undefined && before?.handedIn === true) return thanks(dependencies, visit, here, "before");
  const on = asked ?? resume(questions, draft) ?? pages.at(-1);
  if (on === undefined) throw new NotFound("a questionnaire without questions");
  return sheet(visit, here, on, { draft, filled: filledWith(draft.given), faults: [], ticked: here.member !== undefined });
}

/** One page as it was filled in. `open` are compulsory questions of other pages that are told of. */
function sheet(visit: Visit, { link: { round, neighbourhood }, language, questionnaire: { questions, panel }, before, member }: Here, on: Page, { draft, filled, faults, ticked, open = [] }: { draft: Draft; filled: Filled; faults: readonly AnswerFault[]; ticked: boolean; open?: readonly Question[] }): Reply {
  const pages = pagesFor(questions, draft.given);
  const last = pages.at(-1)?.number === on.number;
  const offer: PanelOffer | undefined = panel && last ? { member: member !== undefined, ticked } : undefined;
  const elsewhere = open.flatMap((question) => pages.filter(({ questions: its }) => its.includes(question)).map(({ number }) => ({ question, number })));
  return questionnairePage({ language, neighbourhood, path: visit.path, closes: round.closes, page: on, first: pages[0]?.number === on.number, last, progress: progress(questions, draft.given, on.number), filled, faults, elsewhere, handedIn: before?.handedIn === true, panel: offer });
}

/** Reads the page that was sent: saves it and goes on or back, or hands everything in. */
async function take(dependencies: Dependencies, visit: Visit, here: Here): Promise<Reply | "meanwhile"> {
  const { link: { round, token, ballot: key }, language, questionnaire: { questions }, before } = here;
  const draft = before ?? EMPTY;
  const pages = pagesFor(questions, draft.given);
  // In the form and not in its address: who presses the button without the form that it stands in changes nothing.
  const on = pages.find(({ number }) => String(number + 1) === visit.form.get("sheet"));
  const go = visit.form.get("go");
  const to = (number: number | undefined) => redirect(`${visit.path}?${number === undefined ? "" : `page=${number + 1}&`}lang=${language}`);
  if (on === undefined) return to(undefined);
  const filled: Filled = Object.fromEntries(on.questions.map(({ id }) => [id, visit.form.getAll(id)]));
  const ticked = visit.form.get("panel") === "yes";
  const read = readPage(on.questions, filled);
  // Who goes back is forgiven what is missing, but loses nothing that was written.
  const faults = read.kind === "given" ? [] : read.faults.filter(({ kind }) => go !== "previous" || kind !== "missing");
  if (faults.length > 0) return sheet(visit, here, on, { draft, filled, faults, ticked });

  const open = new Set(read.kind === "given" ? [] : read.faults.map(({ question }) => question));
  const readable = on.questions.filter(({ id }) => !open.has(id));
  const again = readPage(readable, filled);
  const given = again.kind === "given" ? again.given : {};
  const made = save(questions, draft, { ...on, questions: readable }, given);
  const next: Draft = go === "previous" ? { ...made, page: Math.max(draft.page, on.number) } : made;
  const answers: Response = {
    ...next, round: round.id, key, handedIn: before?.handedIn === true, area: token.area, channel: token.channel, language,
    ...(token.weight === undefined ? {} : { weight: token.weight }), ...(before?.panel === undefined ? {} : { panel: before.panel }),
  };
  const [after] = pagesFor(questions, next.given).filter(({ number }) => number > on.number);
  const back = pages.findLast(({ number }) => number < on.number);
  if (go === "hand-in" && after === undefined) {
    const { kind } = handIn(questions, next);
    if (kind === "response") return send(dependencies, visit, here, answers, ticked);
  }
  const saved = await keep(dependencies, here, answers);
  if (saved === "meanwhile") return "meanwhile";
  if (saved === "late") return closedReply(dependencies, here.link, language);
  if (go === "previous") return to(back?.number ?? on.number);
  if (after !== undefined || go !== "hand-in") return to(after?.number ?? on.number);
  return sheet(visit, { ...here, before: answers }, on, { draft: next, filled, faults: [], ticked, open: openOf(questions, next.given) });
}

/** Saves a page, when it says something new. */
async function keep({ responses, now }: Dependencies, { link: { round }, before }: Here, answers: Response): Promise<"saved" | "late" | "meanwhile"> {
  const same = JSON.stringify(Object.entries(answers.given).toSorted()) === JSON.stringify(Object.entries(before?.given ?? {}).toSorted());
  return same ? "saved" : (await responses.save(answers, before, round.closes, now())).kind;
}

async function send(dependencies: Dependencies, visit: Visit, here: Here, answers: Response, ticked: boolean): Promise<Reply | "meanwhile"> {
  const { link, language, questionnaire, member } = here;
  const { responses, secret, now } = dependencies;
  const { token, neighbourhood } = link;
  const at = now();
  const joins = questionnaire.panel && ticked && member === undefined ? { resident: token.resident, code: PanelCode.parse(secret()), consent: consentTo("panel", language), since: dayOf(at) } : undefined;
  const change: PanelChange = joins !== undefined ? { kind: "join", member: joins } : questionnaire.panel && !ticked && member !== undefined ? { kind: "leave" } : { kind: "stay" };
  const code = change.kind === "leave" ? undefined : (joins ?? member)?.code;
  const { panel: _before, ...rest } = answers;
  const outcome = await responses.handIn(token, { ...rest, handedIn: true, ...(code === undefined ? {} : { panel: code }) }, change, at);
  switch (outcome.kind) {
    case "meanwhile": return "meanwhile";
    case "late": return closedReply(dependencies, link, language);
    case "answered": return linkPage({ language, kind: "given-once", neighbourhood });
    case "other-link": return linkPage({ language, kind: "other-link-used", neighbourhood });
    case "withdrawn": return linkPage({ language, kind: "unknown", neighbourhood });
    case "accepted":
    case "replaced": return thanks(dependencies, visit, here, outcome.kind);
  }
}

async function thanks({ waves }: Dependencies, visit: Visit, { link: { token, round, neighbourhood }, language, questionnaire: { questions } }: Here, told: "accepted" | "replaced" | "before"): Promise<Reply> {
  const { plan: { publication } } = await waves.mustGet(round.wave);
  return handedInPage({ language, neighbourhood, path: visit.path, closes: round.closes, published: publication, first: pagesFor(questions, {})[0]?.number ?? 0, told, once: token.once === true });
}

/** Before it opens and after it closed; to who holds the link, whether their answers count. */
async function closedReply({ waves, responses }: Dependencies, { token, round, neighbourhood, ballot }: Known, language: Language): Promise<Reply> {
  const [{ plan: { publication } }, response] = await Promise.all([waves.mustGet(round.wave), responses.get(round.id, ballot)]);
  const mine = response === undefined || token.once === true ? undefined : response.handedIn ? "handed-in" : "begun";
  return questionnaireClosedPage({ language, neighbourhood, early: round.status === "planned", opens: round.opens, closes: round.closes, published: publication, mine });
}

export const handler = answerQuestions(live());
