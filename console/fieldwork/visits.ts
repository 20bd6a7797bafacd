import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { type AnyRound, isMeasurement } from "#domain/dispatch/cycle.ts";
import { type Asked, speaksFor } from "#domain/dispatch/mail.ts";
import { canBeAsked } from "#domain/dispatch/reach.ts";
import { AreaId, ResidentId } from "#contract/ids.ts";
import { type Call, type PlaceStores, placeOf, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { peopleOfRound } from "#console/cycles/people-of-round.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { redirect, type Reply } from "#functions/middleware/page.ts";
import { consoleVisitsPage } from "./visits-page.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";

/** Seconds for which a link that was opened for somebody's answer works. */
const AT_THE_DOOR = 2 * 60 * 60;

/** Whom to visit or to call: those of one area who have not answered. */
export async function showVisits(
  call: Call<PlaceStores | "invitations" | "residents">,
): Promise<Reply> {
  const { run, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.query.get("area")).data;
  const asked = area === undefined ? [] : await peopleOfRound(call.dependencies, round);
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
 * Opens the survey for somebody at the door or on the telephone, in their language. The link works
 * for this one answer and not for long.
 */
export async function beginVisit(
  call: Call<PlaceStores | "audit" | "code" | "codes" | "invitations" | "residents">,
): Promise<Reply> {
  const { round, neighbourhood } = await placeOf(call);
  const form = VisitForm.safeParse(Object.fromEntries(call.visit.form));
  if (!form.success) throw new NotFound("no such resident");
  const { channel } = form.data;
  const asked = await askedOf(call.dependencies, round, form.data);
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now.");
  const code = asked && (await codeFor(call.dependencies, asked, channel));
  if (asked === undefined || code === undefined)
    throw new Conflict("This resident has answered already, or is not asked any more.");
  const at = call.dependencies.now();
  await tellAudit(call, `visit:${at}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: `ask by ${channel}`,
    object: round.id,
    result: "opened",
  });
  const { language } = asked.resident;
  return redirect(`/${isMeasurement(round) ? "m" : "a"}/${code}?lang=${language}`);
}

/** Who it is, when they are asked in this round and are still known. */
async function askedOf(
  { invitations, residents }: Uses<"invitations" | "residents">,
  { id: round, neighbourhood }: AnyRound,
  { batch, resident: id }: z.infer<typeof VisitForm>,
): Promise<Asked | undefined> {
  const invitation = await invitations.get(round, batch, id);
  if (invitation === undefined) return undefined;
  const [resident] = await residents.some(neighbourhood, [invitation]);
  return resident && { resident, invitation };
}

async function codeFor(
  { codes, code, sha256, now }: Uses<"code" | "codes" | "now" | "sha256">,
  asked: Asked,
  channel: "doorstep" | "telephone",
): Promise<string | undefined> {
  const fresh = code();
  const given = await codes.give({
    ...speaksFor(asked, channel),
    once: true,
    hash: tokenHashOf(sha256, fresh),
    until: Math.floor(Date.parse(now()) / 1000) + AT_THE_DOOR,
  });
  return given ? fresh : undefined;
}
