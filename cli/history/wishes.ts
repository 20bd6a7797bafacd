import type { Resident } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { chanceOf, seededChance } from "#local/seeded-chance.ts";
import { type Answer, dayOf } from "#cli/simulation/response-model.ts";
import type { Place, Voice } from "./story.ts";

/** Of those who answer, so many say where it is. */
const SAYS_WHERE = 0.18;
/** How much more a topic that most want is wanted than another, by its place among these. */
const WANTED = [9, 7, 5.5, 3];
const WHERE = [
  "Bij de bushalte",
  "Achter de school",
  "Bij de containers",
  "Op het plein",
  "In het park, bij de vijver",
  "Tussen de twee flats",
];

export type Settled = {
  place: Place;
  neighbourhood: Neighbourhood;
  residents: readonly Resident[];
};

/** Who will answer what in a round of the demonstration; nobody writes what another wrote before. */
export function wishesIn(
  settled: readonly Settled[],
  voices: readonly Voice[],
  seed: string,
): (round: string) => ReadonlyMap<string, Answer> {
  const known = new Map<string, ReadonlyMap<string, Answer>>();
  const said = new Map<string, Set<Voice>>();

  /** Something in this language that nobody here has said yet, about what is asked here. */
  function voiceOf({ id, topics }: Neighbourhood, language: string): Voice | undefined {
    const before = said.get(id) ?? new Set();
    said.set(id, before);
    const fits = ({ to }: Voice) =>
      !to.startsWith("topic:") || topics.some((topic) => to === `topic:${topic}`);
    const voice = voices.find((one) => one.language === language && !before.has(one) && fits(one));
    if (voice !== undefined) before.add(voice);
    return voice;
  }

  function made(round: string): ReadonlyMap<string, Answer> {
    const [id = "", , number] = round.split("_");
    const its = settled.find(({ neighbourhood }) => neighbourhood.id === id);
    if (its === undefined) return new Map();
    const wanted = its.place.wishes[Number(number) - 1] ?? [];
    const chance = seededChance(`${seed} ${round}`);
    const answers = its.residents.flatMap(({ email, language }): [string, Answer][] => {
      if (email === undefined || chance() > its.place.response) return [];
      const topics = chosen(its.neighbourhood.topics, wanted, chance);
      const voice = chance() < its.place.writes ? voiceOf(its.neighbourhood, language) : undefined;
      const where = chance() < SAYS_WHERE ? WHERE[Math.floor(chance() * WHERE.length)] : undefined;
      const beside = {
        ...(voice === undefined ? {} : { comment: voice.words }),
        ...(where === undefined || language !== "nl" ? {} : { "where-first": where }),
      };
      return [[email, { email, day: dayOf(chance), topics, other: "", beside }]];
    });
    return new Map(answers);
  }

  return (round) => {
    const before = known.get(round) ?? made(round);
    known.set(round, before);
    return before;
  };
}

/** Two or three topics, those more often that more want. */
function chosen(
  topics: readonly string[],
  wanted: readonly string[],
  chance: () => number,
): string[] {
  const weightOf = (topic: string) => WANTED[wanted.indexOf(topic)] ?? 1;
  return topics
    .filter((topic) => topic !== "other")
    .map((topic) => ({ topic, key: chance() ** (1 / weightOf(topic)) }))
    .toSorted((one, other) => other.key - one.key)
    .slice(0, chance() < 0.72 ? 3 : 2)
    .map(({ topic }) => topic);
}

/** Whether somebody of those asked does something, always the same for the same names. */
export const happens = (part: number, ...names: readonly (string | number)[]): boolean =>
  chanceOf(...names) < part;
