import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { BecameOf } from "#domain/reading/became.ts";
import type { Published, Reading } from "#domain/reading/reading.ts";
import { becameWords } from "#web/copy/became.ts";
import { dayIn } from "#web/copy/dates.ts";
import { heading, list, paragraph } from "./elements.ts";
import { topicName } from "./facts.ts";
import type { Content } from "./html.ts";

type View = { language: Language; topics: readonly Topic[]; today: Day };

/** What became of what residents wrote in a round, once that was published; before, until when it is read. */
export function becameBlock(reading: Reading | undefined, view: View): Content {
  const words = becameWords[view.language];
  if (reading === undefined || (reading.texts === 0 && !reading.tooFew)) return "";
  const { published, placeBy, tooFew, texts } = reading;
  return [
    heading(2, words.title, "became"),
    tooFew && paragraph(words.tooFew),
    published === undefined
      ? texts > 0 && paragraph(readBy(words, placeBy, view))
      : publishedPart(published, view),
  ];
}

/** What everybody is told: also what the team sees before it publishes it. */
export function publishedPart(
  { texts, became, topics: known, fresh }: Omit<Published, "at">,
  { language, topics }: Pick<View, "language" | "topics">,
): Content {
  const words = becameWords[language];
  const names = known.map((id) => topicName(topics, id, language));
  return [
    paragraph(words.wrote(texts)),
    list(became.map(({ as, texts: some }) => words.became[as](some))),
    names.length > 0 && paragraph(`${words.topics} ${names.join("; ")}.`),
    fresh.length > 0 && paragraph(`${words.fresh} ${fresh.join("; ")}.`),
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
      return yours.topic(topicName(topics, became.topic, language));
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
  { language, today }: View,
): string => (day < today ? words.late : words.readBy)(dayIn(language, day));
