import { readCode } from "#domain/answer/code.ts";
import { readAgain } from "#domain/answer/paper.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { readOtherwise, readPaper } from "#domain/measurement/questionnaire/paper-answers.ts";
import type { Filled } from "#domain/measurement/questionnaire/filling-in.ts";
import type { Given } from "#domain/measurement/questionnaire/questionnaire.ts";
import type { MeasurementRound, Questionnaire } from "#domain/measurement/wave/wave.ts";
import { followLink, takesAnswers } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { actorOf, type Call, type RunPlace } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/page.ts";
import {
  consolePaperAnswersPage,
  type PaperAnswersFault,
  type PaperAnswersTold,
} from "./paper-answers-page.ts";
import { panelChange, responseOf } from "#functions/measurement/handing-in.ts";
import type { MeasurementLink } from "#functions/measurement/sheets.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";

type Place = Omit<RunPlace, "round"> & { round: MeasurementRound };
type Typed = { code: string; filled: Filled; ticked: boolean };
const NOTHING: Typed = { code: "", filled: {}, ticked: false };
/** The page again: what stands typed on it, and what is told about it. */
type Again = { typed?: Typed; faults?: readonly PaperAnswersFault[]; told?: PaperAnswersTold };

export const showAnswersOnPaper = async (
  call: Call<"questionnaires">,
  place: Place,
): Promise<Reply> =>
  reply(call, place, await call.dependencies.questionnaires.mustGet(place.round.id), {});

const reply = (
  call: Call,
  { run, round, neighbourhood }: Place,
  { questions, panel }: Questionnaire,
  { typed = NOTHING, faults = [], told }: Again,
): Reply =>
  consolePaperAnswersPage({
    ...frameOf(call),
    neighbourhood,
    run: run.id,
    open: takesAnswers(round, call.dependencies),
    questions,
    panel,
    ...typed,
    faults,
    told,
  });

type Entering = Call<
  | "audit"
  | "invitations"
  | "neighbourhoods"
  | "panel"
  | "paperAnswers"
  | "questionnaires"
  | "responses"
  | "retentionDays"
  | "rounds"
  | "secret"
>;

/**
 * One reading of the paper form of a measurement. It counts when a second person reads the same;
 * the answers that a resident gave by themselves stand.
 */
export async function enterAnswersOnPaper(call: Entering, place: Place): Promise<Reply> {
  const { form } = call.visit;
  const questionnaire = await call.dependencies.questionnaires.mustGet(place.round.id);
  const { questions, panel } = questionnaire;
  const typed: Typed = {
    code: (form.get("code") ?? "").slice(0, 60),
    filled: Object.fromEntries(questions.map(({ id }) => [id, form.getAll(id)])),
    ticked: panel && form.get("panel") === "yes",
  };
  const link = await letterWith(call, place.round, typed.code);
  const read = readPaper(questions, typed.filled);
  const faults: PaperAnswersFault[] = [
    ...(link === undefined ? [{ kind: "code" as const }] : []),
    ...(read.kind === "faults" ? read.faults : []),
  ];
  if (link === undefined || read.kind === "faults")
    return reply(call, place, questionnaire, { typed, faults });
  if (!takesAnswers(place.round, call.dependencies))
    return reply(call, place, questionnaire, { typed, told: { kind: "late" } });
  const { given } = read;
  const outcome = await enter(call, place, link, { given, ticked: typed.ticked, questions });
  return reply(call, place, questionnaire, {
    ...(outcome.kept ? {} : { typed }),
    told: outcome.told,
  });
}

/** Whose letter bears this code, if it is one of this round. */
async function letterWith(
  call: Call<"invitations" | "neighbourhoods" | "rounds">,
  round: MeasurementRound,
  typed: string,
): Promise<MeasurementLink | undefined> {
  const code = readCode(typed);
  const found = code === undefined ? undefined : await followLink(call.dependencies, code);
  return found?.kind === "known" && found.round.id === round.id && found.token.channel === "letter"
    ? { ...found, round }
    : undefined;
}

type Read = { given: Given; ticked: boolean };

/** Holds a reading against the one before. What was not kept stays on the page as it was typed. */
async function enter(
  call: Entering,
  place: Place,
  link: MeasurementLink,
  { questions, ...read }: Read & { questions: readonly Question[] },
): Promise<{ kept: boolean; told: PaperAnswersTold }> {
  const { paperAnswers, sha256, retentionDays } = call.dependencies;
  const { id } = place.round;
  const by = sha256(`reader|${id}|${call.session.subject}`);
  const before = await paperAnswers.get(id, link.ballot);
  const reading = readAgain(
    before?.readings ?? [],
    { by, given: read.given, panel: read.ticked },
    readOtherwise(questions),
  );
  if (reading.kind === "agreed")
    return { kept: true, told: { kind: await count(call, place, link, read) } };
  const { readings } = reading;
  const saved = await paperAnswers.save(
    { round: id, key: link.ballot, readings, version: (before?.version ?? 0) + 1 },
    expiryOf(endOf(place.run), retentionDays),
  );
  if (!saved) return { kept: false, told: { kind: "meanwhile" } };
  return reading.kind === "differs"
    ? { kept: false, told: { kind: "differs", questions: reading.differences } }
    : { kept: true, told: { kind: reading.kind } };
}

/**
 * Hands in what two people read. Who ticked the box of the panel joins it, with the sentence in the
 * language of their letter; a box that is empty ends nothing.
 */
async function count(
  call: Call<"audit" | "panel" | "responses" | "secret">,
  { neighbourhood }: Place,
  link: MeasurementLink,
  { given, ticked }: Read,
): Promise<"accepted" | "late" | "answered" | "withdrawn" | "meanwhile"> {
  const { responses, panel, audit, sha256, now } = call.dependencies;
  const { token, round, ballot } = link;
  const at = now();
  const member = await panel.get(neighbourhood.id, token.resident);
  const { language } = token;
  const wish = { wanted: ticked || member !== undefined, language, at };
  const { change, code } = panelChange(call.dependencies, token.resident, member, wish);
  const how = { handedIn: true, channel: "paper", language, panel: code } as const;
  const response = responseOf(link, { given, page: 0 }, how);
  const { kind } = await responses.enter(token, response, change, at);
  if (kind === "accepted")
    await audit.tell(`paper:${at}:${sha256(ballot).slice(0, 8)}`, {
      neighbourhood: neighbourhood.id,
      at,
      actor: actorOf(call),
      action: "enter paper form",
      object: round.id,
      result: "counted",
      origin: call.origin,
    });
  return kind;
}
