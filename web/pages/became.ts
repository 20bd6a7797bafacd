import type { CycleId, Day, TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { BecameOf } from "#domain/reading/became.ts";
import type { Published, Reading } from "#domain/reading/reading.ts";
import { becameWords } from "#web/copy/became.ts";
import { dayIn } from "#web/copy/dates.ts";
import { heading, linkLine, list, paragraph } from "./elements.ts";
import { topicName } from "./facts.ts";
import { type Content, when } from "./html.ts";

type View = { language: Language; topics: readonly Topic[]; today: Day };

/** What became of what residents wrote in a round, for the page of its count. */
export const becameBlock = (reading: Reading | undefined, view: View): Content =>
  when(somethingIn(reading), (its) => [
    heading(2, becameWords[view.language].title, "became"),
    becameLines(its, view),
  ]);

/** The same on the page of the neighbourhood, with the way to where a code is typed. */
export const becameInCycle = (
  reading: Reading | undefined,
  cycle: CycleId,
  view: View,
  level: 2 | 3,
): Content => {
  const { language } = view;
  const words = becameWords[language];
  return when(somethingIn(reading), (its) => [
    heading(level, words.title),
    becameLines(its, view),
    linkLine(`/count/${cycle}?lang=${language}#check`, words.toCode),
  ]);
};

/**
 * For the mail at the end: once it was published, how much was written and what became a new topic
 * of it; before, until when it is read.
 */
export function becameSentence(
  reading: Pick<Reading, "published" | "placeBy" | "texts" | "tooFew"> | undefined,
  language: Language,
  today: Day,
): string | undefined {
  if (reading === undefined) return undefined;
  const words = becameWords[language];
  const { wrote, became: told, onPage, tooFew, onPageBy, onPageLate } = words;
  if (reading.published === undefined) {
    if (reading.texts === 0) return reading.tooFew ? tooFew : undefined;
    return readBy({ readBy: onPageBy, late: onPageLate }, reading.placeBy, { language, today });
  }
  const { texts, became, where = {} } = reading.published;
  const fresh = became.find(({ as }) => as === "new-topic");
  const places = Object.values(where).reduce((sum, people) => sum + people, 0);
  const also = places > 0 ? words.alsoWhere(places) : undefined;
  const lines = [wrote(texts), also, fresh && told["new-topic"](fresh.texts), onPage];
  return lines.filter((line) => line !== undefined).join(" ");
}

const somethingIn = (reading: Reading | undefined): Reading | undefined =>
  reading !== undefined && (reading.texts > 0 || reading.tooFew) ? reading : undefined;

/** Once it was published, what became of it; before, until when it is read. */
function becameLines({ published, placeBy, tooFew, texts }: Reading, view: View): Content {
  const words = becameWords[view.language];
  return [
    tooFew && paragraph(words.tooFew),
    published === undefined
      ? texts > 0 && paragraph(readBy(words, placeBy, view))
      : publishedPart(published, view),
  ];
}

/** What everybody is told: also what the team sees before it publishes it. */
export function publishedPart(
  { texts, became, topics: known, named = {}, fresh, where = {} }: Omit<Published, "at">,
  { language, topics }: Pick<View, "language" | "topics">,
): Content {
  const words = becameWords[language];
  const nameOf = (id: TopicId) => named[id]?.[language] ?? topicName(topics, id, language);
  const names = known.map(nameOf);
  const places = known.flatMap((id) => {
    const people = where[id];
    return people === undefined ? [] : words.whereOf(nameOf(id), people);
  });
  return [
    paragraph(words.wrote(texts)),
    list(became.map(({ as, texts: some }) => words.became[as](some))),
    names.length > 0 && paragraph(`${words.topics} ${names.join("; ")}.`),
    fresh.length > 0 && paragraph(`${words.fresh} ${fresh.join("; ")}.`),
    places.length > 0 && [paragraph(words.where), list(places)],
  ];
}

/** What became of a text of somebody's own, told to who has its code. */
export function becameOfYours(became: BecameOf, view: View & { placeBy: Day | undefined }): string {
  const { language, topics, placeBy, today } = view;
  const { yours } = becameWords[language];
  switch (became.kind) {
    case "waits":
      return readBy(yours, placeBy ?? today, view);
    case "unread":
      return yours.unread[became.why];
    case "topic":
      return yours.topic(became.words?.[language] ?? topicName(topics, became.topic, language));
    case "new-topic":
      return yours.fresh(became.words);
    case "question":
      return yours.question;
    case "read":
      return yours.read[became.reason];
    default:
      return yours.handedOver;
  }
}

const readBy = (
  words: Record<"late" | "readBy", (day: string) => string>,
  day: Day,
  { language, today }: Pick<View, "language" | "today">,
): string => (day < today ? words.late : words.readBy)(dayIn(language, day));
