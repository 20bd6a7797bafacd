import { present } from "#contract/present.ts";
import * as z from "zod";
import { Name } from "#contract/name.ts";
import { Instant, NeighbourhoodId, TopicId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Role } from "#contract/permissions.ts";
import { Partner } from "#contract/organisation.ts";
import { Topic } from "./neighbourhood.ts";
import { TopicActions } from "./topic-actions.ts";
import { Pictogram } from "./pictogram.ts";

/** Where a topic came from; of the team's own there is no room kept in a survey. */
export const TopicOrigin = z.enum(["team", "residents", "walk", "reading-room", "question"]);
export type TopicOrigin = z.infer<typeof TopicOrigin>;

/**
 * `proposed` waits for a place in a survey, `offered` the team can choose, `retired` nobody is
 * asked any more.
 */
export const TopicStatus = z.enum(["proposed", "offered", "retired"]);
export type TopicStatus = z.infer<typeof TopicStatus>;

export const TopicReason = Name(3, 300);

/** What the team writes of a topic; a language that is missing is seen before a round opens. */
export const TopicText = z.strictObject({
  words: z.partialRecord(Language, Name(3, 90)),
  /** What could be done about it, per language. */
  examples: z.partialRecord(Language, z.array(Name(3, 160)).min(1).max(5)),
  pictogram: Pictogram.optional(),
  /** The partner that handles it when one partner can. */
  handler: Partner.optional(),
  partners: z.array(Partner),
  /** By what one sees that it gets better. */
  indicator: Name(2, 80).optional(),
});
export type TopicText = z.infer<typeof TopicText>;

/** Who did something, as a role and never by name; the machine when a round opens. */
const Actor = z.enum([...Role.options, "machine"]);

const Line = z.strictObject({
  at: Instant,
  by: Actor,
  did: z.enum([...TopicStatus.options, "worded", "held", "released"]),
  reason: TopicReason.optional(),
});
type Line = z.infer<typeof Line>;

/** A topic of one neighbourhood's own, with everything that was done with it. */
export const OwnTopic = TopicText.extend({
  id: TopicId,
  neighbourhood: NeighbourhoodId,
  from: TopicOrigin,
  status: TopicStatus,
  /** Why the team keeps what was proposed out of the next survey. */
  notNow: TopicReason.optional(),
  /** What was done with it, how it was made in front. */
  history: z.tuple([Line], Line),
  version: z.int().min(1),
});
export type OwnTopic = z.infer<typeof OwnTopic>;
/** Who does something with a topic, and when. */
export type TopicDoer = Pick<Line, "at" | "by">;

/** What is known of a topic that somebody proposes: words in one language are enough. */
export type TopicProposal = Pick<OwnTopic, "neighbourhood" | "words" | "from"> &
  Partial<TopicText> & { status?: TopicStatus };

export const newTopic = (id: TopicId, proposal: TopicProposal, { at, by }: TopicDoer): OwnTopic => {
  const { status = "proposed", ...facts } = proposal;
  return {
    examples: {},
    partners: [],
    ...facts,
    id,
    status,
    history: [{ at, by, did: status }],
    version: 1,
  };
};

const following = (topic: OwnTopic, change: Partial<OwnTopic>, line: Line): OwnTopic => ({
  ...topic,
  ...change,
  history: [...topic.history, line],
  version: topic.version + 1,
});

/** What somebody of the team does with a topic; the words apart. */
export const TopicDeed = z.enum(["offered", "held", "released", "retired", "returned"]);
export type TopicDeed = z.infer<typeof TopicDeed>;

/**
 * What can be done with a topic as it stands. What residents proposed goes on the list by being
 * asked, so that it is asked or has a published reason.
 */
export function deedsWith({ status, from, notNow }: OwnTopic): TopicDeed[] {
  if (status === "offered") return ["retired"];
  if (status === "retired") return ["returned"];
  const wait = notNow === undefined ? "held" : "released";
  return from === "team" ? ["offered", wait, "retired"] : [wait, "retired"];
}

/** The deeds of which residents read why. */
export const needsReason = (deed: TopicDeed): deed is "held" | "retired" =>
  deed === "held" || deed === "retired";

