import type { Language } from "#contract/language.ts";
import { isSmall, saidIn, wordsIn } from "./language.ts";

/** As much of a word as is compared: endings differ, beginnings say what it is about. */
const BEGINNING = 5;
/** Texts are alike when they share so many beginnings, and so much of what either says [P]. */
const SHARED = 2;
const PART = 1 / 3;

/** What a text is about: the beginnings of its words that are not small. */
const aboutOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => !isSmall(word))
      .map((word) => word.replace(/^ال/u, "").slice(0, BEGINNING)),
  );

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((beginning) => other.has(beginning)).length;
  return shared >= SHARED && shared >= PART * (one.size + other.size - shared);
}

type Told = { id: string; words: string; language?: Language | undefined };

/**
 * Texts of one language that are alike, laid together: each id with the id of its group, which is
 * the first of its ids. Whoever is alike to one of a group is in it, so the order of texts changes
 * nothing.
 */
export function laidTogether(texts: readonly Told[]): Map<string, string> {
  const above = new Map(texts.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root))
      root = next;
    above.set(id, root);
    return root;
  };
  const join = (one: string, other: string) => {
    const [first = one, last = other] = [rootOf(one), rootOf(other)].toSorted();
    above.set(last, first);
  };
  for (const its of Map.groupBy(texts, ({ language }) => language).values()) joinAlike(its, join);
  return new Map(texts.map(({ id }) => [id, rootOf(id)]));
}

type About = { id: string; about: ReadonlySet<string> };

/**
 * Only texts that share a beginning are compared, and of those that say the same one, so that
 * thousands take seconds.
 */
function joinAlike(texts: readonly Told[], join: (one: string, other: string) => void): void {
  const bearing = new Map<string, About[]>();
  for (const [first, ...same] of Map.groupBy(texts, ({ words }) => saidIn(words)).values()) {
    if (first === undefined) continue;
    for (const { id } of same) join(first.id, id);
    const text = { id: first.id, about: aboutOf(first.words) };
    const near = new Set([...text.about].flatMap((beginning) => bearing.get(beginning) ?? []));
    for (const other of near) if (areAlike(text.about, other.about)) join(other.id, text.id);
    for (const beginning of text.about)
      bearing.set(beginning, [...(bearing.get(beginning) ?? []), text]);
  }
}
