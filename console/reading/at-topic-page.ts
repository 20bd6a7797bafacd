import type { TopicId } from "#contract/ids.ts";
import { type Saying, sayingsIn } from "#domain/reading/reading.ts";
import type { Text } from "#domain/reading/text.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { atTopicPath, roomPath } from "#web/console-paths.ts";
import { paragraph, section } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkLineIn } from "#console/console-page.ts";
import { said } from "./heap-card.ts";
import type { Room } from "./room.ts";

/** What residents wrote of one topic, for who works on it: where it is, and what else lies there. */
export function atTopicPage(view: Frame & Room & { topic: TopicId }): Page {
  const { language, run, heaps, topics, topic } = view;
  const words = inConsole(readingWords, language);
  const texts = heaps.flatMap(({ placed, texts: its }) =>
    placed?.destination.kind === "topic" && placed.destination.topic === topic ? its : [],
  );
  const part = (id: string, title: (texts: number) => string, some: readonly Text[]): Content =>
    when(some.length > 0, () =>
      section(
        id,
        title(some.length),
        html`<ul class="buurt-texts">${sayingsIn(some).map(
          (saying: Saying) => html`<li>${said(saying, { ...view, at: topic })}</li>`,
        )}</ul>`,
      ),
    );
  const about = topicName(topics, topic, language);
  return consoleLayout(view, words.atTopic(about), atTopicPath(run.id, topic), [
    linkLineIn(language, roomPath(run.id), words.title),
    texts.length === 0 && paragraph(words.nothingAtTopic),
    part(
      "where",
      words.wheres,
      texts.filter((text) => text.topic === topic),
    ),
    part(
      "others",
      words.others,
      texts.filter((text) => text.topic !== topic),
    ),
  ]);
}
