import type { ChoiceFault, Filled } from "#domain/answer/ballot.ts";
import { OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { checkbox, fieldset, select, textarea, type Told } from "./components.ts";
import { topicName } from "./facts.ts";
import { type Html, html } from "./html.ts";

const PLACES = ["first", "second", "third"] as const;
type Place = (typeof PLACES)[number];
type Field = Place | "other" | "comment";

const placeAt = (at: number): Place => PLACES[at] ?? "first";

/** The field where a fault is mended. */
function fieldOf(fault: ChoiceFault, places: readonly string[]): Field {
  switch (fault.kind) {
    case "none":
      return "first";
    case "too-many":
      return "third";
    case "twice":
    case "unknown":
      return placeAt(places.lastIndexOf(fault.topic));
    case "gap":
      return placeAt(places.indexOf(""));
    case "other-without-words":
    case "other-too-long":
      return "other";
    case "comment-too-long":
      return "comment";
  }
}

function sentenceOf(fault: ChoiceFault, topics: readonly Topic[], language: Language): string {
  const { faults: say } = surveyWords[language];
  switch (fault.kind) {
    case "none":
      return say.none;
    case "too-many":
      return say.tooMany;
    case "twice":
      return say.twice(topicName(topics, fault.topic, language));
    case "unknown":
      return say.unknown;
    case "other-without-words":
      return say.otherWithoutWords;
    case "other-too-long":
      return say.otherTooLong(fault.length);
    case "comment-too-long":
      return say.commentTooLong(fault.length);
    case "gap":
      return say.gap;
  }
}

/** Every fault of a choice in words, with the field where it is mended. */
export const toldOf = (
  faults: readonly ChoiceFault[],
  topics: readonly Topic[],
  language: Language,
  places: readonly string[],
): Told =>
  faults.map((fault) => ({
    field: fieldOf(fault, places),
    text: sentenceOf(fault, topics, language),
  }));

/**
 * Three lists to choose from, without dragging and without JavaScript; "I do not know", the words
 * of "something else", and the open question.
 */
export function choiceFields({
  language,
  topics,
  told,
  places,
  other,
  comment,
  unsure,
}: { language: Language; topics: readonly Topic[]; told: Told } & Filled): Html {
  const survey = surveyWords[language];
  const { legend, hint, otherHint, commentHint } = survey;
  const options = topics.map(({ id, words: its }) => [id, its[language]] as const);
  const place = (id: Place, at: number) =>
    select({
      id,
      label: survey.places[at] ?? "",
      options,
      chosen: places[at],
      empty: survey.choose,
      told,
      hintOf: at === 0 ? "hint" : undefined,
    });
  const choices = fieldset({ legend, hint }, () => [
    PLACES.map(place),
    checkbox({ name: "unsure", value: "yes", label: survey.unsure, checked: unsure }),
  ]);
  const label = survey.other;
  const named = topics.some(({ id }) => id === OTHER)
    ? textarea({ id: "other", label, hint: otherHint, value: other, rows: 3, told })
    : "";
  const open = textarea({
    id: "comment",
    label: survey.comment,
    hint: commentHint,
    value: comment,
    rows: 4,
    told,
  });
  return html`${choices}
${named}
${open}`;
}
