import * as z from "zod";
import { Member } from "#domain/access.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { redirect, type Reply } from "#functions/middleware/page.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { fieldsOfMember, memberPage, type MemberFields, peoplePage } from "./people-page.ts";
import { actorOf, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

const Reason = z.string().trim().min(3).max(2000);

export async function showPeople(call: Call<"members">): Promise<Reply> {
  const { members } = call.dependencies;
  const all = (await members.all()).toSorted((one, other) => one.name.localeCompare(other.name));
  return peoplePage({
    ...frameOf(call),
    members: all.map((member) => ({ id: members.idOf(member.email), member })),
  });
}

export async function showMember(call: Call<"members">): Promise<Reply> {
  const id = call.parameters["person"] ?? "";
  const member = id === "new" ? undefined : await call.dependencies.members.get(id);
  if (id !== "new" && member === undefined) throw new NotFound("no such person");
  return memberPage({ ...frameOf(call), id, fields: fieldsOfMember(member), told: [] });
}

/** Writes down what somebody may do. Who saves on top of a change that they have not seen is told, and keeps what they typed. */
export async function saveMember(
  call: Call<"audit" | "members" | "neighbourhoods">,
): Promise<Reply> {
  const { members } = call.dependencies;
  const id = call.parameters["person"] ?? "";
  const fields = typed(call);
  const { told, member } = await read(call, id, fields);
  if (member === undefined) return memberPage({ ...frameOf(call), id, fields, told, status: 422 });
  if (await members.save(member))
    return done(
      call,
      "save person",
      members.idOf(member.email),
      `${member.roles.join(" ")} in ${member.neighbourhoods === "all" ? "all" : member.neighbourhoods.join(" ")}`,
      fields.reason,
    );
  const stands = await members.get(members.idOf(member.email));
  if (id === "new")
    return memberPage({
      ...frameOf(call),
      id,
      fields,
      told: [{ field: "email", text: wordsOf(call).faults.twice }],
      status: 409,
    });
  return memberPage({
    ...frameOf(call),
    id,
    fields: { ...fields, version: String(stands?.version ?? 0) },
    told: [],
    stands,
    status: 409,
  });
}

export async function removeMember(call: Call<"audit" | "members">): Promise<Reply> {
  const { members } = call.dependencies;
  const id = call.parameters["person"] ?? "";
  const member = await members.get(id);
  if (member === undefined) throw new NotFound("no such person");
  const reason = Reason.safeParse(call.visit.form.get("reason"));
  const { faults } = wordsOf(call);
  const told: Told = [
    ...(reason.success ? [] : [{ field: "remove-reason", text: faults.reason }]),
    ...(isOneself(call, id) ? [{ field: "roles", text: faults.own }] : []),
  ];
  if (told.length > 0)
    return memberPage({ ...frameOf(call), id, fields: fieldsOfMember(member), told, status: 422 });
  await members.remove(id);
  return done(call, "remove person", id, "removed", reason.data ?? "");
}

const wordsOf = ({ visit }: Call) => inConsole(peopleWords, visit.language);
const isOneself = ({ session }: Call, id: string): boolean => session.member === id;

function typed({ visit: { form } }: Call): MemberFields {
  const field = (name: string) => form.get(name) ?? "";
  return {
    name: field("name").trim(),
    email: field("email").trim(),
    roles: form.getAll("roles"),
    partner: field("partner"),
    where: field("where"),
    reason: field("reason").trim(),
    version: field("version"),
  };
}

async function read(
  call: Call<"members" | "neighbourhoods">,
  id: string,
  { name, email, roles, partner, where, reason, version }: MemberFields,
): Promise<{ told: Told; member?: Member | undefined }> {
  const { members, neighbourhoods } = call.dependencies;
  const { faults } = wordsOf(call);
  const wanted = where.split(/[\s,]+/).filter((one) => one !== "");
  const known = await neighbourhoods.names(
    wanted.flatMap((one) => NeighbourhoodId.safeParse(one).data ?? []).slice(0, 100),
  );
  const unknown = wanted.filter((one) => !known.has(one));
  const parsed = Member.safeParse({
    name,
    email,
    roles,
    ...(partner === "" ? {} : { partner }),
    neighbourhoods: wanted.length === 0 ? "all" : [...new Set(wanted)],
    version: 1,
  });
  const wrong = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  const told: { field: string; text: string }[] = [];
  if (wrong.has("name")) told.push({ field: "name", text: faults.name });
  if (wrong.has("email") || (id !== "new" && members.idOf(email) !== id))
    told.push({ field: "email", text: faults.email });
  if (roles.length === 0 || wrong.has("roles")) told.push({ field: "roles", text: faults.roles });
  if (isOneself(call, id) && !roles.includes("administrator"))
    told.push({ field: "roles", text: faults.own });
  if (wrong.has("partner") || (roles.includes("professional") && partner === ""))
    told.push({ field: "partner", text: faults.partner });
  if (unknown.length > 0)
    told.push({ field: "where", text: faults.where(unknown.join(", ").slice(0, 300)) });
  if (!Reason.safeParse(reason).success) told.push({ field: "reason", text: faults.reason });
  return {
    told,
    member:
      told.length > 0 || !parsed.success
        ? undefined
        : { ...parsed.data, version: z.coerce.number().int().min(0).catch(0).parse(version) },
  };
}

/** The trail names nobody: the person stands in it by the hash of the address. */
async function done(
  call: Call<"audit">,
  action: string,
  object: string,
  result: string,
  reason: string,
): Promise<Reply> {
  const { audit, now } = call.dependencies;
  const at = now();
  await audit.tell(`${action}:${object}:${at}`, {
    neighbourhood: ORGANISATION,
    at,
    actor: actorOf(call),
    action,
    object,
    result,
    origin: call.origin,
    reason,
  });
  return redirect(`/console/people?lang=${call.visit.language}&told=done`);
}
