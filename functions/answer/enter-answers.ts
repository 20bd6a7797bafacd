import { readChoice } from "#domain/answer/ballot.ts";
import { type PersonalCode, readCode } from "#domain/answer/code.ts";
import { readAgain } from "#domain/answer/paper.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { AreaId, ResidentId } from "#domain/ids.ts";
import { z } from "zod";
import { type Dependencies, live } from "#functions/adapters/live.ts";
import { expiryOf } from "#functions/adapters/mail-ledger.ts";
import { topicsNamed } from "#functions/adapters/topics.ts";
import { at, atConsole } from "#functions/console/at-console.ts";
import { actorOf, type Call, placeOf } from "#functions/console/call.ts";
import { frameOf } from "#functions/console/views.ts";
import { peopleOfRound } from "#functions/dispatch/people-of-round.ts";
import { Conflict, NotFound } from "#functions/errors.ts";
import { redirect, type Reply } from "#functions/middleware/page.ts";
import { type PaperFault, type PaperTold, consolePaperPage, consoleVisitsPage } from "#web/pages/console/fieldwork.ts";
import { followLink, takesAnswers, tokenHashOf } from "./links.ts";

/** Seconds for which a link that was opened for somebody's answer works. */
const AT_THE_DOOR = 2 * 60 * 60;

const EMPTY = { code: "", places: ["", "", ""], other: "", comment: "", unsure: false };

const showPaper = async (call: Call): Promise<Reply> => paperReply(call, EMPTY, []);

async function paperReply(call: Call, filled: typeof EMPTY, faults: readonly PaperFault[], told?: PaperTold): Promise<Reply> {
  const { cycle, round, neighbourhood } = await placeOf(call);
  return { ...consolePaperPage({ ...frameOf(call), neighbourhood, cycle, topics: topicsNamed(round.topics), open: takesAnswers(round, call.dependencies), filled, faults, told }), status: faults.length > 0 ? 422 : 200 };
}

/** One reading of a paper form. It counts when a second person reads the same; the answer that a resident gave by themselves stands. */
async function enterPaper(call: Call): Promise<Reply> {
  const { ballots, papers, sha256, audit, retentionDays, now } = call.dependencies;
  const { cycle, round, neighbourhood } = await placeOf(call);
  const field = (name: string) => (call.visit.form.get(name) ?? "").slice(0, 5000);
  const filled = { code: field("code").slice(0, 60), places: ["first", "second", "third"].map(field), other: field("other"), comment: field("comment"), unsure: field("unsure") === "yes" };
  const code = readCode(filled.code);
  const link = code === undefined ? undefined : await followLink(call.dependencies, code);
  const known = link?.kind === "known" && link.round.id === round.id && link.token.channel === "letter" ? link : undefined;
  const read = readChoice(filled, round.topics);
  const faults: PaperFault[] = [...(known === undefined ? [{ kind: "code" as const }] : []), ...(read.kind === "faults" ? read.faults : [])];
  if (known === undefined || read.kind === "faults") return paperReply(call, filled, faults);
  if (!takesAnswers(round, call.dependencies)) return paperReply(call, filled, [], { kind: "late" });

  const { topics, other, comment } = read.choice;
  const words = { ...(other === undefined ? {} : { other }), ...(comment === undefined ? {} : { comment }) };
  const before = await papers.get(round.id, known.ballot);
  const reading = readAgain(before?.readings ?? [], { by: sha256(`reader|${round.id}|${call.session.subject}`), topics: [...topics], ...words });
  const moment = now();
  if (reading.kind !== "agreed") {
    const saved = await papers.save({ round: round.id, key: known.ballot, readings: reading.readings, version: (before?.version ?? 0) + 1 }, expiryOf(cycle.plan.end, retentionDays));
    if (!saved) return paperReply(call, filled, [], { kind: "meanwhile" });
    return paperReply(call, reading.kind === "first" ? EMPTY : filled, [], reading.kind === "first" ? { kind: "first" } : { kind: "differs", differences: reading.differences });
  }
  const entered = await ballots.enter(known.token, { round: round.id, key: known.ballot, topics: [...topics], area: known.token.area, channel: "paper", ...words }, moment, dayOf(moment));
  if (entered.kind === "accepted") await audit.tell(`paper:${moment}:${sha256(known.ballot).slice(0, 8)}`, { neighbourhood: neighbourhood.id, at: moment, actor: actorOf(call), action: "enter paper form", object: round.id, result: "counted", origin: call.origin });
  return paperReply(call, EMPTY, [], { kind: entered.kind });
}

/** Whom to visit or to call: those of one area who have not answered. */
async function showVisits(call: Call): Promise<Reply> {
  const { invitations, residents } = call.dependencies;
  const { cycle, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.query.get("area")).data;
  const silent = area === undefined ? [] : (await peopleOfRound({ invitations, residents }, round)).filter((one) => one.resident.area === area && one.invitation.answeredOn === undefined && one.resident.unsubscribed === undefined);
  const people = silent.map(({ resident: { id, name, address, language }, invitation: { batch } }) => ({ id, batch, name, address, language })).toSorted((one, other) => (one.address?.street ?? one.name).localeCompare(other.address?.street ?? other.name, "nl", { numeric: true }));
  return consoleVisitsPage({ ...frameOf(call), neighbourhood, cycle, area, open: takesAnswers(round, call.dependencies), people });
}

const VisitForm = z.object({ resident: ResidentId, batch: z.coerce.number().int().min(0), channel: z.enum(["doorstep", "telephone"]) });

/** Opens the survey for somebody at the door or on the telephone, in their language. The link works for this one answer and not for long. */
async function beginVisit(call: Call): Promise<Reply> {
  const { invitations, residents, audit, now } = call.dependencies;
  const { round, neighbourhood } = await placeOf(call);
  const form = VisitForm.safeParse(Object.fromEntries(call.visit.form));
  if (!form.success) throw new NotFound("no such resident");
  const { resident: id, batch, channel } = form.data;
  const invitation = await invitations.get(round.id, batch, id);
  const [resident] = invitation === undefined ? [] : await residents.some(neighbourhood.id, [invitation]);
  if (!takesAnswers(round, call.dependencies)) throw new Conflict("Nobody can answer in this round now.");
  const secret = resident === undefined ? undefined : await codeFor(call.dependencies, { round: round.id, batch, resident: id, area: resident.area, language: resident.language, channel, once: true });
  if (resident === undefined || secret === undefined) throw new Conflict("This resident has answered already, or is not asked any more.");
  const moment = now();
  await audit.tell(`visit:${moment}`, { neighbourhood: neighbourhood.id, at: moment, actor: actorOf(call), action: `ask by ${channel}`, object: round.id, result: "opened", origin: call.origin });
  return redirect(`/a/${secret}?lang=${resident.language}`);
}

async function codeFor({ codes, code, sha256, now }: Dependencies, facts: Omit<Token, "hash" | "until">): Promise<PersonalCode | undefined> {
  const fresh = code();
  const given = await codes.give({ ...facts, hash: tokenHashOf(sha256, fresh), until: Math.floor(Date.parse(now()) / 1000) + AT_THE_DOOR });
  return given ? fresh : undefined;
}

/** Answers that the team enters for residents: paper forms, at the door, by telephone. */
export const answerPages = atConsole([
  ["GET", at("/console/answers/:cycle/paper"), showPaper],
  ["POST", at("/console/answers/:cycle/paper"), enterPaper],
  ["GET", at("/console/answers/:cycle/visits"), showVisits],
  ["POST", at("/console/answers/:cycle/visits"), beginVisit],
]);

export const handler = answerPages(live());
