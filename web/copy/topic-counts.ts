import type { Language } from "#contract/language.ts";
import { topicCounts as ar } from "./ar/topic-counts.ts";
import { topicCounts as en } from "./en/topic-counts.ts";
import { topicCounts as nl, type TopicCountWords } from "./nl/topic-counts.ts";
import { topicCounts as pl } from "./pl/topic-counts.ts";
import { topicCounts as tr } from "./tr/topic-counts.ts";
import { topicCounts as uk } from "./uk/topic-counts.ts";

export const topicCountWords: Readonly<Record<Language, TopicCountWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
