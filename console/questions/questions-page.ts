import type { Day } from "#contract/ids.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { topicsPath } from "#web/console-paths.ts";
import { teamQuestionWords } from "#web/copy/console/questions.ts";
import { topicWords } from "#web/copy/console/topics.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { LANGUAGES } from "#contract/language.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { dayIn } from "#web/copy/dates.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import {
  button,
  faultSummary,
  hidden,
  select,
  textarea,
  type Told,
} from "#web/pages/components.ts";
import { paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { questionsBlock, type ToldQuestions } from "#web/pages/question.ts";
import { consoleLayout, type Frame, linkLineIn, ownForm } from "#console/console-page.ts";

type QuestionsView = Frame & {
  neighbourhood: Neighbourhood;
  /** Those that wait, as many as are shown, and the one that was answered meanwhile. */
  questions: readonly Question[];
  public: ToldQuestions;
  today: Day;
  mayAnswer: boolean;
  mayPropose: boolean;
  told: Told;
  typed: URLSearchParams | undefined;
};

const pathOf = ({ neighbourhood: { id } }: QuestionsView): string => `/console/questions/${id}`;

/**
 * The questions of a neighbourhood: those that wait with a form to answer each, the one that is due
 * first on top.
 */
export function consoleQuestionsPage(view: QuestionsView): Page {
  const { language, neighbourhood, questions, told } = view;
  const waiting = questions
    .filter(({ answered }) => answered === undefined)
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const { first } = inConsole(teamQuestionWords, language);
  const title = `${questionListWords[language].list}: ${neighbourhood.name}`;
  return consoleLayout(view, title, pathOf(view), [
    faultSummary(language, told),
    answeredMeanwhile(view),
    waiting.length < view.public.waiting.days.length && paragraph(first(waiting.length)),
    waiting.map((question) => toAnswer(question, view)),
    questionsBlock(view.public, view),
  ]);
}

/** What somebody else published while one wrote, with what one wrote below it. */
const answeredMeanwhile = ({ language, questions, typed }: QuestionsView): Content =>
  when(
    questions.find(({ id, answered }) => answered !== undefined && typed?.get("id") === id),
    ({ text, answered }) => {
      const lost = textarea({
        id: "typed-answer",
        label: inConsole(teamQuestionWords, language).yourAnswer,
        value: typed?.get("answer") ?? "",
        rows: 5,
        attributes: { dir: "auto", readonly: true },
      });
      const published = html`<p dir="auto">${answered?.answer ?? ""}</p>`;
      return html`<section class="buurt-card">${[when(text, quoted), published, lost]}</section>`;
    },
  );

const quoted = (text: string): Html => html`<blockquote dir="auto">${text}</blockquote>`;

/** A question that waits, and the form to answer it. */
function toAnswer(question: Question, view: QuestionsView): Html {
  const { language, today, mayAnswer } = view;
  const { id, text, due, language: its } = question;
  const { late } = inConsole(teamQuestionWords, language);
  const until = answeringWords[language].until(dayIn(language, due));
  const content = [
    paragraph(due < today && [strong(late), " "], `${until} (${LANGUAGES[its].name})`),
    when(text, quoted),
    mayAnswer && answerForm(question, view),
    view.mayPropose && toTopic(view),
  ];
  return html`<article class="buurt-card" id="q-${id}">${content}</article>`;
}

/** A question can ask for something that takes more than an answer. */
const toTopic = ({ language, neighbourhood: { id } }: QuestionsView): Html =>
  linkLineIn(
    language,
    `${topicsPath(id)}/new?from=question`,
    inConsole(topicWords, language).fromQuestion,
  );

function answerForm({ id, text }: Question, view: QuestionsView): Html {
  const { language, neighbourhood, told, typed } = view;
  const words = answeringWords[language];
  const said = (name: string, otherwise = "") =>
    typed?.get("id") === id ? (typed.get(name) ?? otherwise) : otherwise;
  const names = [neighbourhood.contact, ...neighbourhood.team].map(({ name }) => name);
  const attributes = { dir: "auto" };
  return ownForm(
    view,
    pathOf(view),
    hidden("id", id),
    textarea({
      id: `shown-${id}`,
      name: "question",
      label: words.shown,
      value: said("question", text),
      told,
      rows: 3,
      attributes,
    }),
    textarea({
      id: `answer-${id}`,
      name: "answer",
      label: words.answer,
      value: said("answer"),
      told,
      rows: 5,
      attributes,
    }),
    select({
      id: `by-${id}`,
      name: "by",
      label: words.who,
      options: [...new Set(names)].map((name) => [name, name]),
      chosen: said("by"),
      told,
    }),
    button(words.publish),
  );
}
