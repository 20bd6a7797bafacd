import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import { namedInOpen } from "#domain/answer/open-answer.ts";
import type { Instant, RoundId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { largeEnough } from "#domain/disclosure.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { table } from "./components.ts";
import { topicName } from "./facts.ts";
import { type Html, html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood };

/** Nobody can answer in this neighbourhood now. */
export function noSurveyPage({ language, neighbourhood }: View): Page {
  const words = openSurveyWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: words.none, path: `/o/${neighbourhood.id}`, brand: neighbourhood.name },
    html`<p>${words.noneText}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** More than one part of the neighbourhood is asked now: which is yours? */
export function roundsPage({
  language,
  neighbourhood,
  path,
  rounds,
}: View & { path: string; rounds: readonly { id: RoundId; area: string }[] }): Page {
  const words = openSurveyWords[language];
  return layout(
    { language, title: words.where, path, brand: neighbourhood.name },
    html`<ul>${rounds.map(({ id, area }) => html`<li><a href="${path}?round=${id}&amp;lang=${language}">${area}</a></li>`)}</ul>`,
  );
}

export function openThanksPage({
  language,
  neighbourhood,
  closes,
}: View & { closes: Instant }): Page {
  const words = openSurveyWords[language];
  const receipt = receiptWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: receipt.title, brand: neighbourhood.name },
    html`<p>${words.apart}</p><p>${words.later(dayIn(language, closes))}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** What came in by the open link, beside the count and never in it; from ten answers on. */
export function openBlock(
  answers: readonly OpenAnswer[],
  topics: readonly Topic[],
  language: Language,
): Html | "" {
  const words = openSurveyWords[language];
  const count = topicCountWords[language];
  if (!largeEnough(answers.length, "public")) return "";
  return html`<h2>${words.beside}</h2><p>${words.answers(answers.length)} ${words.apart}</p>${table({ caption: words.beside, named: false, head: [count.topic, count.named], rows: namedInOpen(answers).map(([id, named]) => [topicName(topics, id, language), named]), numbers: [1] })}`;
}
