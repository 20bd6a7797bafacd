import type { Day, TopicId } from "#contract/ids.ts";
import { LANGUAGES } from "#contract/language.ts";
import type { Question } from "#domain/feedback/question.ts";
import { areaName } from "#domain/neighbourhood.ts";
import { tellsOfDanger } from "#domain/reading/danger.ts";
import { type Heap, isDanger, type Published, textsOn, unplaced } from "#domain/reading/reading.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { atTopicPath, roomPath } from "#web/console-paths.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { publishedPart } from "#web/pages/became.ts";
import { button, faultSummary, note, type Told } from "#web/pages/components.ts";
import { card, heading, list, paragraph, section, strong } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";
import { destinationName, heapCard, type HeapView, placedCard, type Typed } from "./heap-card.ts";
import type { Room } from "./room.ts";
import { textParts } from "./text-parts.ts";

export type { Typed } from "./heap-card.ts";

type ReadingView = Frame &
  Room & {
    /** Questions of residents that wait for their answer. */
    questions: readonly Question[];
    /** What everybody reads when it is published now. */
    told: Omit<Published, "at">;
    /** As many heaps as are shown at once. */
    most: number;
    /** Whether what has its destination is shown, in place of what waits. */
    placed: boolean;
    mayPlace: boolean;
    mayUndo: boolean;
    today: Day;
    typed: Typed | undefined;
    fault: "to" | "words" | "lay" | "danger" | undefined;
  };

type Place = Frame & Pick<Room, "run" | "neighbourhood">;

const pathOf = ({ run: { id } }: Pick<Room, "run">): string => roomPath(id);

function titleOf({ language, neighbourhood, run }: Place): string {
  const { title } = inConsole(readingWords, language);
  return "area" in run
    ? `${title}: ${areaName(neighbourhood, run.area)}, ${cycleHeadingWords[language].cycle(run.number)}`
    : `${title}: ${neighbourhood.name}, ${inConsole(waveWords, language).wave(run.number)}`;
}

/** Of a round in which nothing was gathered: it is not counted yet, or was before there was a room. */
export const emptyRoomPage = (view: Place): Page =>
  consoleLayout(
    view,
    titleOf(view),
    pathOf(view),
    note(inConsole(readingWords, view.language).notGathered),
  );

/**
 * What residents wrote in a round: what may tell of danger first, then what waits, as it lies
 * together; and what has its destination, with what everybody will read of it.
 */
export function readingPage(view: ReadingView): Page {
  const { language, heaps, reading } = view;
  const words = inConsole(readingWords, language);
  const left = textsOn(unplaced(heaps));
  return consoleLayout(view, titleOf(view), pathOf(view), [
    faultSummary(language, toldIn(view)),
    paragraph(words.intro(textsOn(heaps), textsOn(heaps) - left)),
    reading.tooFew && note(words.tooFew),
    until(view, left),
    questionsPart(view),
    view.placed ? placedPart(view) : waitingPart(view),
    destinations(view),
    publishPart(view),
  ]);
}

/** What was wrong with a form, at its field. */
function toldIn({ language, fault, typed, heaps }: ReadingView): Told {
  const { faults } = inConsole(readingWords, language);
  if (fault === undefined) return [];
  const danger = unplaced(heaps).find(isDanger)?.id ?? "";
  const field = {
    to: `to-${typed?.group ?? ""}`,
    words: `words-${typed?.group ?? ""}`,
    lay: "waiting",
    danger: `to-${danger}`,
  }[fault];
  return [{ field, text: faults[fault] }];
}

/** By which day what is to be done, and the button that says that somebody has looked. */
function until(view: ReadingView, left: number): Content {
  const { language, reading, today, mayPlace } = view;
  const words = inConsole(readingWords, language);
  const { looked, lookBy, placeBy } = reading;
  if (left === 0) return "";
  const by = looked === undefined ? lookBy : placeBy;
  const sentence = (looked === undefined ? words.lookBy : words.placeBy)(dayIn(language, by));
  return [
    paragraph(by < today && [strong(words.late), " "], sentence),
    mayPlace &&
      looked === undefined &&
      ownForm(view, `${pathOf(view)}/looked`, button(words.looked, { quiet: true })),
  ];
}

