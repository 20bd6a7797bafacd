import type { TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { type Heap, isDanger, type Saying, sayingsIn, whereOf } from "#domain/reading/reading.ts";
import { type Destination, ReadReason } from "#domain/reading/text.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  checkbox,
  hidden,
  note,
  select,
  textarea,
  type Told,
} from "#web/pages/components.ts";
import { details } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Named, organisationName, partnerOptions } from "#web/pages/organisations.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { type Frame, ownForm } from "#console/console-page.ts";
import { CHOICES } from "./destinations.ts";
import { languageMark, textParts } from "./text-parts.ts";

/** What somebody chose and wrote for texts that lie together. */
export type Typed = { group: string; to: string; words: string };

export type HeapView = Frame & {
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
  mayPlace: boolean;
  mayUndo: boolean;
  told: Told;
  typed: Typed | undefined;
  /** The heaps of the page with their numbers, to lay texts to. */
  others: readonly (readonly [id: string, number: number])[];
};

/** Texts that lie together and wait, with where they can go. */
export function heapCard(heap: Heap, number: number, view: HeapView): Html {
  const words = inConsole(readingWords, view.language);
  const [where, texts] = [whereOf(heap), heap.texts.length];
  const title =
    where === undefined
      ? words.heap(number, texts)
      : words.where(number, topicName(view.topics, where, view.language), texts);
  const content = [
    html`<h3 id="heap-${heap.id}">${title}</h3>`,
    isDanger(heap) && note(words.danger, { role: "note" }),
    view.mayPlace ? [layForm(heap, view), placeForm(heap, view)] : written(heap, view),
  ];
  const marked = isDanger(heap) && " buurt-danger";
  return html`<li class="buurt-card${marked}" aria-labelledby="heap-${heap.id}">${content}</li>`;
}

const written = (heap: Heap, view: HeapView): Html =>
  html`<ul class="buurt-texts">${sayingsIn(heap.texts).map(
    (saying) => html`<li>${said(saying, { ...view, at: whereOf(heap) })}</li>`,
  )}</ul>`;

/** How a text is shown; of which topic all beside it say where it is, if they do. */
type Beside = { language: Language; topics: readonly Topic[]; at: TopicId | undefined };

/** What was written, how often, in which language, and where which topic is. */
export function said(saying: Saying, { language, topics, at }: Beside): Content {
  const words = inConsole(readingWords, language);
  const [{ language: its, topic }] = saying;
  return [
    textParts(saying[0], language).shown,
    saying.length > 1 && html` <strong>${words.times(saying.length)}</strong>`,
    languageMark(its, language),
    topic !== undefined &&
      topic !== at &&
      html` <small>${words.whereOf(topicName(topics, topic, language))}</small>`,
  ];
}

/** The texts, each to be uncovered or ticked; and where what is ticked is laid. */
function layForm(heap: Heap, view: HeapView): Html {
  const { language, path, others, told } = view;
  const words = inConsole(readingWords, language);
  const sayings = sayingsIn(heap.texts);
  const many = sayings.length > 1;
  const options: (readonly [string, string])[] = [
    ...(many ? [["apart", words.apart] as const] : []),
    ...others.flatMap(([id, nth]) => (id === heap.id ? [] : [[id, words.withHeap(nth)] as const])),
  ];
  const lay = options.length > 0 && [
    select({
      id: `with-${heap.id}`,
      name: "with",
      label: words.layWith,
      options,
      empty: "—",
      told,
    }),
    button(words.lay, { quiet: true }),
  ];
  return ownForm(
    view,
    `${path}/lay`,
    hidden("group", heap.id),
    html`<ul class="buurt-texts">${sayings.map((saying) => textLine(saying, many, { ...view, at: whereOf(heap) }))}</ul>`,
    lay !== false && details(words.layTitle, lay),
  );
}

