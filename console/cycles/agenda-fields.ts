import { OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { select, textarea } from "#web/pages/components.ts";
import { grid } from "#web/pages/elements.ts";
import { topicOptions } from "#web/pages/facts.ts";
import type { Content } from "#web/pages/html.ts";

type Asking = { language: Language; topics: readonly Topic[] };

/** The places of an agenda, each with a topic that was counted, and why it is another than counted. */
export function agendaFields(
  { language, topics }: Asking,
  tally: Tally,
  { places, reason }: { places: readonly string[]; reason: string },
): Content {
  const words = inConsole(confirmWords, language);
  const options = topicOptions(
    topics,
    tally.lotOrder.filter((id) => id !== OTHER),
    language,
  );
  const place = (at: number) =>
    select({
      id: `place-${at}`,
      name: "places",
      label: words.place(at + 1),
      empty: words.none,
      options,
      chosen: places[at],
    });
  return [
    grid(Array.from({ length: SEATS }, (_, at) => place(at))),
    textarea({ id: "deviation", name: "reason", label: words.deviation, value: reason, rows: 2 }),
  ];
}