const heapViewOf = (view: ReadingView, shown: readonly Heap[]): HeapView => ({
  ...view,
  path: pathOf(view),
  told: toldIn(view),
  others: shown.map(({ id }, nth) => [id, nth + 1] as const),
});

function waitingPart(view: ReadingView): Content {
  const { language, heaps, most } = view;
  const words = inConsole(readingWords, language);
  const waiting = unplaced(heaps);
  const shown = waiting.slice(0, most);
  const its = heapViewOf(view, shown);
  const cards = shown.map((heap, nth) => heapCard(heap, nth + 1, its));
  return section(
    "waiting",
    words.waiting(textsOn(waiting)),
    waiting.length === 0 && paragraph(words.nothing),
    waiting.length > most && paragraph(words.more(most)),
    html`<ul class="buurt-cards">${cards}</ul>`,
  );
}

function placedPart(view: ReadingView): Content {
  const { language, heaps } = view;
  const words = inConsole(readingWords, language);
  const placed = heaps.filter((heap) => heap.placed !== undefined);
  const its = heapViewOf(view, []);
  return section(
    "placed",
    words.placed,
    linkLineIn(language, pathOf(view), words.toWaiting),
    html`<ul class="buurt-cards">${placed.map((heap) => placedCard(heap, its))}</ul>`,
  );
}

/**
 * Questions have a page and a term of their own; of those that may tell of danger it is said here
 * first.
 */
function questionsPart({ language, neighbourhood: { id }, questions }: ReadingView): Content {
  const words = inConsole(readingWords, language);
  const danger = questions.filter(({ text = "" }) => tellsOfDanger(text));
  const line = ({ text, language: its }: Question) => [
    textParts({ words: text }, language).shown,
    its !== language && html` <small>${LANGUAGES[its].name}</small>`,
  ];
  return when(questions.length > 0, () => [
    danger.length > 0 && [heading(2, words.dangerousQuestions), list(danger.map(line))],
    paragraph(linkIn(language, `/console/questions/${id}`, words.questions(questions.length))),
  ]);
}

/** How many went where. */
function destinations(view: ReadingView): Content {
  const { heaps, topics } = view;
  const words = inConsole(readingWords, view.language);
  const counts = new Map<string, { texts: number; topic: TopicId | undefined }>();
  for (const { placed, texts } of heaps) {
    if (placed === undefined) continue;
    const { destination: to } = placed;
    const name = destinationName(to, topics, view);
    const before = counts.get(name)?.texts ?? 0;
    const topic = to.kind === "topic" ? to.topic : undefined;
    counts.set(name, { texts: before + texts.length, topic });
  }
  const line = ([name, { texts, topic }]: [
    string,
    { texts: number; topic: TopicId | undefined },
  ]) => [
    topic === undefined ? name : linkIn(view.language, atTopicPath(view.run.id, topic), name),
    ": ",
    strong(String(texts)),
  ];
  return when(counts.size > 0, () =>
    card(
      "destinations",
      words.destinations,
      list([...counts].map(line)),
      linkLineIn(view.language, `${pathOf(view)}?show=placed`, words.toPlaced),
    ),
  );
}

/** What everybody reads, before it is published and after. */
function publishPart(view: ReadingView): Content {
  const { language, reading, told, mayPlace } = view;
  const words = inConsole(readingWords, language);
  return when(told.became.length > 0, () =>
    card(
      "publish",
      words.residentsRead,
      publishedPart(told, view),
      when(reading.published, ({ at }) => paragraph(words.published(dayIn(language, at)))),
      mayPlace && ownForm(view, `${pathOf(view)}/publish`, button(words.publish)),
    ),
  );
}
