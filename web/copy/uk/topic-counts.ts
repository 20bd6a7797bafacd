import { answered } from "./counted.ts";
import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "Усі теми",
  chartTitle: "Скільки разів назвали кожну тему; зафарбовані смуги — головні теми",
  tableTitle: "Скільки разів назвали кожну тему і що з нею буде",
  threshold: (threshold) => `спільне побажання: ${threshold}`,
  topic: "Тема",
  named: "Названо разів",
  what: "Що буде з темою",
  ballots: (ballots) => `${answered(ballots)}.`,
  few: "Відповіли менше ніж 10 мешканців, або відповіді менше ніж 10 осіб враховуються інакше. Тоді числа показали б, що хтось вибрав. Тому тут немає чисел: є лише те, що потрапляє до головних тем, і в якій послідовності.",
  sealedOnly:
    "Відповіді надійшли, їх запечатано. Результат з’явиться тут, щойно головні теми буде затверджено.",
};
