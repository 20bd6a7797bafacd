import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import { namedInOpen } from "#domain/answer/open-answer.ts";
import type { Instant, RoundId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { largeEnough, shownPart } from "#domain/disclosure.ts";
import { countWords } from "#web/copy/count.ts";
import { dayIn } from "#web/copy/dates.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { table } from "./components.ts";
import { heading, link, list, paragraph } from "./elements.ts";
import { topicName } from "./facts.ts";
import type { Content } from "./html.ts";
import { homeLink, layout, type Page, residentPage } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood };

/** Nobody can answer in this neighbourhood now. */
export function noSurveyPage({ language, neighbourhood }: View): Page {
  const words = openSurveyWords[language];
  const path = `/o/${neighbourhood.id}`;
  return residentPage({ language, neighbourhood, title: words.none, path }, [
    paragraph(words.noneText),
    homeLink(language, neighbourhood),
  ]);
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
    { language, title: words.where, path, place: neighbourhood.name },
    list(rounds.map(({ id, area }) => link(`${path}?round=${id}&lang=${language}`, area))),
  );
}

export function openThanksPage({
  language,
  neighbourhood,
  closes,
}: View & { closes: Instant }): Page {
  const words = openSurveyWords[language];
  const receipt = receiptWords[language];
  return residentPage({ language, neighbourhood, title: receipt.title }, [
    paragraph(words.apart),
    paragraph(words.later(dayIn(language, closes))),
    homeLink(language, neighbourhood),
  ]);
}

/** Some or all of what came in by the open link; `more`: it is a part, drawn by lot. */
export type OpenAnswers = { answers: readonly OpenAnswer[]; more: boolean };

/** What came in by the open link, beside the count and never in it; from ten answers on. */
export function openBlock(
  { answers, more }: OpenAnswers,
  topics: readonly Topic[],
  language: Language,
): Content {
  const words = openSurveyWords[language];
  const count = topicCountWords[language];
  if (!largeEnough(answers.length, "public")) return "";
  return [
    heading(2, words.beside),
    paragraph((more ? words.drawn : words.answers)(answers.length), " ", words.apart),
    table({
      caption: words.beside,
      named: false,
      head: [count.topic, count.named],
      rows: namedInOpen(answers).map(([id, named]) => [
        topicName(topics, id, language),
        shownPart(named, answers.length, "public") ?? countWords[language].hidden,
      ]),
      numbers: [1],
    }),
  ];
}
