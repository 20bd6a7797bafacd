import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import type { PersonalCode } from "#domain/answer/code.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { drawnAs, type Token } from "#domain/dispatch/mail.ts";
import { canBeAsked } from "#domain/dispatch/reach.ts";
import { AreaId, ResidentId } from "#contract/ids.ts";
import { actorOf, type Call, placeOf } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { peopleOfRound } from "#console/cycles/people-of-round.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { redirect, type Reply } from "#functions/middleware/page.ts";
import { consoleVisitsPage } from "./fieldwork-page.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";

/** Seconds for which a link that was opened for somebody's answer works. */
const AT_THE_DOOR = 2 * 60 * 60;

/** Whom to visit or to call: those of one area who have not answered. */
export async function showVisits(
  call: Call<"invitations" | "neighbourhoods" | "residents" | "rounds" | "runs">,
): Promise<Reply> {
  const { invitations, residents } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.query.get("area")).data;
  const silent =
    area === undefined
      ? []
      : (await peopleOfRound({ invitations, residents }, round)).filter(
          (one) => one.resident.area === area && canBeAsked(one),
        );
  const people = silent
    .map(({ resident: { id, name, address, language }, invitation: { batch } }) => ({
      id,
      batch,
      name,
      address,
      language,
    }))
    .toSorted((one, other) =>
      (one.address?.street ?? one.name).localeCompare(other.address?.street ?? other.name, "nl", {
        numeric: true,
      }),
    );
  return consoleVisitsPage({
    ...frameOf(call),
    neighbourhood,
    run: run.id,
    area,
    open: takesAnswers(round, call.dependencies),
    people,
  });
}

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
  call: Call<
    "audit" | "code" | "codes" | "invitations" | "neighbourhoods" | "residents" | "rounds" | "runs"
  >,
): Promise<Reply> {
  const { invitations, residents, audit, now } = call.dependencies;
  const { round, neighbourhood } = await placeOf(call);
  const form = VisitForm.safeParse(Object.fromEntries(call.visit.form));
  if (!form.success) throw new NotFound("no such resident");
  const { resident: id, batch, channel } = form.data;
  const invitation = await invitations.get(round.id, batch, id);
  const [resident] =
    invitation === undefined ? [] : await residents.some(neighbourhood.id, [invitation]);
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now.");
  const secret =
    resident === undefined || invitation === undefined
      ? undefined
      : await codeFor(call.dependencies, {
          round: round.id,
          batch,
          resident: id,
          area: resident.area,
          language: resident.language,
          ...drawnAs(invitation),
          channel,
          once: true,
        });
  if (resident === undefined || secret === undefined)
    throw new Conflict("This resident has answered already, or is not asked any more.");
  const moment = now();
  await audit.tell(`visit:${moment}`, {
    neighbourhood: neighbourhood.id,
    at: moment,
    actor: actorOf(call),
    action: `ask by ${channel}`,
    object: round.id,
    result: "opened",
    origin: call.origin,
  });
  return redirect(`/${isMeasurement(round) ? "m" : "a"}/${secret}?lang=${resident.language}`);
}

async function codeFor(
  { codes, code, sha256, now }: Uses<"code" | "codes" | "now" | "sha256">,
  facts: Omit<Token, "hash" | "until">,
): Promise<PersonalCode | undefined> {
  const fresh = code();
  const given = await codes.give({
    ...facts,
    hash: tokenHashOf(sha256, fresh),
    until: Math.floor(Date.parse(now()) / 1000) + AT_THE_DOOR,
  });
  return given ? fresh : undefined;
}
