import type { Uses } from "#stores/stores.ts";
import { readCode } from "#domain/answer/code.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { readAgain } from "#domain/answer/paper.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import { readOtherwise, readPaper } from "#domain/measurement/questionnaire/paper-answers.ts";
import type { Filled } from "#domain/measurement/questionnaire/filling-in.ts";
import type { Given } from "#domain/measurement/questionnaire/questionnaire.ts";
import type { MeasurementRound, Questionnaire } from "#domain/measurement/wave/wave.ts";
import { followLink, takesAnswers } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { actorOf, type Call, type RunPlace } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import {
  consolePaperAnswersPage,
  type PaperAnswersFault,
  type PaperAnswersTold,
} from "./paper-answers-page.ts";
import type { MeasurementLink } from "#functions/measurement/sheets.ts";

type Place = Omit<RunPlace, "round"> & { round: MeasurementRound };
type Typed = { code: string; filled: Filled; ticked: boolean };
const NOTHING: Typed = { code: "", filled: {}, ticked: false };

async function questionnaireOf(
  { questionnaires }: Uses<"questionnaires">,
  round: MeasurementRound,
): Promise<Questionnaire> {
  const questionnaire = await questionnaires.get(round.id);
  if (questionnaire === undefined) throw new NotFound(`Nothing is asked in round ${round.id}.`);
  return questionnaire;
}

export const showAnswersOnPaper = async (
  call: Call<"questionnaires">,
  place: Place,
): Promise<Reply> =>
  reply(call, place, await questionnaireOf(call.dependencies, place.round), NOTHING, []);

function reply(
  call: Call,
  { run, round, neighbourhood }: Place,
  { questions, panel }: Questionnaire,
  typed: Typed,
  faults: readonly PaperAnswersFault[],
  told?: PaperAnswersTold,
): Reply {
  return consolePaperAnswersPage({
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
}

/**
 * One reading of the paper form of a measurement. It counts when a second person reads the same;
 * the answers that a resident gave by themselves stand.
 */
export async function enterAnswersOnPaper(
  call: Call<
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
  >,
  place: Place,
): Promise<Reply> {
  const { paperAnswers, sha256, retentionDays } = call.dependencies;
  const { run, round } = place;
  const { form } = call.visit;
  const questionnaire = await questionnaireOf(call.dependencies, round);
  const { questions } = questionnaire;
  const typed: Typed = {
    code: (form.get("code") ?? "").slice(0, 60),
    filled: Object.fromEntries(questions.map(({ id }) => [id, form.getAll(id)])),
    ticked: questionnaire.panel && form.get("panel") === "yes",
  };
  const code = readCode(typed.code);
  const found = code === undefined ? undefined : await followLink(call.dependencies, code);
  const link =
    found?.kind === "known" && found.round.id === round.id && found.token.channel === "letter"
      ? { ...found, round }
      : undefined;
  const read = readPaper(questions, typed.filled);
  const faults: PaperAnswersFault[] = [
    ...(link === undefined ? [{ kind: "code" as const }] : []),
    ...(read.kind === "faults" ? read.faults : []),
  ];
  if (link === undefined || read.kind === "faults")
    return reply(call, place, questionnaire, typed, faults);
  if (!takesAnswers(round, call.dependencies))
    return reply(call, place, questionnaire, typed, [], { kind: "late" });

  const before = await paperAnswers.get(round.id, link.ballot);
  const reading = readAgain(
    before?.readings ?? [],
    {
      by: sha256(`reader|${round.id}|${call.session.subject}`),
      given: read.given,
      panel: typed.ticked,
    },
    readOtherwise(questions),
  );
  if (reading.kind === "agreed")
    return reply(call, place, questionnaire, NOTHING, [], {
      kind: await count(call, place, link, read.given, typed.ticked),
    });
  const saved = await paperAnswers.save(
    {
      round: round.id,
      key: link.ballot,
      readings: reading.readings,
      version: (before?.version ?? 0) + 1,
    },
    expiryOf(endOf(run), retentionDays),
  );
  if (!saved) return reply(call, place, questionnaire, typed, [], { kind: "meanwhile" });
  return reading.kind === "differs"
    ? reply(call, place, questionnaire, typed, [], {
        kind: "differs",
        questions: reading.differences,
      })
    : reply(call, place, questionnaire, NOTHING, [], { kind: reading.kind });
}

/**
 * Hands in what two people read. Who ticked the box of the panel joins it, with the sentence in the
 * language of their letter; a box that is empty ends nothing.
 */
async function count(
  call: Call<"audit" | "panel" | "responses" | "secret">,
  { neighbourhood }: Place,
  { token, round, ballot: key }: MeasurementLink,
  given: Given,
  ticked: boolean,
): Promise<"accepted" | "late" | "answered" | "withdrawn" | "meanwhile"> {
  const { responses, panel, audit, secret, sha256, now } = call.dependencies;
  const at = now();
  const member = await panel.get(neighbourhood.id, token.resident);
  const joins =
    ticked && member === undefined
      ? {
          resident: token.resident,
          code: PanelCode.parse(secret()),
          consent: consentTo("panel", token.language),
          since: dayOf(at),
        }
      : undefined;
  const code = (joins ?? member)?.code;
  const response = {
    round: round.id,
    key,
    given,
    page: 0,
    handedIn: true,
    area: token.area,
    channel: "paper" as const,
    language: token.language,
    ...(token.weight === undefined ? {} : { weight: token.weight }),
    ...(code === undefined ? {} : { panel: code }),
  };
  const { kind } = await responses.enter(
    token,
    response,
    joins === undefined ? { kind: "stay" } : { kind: "join", member: joins },
    at,
  );
  if (kind === "accepted")
    await audit.tell(`paper:${at}:${sha256(key).slice(0, 8)}`, {
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