function textLine(saying: Saying, many: boolean, view: HeapView & Beside): Html {
  const { language, path } = view;
  const words = inConsole(readingWords, language);
  const [text] = saying;
  const { covered } = textParts(text, language);
  const label = said(saying, view);
  const uncover =
    covered && uncoverButton(text.id, words.uncover, `${path}/uncover?lang=${language}`);
  const line = many ? checkbox({ name: "text", value: text.id, label }) : label;
  return html`<li id="text-${text.id}">${line} ${uncover}</li>`;
}

const uncoverButton = (id: string, label: string, to: string): Html =>
  html`<button class="nl-button nl-button--secondary" type="submit" formaction="${to}" name="uncover" value="${id}">${label}</button>`;

/** Where a text can go, those to a topic first. */
function destinationOptions(view: HeapView): (readonly [string, string])[] {
  const { topics, language } = view;
  const words = inConsole(readingWords, language);
  return [
    ...topics.map(
      ({ id }) => [CHOICES.topic(id), words.toTopic(topicName(topics, id, language))] as const,
    ),
    [CHOICES.newTopic, words.toNew],
    [CHOICES.question, words.toQuestion],
    ...partnerOptions(view).map(
      ([partner, name]) => [CHOICES.signal(partner), words.toSignal(name)] as const,
    ),
    ...ReadReason.options.map((reason) => [CHOICES.read(reason), words.toRead[reason]] as const),
    [CHOICES.danger, words.toDanger],
  ];
}

/** Where it goes when nobody says otherwise: what tells of danger, and what says where a topic is. */
function proposedFor(heap: Heap): string | undefined {
  const where = whereOf(heap);
  if (isDanger(heap)) return CHOICES.danger;
  return where === undefined ? undefined : CHOICES.topic(where);
}

function placeForm(heap: Heap, view: HeapView): Html {
  const { language, path, told, typed } = view;
  const words = inConsole(readingWords, language);
  const mine = typed?.group === heap.id ? typed : undefined;
  const asked = ownForm(
    view,
    `${path}/place`,
    hidden("group", heap.id),
    select({
      id: `to-${heap.id}`,
      name: "to",
      label: words.to,
      options: destinationOptions(view),
      chosen: mine?.to ?? proposedFor(heap),
      empty: words.choose,
      told,
    }),
    ownWords(heap, mine?.words ?? "", view),
    button(words.place(heap.texts.length)),
  );
  return html`<div class="buurt-place">${asked}</div>`;
}

/**
 * Asked where others are to read something; the style hides it where a topic or a reason says
 * enough.
 */
function ownWords({ id }: Heap, value: string, { language, told }: HeapView): Html {
  const words = inConsole(readingWords, language);
  const box = textarea({
    id: `words-${id}`,
    name: "words",
    label: words.ownWords,
    hint: words.ownWordsHint,
    value,
    rows: 2,
    told,
    attributes: { dir: "auto" },
  });
  return html`<div class="buurt-own">${box}</div>`;
}

/** Texts that have their destination, and the way back. */
export function placedCard(heap: Heap, view: HeapView): Html {
  const { language, path, mayPlace, mayUndo, topics } = view;
  const words = inConsole(readingWords, language);
  const to = heap.placed?.destination;
  return html`<li class="buurt-card">${[
    html`<h3>${to !== undefined && destinationName(to, topics, view)}</h3>`,
    written(heap, view),
    mayPlace &&
      mayUndo &&
      ownForm(view, `${path}/undo`, hidden("group", heap.id), button(words.undo, { quiet: true })),
  ]}</li>`;
}

/** How the team calls a destination. */
export function destinationName(to: Destination, topics: readonly Topic[], named: Named): string {
  const { language } = named;
  const words = inConsole(readingWords, language);
  switch (to.kind) {
    case "topic":
      return words.toTopic(topicName(topics, to.topic, language));
    case "new-topic":
      return `${words.toNew}: ${to.words}`;
    case "signal":
      return words.toSignal(organisationName(named, to.to));
    case "read":
      return words.toRead[to.reason];
    case "danger":
      return words.dangerTold(to.told);
    case "question":
      return words.toQuestion;
  }
}
