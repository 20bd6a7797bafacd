import { present } from "#contract/present.ts";
import { ActionId, OTHER, TopicId } from "#contract/ids.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { namedOwners } from "#domain/actions/owner.ts";
import { isShared, type Tally, Triage } from "#domain/tally/tally.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actorOf, type Call, tellAudit } from "#console/call.ts";
import { ActionForm, AgendaForm, faultsWhere, fieldsOf, Version } from "#console/forms.ts";
import { addAgreed, agreedIn, authorOf, type Place } from "#console/actions/agreements.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { backToRoom } from "./back-to-room.ts";
import { handOutTo } from "./hand-out.ts";
import { seenIn } from "./seen.ts";
import { type MeetingStores, showMeeting } from "./show-meeting.ts";
import { willingOn } from "./willing.ts";

type MeetingCall = Call<MeetingStores | "audit">;

/** The count of the meeting in the address. Errors: NotFound before there is one. */
async function countedIn(call: MeetingCall): Promise<Place & { tally: Tally }> {
  const place = await agreedIn(call);
  const tally = found(
    await call.dependencies.agendas.tally(place.cycle.round),
    "nothing was counted yet",
  );
  return { ...place, tally };
}

/** A topic of the round that the room talks about. Errors: NotFound. */
function topicIn({ visit: { form } }: Call, tally: Tally): TopicId {
  const topic = TopicId.safeParse(form.get("topic")).data;
  if (topic === undefined || topic === OTHER || !tally.lotOrder.includes(topic))
    throw new NotFound("no such topic");
  return topic;
}

/** What the room answered on one topic; who was first stands, and the second looks again. */
export async function answerTriage(call: MeetingCall): Promise<Reply> {
  const { agendas, now } = call.dependencies;
  const { form } = call.visit;
  const { cycle, tally } = await countedIn(call);
  const topic = topicIn(call, tally);
  const version = Version.safeParse(form.get("version")).data ?? 0;
  const willing = Triage.shape.willing.safeParse(form.get("willing")).data ?? "unknown";
  const answer = { integral: form.get("integral") !== "no", willing };
  const { round } = cycle;
  if (!(await agendas.answerTriage({ round, topic, ...answer, version })))
    return backToRoom(call, "changedMeanwhile");
  await tellAudit(call, `triage:${round}:${topic}:${version + 1}`, {
    neighbourhood: cycle.neighbourhood,
    at: now(),
    action: "answer triage",
    object: `${cycle.id} ${topic}`,
    result: `${answer.integral ? "several partners" : "one partner"}; willing: ${willing}`,
  });
  return backToRoom(call, "done", `topic-${topic}`);
}

const FIELDS = ["title", "owner", "coOwner", "due"] as const;

/** Writes down a promise that is asked of those who are there; a resident gets the link at once. */
export async function writePromise(
  call: MeetingCall & Call<"code" | "promiseLinks" | "site">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const { tally, ...place } = await countedIn(call);
  const topic = topicIn(call, tally);
  const [agenda, choice] = await Promise.all([
    call.dependencies.agendas.agenda(place.cycle.round),
    call.dependencies.agendas.choice(place.cycle.round),
  ]);
  if (agenda !== undefined || choice !== undefined) return backToRoom(call, "tooLate");
  const owners = place.neighbourhood.team.filter(({ name }) => form.getAll("owner").includes(name));
  const read = ActionForm.safeParse(fieldsOf(form, ["owner"]));
  const wrong = new Set<unknown>(read.error?.issues.map(({ path }) => path[0]));
  if (owners.length === 0) wrong.add("owner");
  const { faults } = inConsole(actionWords, language);
  const told = [
    ...FIELDS.filter((field) => wrong.has(field)).map((field) => ({
      field: `${field}-${topic}`,
      text: faults[field],
    })),
    ...faultsWhere([[isPersonal(form.get("coOwner") ?? ""), `coOwner-${topic}`, faults.personal]]),
  ];
  if (!read.success || told.length > 0)
    return showMeeting(call, { filled: { topic, fields: form, told } });
  const number = Version.safeParse(form.get("number")).data;
  const action = await addAgreed(call, place, { ...read.data, owners, partners: [] }, number);
  const joining = action.owners.find((owner) => owner.kind === "resident");
  return joining === undefined || joining.accepted !== undefined
    ? backToRoom(call, "added", `topic-${topic}`)
    : handOutTo(call, { ...place, action, owner: joining });
}

/** Takes away what was written down wrongly, as long as nobody said yes to it. */
export async function withdrawPromise(call: MeetingCall): Promise<Reply> {
  const { actions } = call.dependencies;
  const { form } = call.visit;
  const { cycle } = await agreedIn(call);
  const id = ActionId.safeParse(form.get("action")).data;
  const action = id && (await actions.get(cycle.id, id));
  if (action === undefined) return backToRoom(call, "changedMeanwhile");
  const isAsSeen = Version.safeParse(form.get("version")).data === action.version;
  if (!isAsSeen || namedOwners(action).length > 0 || !(await actions.withdraw(action)))
    return backToRoom(call, "changedMeanwhile");
  const { at } = authorOf(call);
  await tellAudit(call, `withdrawn:${cycle.id}:${action.id}:${at}`, {
    neighbourhood: cycle.neighbourhood,
    at,
    action: "take promise away",
    object: `${cycle.id} ${action.id}`,
    result: "taken away before the agenda stood",
  });
  return backToRoom(call, "done", `topic-${action.topic}`);
}

const CONFIRMED = {
  confirmed: "confirmed",
  "too-late": "tooLate",
  "not-counted": "notCounted",
  meanwhile: "changedMeanwhile",
} as const;

/** One press confirms what the room saw; the machine goes on. */
export async function confirmInRoom(
  call: MeetingCall & Call<"machines" | "waiting">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const { cycle, tally } = await countedIn(call);
  const fields = AgendaForm.safeParse(fieldsOf(form, ["places"]));
  const problems = inConsole(confirmWords, language).problems;
  const another = { places: form.getAll("places"), reason: form.get("reason") ?? "" };
  if (!fields.success) return showMeeting(call, { message: problems["reason-missing"], another });
  const { places, reason } = fields.data;
  const topics = places.filter((one) => one !== "").map((one) => TopicId.safeParse(one).data);
  const known = topics.filter((one) => one !== undefined);
  if (known.length < topics.length) throw new Conflict("There is no such topic.");
  const outcome = await confirmAgenda(
    call.dependencies,
    cycle.id,
    {
      triage: await triageIn(call, { tally, place: cycle }),
      topics: known,
      seen: seenIn(form.get("seen") ?? ""),
      ...present({ reason }),
    },
    { actor: actorOf(call), origin: call.origin },
  );
  return outcome.kind === "problem"
    ? showMeeting(call, { message: problems[outcome.problem], another })
    : backToRoom(call, CONFIRMED[outcome.kind]);
}

/** What the room answered on each shared topic; a resident who is asked to join in answers for willing. */
async function triageIn(
  { dependencies: { agendas, actions } }: MeetingCall,
  { tally, place }: { tally: Tally; place: Place["cycle"] },
): Promise<Triage[]> {
  const [answers, standing] = await Promise.all([
    agendas.triage(place.round),
    actions.in(place.id),
  ]);
  return tally.lotOrder
    .filter((topic) => isShared(tally, topic))
    .map((topic) => ({
      topic,
      shared: true,
      integral: answers.find((one) => one.topic === topic)?.integral ?? true,
      willing: willingOn(topic, answers, standing),
    }));
}
