import { present } from "#contract/present.ts";
import { MAX_CHOICES } from "#domain/answer/agenda-survey.ts";
import { OTHER, TopicId } from "#contract/ids.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { type Electorate, electorateOf } from "./electorate.ts";
import {
  addAlike,
  alikeFrom,
  type Count,
  linesOf,
  namedBy,
  type Profile,
  representedBy,
} from "./profile.ts";
import type { CountRound } from "./rounds.ts";
import { agendaOf, countBy } from "./rules.ts";
import type { Outcome, Tally } from "./tally.ts";
import { Rule, thresholdOf } from "./terms.ts";

/**
 * By what ballots are counted. `threshold` is the least number of ballots that must name a topic;
 * what stands in `without` cannot be elected; `places` is how many a ballot can fill.
 */
type Counting<T extends string> = {
  rule: Rule;
  seats: number;
  threshold: number;
  lotOrder: readonly T[];
  without: readonly T[];
  places: number;
};
type Counted<T extends string> = {
  named: ReadonlyMap<T, number>;
  electorate: Electorate<T>;
  rounds: CountRound<T>[];
  agenda: T[];
};

/** Counts ballots. Errors: RangeError for a topic that the lot order lacks. */
export function countProfile<T extends string>(
  profile: Profile<T>,
  { rule, seats, threshold, lotOrder, without, places }: Counting<T>,
): Counted<T> {
  const named = namedBy(profile, lotOrder);
  const shared = lotOrder.filter(
    (topic) => (named.get(topic) ?? 0) >= threshold && !without.includes(topic),
  );
  const electorate = electorateOf(profile, shared, lotOrder, places);
  const rounds = countBy(rule, electorate, seats);
  return { named, electorate, rounds, agenda: agendaOf(rounds) };
}

/** What every rule makes of the same ballots. */
export const outcomesOf = <T extends string>(
  profile: Profile<T>,
  electorate: Electorate<T>,
  seats: number,
): (Omit<Outcome, "agenda"> & { agenda: T[] })[] =>
  Rule.options.map((rule) => {
    const agenda = agendaOf(countBy(rule, electorate, seats));
    return { rule, agenda, represented: representedBy(profile, agenda) };
  });

/** "Something else" is many wishes under one name: it is counted and shown, and cannot be elected. */
const countingOf = (
  { terms, lotOrder, threshold }: Pick<Tally, "terms" | "lotOrder" | "threshold">,
  removed: readonly TopicId[] = [],
): Counting<TopicId> => ({
  rule: terms.rule,
  seats: terms.seats,
  threshold,
  lotOrder,
  without: [OTHER, ...removed],
  places: MAX_CHOICES,
});

/**
 * Everything that the count of a round says; `root` is that of the sealed ballots which were
 * counted.
 */
export function tallyOf(
  { id, lotOrder, terms, basis }: Pick<Round, "basis" | "id" | "lotOrder" | "terms">,
  { profile, ballots, blank, byArea, byChannel }: Count,
  { root, counted }: Pick<Tally, "root" | "counted">,
  sha256: Sha256,
): Tally {
  const threshold = thresholdOf(terms.threshold, ballots);
  const { named, electorate, rounds, agenda } = countProfile(
    profile,
    countingOf({ terms, lotOrder, threshold }),
  );
  const lines = linesOf(profile);
  return {
    round: id,
    counted,
    terms,
    lotOrder: [...lotOrder],
    ...present({ basis }),
    ballots,
    blank,
    threshold,
    named: Object.fromEntries(named),
    borda: Object.fromEntries(
      lotOrder.map((topic, at) => [topic, electorate.borda[at]?.toFraction() ?? "0"]),
    ),
    agenda,
    rounds,
    outcomes: outcomesOf(profile, electorate, terms.seats),
    byArea: Object.fromEntries(byArea),
    byChannel: Object.fromEntries(byChannel),
    profile: lines,
    digest: sha256(lines.join("\n")),
    root,
  };
}

/** The ballots of a tally again, from its lines. */
export function profileOf({ profile: lines }: Pick<Tally, "profile">): Profile {
  const profile: Profile = new Map();
  for (const line of lines) {
    const [text = "", ballots = "0"] = line.split(":");
    addAlike(profile, { ...alikeFrom(text), ballots: Number(ballots) });
  }
  return profile;
}

/**
 * The agenda when some topics are taken out (handed over): the same rule over
 * the rest, so that their places go to the next.
 */
export const recountWithout = (tally: Tally, removed: readonly TopicId[]): TopicId[] =>
  tally.order === undefined
    ? countProfile(profileOf(tally), countingOf(tally, removed)).agenda
    : tally.order.filter((topic) => !removed.includes(topic)).slice(0, tally.terms.seats);

/**
 * What is kept of a count that bears no figures: its ballots stand nowhere, and so nobody can count
 * them again. `order` goes on behind the agenda, for when a topic of it is taken out.
 */
export function tallyOfFew(tally: Tally, sha256: Sha256): Tally {
  const counting = { ...countingOf(tally, tally.agenda), seats: tally.lotOrder.length };
  const { agenda: rest } = countProfile(profileOf(tally), counting);
  const { root: _root, ...kept } = tally;
  return {
    ...kept,
    order: [...tally.agenda, ...rest],
    rounds: [],
    outcomes: [],
    borda: {},
    byArea: {},
    byChannel: {},
    profile: [],
    digest: sha256(""),
  };
}
