import type { TopicLine } from "#domain/actions/memory.ts";
import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { table } from "./components.ts";
import { heading, paragraph } from "./elements.ts";
import { topicName } from "./facts.ts";
import type { Content } from "./html.ts";

type View = {
  language: Language;
  from: Day;
  to: Day;
  lines: readonly TopicLine[];
  topics: readonly Topic[];
};

const STANDINGS = ["kept", "late", "partly", "broken", "open"] as const;

/** What was asked and promised between two measurements; beside their figures, and no cause of them. */
export function promisedBlock({ language, from, to, lines, topics }: View): Content {
  const words = memoryWords[language];
  const { between } = words;
  const row = ({ topic, asked, counts }: TopicLine): Content[] => [
    topicName(topics, topic, language),
    asked,
    counts.all,
    ...STANDINGS.map((standing) => counts[standing]),
  ];
  const title = between.title(dayIn(language, from), dayIn(language, to));
  return [
    heading(2, title),
    paragraph(lines.length === 0 ? words.none : between.about),
    lines.length > 0 &&
      table({
        caption: title,
        named: false,
        head: [
          words.topic,
          between.asked,
          between.promised,
          ...STANDINGS.map((standing) => words.standing[standing]),
        ],
        rows: lines.map(row),
        numbers: [1, 2, 3, 4, 5, 6, 7],
      }),
  ];
}
