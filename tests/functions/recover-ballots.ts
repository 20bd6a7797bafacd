/** What somebody knows who reads everything that is published of a count. */
export type Published = {
  /** How many ballots name each topic, where a table tells it. */
  named: ReadonlyMap<string, number>;
  ballots: number;
  /** Everything that looks like a digest. */
  digests: ReadonlySet<string>;
};

/** Every ballot that names some of these topics, up to three of them. */
function rankingsOf(topics: readonly string[], places = 3): string[][] {
  if (places === 0) return [];
  return topics.flatMap((topic) => [
    [topic],
    ...rankingsOf(
      topics.filter((one) => one !== topic),
      places - 1,
    ).map((rest) => [topic, ...rest]),
  ]);
}

/**
 * The attack on a small count: every profile of so many ballots that names the topics so often is
 * tried, until its digest is a published one. Gives the lines of the profile.
 */
export function recoverBallots(
  { named, ballots, digests }: Published,
  sha256: (text: string) => string,
): string[] | undefined {
  const known = [...named].filter(([, times]) => times > 0);
  const rankings = rankingsOf(known.map(([topic]) => topic));
  const left = new Map(known);
  const lines: string[] = [];

  function attempt(at: number, missing: number): string[] | undefined {
    if (missing === 0) {
      const sorted = lines.toSorted();
      const isWhole = [...left.values()].every((times) => times === 0);
      return isWhole && digests.has(sha256(sorted.join("\n"))) ? sorted : undefined;
    }
    const ranking = rankings[at];
    if (ranking === undefined) return undefined;
    const most = Math.min(missing, ...ranking.map((topic) => left.get(topic) ?? 0));
    for (let times = most; times >= 0; times -= 1) {
      for (const topic of ranking) left.set(topic, (left.get(topic) ?? 0) - times);
      if (times > 0) lines.push(`${ranking.join(">")}:${times}`);
      const found = attempt(at + 1, missing - times);
      if (times > 0) lines.pop();
      for (const topic of ranking) left.set(topic, (left.get(topic) ?? 0) + times);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return digests.size === 0 ? undefined : attempt(0, ballots);
}
