import { readCode } from "#domain/answer/code.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { filledBy } from "#domain/form/reading.ts";
import { followLink, takesAnswers } from "#functions/answer/follow-link.ts";
import { tellForged } from "#functions/middleware/log.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { actorOf, type Call, placeOf, type RunPlace } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { agendaOnPaper } from "./agenda-on-paper.ts";
import { measurementOnPaper } from "./measurement-on-paper.ts";
import type { LetterLink, OnPaper, PaperFault, PaperTold } from "./on-paper.ts";
import { enteredForBy, tellResident, toldOf, type TellStores } from "./tell-resident.ts";
import { askedOf } from "./visits.ts";
import { paperFormPage, type Typed } from "./paper-form-page.ts";

type Paper = Call<
  | TellStores
  | "actions"
  | "audit"
  | "ballots"
  | "cycles"
  | "handedIn"
  | "helpedAnswers"
  | "neighbourhoods"
  | "panel"
  | "papers"
  | "questionnaires"
  | "reports"
  | "rounds"
  | "runs"
>;

const NOTHING: Typed = { code: "", filled: {}, ticked: false };

const onPaper = (call: Paper, { round }: RunPlace): Promise<OnPaper> =>
  isMeasurement(round) ? measurementOnPaper(call, round) : agendaOnPaper(call, round);

/** The form to type over: of the agenda survey, or of the measurement in the address. */
export async function showPaper(call: Paper): Promise<Reply> {
  const place = await placeOf(call);
  return reply(call, place, await onPaper(call, place), {});
}

/** The page again: what stands typed on it, and what is told about it. */
const reply = (
  call: Call,
  { run, round, neighbourhood }: RunPlace,
  paper: OnPaper,
  {
    typed = NOTHING,
    faults = [],
    told,
  }: { typed?: Typed; faults?: readonly PaperFault[]; told?: PaperTold },
): Reply =>
  paperFormPage({
    ...frameOf(call),
    neighbourhood,
    run: run.id,
    open: takesAnswers(round, call.dependencies),
    paper,
    typed,
    faults,
    told,
  });

/**
 * One reading of a paper form. It counts when a second person reads the same; the answer that a
 * resident gave by themselves stands.
 */
export async function enterPaper(call: Paper): Promise<Reply> {
  const place = await placeOf(call);
  const paper = await onPaper(call, place);
  const typed = typedIn(call, paper);
  const link = await letterWith(call, place, typed.code);
  const read = paper.read(typed.filled);
  const faults: PaperFault[] = [
    ...(link === undefined ? [{ kind: "code" as const }] : []),
    ...(read.kind === "faults" ? read.faults : []),
  ];
  if (link === undefined || read.kind === "faults")
    return reply(call, place, paper, { typed, faults });
  if (!takesAnswers(place.round, call.dependencies))
    return reply(call, place, paper, { typed, told: { kind: "late" } });
  const { sha256, retentionDays } = call.dependencies;
  const { id } = place.round;
  const by = sha256(`reader|${id}|${call.session.subject}`);
  const expires = expiryOf(endOf(place.run), retentionDays);
  const told = await paper.enter({ round: id, key: link.ballot, expires }, link, {
    by,
    given: read.given,
    panel: typed.ticked,
  });
  if (told.kind === "forged") tellForged(call.visit.route);
  if (told.kind === "accepted") await tellCounted(call, place, link);
  // What was not kept stays on the page as it was typed.
  const again = told.kind === "meanwhile" || told.kind === "differs";
  return reply(call, place, paper, again ? { typed, told } : { told });
}

const typedIn = ({ visit: { form } }: Call, { questions, panel }: OnPaper): Typed => ({
  code: (form.get("code") ?? "").slice(0, 60),
  filled: filledBy(questions, form),
  ticked: panel && form.get("panel") === "yes",
});

/** Whose letter bears this code, if it is one of this round. */
async function letterWith(
  call: Call<"invitations" | "neighbourhoods" | "rounds">,
  { round }: RunPlace,
  typed: string,
): Promise<LetterLink | undefined> {
  const code = readCode(typed);
  const found = code === undefined ? undefined : await followLink(call.dependencies, code);
  return found?.kind === "known" && found.round.id === round.id && found.token.channel === "letter"
    ? found
    : undefined;
}

/** The trail, and the resident, that a form was counted. */
async function tellCounted(
  call: Call<TellStores | "audit">,
  place: RunPlace,
  { ballot, token }: LetterLink,
): Promise<void> {
  const { round, neighbourhood } = place;
  const enteredFor = enteredForBy(call, "paper");
  const asked = await askedOf(call.dependencies, round, token);
  if (asked !== undefined) {
    await call.dependencies.invitations.enteredFor(asked.invitation, toldOf(asked, enteredFor));
    await tellResident(call.dependencies, place, asked, enteredFor);
  }
  const { audit, sha256, now } = call.dependencies;
  const at = now();
  await audit.tell(`paper:${at}:${sha256(ballot).slice(0, 8)}`, {
    neighbourhood: neighbourhood.id,
    at,
    actor: actorOf(call),
    action: "enter paper form",
    object: round.id,
    result: "counted",
    origin: call.origin,
  });
}
