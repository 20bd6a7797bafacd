import * as z from "zod";
import { AreaId, Instant, OTHER, RoundId, TopicId } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import { Partner } from "#contract/organisation.ts";
import { Digest } from "#domain/sha256.ts";
import { Basis } from "./floor.ts";
import { CountRound } from "./rounds.ts";
import { CountTerms, Exact, Rule, SEATS } from "./terms.ts";

/**
 * What another rule makes of the same ballots, and how many ballots find at least one of their
 * topics on its agenda.
 */
export const Outcome = z.strictObject({
  rule: Rule,
  agenda: z.array(TopicId).max(SEATS),
  represented: z.int().min(0),
});
export type Outcome = z.infer<typeof Outcome>;

/** The count of a round: everything that is needed to understand it and to do it again. */
export const Tally = z.strictObject({
  round: RoundId,
  counted: Instant,
  terms: CountTerms,
  lotOrder: z.array(TopicId),
  /** Of how many who were asked how many had to answer, and whether these are fewer. */
  basis: Basis.optional(),
  ballots: z.int().min(0),
  /** Answers that name no topic; they stand apart from the ballots. */
  blank: z.int().min(0),
  /** The least number of ballots that makes a wish a shared one. */
  threshold: z.int().min(0),
  /** How many ballots name a topic, and its Borda score. */
  named: z.record(TopicId, z.int().min(0)),
  borda: z.record(TopicId, Exact),
  /** Topics in order of election; fewer than there are seats when fewer are shared. */
  agenda: z.array(TopicId).max(SEATS),
  /** Of a count without figures: in which order the rule goes on behind the agenda. */
  order: z.array(TopicId).optional(),
  rounds: z.array(CountRound),
  /** All rules over the same ballots, the one of the terms among them. */
  outcomes: z.array(Outcome),
  byArea: z.record(AreaId, z.int().min(0)),
  byChannel: z.partialRecord(Channel, z.int().min(0)),
  /**
   * `litter>parking:12`: how many ballots bear each ranking, sorted; enough to count again, and
   * nobody's in particular.
   */
  profile: z.array(z.string().regex(/^[a-z0-9>-]+(\*\d+(\/\d+)?)?:\d+$/)),
  /** SHA-256 of the profile's lines: the same ballots give the same digest. */
  digest: Digest,
  /** Root of the sealed ballots that were counted; a count from before ballots were sealed has none. */
  root: Digest.optional(),
});
export type Tally = z.infer<typeof Tally>;

/** The topics that were named most first; the lot decides between equals. */
export const mostNamed = ({ named, lotOrder }: Tally): TopicId[] =>
  lotOrder.toSorted((one, other) => (named[other] ?? 0) - (named[one] ?? 0));

/** Whether a topic can come on the agenda: it is one of ours, and enough people wish it. */
export const isShared = ({ named, threshold }: Tally, id: TopicId): boolean =>
  id !== OTHER && (named[id] ?? 0) >= threshold;

/**
 * The three questions of triage: shared by several, touching several partners, and a resident who
 * takes it up together with the team.
 */
export const Triage = z.strictObject({
  topic: TopicId,
  shared: z.boolean(),
  integral: z.boolean(),
  /** `unknown` until somebody has asked. */
  willing: z.enum(["yes", "no", "unknown"]),
});
export type Triage = z.infer<typeof Triage>;

/** What the meeting answered on a topic, before the agenda stands; each answer is one version more. */
export const Triaged = Triage.omit({ shared: true }).extend({
  round: RoundId,
  version: z.int().min(1),
});
export type Triaged = z.infer<typeof Triaged>;

/** Absent where so few answered that numbers would tell what somebody chose. */
const Told = z.int().min(0).optional();

/** What becomes of a topic; no topic is dropped without a word. */
export const TopicDecision = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("adopted"),
    topic: TopicId,
    place: z.int().min(1).max(SEATS),
    /** At the meeting nobody wanted to take it up; it stays, since residents chose it. */
    willing: z.literal("no").optional(),
  }),
  z.strictObject({ kind: z.literal("handed-over"), topic: TopicId, partner: Partner }),
  z.strictObject({
    kind: z.literal("not-shared"),
    topic: TopicId,
    named: Told,
    threshold: Told,
  }),
  // As earlier releases wrote it.
  z.strictObject({ kind: z.literal("nobody-willing"), topic: TopicId }),
  z.strictObject({ kind: z.literal("not-elected"), topic: TopicId, named: Told }),
  z.strictObject({ kind: z.literal("many-wishes"), topic: TopicId, named: Told }),
  z.strictObject({
    kind: z.literal("deviated"),
    topic: TopicId,
    reason: z.string().min(10).max(600),
  }),
]);
export type TopicDecision = z.infer<typeof TopicDecision>;

export const Agenda = z.strictObject({
  round: RoundId,
  topics: z.array(TopicId).max(SEATS),
  decisions: z.array(TopicDecision),
  /** `counted`: nobody confirmed it in time, so it stands as the residents chose it. */
  adoptedBy: z.enum(["coordinator", "counted"]),
  /** Why the team deviates from the count; published. */
  reason: z.string().min(10).max(600).optional(),
  adopted: Instant,
});
export type Agenda = z.infer<typeof Agenda>;

/** What the coordinator confirms: the triage, and the agenda where it differs from the count. */
export const CoordinatorChoice = z.strictObject({
  round: RoundId,
  triage: z.array(Triage),
  topics: z.array(TopicId).max(SEATS),
  reason: z.string().min(10).max(600).optional(),
  at: Instant,
});
export type CoordinatorChoice = z.infer<typeof CoordinatorChoice>;
