import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { cycleIdOf, TopicId, WHOLE } from "#contract/ids.ts";
import { nextNumber } from "#domain/dispatch/opening.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import {
  afterDeed,
  deedsWith,
  needsReason,
  type OwnTopic,
  TopicDeed,
  type TopicDoer,
  TopicOrigin,
  TopicReason,
  worded,
} from "#domain/own-topic.ts";
import { isEnough, topicsAsked } from "#functions/dispatch/topics-asked.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { namedIn, topicsOf } from "#stores/start-list.ts";
import { topicPath } from "#web/console-paths.ts";
import { topicWords } from "#web/copy/console/topics.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import type { Route } from "#console/at-console.ts";
import { backTo, type Call, mayAlso, roleOf, tellAudit } from "#console/call.ts";
import { Version } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { neighbourhoodAt } from "#console/neighbourhoods/neighbourhood-place.ts";
import { readTopic, typedOf } from "./topic-form.ts";
import { consoleTopicPage } from "./topic-page.ts";
import { consoleTopicsPage } from "./topics-page.ts";

type TopicStores = "actions" | "audit" | "cycles" | "neighbourhoods" | "topics";
type TopicCall = Call<TopicStores>;

async function showTopics(call: TopicCall): Promise<Reply> {
  const { cycles, neighbourhoods, topics } = call.dependencies;
  const { facts: neighbourhood } = await neighbourhoodAt(call);
  const { id } = neighbourhood;
  const [own, planned, all] = await Promise.all([
    topics.of(id),
    neighbourhoods.plannedFor(id, WHOLE),
    cycles.of(id),
  ]);
  const earlier = all.filter(({ area }) => area === WHOLE);
  const asked = await topicsAsked(call.dependencies, neighbourhood, {
    id: cycleIdOf(id, WHOLE, nextNumber(earlier)),
    earlier,
  });
  return consoleTopicsPage({
    ...frameOf(call),
    neighbourhood,
    own,
    next: { ...asked, topics: topicsOf(asked), named: namedIn(asked), enough: isEnough(asked) },
    planned: planned?.firstDay,
    mayPropose: mayAlso(call, "propose topics", id),
    mayChoose: mayAlso(call, "edit neighbourhood", id),
  });
}

/** A form that has to be looked at again, with everything that was typed in it. */
type Again = { typed?: URLSearchParams; told?: Told; message?: string; status?: number };

/** One of ours, or a new one. */
function shown(
  call: Call,
  place: { neighbourhood: Neighbourhood; topic: OwnTopic | undefined },
  { typed, told = [], message, status }: Again = {},
): Reply {
  const { query, language } = call.visit;
  const { told: words } = inConsole(topicWords, language);
  const done = (["added", "saved"] as const).find((one) => one === query.get("told"));
  const from = TopicOrigin.safeParse(query.get("from")).data ?? "residents";
  return consoleTopicPage({
    ...frameOf(call, message ?? (done && words[done])),
    ...place,
    typed: typed ?? (place.topic ? typedOf(place.topic) : new URLSearchParams({ from })),
    told,
    mayChange: mayAlso(call, "change topics", place.neighbourhood.id),
    status,
  });
}

/** The topic in the address. Errors: NotFound. */
async function topicAt(call: TopicCall) {
  const { facts: neighbourhood } = await neighbourhoodAt(call);
  const id = TopicId.safeParse(call.parameters["topic"]);
  const topic = found(
    id.success ? await call.dependencies.topics.get(neighbourhood.id, id.data) : undefined,
    "no such topic",
  );
  return { neighbourhood, topic };
}

async function showNewTopic(call: TopicCall): Promise<Reply> {
  const { facts: neighbourhood } = await neighbourhoodAt(call);
  return shown(call, { neighbourhood, topic: undefined });
}

const showTopic = async (call: TopicCall): Promise<Reply> => shown(call, await topicAt(call));

/** As what somebody does it, and when. Errors: Conflict for who may not: routes see to that. */
function doerOf(call: TopicCall): TopicDoer {
  const by = roleOf(call);
  if (by === undefined) throw new Conflict("nobody does this");
  return { at: call.dependencies.now(), by };
}

