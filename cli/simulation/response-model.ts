/**
 * What one resident will answer: `day` counts from the invitation, topics are in order of importance.
 * `beside` are words for other fields of the form, by their names.
 */
export type Answer = {
  email: string;
  day: number;
  topics: string[];
  other: string;
  beside?: Readonly<Record<string, string>>;
};

/** The answer as the page of the survey sends it. */
export function formOf({ topics, other }: Pick<Answer, "topics" | "other">): URLSearchParams {
  const [first = "", second = "", third = ""] = topics;
  return new URLSearchParams({ first, second, third, other });
}

/** What the model assumes; the report says so to who reads it. */
export const ASSUMPTIONS = {
  response: 0.3,
  /** Part of the answers that comes before the reminder, in this many days; the others come in the days after it. */
  first: { share: 0.62, days: 9.5 },
  second: { from: 10.1, days: 7.5 },
} as const;

// Three groups want different things: a large one agrees on the same topics, a third of the neighbourhood cares for
// others, one street for the dark path.
const GROUPS: readonly { weight: number; topics: readonly string[] }[] = [
  { weight: 0.46, topics: ["litter", "bulky-waste", "speeding", "vacancy"] },
  { weight: 0.34, topics: ["youth-activities", "play-areas", "loneliness"] },
  { weight: 0.2, topics: ["harassment", "lighting", "youth-nuisance"] },
];
const WORDS = [
  "De bushalte is vies en er is geen dak",
  "Meer banken in het park voor oudere mensen",
  "De winkel is te ver weg",
  "Er is geen plek om elkaar te ontmoeten in de winter",
];

const at = <T>(from: readonly T[], chance: number): T | undefined =>
  from[Math.floor(chance * from.length)];

/**
 * One cycle of answers: about 30 % of the residents, most of them in the first days and after the reminder. `chance`
 * gives numbers in [0, 1).
 */
export function modelAnswers(
  emails: readonly string[],
  topics: readonly string[],
  chance: () => number,
): Answer[] {
  return emails.flatMap((email): Answer[] => {
    if (chance() > ASSUMPTIONS.response) return [];
    const wishes = wishesOf(chance).filter((topic) => topics.includes(topic));
    const known = wishes.length > 0 ? wishes : topics.slice(0, 3);
    const choice = known.slice(0, chance() < 0.75 ? 3 : 2);
    const surprise = at(
      topics.filter((topic) => !choice.includes(topic)),
      chance(),
    );
    if (chance() < 0.25 && surprise !== undefined) choice.splice(-1, 1, surprise);
    return [
      {
        email,
        day: Number(dayOf(chance).toFixed(2)),
        topics: choice,
        other: choice.includes("other") ? (at(WORDS, chance()) ?? "") : "",
      },
    ];
  });
}

function wishesOf(chance: () => number): string[] {
  let turn = chance();
  const group = GROUPS.find(({ weight }) => (turn -= weight) < 0) ?? GROUPS[0];
  return (group?.topics ?? [])
    .map((topic) => ({ topic, key: chance() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ topic }) => topic);
}

/** How many days after the invitation somebody answers. */
export function dayOf(chance: () => number): number {
  const { first, second } = ASSUMPTIONS;
  return (
    0.02 +
    (chance() < first.share
      ? chance() ** 2 * first.days
      : second.from + chance() ** 2 * second.days)
  );
}
