/** At most so many in any window of so many hours. */
export type Limit = { most: number; hours: number };

/**
 * What is counted and how much of it is taken [P]. A `Sender` is the network that a request comes
 * from: many people can share one. Whoever has a personal link is counted by it and by nothing else.
 */
export const LIMITS = {
  helpFromSender: { most: 10, hours: 1 },
  helpInNeighbourhood: { most: 60, hours: 1 },
  helpByLink: { most: 10, hours: 24 },
  openAnswerFromSender: { most: 40, hours: 1 },
  openAnswerInNeighbourhood: { most: 200, hours: 1 },
  questionByLink: { most: 10, hours: 24 },
  /** Codes that lead nowhere; one that does takes nothing. */
  codeFromSender: { most: 20, hours: 1 },
  loginFromSender: { most: 120, hours: 1 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

const HOUR = 3_600_000;

/** The window of a limit, in milliseconds. */
export const windowOf = ({ hours }: Limit): number => hours * HOUR;

const atOnce = ({ most }: Limit): number => Math.floor(most / 2);

/** In how many milliseconds one of what was taken comes back. */
export const stepOf = (limit: Limit): number =>
  Math.ceil(windowOf(limit) / (limit.most - atOnce(limit)));

/** Up to which `until` one more is taken at an instant, in milliseconds since 1970. */
export const latestOf = (limit: Limit, now: number): number =>
  now + (atOnce(limit) - 1) * stepOf(limit);

export type Counted = { kind: "taken"; until: number } | { kind: "full"; again: number };

/**
 * Counts one more, with one number for all that came before: `until`, when nothing of it counts any
 * more. Half of the limit is taken at once and the rest as it comes back, one every step, so that no
 * window holds more than the limit, wherever it begins.
 */
export function count(limit: Limit, now: number, until = now): Counted {
  const from = Math.max(until, now);
  return from <= latestOf(limit, now)
    ? { kind: "taken", until: from + stepOf(limit) }
    : { kind: "full", again: from - (atOnce(limit) - 1) * stepOf(limit) };
}

/**
 * The network of an address: a household has one address of version 4, and of version 6 as many as
 * it likes within the first four groups.
 */
export function networkOf(address: string): string {
  const [four] = /\d{1,3}(?:\.\d{1,3}){3}$/.exec(address) ?? [];
  if (four !== undefined) return four;
  const [front = [], back = []] = address
    .toLowerCase()
    .split("::")
    .map((part) => part.split(":"));
  const left = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  return [...front, ...left, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0*(?=.)/, "") || "0")
    .join(":");
}
