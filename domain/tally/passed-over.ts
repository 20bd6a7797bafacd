import type { TopicId } from "#contract/ids.ts";
import { profileOf } from "./count.ts";
import { representedBy } from "./profile.ts";
import type { Agenda, Tally } from "./tally.ts";
import type { Rule } from "./terms.ts";

/** Rules that let as many as possible find something of their own, and not the most named alone. */
const PROPORTIONAL: readonly Rule[] = ["phragmen", "equal-shares", "seq-pav", "stv"];

/**
 * A topic that was not elected, beside one that was though no more residents named it. Where the rule
 * looks for it, `some` of all find a topic of their own on the agenda, and with this one in the other's
 * place it were `otherwise`, which is fewer.
 */
export type PassedOver = {
  topic: TopicId;
  elected: TopicId;
  because:
    | { kind: "represented"; some: number; otherwise: number }
    | { kind: "borda" | "lot" | "rule" };
};

/**
 * What somebody would ask who lays the numbers beside the agenda, the most named first; nothing where
 * the team departed from the count, since it says why itself.
 */
export function passedOver(tally: Tally, { topics, decisions, reason }: Agenda): PassedOver[] {
  const named = (topic: TopicId) => tally.named[topic] ?? 0;
  const elected = topics.toReversed().toSorted((one, other) => named(one) - named(other))[0];
  if (elected === undefined || reason !== undefined) return [];
  return decisions
    .flatMap(({ kind, topic }) =>
      kind === "not-elected" && named(topic) >= named(elected) ? [topic] : [],
    )
    .toSorted((one, other) => named(other) - named(one))
    .map((topic) => ({ topic, elected, because: becauseOf(tally, topics, { topic, elected }) }));
}

function becauseOf(
  { rounds, profile, terms }: Tally,
  agenda: readonly TopicId[],
  { topic, elected }: Pick<PassedOver, "topic" | "elected">,
): PassedOver["because"] {
  const tie = rounds.find((one) => one.topic === elected && one.outcome === "elected")?.tie;
  if (tie?.among.includes(topic)) return { kind: tie.brokenBy };
  const ballots = profileOf({ profile });
  const some = representedBy(ballots, agenda);
  const otherwise = representedBy(
    ballots,
    agenda.map((one) => (one === elected ? topic : one)),
  );
  return PROPORTIONAL.includes(terms.rule) && some > otherwise
    ? { kind: "represented", some, otherwise }
    : { kind: "rule" };
}
