import { consentTo } from "#domain/answer/consent.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import {
  differing,
  type Draft,
  EMPTY,
  type Filled,
  handIn,
  openOf,
  pagesFor,
  readPage,
  resume,
  save,
} from "#domain/measurement/questionnaire/questionnaire.ts";
import type { Response } from "#domain/measurement/wave/wave.ts";
import { followLink, takesAnswers } from "#functions/answer/follow-link.ts";
import { type Dependencies, live } from "#stores/live.ts";
import type { PanelChange } from "#stores/responses.ts";
import { NotFound, Transient } from "#contract/errors.ts";
import { page, redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { filledWith } from "#web/pages/answer-fields.ts";
import { linkPage } from "#web/pages/survey.ts";
import { closedSheet, type Here, look, sheet, thanks } from "./sheets.ts";

/** Another window may have saved meanwhile; more often than this it is no chance any more. */
const ATTEMPTS = 4;

/** The questionnaire of a measurement by a personal link, page by page. Opening it changes nothing; each page is saved, and the same link goes on where somebody was; it counts once it is handed in, one per resident. */
export const answerQuestions = page(async (dependencies, visit) => {
  const found = await followLink(dependencies, visit.parameters["token"]);
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
});

/** The page that was asked for, or the one where somebody was. */
async function show(dependencies: Dependencies, visit: Visit, here: Here): Promise<Reply> {
  const {
    before,
    questionnaire: { questions },
    member,
  } = here;
  const draft = before ?? EMPTY;
  const pages = pagesFor(questions, draft.given);
  const asked = pages.find(({ number }) => String(number + 1) === visit.query.get("page"));
  if (asked === undefined && before?.handedIn === true)
    return thanks(dependencies, visit, here, "before", (await member()) !== undefined);
  const on = asked ?? resume(questions, draft) ?? pages.at(-1);
  if (on === undefined) throw new NotFound("a questionnaire without questions");
  return sheet(visit, here, on, { draft, filled: filledWith(draft.given), faults: [] });
}

/** Reads the page that was sent: saves it and goes on or back, or hands everything in. */
async function take(
  dependencies: Dependencies,
  visit: Visit,
  here: Here,
): Promise<Reply | "meanwhile"> {
  const {
    link,
    language,
    questionnaire: { questions },
    before,
  } = here;
  const draft = before ?? EMPTY;
  const pages = pagesFor(questions, draft.given);
  // In the form and not in its address: who presses the button without the form that it stands in changes nothing.
  const on = pages.find(({ number }) => String(number + 1) === visit.form.get("sheet"));
  const go = visit.form.get("go");
  const to = (number?: number) =>
    redirect(`${visit.path}?${number === undefined ? "" : `page=${number + 1}&`}lang=${language}`);
  if (on === undefined) return to();
  const filled: Filled = Object.fromEntries(
    on.questions.map(({ id }) => [id, visit.form.getAll(id)]),
  );
  const ticked = visit.form.get("panel") === "yes";
  const read = readPage(on.questions, filled);
  // Who goes back is forgiven what is missing, but loses nothing that was written.
  const faults =
    read.kind === "given"
      ? []
      : read.faults.filter(({ kind }) => go !== "previous" || kind !== "missing");
  if (faults.length > 0) return sheet(visit, here, on, { draft, filled, faults, ticked });

  const open = new Set(read.kind === "given" ? [] : read.faults.map(({ question }) => question));
  const readable = on.questions.filter(({ id }) => !open.has(id));
  const again = readPage(readable, filled);
  const saved = save(
    questions,
    draft,
    { ...on, questions: readable },
    again.kind === "given" ? again.given : {},
  );
  const next: Draft =
    go === "previous" ? { ...saved, page: Math.max(draft.page, on.number) } : saved;
  const answers = responseOf(here, next);
  const after = pagesFor(questions, next.given).find(({ number }) => number > on.number);
  const isLast = go === "hand-in" && after === undefined;
  if (isLast && handIn(questions, next).kind === "response")
    return send(dependencies, visit, here, answers, ticked);

  const kept = await keep(dependencies, here, answers);
  if (kept === "meanwhile") return "meanwhile";
  if (kept === "late") return closedSheet(dependencies, link, language);
  if (isLast)
    return sheet(visit, here, on, {
      draft: next,
      filled,
      faults: [],
      ticked,
      open: openOf(questions, next.given),
    });
  const back = pages.findLast(({ number }) => number < on.number);
  return to((go === "previous" ? back : after)?.number ?? on.number);
}

/** The answers as they are kept: of the person no more than the area, the channel, the language and the weight of the draw. */
const responseOf = (
  { link: { round, token, ballot: key }, language, before }: Here,
  draft: Draft,
): Response => ({
  ...draft,
  round: round.id,
  key,
  handedIn: before?.handedIn === true,
  area: token.area,
  channel: token.channel,
  language,
  ...(token.weight === undefined ? {} : { weight: token.weight }),
  ...(before?.panel === undefined ? {} : { panel: before.panel }),
});

/** Saves a page, when it says something new. */
async function keep(
  { responses, now }: Dependencies,
  { link: { round }, questionnaire: { questions }, before }: Here,
  answers: Response,
): Promise<"saved" | "late" | "meanwhile"> {
  return differing(questions, answers.given, before?.given ?? {}).length === 0
    ? "saved"
    : (await responses.save(answers, before, round.closes, now())).kind;
}

/** Hands in, and joins or leaves the panel as the tick says. */
async function send(
  dependencies: Dependencies,
  visit: Visit,
  here: Here,
  answers: Response,
  ticked: boolean,
): Promise<Reply | "meanwhile"> {
  const {
    link: { token, neighbourhood },
    language,
    questionnaire: { panel },
  } = here;
  const { responses, secret, now } = dependencies;
  const member = await here.member();
  const at = now();
  const wanted = panel ? ticked : member !== undefined;
  const joins =
    wanted && member === undefined
      ? {
          resident: token.resident,
          code: PanelCode.parse(secret()),
          consent: consentTo("panel", language),
          since: dayOf(at),
        }
      : undefined;
  const change: PanelChange =
    joins !== undefined
      ? { kind: "join", member: joins }
      : !wanted && member !== undefined
        ? { kind: "leave" }
        : { kind: "stay" };
  const code = wanted ? (joins ?? member)?.code : undefined;
  const { panel: _before, ...rest } = answers;
  const { kind } = await responses.handIn(
    token,
    { ...rest, handedIn: true, ...(code === undefined ? {} : { panel: code }) },
    change,
    at,
  );
  switch (kind) {
    case "meanwhile":
      return "meanwhile";
    case "late":
      return closedSheet(dependencies, here.link, language);
    case "answered":
      return linkPage({ language, kind: "given-once", neighbourhood });
    case "other-link":
      return linkPage({ language, kind: "other-link-used", neighbourhood });
    case "withdrawn":
      return linkPage({ language, kind: "unknown", neighbourhood });
    case "accepted":
    case "replaced":
      return thanks(dependencies, visit, here, kind, wanted);
  }
}

export const handler = answerQuestions(live());