export const worded = (topic: OwnTopic, text: TopicText, doer: TopicDoer): OwnTopic => {
  const { id, neighbourhood, from, status, notNow, history, version } = topic;
  const rest = { id, neighbourhood, from, status, history, version };
  return following({ ...text, ...rest, ...present({ notNow }) }, {}, { ...doer, did: "worded" });
};

/** Of the neighbourhood's list from now on: the team may choose it for a survey. */
export const offered = ({ notNow: _notNow, ...topic }: OwnTopic, doer: TopicDoer): OwnTopic =>
  following(topic, { status: "offered" }, { ...doer, did: "offered" });

/** Nobody is asked about it any more; what was asked keeps it as it was. */
export const retired = (
  { notNow: _notNow, ...topic }: OwnTopic,
  reason: string,
  doer: TopicDoer,
): OwnTopic => following(topic, { status: "retired" }, { ...doer, did: "retired", reason });

/** Kept out of the next survey, for a reason that is published with it. */
export const held = (topic: OwnTopic, reason: string, doer: TopicDoer): OwnTopic =>
  following(topic, { notNow: reason }, { ...doer, did: "held", reason });

const released = ({ notNow: _notNow, ...topic }: OwnTopic, doer: TopicDoer): OwnTopic =>
  following(topic, {}, { ...doer, did: "released" });

/** Where it was before it was retired: a proposal that nobody was asked about takes its turn again. */
function returned(topic: OwnTopic, doer: TopicDoer): OwnTopic {
  const status = lastly(topic, "offered") === undefined ? "proposed" : "offered";
  return following(topic, { status }, { ...doer, did: status });
}

export function afterDeed(
  topic: OwnTopic,
  deed: TopicDeed,
  doer: TopicDoer & { reason: string },
): OwnTopic {
  const { reason, ...by } = doer;
  switch (deed) {
    case "offered":
      return offered(topic, by);
    case "released":
      return released(topic, by);
    case "returned":
      return returned(topic, by);
    case "held":
      return held(topic, reason, by);
    case "retired":
      return retired(topic, reason, by);
  }
}

export const madeOn = ({ history: [first] }: OwnTopic): Instant => first.at;

/** When something was done with it last. */
export const lastly = ({ history }: OwnTopic, did: Line["did"]): Line | undefined =>
  history.findLast((line) => line.did === did);

/** The languages of its neighbourhood in which it cannot be asked yet. */
export const lackedBy = (
  { words }: Pick<OwnTopic, "words">,
  languages: readonly Language[],
): Language[] => languages.filter((language) => words[language] === undefined);

/** A topic as a round keeps it: as it was worded then, whatever becomes of it. */
export const TopicAsked = TopicText.extend({
  id: TopicId,
  /** In which it is said to who reads a language in which it has no words. */
  main: Language,
});
export type TopicAsked = z.infer<typeof TopicAsked>;

export const asAsked = (topic: OwnTopic, main: Language): TopicAsked => {
  const { id, words, examples, pictogram, handler, partners, indicator } = topic;
  return { id, main, words, examples, pictogram, handler, partners, indicator };
};

const inAll = (valueIn: (language: Language) => unknown) =>
  Object.fromEntries(Language.options.map((language) => [language, valueIn(language)]));

/** The same with words in every language, as every topic has them. */
export function inEveryLanguage(topic: TopicAsked): Topic {
  const { main, words, examples: _examples, indicator: _indicator, ...rest } = topic;
  const [first = topic.id] = Object.values(words);
  return Topic.parse({
    ...rest,
    words: inAll((language) => words[language] ?? words[main] ?? first),
  });
}

/** What can be done about it, in every language; what nobody wrote down is called as the topic is. */
export function actionsInEveryLanguage(topic: TopicAsked): TopicActions {
  const { main, examples, indicator } = topic;
  const { words } = inEveryLanguage(topic);
  return TopicActions.parse({
    indicator,
    examples: inAll((language) => examples[language] ?? examples[main] ?? [words[language]]),
  });
}

const LONGEST = 20;

/** A name for a topic, after its words, that no other one has. */
export function topicIdFor(words: string, taken: ReadonlySet<string>): TopicId {
  const plain = words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  const name = plain.length < 2 ? "topic" : plain;
  let number = 1;
  const named = () => (number === 1 ? name : `${name}-${number}`);
  while (taken.has(named())) number += 1;
  return TopicId.parse(named());
}
