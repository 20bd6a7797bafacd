import { readChoice } from "#domain/answer/ballot.ts";
import { readCode } from "#domain/answer/code.ts";
import { differencesOf, readAgain } from "#domain/answer/paper.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { topicsNamed } from "#stores/topics.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { actorOf, agendaPlaceOf, type Call, placeOf } from "#console/call.ts";
import { enterAnswersOnPaper, showAnswersOnPaper } from "./answers-on-paper.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { consolePaperPage, type PaperFault, type PaperTold } from "./fieldwork-page.ts";
import { followLink, takesAnswers } from "#functions/answer/follow-link.ts";

const EMPTY = { code: "", places: ["", "", ""], other: "", comment: "", unsure: false };

/** The form to type over: of the agenda survey, or of the measurement in the address. */
export async function showPaper(
  call: Call<"neighbourhoods" | "questionnaires" | "rounds" | "runs">,
): Promise<Reply> {
  const { round, ...place } = await placeOf(call);
  return isMeasurement(round)
    ? showAnswersOnPaper(call, { ...place, round })
    : paperReply(call, EMPTY, []);
}

async function paperReply(
  call: Call<"neighbourhoods" | "rounds" | "runs">,
  filled: typeof EMPTY,
  faults: readonly PaperFault[],
  told?: PaperTold,
): Promise<Reply> {
  const { run, round, neighbourhood } = await agendaPlaceOf(call);
  return {
    ...consolePaperPage({
      ...frameOf(call),
      neighbourhood,
      run: run.id,
      topics: topicsNamed(round.topics),
      open: takesAnswers(round, call.dependencies),
      filled,
      faults,
      told,
    }),
    status: faults.length > 0 ? 422 : 200,
  };
}

/** One reading of a paper form. It counts when a second person reads the same; the answer that a resident gave by themselves stands. */
export async function enterPaper(
  call: Call<
    | "audit"
    | "ballots"
    | "invitations"
    | "neighbourhoods"
    | "panel"
    | "paperAnswers"
    | "papers"
    | "questionnaires"
    | "responses"
    | "retentionDays"
    | "rounds"
    | "runs"
    | "secret"
  >,
): Promise<Reply> {
  const place = await placeOf(call);
  return isMeasurement(place.round)
    ? enterAnswersOnPaper(call, { ...place, round: place.round })
    : enterBallot(call);
}

async function enterBallot(
  call: Call<
    | "audit"
    | "ballots"
    | "invitations"
    | "neighbourhoods"
    | "papers"
    | "retentionDays"
    | "rounds"
    | "runs"
  >,
): Promise<Reply> {
  const { ballots, papers, sha256, audit, retentionDays, now } = call.dependencies;
  const { run, round, neighbourhood } = await agendaPlaceOf(call);
  const field = (name: string) => (call.visit.form.get(name) ?? "").slice(0, 5000);
  const filled = {
    code: field("code").slice(0, 60),
    places: ["first", "second", "third"].map(field),
    other: field("other"),
    comment: field("comment"),
    unsure: field("unsure") === "yes",
  };
  const code = readCode(filled.code);
  const link = code === undefined ? undefined : await followLink(call.dependencies, code);
  const known =
    link?.kind === "known" && link.round.id === round.id && link.token.channel === "letter"
      ? link
      : undefined;
  const read = readChoice(filled, round.topics);
  const faults: PaperFault[] = [
    ...(known === undefined ? [{ kind: "code" as const }] : []),
    ...(read.kind === "faults" ? read.faults : []),
  ];
  if (known === undefined || read.kind === "faults") return paperReply(call, filled, faults);
  if (!takesAnswers(round, call.dependencies))
    return paperReply(call, filled, [], { kind: "late" });

  const { topics, other, comment } = read.choice;
  const words = {
    ...(other === undefined ? {} : { other }),
    ...(comment === undefined ? {} : { comment }),
  };
  const before = await papers.get(round.id, known.ballot);
  const reading = readAgain(
    before?.readings ?? [],
    { by: sha256(`reader|${round.id}|${call.session.subject}`), topics: [...topics], ...words },
    differencesOf,
  );
  const moment = now();
  if (reading.kind !== "agreed") {
    const saved = await papers.save(
      {
        round: round.id,
        key: known.ballot,
        readings: reading.readings,
        version: (before?.version ?? 0) + 1,
      },
      expiryOf(endOf(run), retentionDays),
    );
    if (!saved) return paperReply(call, filled, [], { kind: "meanwhile" });
    return reading.kind === "differs"
      ? paperReply(call, filled, [], { kind: "differs", differences: reading.differences })
      : paperReply(call, EMPTY, [], { kind: reading.kind });
  }
  const entered = await ballots.enter(
    known.token,
    {
      round: round.id,
      key: known.ballot,
      topics: [...topics],
      area: known.token.area,
      channel: "paper",
      ...words,
    },
    moment,
  );
  if (entered.kind === "accepted")
    await audit.tell(`paper:${moment}:${sha256(known.ballot).slice(0, 8)}`, {
      neighbourhood: neighbourhood.id,
      at: moment,
      actor: actorOf(call),
      action: "enter paper form",
      object: round.id,
      result: "counted",
      origin: call.origin,
    });
  return paperReply(call, EMPTY, [], { kind: entered.kind });
}
