import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { LeftOut } from "#domain/dispatch/choose-topics.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { lackedBy, type OwnTopic, TopicStatus } from "#domain/own-topic.ts";
import { topicPath, topicsPath } from "#web/console-paths.ts";
import { startRunWords } from "#web/copy/console/start-run.ts";
import { topicWords } from "#web/copy/console/topics.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { leftOutWords } from "#web/copy/left-out.ts";
import { note } from "#web/pages/components.ts";
import { cards, heading, list, paragraph, typedText } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { leftOutList, namesOf } from "#web/pages/left-out.ts";
import { drawing } from "#web/pages/pictograms.ts";
import {
  buttonLink,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
} from "#console/console-page.ts";

export type TopicsView = Frame & {
  neighbourhood: Neighbourhood;
  own: readonly OwnTopic[];
  /** What a round of the whole neighbourhood would ask, and whether that is enough to choose from. */
  next: {
    topics: readonly Topic[];
    leftOut: readonly LeftOut[];
    named: readonly Topic[];
    enough: boolean;
  };
  planned: Day | undefined;
  mayPropose: boolean;
  mayChoose: boolean;
};

/** A topic as the team calls it: in its own language, else in any. */
export const inWords = ({ id, words }: OwnTopic, language: Language): string =>
  words[language] ?? Object.values(words).find((text) => text !== undefined) ?? id;

/** The topics of a neighbourhood's own, and what the next survey makes of them. */
export function consoleTopicsPage(view: TopicsView): Page {
  const { language, neighbourhood, own, mayPropose } = view;
  const words = inConsole(topicWords, language);
  const { id, name } = neighbourhood;
  return consoleLayout(view, words.title(name), topicsPath(id), [
    paragraph(words.intro),
    mayPropose && paragraph(buttonLink(language, `${topicsPath(id)}/new`, words.add)),
    own.length === 0 ? paragraph(words.none) : TopicStatus.options.map((one) => group(one, view)),
    next(view),
  ]);
}

function group(status: TopicStatus, view: TopicsView): Content {
  const { language, own } = view;
  const its = own.filter((topic) => topic.status === status);
  return (
    its.length > 0 && [
      heading(2, inConsole(topicWords, language).groups[status]),
      cards(its.map((topic) => summary(topic, view))),
    ]
  );
}

function summary(topic: OwnTopic, view: TopicsView): Content {
  const { language } = view;
  const words = inConsole(topicWords, language);
  return [
    heading(3, [
      when(topic.pictogram, (name) => [drawing(name), " "]),
      linkIn(language, topicPath(topic), typedText(inWords(topic, language))),
    ]),
    paragraph(words.from[topic.from]),
    when(topic.notNow, (reason) => paragraph(typedText(words.heldBack(reason)))),
    topic.status !== "retired" && lacking(topic, view),
  ];
}

/** In which languages it cannot be asked, and by when that matters. */
function lacking(topic: OwnTopic, { language, neighbourhood, planned }: TopicsView): Content {
  const words = inConsole(topicWords, language);
  const lacked = lackedBy(topic, neighbourhood.languages);
  if (lacked.length === 0) return "";
  const names = namesOf(lacked, language);
  return note(
    planned === undefined ? words.lacks(names) : words.lacksBefore(names, dayIn(language, planned)),
  );
}

function next({ language, neighbourhood, next: its, mayChoose }: TopicsView): Content {
  const words = inConsole(topicWords, language);
  return [
    heading(2, words.next),
    paragraph(words.nextText),
    !its.enough && note(inConsole(startRunWords, language).tooFew),
    list(its.topics.map((topic) => typedText(topic.words[language]))),
    its.leftOut.length > 0 && [
      heading(3, leftOutWords[language].title),
      leftOutList(its.leftOut, its.named, language),
    ],
    mayChoose &&
      linkLineIn(language, `/console/neighbourhoods/${neighbourhood.id}/edit/topics`, words.choose),
  ];
}
