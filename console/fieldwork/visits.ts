import { expiryOf } from "#stores/mail-ledger.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { ANSWERED_WITHIN, begin, roomOf } from "#domain/answer/pace.ts";
import { type AnyRound, isMeasurement } from "#domain/dispatch/cycle.ts";
import { type Asked, type EnteredFor, speaksFor } from "#domain/dispatch/mail.ts";
import { DoorNote } from "#domain/reading/text.ts";
import { canBeAsked } from "#domain/dispatch/reach.ts";
import { AreaId, isMeasurementRound, RandomId, ResidentId, type TokenHash } from "#contract/ids.ts";
import { backTo, type Call, type PlaceStores, placeOf, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { peopleOfRound } from "#console/cycles/people-of-round.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { consoleVisitsPage } from "./visits-page.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { enteredForBy, tellResident, toldOf, type TellStores } from "./tell-resident.ts";
import { askingIn, paceOf, visitsPath } from "./pace.ts";

/** Seconds for which the questions of a measurement stay open for somebody: they are many more. */
const MEASURED_WITHIN = 60 * 60;

/** Whom to visit or to call: those of one area who have not answered. */
export async function showVisits(
  call: Call<PlaceStores | "invitations" | "paces" | "residents">,
): Promise<Reply> {
  const { run, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.query.get("area")).data;
  const [asked, asking, pace] = await Promise.all([
    area === undefined ? [] : peopleOfRound(call.dependencies, round),
    askingIn(call, run.id),
    paceOf(call),
  ]);
  const people = asked
    .filter((one) => one.resident.area === area && canBeAsked(one))
    .map(({ resident: { id, name, address, language }, invitation: { batch } }) => ({
      id,
      batch,
      name,
      address,
      language,
    }))
    .toSorted((one, other) => placeIn(one).localeCompare(placeIn(other), "nl", { numeric: true }));
  return consoleVisitsPage({
    ...frameOf(call),
    neighbourhood,
    run: run.id,
    area,
    open: takesAnswers(round, call.dependencies),
    people,
    room: roomOf(pace, run.id, call.dependencies.now()),
    asking,
  });
}

/** Along the street; who has no address stands under their name. */
const placeIn = ({ address, name }: Pick<Asked["resident"], "address" | "name">): string =>
  address?.street ?? name;

const VisitForm = z.object({
  resident: ResidentId,
  batch: z.coerce.number().int().min(0),
  channel: z.enum(["doorstep", "telephone"]),
});

/**
 * Opens the survey for somebody at the door or on the telephone, in their language, and tells them
 * so. The link works for this one answer and not for long; a dozen of them make an hour full.
 */
export async function beginVisit(
  call: Call<PlaceStores | TellStores | "audit" | "code" | "paces">,
): Promise<Reply> {
  const place = await placeOf(call);
  const { round, run } = place;
  const form = found(
    VisitForm.safeParse(Object.fromEntries(call.visit.form)).data,
    "no such resident",
  );
  const { channel } = form;
  const asked = await askedOf(call.dependencies, round, form);
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now.");
  if (asked === undefined || !canBeAsked(asked)) throw answeredAlready();
  const taken = await takePlace(call, run.id);
  if (taken !== "taken") return backTo(visitsPath(run.id), call.visit.language, taken);
  const enteredFor = enteredForBy(call, channel);
  const code = await codeFor(call.dependencies, asked, enteredFor);
  if (code === undefined) throw answeredAlready();
  await tellResident(call.dependencies, place, asked, enteredFor);
  await tellOpened(call, round, { channel, link: tokenHashOf(call.dependencies.sha256, code) });
  const { language } = asked.resident;
  return redirect(`/${isMeasurement(round) ? "m" : "a"}/${code}?lang=${language}`);
}

const NoteForm = z.object({ words: DoorNote.shape.words });

/** Keeps what somebody said, without who: it is read with what else is written in the round. */
export async function noteHeard(
  call: Call<PlaceStores | "audit" | "doorNotes" | "retentionDays" | "secret">,
): Promise<Reply> {
  const { doorNotes, now, retentionDays, secret } = call.dependencies;
  const { round, run, neighbourhood } = await placeOf(call);
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict(inConsole(fieldworkWords, call.visit.language).closed);
  const form = NoteForm.safeParse(Object.fromEntries(call.visit.form));
  if (!form.success) return backTo(visitsPath(run.id), call.visit.language, "tooShort");
  const note = { ...form.data, id: RandomId.parse(secret()), round: round.id };
  await doorNotes.save(note, expiryOf(run.plan.next, retentionDays));
  const at = now();
  await tellAudit(call, `note:${at}:${note.id.slice(0, 8)}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: "note what was heard",
    object: round.id,
    result: "noted",
  });
  return backTo(visitsPath(run.id), call.visit.language, "done");
}

const answeredAlready = () =>
  new Conflict("This resident has answered already, or is not asked any more.");

/** One of the dozen of this hour is theirs, before a link is. */
async function takePlace(
  call: Call<"paces">,
  run: Parameters<typeof roomOf>[1],
): Promise<"taken" | "hourFull" | "changedMeanwhile"> {
  const { paces, now } = call.dependencies;
  const next = begin(await paceOf(call), run, now());
  if (next === undefined) return "hourFull";
  return (await paces.save(next, now())) ? "taken" : "changedMeanwhile";
}

async function tellOpened(
  call: Call<"audit">,
  round: AnyRound,
  { channel, link }: { channel: EnteredFor["channel"]; link: TokenHash },
): Promise<void> {
  const at = call.dependencies.now();
  await tellAudit(call, `visit:${at}:${link.slice(0, 8)}`, {
    neighbourhood: round.neighbourhood,
    at,
    action: `ask by ${channel}`,
    object: round.id,
    result: "opened",
  });
}

/** Who it is, when they are asked in this round and are still known. */
export async function askedOf(
  { invitations, residents }: Uses<"invitations" | "residents">,
  { id: round, neighbourhood }: AnyRound,
  { batch, resident: id }: Pick<z.infer<typeof VisitForm>, "batch" | "resident">,
): Promise<Asked | undefined> {
  const invitation = await invitations.get(round, batch, id);
  if (invitation === undefined) return undefined;
  const [resident] = await residents.some(neighbourhood, [invitation]);
  return resident && { resident, invitation };
}

async function codeFor(
  { issuing, code, sha256, now }: Uses<"code" | "issuing" | "now" | "sha256">,
  asked: Asked,
  enteredFor: EnteredFor,
): Promise<string | undefined> {
  const fresh = code();
  const token = {
    ...speaksFor(asked, enteredFor.channel),
    once: true as const,
    hash: tokenHashOf(sha256, fresh),
    until:
      Math.floor(Date.parse(now()) / 1000) +
      (isMeasurementRound(asked.invitation.round) ? MEASURED_WITHIN : ANSWERED_WITHIN),
  };
  return (await issuing.giveToEnter(token, toldOf(asked, enteredFor))) ? fresh : undefined;
}
