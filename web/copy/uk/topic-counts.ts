import { answered } from "./counted.ts";
import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "Усі теми",
  chartTitle: "Скільки разів назвали кожну тему; зафарбовані смуги — теми на порядку денному",
  tableTitle: "Скільки разів назвали кожну тему і що з нею буде",
  threshold: (threshold) => `спільне побажання: ${threshold}`,
  topic: "Тема",
  named: "Названо разів",
  what: "Що буде з темою",
  ballots: (ballots) => `${answered(ballots)}.`,
  sealedOnly:
    "Відповіді надійшли, їх запечатано. Результат з’явиться тут, щойно порядок денний буде затверджено.",
};
