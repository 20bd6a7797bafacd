import { AreaId, TopicId } from "#contract/ids.ts";
import { electorateOf } from "#domain/tally/electorate.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import { agendaOf, countBy } from "#domain/tally/rules.ts";
import { Rule } from "#domain/tally/terms.ts";
import { seededChance } from "#local/seeded-chance.ts";

const BALLOTS = 1_000_000;
const SEATS = 3;

/**
 * All rules over a million ballots with up to three of 26 topics ranked; identical ballots are
 * counted once. Asked: at most 150 ms for all rules together after loading.
 */
export function benchTally() {
  const topics = Array.from({ length: 26 }, (_, at) =>
    TopicId.parse(`topic-${String.fromCodePoint(97 + at)}`),
  );
  const chance = seededChance("bench");
  const area = AreaId.parse("straat");
  const draw = () => topics[Math.floor(chance() ** 2 * topics.length)] ?? TopicId.parse("topic-a");

  const count = emptyCount();
  const begun = performance.now();
  for (let at = 0; at < BALLOTS; at += 1)
    addBallot(count, { topics: [...new Set([draw(), draw(), draw()])], area, channel: "email" });
  const loadingMilliseconds = Math.round(performance.now() - begun);

  const once = () => {
    const since = performance.now();
    const electorate = electorateOf(count.profile, topics, topics, 3);
    const agendas = Rule.options.map((rule) => {
      const start = performance.now();
      return {
        rule,
        agenda: agendaOf(countBy(rule, electorate, SEATS)).join(" "),
        milliseconds: Math.round(10 * (performance.now() - start)) / 10,
      };
    });
    return { agendas, milliseconds: Math.round(performance.now() - since) };
  };
  const cold = once();
  const warm =
    [once(), once(), once()].toSorted((one, other) => one.milliseconds - other.milliseconds)[1] ??
    cold;
  return {
    ballots: BALLOTS,
    differentBallots: count.profile.size,
    loadingMilliseconds,
    allRulesFirstTimeMilliseconds: cold.milliseconds,
    allRulesMilliseconds: warm.milliseconds,
    ...Object.fromEntries(
      cold.agendas.map(({ rule, milliseconds, agenda }) => [rule, `${milliseconds} ms: ${agenda}`]),
    ),
  };
}
