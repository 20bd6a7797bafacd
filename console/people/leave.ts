import { present } from "#contract/present.ts";
import * as z from "zod";
import { Day } from "#contract/ids.ts";
import { found } from "#contract/found.ts";
import type { Member } from "#domain/access.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import {
  Leaving,
  needsSomebody,
  type Owned,
  placesOf,
  Successor,
  successorFor,
  thingKey,
  thingsIn,
} from "#domain/leaving.ts";
import { handOverThings, ownedBy, toHandOver } from "#functions/actions/hand-over-things.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { leavingWords } from "#web/copy/console/leaving.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { actorOf, type Call } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { leavingPage } from "./leaving-page.ts";

/** Everything that somebody has, and the form that hands it over. */
export async function showLeaving(call: LeaveCall, again: Again = {}): Promise<Reply> {
  const member = await memberAt(call);
  const { calendars, leavings, members, waiting } = call.dependencies;
  const id = members.idOf(member.email);
  const owned = await ownedBy(call.dependencies, member);
  const all = await members.all();
  return leavingPage({
    ...frameOf(call),
    id,
    member,
    owned,
    waiting: await waiting.all(),
    hasCalendar: (await calendars.of(id)) !== undefined,
    successors: successorsAmong(all, owned, member.email),
    planned: await leavings.get(id),
    today: dayOf(call.dependencies.now()),
    ...again,
  });
}

type LeaveCall = Call<keyof typeof toHandOver>;
type Again = { told?: Told; typed?: URLSearchParams; status?: number };

/** Who leaves; as long as it was broken off, as they were written down then. Errors: NotFound. */
async function memberAt({
  dependencies: { leavings, members },
  parameters,
}: LeaveCall): Promise<Member> {
  const id = parameters["person"] ?? "";
  const member = await members.get(id);
  if (member !== undefined) return member;
  const leaving = found(await leavings.get(id), "no such person");
  const { email, name } = leaving;
  return { email, name, roles: [], neighbourhoods: [], version: 1 };
}

/** Everybody else who is written down or in one of the teams, and for whom they work. */
function successorsAmong(all: readonly Member[], owned: Owned, leaver: string): Successor[] {
  const team = owned.flatMap(({ home }) => home.team);
  const known = new Map<string, Successor>();
  for (const one of [...team, ...all]) {
    const read = Successor.safeParse({ name: one.name, email: one.email, partner: one.partner });
    if (read.success && read.data.email !== leaver.toLowerCase() && !known.has(read.data.email))
      known.set(read.data.email, read.data);
  }
  return [...known.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/**
 * Somebody leaves: at once, or on a later day by itself. What was broken off goes on by pressing
 * again, and by itself the next morning.
 */
export async function leaveTeam(call: LeaveCall): Promise<Reply> {
  const { leavings, now } = call.dependencies;
  const member = await memberAt(call);
  const begun = await leavings.get(call.parameters["person"] ?? "");
  const leaving = begun?.things === undefined ? await read(call, member) : begun;
  if ("told" in leaving)
    return showLeaving(call, { told: leaving.told, typed: call.visit.form, status: 422 });
  await leavings.save(leaving);
  if (leaving.on <= dayOf(now())) await handOverThings(call.dependencies, leaving);
  return redirect(`/console/people?lang=${call.visit.language}&told=done`);
}

const Typed = z.object({
  on: Day,
  reason: z.string().trim().min(3).max(2000),
  phone: Leaving.shape.phone.catch(undefined),
});

async function read(call: LeaveCall, member: Member): Promise<Leaving | { told: Told }> {
  const { form } = call.visit;
  const { members, now } = call.dependencies;
  const person = members.idOf(member.email);
  const owned = await ownedBy(call.dependencies, member);
  const known = successorsAmong(await members.all(), owned, member.email);
  const named = (email: string | null) => known.find((one) => one.email === email);
  const apart = thingsIn(owned, member.email).flatMap((thing) => {
    const said = form.get(`to-${thingKey(thing)}`) ?? "";
    if (said === "") return [];
    const to = named(said);
    return [{ thing: thingKey(thing), ...present({ to }) }];
  });
  const successor = named(form.get("successor"));
  const typed = Typed.safeParse(Object.fromEntries(form));
  const leaving = Leaving.safeParse({
    person,
    email: member.email,
    name: member.name,
    by: actorOf(call),
    ...present({ successor }),
    apart,
    roles: form.get("roles") === "yes",
    ...typed.data,
  });
  const told = faultsIn(call, owned, { member, form, leaving: leaving.data, today: dayOf(now()) });
  if (!leaving.success || told.length > 0) return { told };
  return leaving.data;
}

type Reading = {
  member: Member;
  form: URLSearchParams;
  leaving: Leaving | undefined;
  today: Day;
};

function faultsIn(call: LeaveCall, owned: Owned, { member, form, leaving, today }: Reading): Told {
  const { faults } = inConsole(leavingWords, call.visit.language);
  const on = Day.safeParse(form.get("on")).data;
  const empty = owned.filter(
    ({ home }) =>
      needsSomebody(home, member.email) &&
      leaving !== undefined &&
      successorFor(leaving, { kind: "places", neighbourhood: home.id }) === undefined,
  );
  const desk = owned.some(({ home }) => placesOf(home, member.email).includes("contact"));
  const phone = Leaving.shape.phone.safeParse(form.get("phone")).success;
  const id = call.dependencies.members.idOf(member.email);
  return faultsWhere([
    [on === undefined || on < today || on > addDays(today, 366), "on", faults.on],
    [empty.length > 0, "successor", faults.successor],
    [desk && !phone, "phone", faults.phone],
    [(form.get("reason") ?? "").trim().length < 3, "reason", faults.reason],
    [call.session.member === id, "on", faults.own],
  ]);
}
