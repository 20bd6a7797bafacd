import * as z from "zod";
import { MAY, Role } from "#contract/permissions.ts";
import { isApart, Member } from "#domain/access.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { ownedBy } from "#functions/actions/hand-over-things.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { fieldsOfMember, memberPage, type MemberFields, peoplePage } from "./people-page.ts";
import { leaveTeams } from "./leave-teams.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";

const Reason = z.string().trim().min(3).max(2000);

export async function showPeople(call: Call<"members" | "neighbourhoods">): Promise<Reply> {
  const { members } = call.dependencies;
  const all = (await members.all()).toSorted((one, other) => one.name.localeCompare(other.name));
  return peoplePage({
    ...(await frameIn(call)),
    members: all.map((member) => ({ id: members.idOf(member.email), member })),
  });
}

type Owning = "actions" | "members" | "neighbourhoods" | "waiting";

export async function showMember(call: Call<Owning>): Promise<Reply> {
  const id = call.parameters["person"] ?? "";
  const member = id === "new" ? undefined : await call.dependencies.members.get(id);
  if (id !== "new" && member === undefined) throw new NotFound("no such person");
  const owns = member === undefined ? 0 : await promisesOwned(call, member);
  const frame = await frameIn(call);
  return memberPage({ ...frame, id, fields: fieldsOfMember(member), told: [], owns });
}

/** How many open promises would be nobody's without them. */
const promisesOwned = async (call: Call<Owning>, member: Member): Promise<number> =>
  (await ownedBy(call.dependencies, member)).flatMap(({ promises }) => promises).length;

/**
 * Writes down what somebody may do. Who saves on top of a change that they have not seen is told,
 * and keeps what they typed.
 */
export async function saveMember(
  call: Call<"audit" | "members" | "neighbourhoods">,
): Promise<Reply> {
  const { members } = call.dependencies;
  const id = call.parameters["person"] ?? "";
  const fields = typed(call);
  const { told, member } = await read(call, id, fields);
  if (member === undefined)
    return memberPage({ ...(await frameIn(call)), id, fields, told, status: 422 });
  if (await members.save(member))
    return done(call, {
      action: "save person",
      object: members.idOf(member.email),
      result: `${member.roles.join(" ")} in ${[member.neighbourhoods].flat().join(" ")}`,
      reason: fields.reason,
    });
  const stands = await members.get(members.idOf(member.email));
  if (id === "new")
    return memberPage({
      ...(await frameIn(call)),
      id,
      fields,
      told: [{ field: "email", text: wordsOf(call).faults.twice }],
      status: 409,
    });
  return memberPage({
    ...(await frameIn(call)),
    id,
    fields: { ...fields, version: String(stands?.version ?? 0) },
    told: [],
    stands,
    status: 409,
  });
}

/**
 * Removes somebody who has no open promise, or these would be nobody's in silence; who has one leaves
 * instead, as quickly. With them goes all access: the record first, which every page looks at; then the
 * sessions and the calendar, which nobody gets who comes to this address later; then the teams whose
 * mails they got.
 */
export async function removeMember(
  call: Call<Owning | "audit" | "calendars" | "sessions">,
): Promise<Reply> {
  const { calendars, members, sessions } = call.dependencies;
  const id = call.parameters["person"] ?? "";
  const member = found(await members.get(id), "no such person");
  const reason = Reason.safeParse(call.visit.form.get("reason"));
  const { faults, owns: ownsText } = wordsOf(call);
  const owns = await promisesOwned(call, member);
  const told = faultsWhere([
    [owns > 0, "remove", ownsText(owns)],
    [owns === 0 && !reason.success, "remove-reason", faults.reason],
    [isOneself(call, id), "roles", faults.own],
  ]);
  if (told.length > 0)
    return memberPage({
      ...(await frameIn(call)),
      id,
      fields: fieldsOfMember(member),
      told,
      owns,
      status: 422,
    });
  await members.remove(id);
  await Promise.all([sessions.endAll(id), calendars.withdraw(id)]);
  const why = reason.data ?? "";
  const still = await leaveTeams(call, { id, email: member.email, reason: why });
  const where = still.length === 0 ? "" : `, still named in ${still.join(" ")}`;
  return done(
    call,
    {
      action: "remove person",
      object: id,
      result: `removed${where}`.slice(0, 600),
      reason: why,
    },
    still.length === 0 ? "done" : "stillNamed",
  );
}

/** The frame of a page, with what organisations are called in any neighbourhood. */
async function frameIn(call: Call<"neighbourhoods">) {
  const named = (await call.dependencies.neighbourhoods.summaries("all")).flatMap(
    ({ organisations = [] }) => organisations,
  );
  const each = new Map(named.map((one) => [one.id, { ...one, topics: [], seat: "team" as const }]));
  return { ...frameOf(call), neighbourhood: { organisations: [...each.values()] } };
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
  fields: MemberFields,
): Promise<{ told: Told; member?: Member | undefined }> {
  const { name, email, roles, partner, where, version } = fields;
  const { neighbourhoods } = call.dependencies;
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
  const told = toldOf(call, id, fields, { wrong, unknown });
  if (told.length > 0 || !parsed.success) return { told };
  const seen = z.coerce.number().int().min(0).catch(0).parse(version);
  return { told, member: { ...parsed.data, version: seen } };
}

/** What is wrong, in the order of the form; `wrong` are the fields that the schema does not take. */
function toldOf(
  call: Call<"members">,
  id: string,
  { email, roles, partner, reason }: MemberFields,
  { wrong, unknown }: { wrong: ReadonlySet<string>; unknown: readonly string[] },
): Told {
  const { members } = call.dependencies;
  const { faults } = wordsOf(call);
  const another = id !== "new" && members.idOf(email) !== id;
  // Without it nobody would know that who enters answers works for the police.
  const unowned = MAY["enter answers"].some((role) => roles.includes(role)) && partner === "";
  const apart = Role.array().safeParse(roles);
  return faultsWhere([
    [wrong.has("name"), "name", faults.name],
    [wrong.has("email") || another, "email", faults.email],
    [wrong.has("roles") || roles.length === 0, "roles", faults.roles],
    [apart.success && !isApart(apart.data), "roles", faults.printAlone],
    [isOneself(call, id) && !roles.includes("administrator"), "roles", faults.own],
    [wrong.has("partner") || unowned, "partner", faults.partner],
    [unknown.length > 0, "where", faults.where(unknown.join(", ").slice(0, 300))],
    [!Reason.safeParse(reason).success, "reason", faults.reason],
  ]);
}

/** The trail names nobody: the person stands in it by the hash of the address. */
async function done(
  call: Call<"audit">,
  { action, object, result, reason }: Record<"action" | "object" | "result" | "reason", string>,
  told: "done" | "stillNamed" = "done",
): Promise<Reply> {
  const at = call.dependencies.now();
  await tellAudit(call, `${action}:${object}:${at}`, {
    neighbourhood: ORGANISATION,
    at,
    action,
    object,
    result,
    reason,
  });
  return redirect(`/console/people?lang=${call.visit.language}&told=${told}`);
}
