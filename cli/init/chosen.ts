import { InvalidArgumentError } from "commander";
import type { TopicId } from "#contract/ids.ts";
import type { Threshold } from "#domain/tally/terms.ts";
import { startList } from "#stores/start-list.ts";
import { thresholdFrom } from "#cli/commands/threshold.ts";
import { parted } from "./readers.ts";
import { type Reader, read, wrong } from "./question.ts";

/** All topics with their numbers, to choose from. */
export const topicList = [...startList.values()]
  .map(({ words }, at) => `  ${String(at + 1).padStart(2)}  ${words.nl} (${words.en})`)
  .join("\n");
/** Of what many neighbourhoods speak; our own proposal, as is every default here. */
const OFFERED = [
  "litter",
  "dog-fouling",
  "speeding",
  "parking",
  "play-areas",
  "loneliness",
  "vermin",
  "burglary",
  "greenery",
  "lighting",
  "noise",
  "other",
];
export const usualTopics = OFFERED.map(
  (name) => [...startList.keys()].findIndex((id) => id === name) + 1,
).join(", ");

const ALL: readonly TopicId[] = [...startList.keys()];

/** Topics by their numbers in the list, `1, 3, 5-8`, or by their ids. */
export const chosenTopics: Reader<TopicId[]> = (typed) => {
  const chosen = parted(typed, /[;,\s]+/).flatMap((part): (TopicId | undefined)[] => {
    const range = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (range === null) return [ALL.find((id) => id === part)];
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
    return from > to
      ? [undefined]
      : Array.from({ length: to - from + 1 }, (_, at) => ALL[from + at - 1]);
  });
  const known = [...new Set(chosen.filter((id) => id !== undefined))];
  if (chosen.includes(undefined))
    return wrong(`Give numbers from 1 to ${ALL.length}, like: 1, 3, 5-8.`);
  return known.length < 3 || known.length > 14
    ? wrong(`Choose 3 to 14 topics; these are ${known.length}.`)
    : read(known);
};

export const threshold: Reader<Threshold> = (typed) => {
  try {
    return read(thresholdFrom(typed));
  } catch (error) {
    if (error instanceof InvalidArgumentError) return wrong(error.message);
    throw error;
  }
};