/** What the team adds itself it can choose at once; what others propose waits for a place. */
async function addTopic(call: TopicCall): Promise<Reply> {
  const { form, language } = call.visit;
  const { facts: neighbourhood } = await neighbourhoodAt(call);
  const from = TopicOrigin.safeParse(form.get("from"));
  const read = readTopic(form, neighbourhood, language);
  if ("told" in read || !from.success) {
    const { faults } = inConsole(topicWords, language);
    const told = [
      ...(from.success ? [] : [{ field: "from", text: faults.from }]),
      ...("told" in read ? read.told : []),
    ];
    return shown(call, { neighbourhood, topic: undefined }, { typed: form, told });
  }
  const mayChange = mayAlso(call, "change topics", neighbourhood.id);
  const status = from.data === "team" && mayChange ? "offered" : "proposed";
  const topic = await call.dependencies.topics.propose(
    { ...read.text, neighbourhood: neighbourhood.id, from: from.data, status },
    doerOf(call),
  );
  await told(call, topic, status);
  return backTo(topicPath(topic), language, "added");
}

async function wordTopic(call: TopicCall): Promise<Reply> {
  const { form, language } = call.visit;
  const { neighbourhood, topic } = await topicAt(call);
  const read = readTopic(form, neighbourhood, language, topic);
  if ("told" in read)
    return shown(call, { neighbourhood, topic }, { typed: form, told: read.told });
  return save(call, worded(topic, read.text, doerOf(call)), "worded");
}

async function doWithTopic(call: TopicCall): Promise<Reply> {
  const { form, language } = call.visit;
  const { neighbourhood, topic } = await topicAt(call);
  const deed = found(TopicDeed.safeParse(call.parameters["did"]).data, "no such deed");
  const reason = TopicReason.safeParse(form.get("reason"));
  if (needsReason(deed) && !reason.success) {
    const typed = typedOf(topic);
    const field = `reason-${deed}`;
    typed.set(field, form.get("reason") ?? "");
    const told = [{ field, text: inConsole(topicWords, language).faults.reason }];
    return shown(call, { neighbourhood, topic }, { typed, told });
  }
  if (!deedsWith(topic).includes(deed)) return changed(call);
  const doer = { ...doerOf(call), reason: reason.data ?? "" };
  return save(call, afterDeed(topic, deed, doer), deed);
}

/**
 * Keeps it unless somebody changed it since its page was shown; then what was typed stands there
 * still.
 */
async function save(call: TopicCall, after: OwnTopic, did: string): Promise<Reply> {
  const version = Version.safeParse(call.visit.form.get("version"));
  const seen = version.success && version.data === after.version - 1;
  if (!seen || !(await call.dependencies.topics.save(after))) return changed(call);
  await told(call, after, did);
  return backTo(topicPath(after), call.visit.language, "saved");
}

async function changed(call: TopicCall): Promise<Reply> {
  const place = await topicAt(call);
  const { form, language } = call.visit;
  const typed = form.has("indicator") ? form : typedOf(place.topic);
  const message = inConsole(topicWords, language).changed;
  return shown(call, place, { typed, message, status: 409 });
}

const told = (
  call: TopicCall,
  { neighbourhood, id, version }: OwnTopic,
  result: string,
): Promise<void> =>
  tellAudit(call, `topic:${id}:${version}`, {
    neighbourhood,
    at: call.dependencies.now(),
    action: call.deed,
    object: id,
    result,
  });

const PLACE = "/console/neighbourhoods/:neighbourhood/topics";
export const TOPIC_ROUTES: readonly Route<TopicStores>[] = [
  ["GET", PLACE, "see topics", showTopics],
  ["GET", `${PLACE}/new`, "propose topics", showNewTopic],
  ["POST", `${PLACE}/new`, "propose topics", addTopic],
  ["GET", `${PLACE}/:topic`, "see topics", showTopic],
  ["POST", `${PLACE}/:topic`, "change topics", wordTopic],
  ["POST", `${PLACE}/:topic/:did`, "change topics", doWithTopic],
];
