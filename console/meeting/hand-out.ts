import * as z from "zod";
import { ActionId, CycleId } from "#contract/ids.ts";
import { type PersonalCode, printed } from "#domain/answer/code.ts";
import { type Action, isAsked } from "#domain/actions/action.ts";
import { type Owner, ownerKey } from "#domain/actions/owner.ts";
import { keepLink } from "#functions/actions/promise-link.ts";
import { tagOf } from "#functions/dispatch/notify.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { agreedIn, type Place } from "#console/actions/agreements.ts";
import { frameOf } from "#console/frame.ts";
import { askedMail } from "#web/mails/asked.ts";
import { withoutAccountIn } from "./accounts.ts";
import { backToRoom } from "./back-to-room.ts";
import { handOutPage, type Mailed } from "./hand-out-page.ts";

type LinkCall = Call<"audit" | "code" | "cycles" | "neighbourhoods" | "promiseLinks" | "site">;
type Given = Place & { action: Action; owner: Exclude<Owner, { kind: "organisation" }> };
type Handed = "screen" | "mail";

/** Makes a link for one who is asked and has no account; of its secret only the hash is kept. */
async function linkFor(call: LinkCall, { cycle, action, owner }: Given, by: Handed) {
  const { code, site, now } = call.dependencies;
  const key: PersonalCode = code();
  const { accepted: _accepted, ...asked } = owner;
  const at = now();
  const link = { cycle: action.cycle, action: action.id, owner: asked };
  await keepLink(call.dependencies, key, link);
  await tellAudit(call, `handed-out:${action.cycle}:${action.id}:${at}:${by}`, {
    neighbourhood: cycle.neighbourhood,
    at,
    action: "hand out promise link",
    object: `${action.cycle} ${action.id}`,
    result: `to a ${owner.kind}, by ${by}`,
  });
  return `${site}/promise/${printed(key)}`;
}

/** A link on the screen: to scan, to type, or to print. */
export async function handOutTo(call: LinkCall, given: Given, mailed?: Mailed): Promise<Reply> {
  const address = await linkFor(call, given, "screen");
  return handOutPage({ ...frameOf(call), ...given, address, mailed, second: secondOf(call) });
}

const secondOf = ({ visit }: Call): string | undefined => visit.query.get("second") ?? undefined;

/** Whom the form means: a resident who is asked, or somebody of the team without an account. */
async function givenIn(
  call: Call<"actions" | "cycles" | "members" | "neighbourhoods">,
): Promise<Given | undefined> {
  const { form } = call.visit;
  const place = await agreedIn(call);
  const id = ActionId.safeParse(form.get("action")).data;
  const first = CycleId.safeParse(form.get("of")).data ?? place.cycle.id;
  const standing = await call.dependencies.actions.in(place.cycle.id);
  const action = standing.find((one) => one.id === id && one.cycle === first);
  const owner = action?.owners.find((one) => ownerKey(one) === form.get("owner"));
  if (action === undefined || !isAsked(action) || owner === undefined) return undefined;
  if (owner.kind === "organisation" || owner.accepted !== undefined) return undefined;
  const isMeant =
    owner.kind === "resident" ||
    (await withoutAccountIn(call, place.neighbourhood)).has(owner.name);
  return isMeant ? { ...place, action, owner } : undefined;
}

/**
 * Hands a link out on the spot: on the screen, or to an address that is used once and not kept. Nobody
 * who has an account gets one: whoever leads the meeting would hold it.
 */
export async function handOut(
  call: LinkCall & Call<"actions" | "mailer" | "members">,
): Promise<Reply> {
  const given = await givenIn(call);
  if (given === undefined) return backToRoom(call, "changedMeanwhile");
  const typed = call.visit.form.get("email");
  if (typed === null) return handOutTo(call, given);
  const email = z.email().max(254).safeParse(typed.trim());
  if (!email.success) return handOutTo(call, given, { kind: "fault", typed });
  const { cycle, neighbourhood, action, owner } = given;
  const sending = await call.dependencies.mailer.send({
    to: { name: owner.name, email: email.data },
    replyTo: neighbourhood.contact.email,
    ...askedMail({
      neighbourhood,
      action,
      name: owner.name,
      link: await linkFor(call, given, "mail"),
      again: false,
      joins: owner.kind === "resident",
    }),
    // No notice bears this name: what becomes of the mail is written down nowhere.
    tags: { run: cycle.id, notice: "promise-link", key: tagOf("promise-link") },
  });
  return handOutTo(call, given, { kind: sending.kind === "sent" ? "sent" : "not-sent" });
}
