import { z } from "zod";
import { AreaId, Instant, RoundId, TopicId } from "#domain/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import { Partner } from "#domain/neighbourhood.ts";

/** At most three priorities at a time (UK PACT practice). */
export const SEATS = 3;

/** An exact number as text, `7/12` or `3`: no floating point anywhere in the count. */
export const Exact = z.string().regex(/^\d+(\/\d+)?$/);
export type Exact = z.infer<typeof Exact>;

/** One election of the rule: who was chosen, at which exact load, and among whom a tie was broken, and how. */
export const CountRound = z.strictObject({
  elected: TopicId,
  load: Exact,
  /** Load that each topic would have had. */
  loads: z.record(TopicId, Exact),
  tie: z.strictObject({ among: z.array(TopicId).min(2), brokenBy: z.enum(["borda", "lot"]) }).optional(),
});
export type CountRound = z.infer<typeof CountRound>;

export const Tally = z.strictObject({
  round: RoundId,
  counted: Instant,
  rule: z.literal("phragmen"),
  seats: z.int().min(1),
  ballots: z.int().min(0),
  /** The least number of ballots that makes a wish a shared one. */
  threshold: z.int().min(0),
  lotOrder: z.array(TopicId),
  /** How many ballots name a topic, and its Borda score. */
  named: z.record(TopicId, z.int().min(0)),
  borda: z.record(TopicId, z.int().min(0)),
  /** Topics in order of election; fewer than `seats` when fewer are shared. */
  agenda: z.array(TopicId),
  rounds: z.array(CountRound),
  byArea: z.record(AreaId, z.int().min(0)),
  byChannel: z.partialRecord(Channel, z.int().min(0)),
  /** How many ballots bear each ranking; enough to count again, and nobody's in particular. */
  profile: z.array(z.strictObject({ topics: z.array(TopicId).min(1).max(SEATS), ballots: z.int().min(1) })),
  /** SHA-256 over the sorted rankings: the same ballots give the same digest. */
  digest: z.string().regex(/^[a-f0-9]{64}$/),
});
export type Tally = z.infer<typeof Tally>;

/** The three questions of triage: shared by several, touching several partners, and a resident who takes it up together with the team. */
export const Triage = z.strictObject({
  topic: TopicId,
  shared: z.boolean(),
  integral: z.boolean(),
  /** `unknown` until somebody has asked. */
  willing: z.enum(["yes", "no", "unknown"]),
});
export type Triage = z.infer<typeof Triage>;

/** What becomes of a topic; no topic is dropped without a word. */
export const TopicDecision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("adopted"), topic: TopicId, place: z.int().min(1).max(SEATS) }),
  z.strictObject({ kind: z.literal("handed-over"), topic: TopicId, partner: Partner }),
  z.strictObject({ kind: z.literal("not-shared"), topic: TopicId, named: z.int().min(0), threshold: z.int().min(0) }),
  z.strictObject({ kind: z.literal("nobody-willing"), topic: TopicId }),
  z.strictObject({ kind: z.literal("not-elected"), topic: TopicId, named: z.int().min(0) }),
  z.strictObject({ kind: z.literal("deviated"), topic: TopicId, reason: z.string().min(10).max(600) }),
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
