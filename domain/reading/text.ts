import * as z from "zod";
import { Day, Instant, NeighbourhoodId, RandomId, RoundId, RunId, TopicId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Role } from "#contract/permissions.ts";
import { Partner } from "#contract/organisation.ts";
import { Report } from "#domain/actions/action.ts";
import { TopicWords } from "#domain/neighbourhood.ts";

/**
 * Where a text was written: with an answer that was sealed, by the open link of a poster, with a
 * questionnaire, or by a member of the team who heard it.
 */
export const Source = z.enum(["ballot", "open", "questionnaire", "heard"]);
export type Source = z.infer<typeof Source>;

/** Who decided, by role alone, and when. */
export const Decided = z.strictObject({ by: Role, at: Instant });
export type Decided = z.infer<typeof Decided>;

/**
 * Something that a resident wrote. Nothing in it says where, when or in which order it was written,
 * and nothing leads to who wrote it but the code that only they have (`found`).
 */
export const Text = z.strictObject({
  /** A hash of what it says, so that the order of ids says nothing and gathering twice gathers once. */
  id: RandomId,
  round: RoundId,
  source: Source,
  /** As it was written; gone when the next cycle of the area has closed. */
  words: z.string().min(1).max(1000).optional(),
  /** Guessed from its letters and its smallest words, where these tell. */
  language: Language.optional(),
  danger: z.boolean(),
  /** It says where this topic is; without one it says anything else. */
  topic: TopicId.optional(),
  /** With which texts it lies. */
  group: RandomId,
  found: z.string().max(64).optional(),
  /** Somebody looked at what is covered in it. */
  uncovered: Decided.optional(),
});
export type Text = z.infer<typeof Text>;

/** What somebody said at their door or by telephone, as a member of the team wrote it down. */
export const DoorNote = z.strictObject({
  id: RandomId,
  round: RoundId,
  words: z.string().trim().min(3).max(1000),
});
export type DoorNote = z.infer<typeof DoorNote>;

/** Why a text needs nothing but to have been read; residents are told it in their language. */
export const ReadReason = z.enum(["known", "thanks", "elsewhere", "place", "unclear", "hurtful"]);
export type ReadReason = z.infer<typeof ReadReason>;

const OwnWords = z.string().trim().min(3).max(300);

/** What becomes of texts that lie together. Words in it are the team's own, never a resident's. */
export const Destination = z.discriminatedUnion("kind", [
  /** `words` of a topic that the round did not ask, as they were on that day. */
  z.strictObject({ kind: z.literal("topic"), topic: TopicId, words: TopicWords.optional() }),
  /** `proposed` as which topic, once it is one. */
  z.strictObject({
    kind: z.literal("new-topic"),
    words: z.string().trim().min(3).max(90),
    proposed: TopicId.optional(),
  }),
  z.strictObject({ kind: z.literal("question"), question: RandomId }),
  z.strictObject({ kind: z.literal("signal"), to: Partner, signal: RandomId }),
  z.strictObject({ kind: z.literal("read"), reason: ReadReason }),
  /** Who was told of it, and what they do. */
  z.strictObject({ kind: z.literal("danger"), told: OwnWords }),
]);
export type Destination = z.infer<typeof Destination>;
export type DestinationKind = Destination["kind"];

/** Texts that lie together and got their destination. Those that did not have no such fact. */
export const Group = z.strictObject({
  id: RandomId,
  round: RoundId,
  destination: Destination,
  decided: Decided,
});
export type Group = z.infer<typeof Group>;

/** What was handed over to a partner, as the team wrote it down; the partner never sees the texts. */
export const Signal = z.strictObject({
  id: RandomId,
  neighbourhood: NeighbourhoodId,
  run: RunId,
  to: Partner,
  words: OwnWords,
  on: Day,
  /** Until when somebody of it answers, and what they said; one outside the team reports. */
  answerBy: Day.optional(),
  answered: z.strictObject({ on: Day, text: OwnWords }).optional(),
  /** What the receiver reported last, where it is outside the team. */
  report: Report.optional(),
});
export type Signal = z.infer<typeof Signal>;
