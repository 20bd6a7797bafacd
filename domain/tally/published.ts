import * as z from "zod";
import { CycleId, Instant, OTHER, RoundId, TopicId } from "#contract/ids.ts";
import { MAX_CHOICES } from "#domain/answer/agenda-survey.ts";
import { Digest, type Sha256 } from "#domain/sha256.ts";
import { countProfile } from "./count.ts";
import { ballotsIn, linesOf, type Profile } from "./profile.ts";
import { Left } from "./faults.ts";
import { Basis, floorOf } from "./floor.ts";
import { Agenda, Tally } from "./tally.ts";
import { CountTerms, thresholdOf } from "./terms.ts";

/**
 * Everything that is published of a count beside its rows and receipt codes, for programs. It tells
 * no more than the page does.
 */
export const PublishedCount = z.strictObject({
  cycle: CycleId,
  round: RoundId,
  terms: CountTerms,
  lotOrder: z.array(TopicId),
  sealed: Instant,
  /** Answers that were sealed, with those that name nothing. */
  answers: z.int().min(0),
  /** Of how many who were asked how many had to answer, and whether fewer did. */
  basis: Basis.optional(),
  /** Answers that were withdrawn before closing. */
  withdrawn: z.int().min(0).optional(),
  /** What did not fit and was left out, as the coordinator and an auditor agreed on, and why. */
  left: z.strictObject({ ...Left.shape, reason: z.string() }).optional(),
  root: Digest,
  receipts: Digest,
  /** How often a code of a letter replaced an answer, where it was ten times or more. */
  replacedByCode: z.int().min(0).optional(),
  count: Tally.pick({
    ballots: true,
    blank: true,
    threshold: true,
    named: true,
    agenda: true,
    rounds: true,
    digest: true,
  }),
  agenda: Agenda,
});
export type PublishedCount = z.infer<typeof PublishedCount>;

/** What was downloaded of a count. */
export type Download = {
  count: PublishedCount;
  profile: Profile<string>;
  root: string | undefined;
  receipts: readonly string[];
};

/** What can be found out about a count from what is published alone, each with a sentence. */
export const CHECKS = {
  rows: "the rows are as many as the ballots that were counted",
  root: "the rows are those that were sealed",
  receipts: "the receipt codes are those that were sealed, one for every answer",
  count: "the same rule over the same rows gives the same count, round by round",
  agenda: "the agenda is the one that was counted, or says why it is another",
  topics: "every topic has a decision",
  basis: "enough answered for an agenda, or it says why somebody went on with fewer",
} as const;
export type Check = keyof typeof CHECKS;

/** What nobody can find out from what is published, since it would tell who answered. */
export const UNCHECKED = [
  "that every answer that was given is among the rows: at the seal, ballots were held against " +
    "the marks of who answered, and those are published to nobody",
  "that no answer stands in an earlier version: numbers are written down every morning, so what " +
    "came since the last morning is not in them",
  "that each answer was given by the resident who was asked",
  "how many answers were withdrawn, and how many were left out because they did not fit: these numbers are ours",
] as const;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Counts the rows again. */
function countsAlike({ count: { terms, lotOrder, count }, profile }: Download, sha256: Sha256) {
  const { rule, seats } = terms;
  const threshold = thresholdOf(terms.threshold, ballotsIn(profile));
  const places = MAX_CHOICES;
  const how = { rule, seats, threshold, lotOrder, without: [OTHER], places };
  const { named, rounds, agenda } = countProfile<string>(profile, how);
  const digest = sha256(linesOf(profile).join("\n"));
  const names = lotOrder.map((topic) => named.get(topic) ?? 0);
  const told = lotOrder.map((topic) => count.named[topic] ?? 0);
  return (
    same([threshold, names, agenda, digest], [count.threshold, told, count.agenda, count.digest]) &&
    same(
      rounds.map(({ topic, outcome, value }) => [topic, outcome, value]),
      count.rounds.map(({ topic, outcome, value }) => [topic, outcome, value]),
    )
  );
}

/** How many had to answer, reckoned again; what was withdrawn or left out had answered, too. */
function restsOnEnough({ terms, basis, answers, withdrawn = 0, left }: PublishedCount): boolean {
  if (terms.floor === undefined || basis === undefined) return terms.floor === basis;
  const answered = answers + withdrawn + (left?.setAside ?? 0) + (left?.missing ?? 0);
  return (
    basis.needed === floorOf(terms.floor, basis.asked) &&
    (basis.thin !== undefined || answered >= basis.needed)
  );
}

/** Which checks a download passes. */
export function verified(download: Download, sha256: Sha256): Readonly<Record<Check, boolean>> {
  const { count, profile, root, receipts } = download;
  const { agenda } = count;
  const answers = count.count.ballots + count.count.blank;
  const decided = new Set(agenda.decisions.map(({ topic }) => topic));
  const sorted = receipts.toSorted();
  return {
    rows: ballotsIn(profile) === count.count.ballots && count.answers === answers,
    root: root === count.root,
    receipts:
      new Set(receipts).size === count.answers && sha256(sorted.join("\n")) === count.receipts,
    count: countsAlike(download, sha256),
    agenda: same(agenda.topics, count.count.agenda) || agenda.reason !== undefined,
    topics: count.lotOrder.every((topic) => decided.has(topic)),
    basis: restsOnEnough(count),
  };
}
