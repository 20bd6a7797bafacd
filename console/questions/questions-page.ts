import type { Question } from "#domain/feedback/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { teamQuestionWords } from "#web/copy/console/questions.ts";
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
import { html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { questionsBlock } from "#web/pages/question.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** The questions of a neighbourhood: those that wait with a form to answer each, the one that is due first on top. */
export function consoleQuestionsPage(
  view: Frame & {
    neighbourhood: Neighbourhood;
    questions: readonly Question[];
    today: string;
    mayAnswer: boolean;
    told: Told;
    typed: URLSearchParams | undefined;
  },
): Page {
  const { language, csrf, neighbourhood, questions, today, mayAnswer, told, typed } = view;
  const answering = answeringWords[language];
  const questionList = questionListWords[language];
  const { late, yourAnswer } = inConsole(teamQuestionWords, language);
  const waiting = questions
    .filter(({ answered }) => answered === undefined)
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const names = [
    ...new Set([neighbourhood.contact.name, ...neighbourhood.team.map(({ name }) => name)]),
  ];
  const said = (id: string, name: string, otherwise: string) =>
    typed?.get("id") === id ? (typed.get(name) ?? otherwise) : otherwise;
  const lost = questions.find(
    ({ id, answered }) => answered !== undefined && typed?.get("id") === id,
  );
  const form = ({ id, text, due, language: its }: Question) =>
    html`<article class="buurt-card" id="q-${id}"><p>${due < today ? html`<strong>${late}</strong> ` : ""}${answering.until(dayIn(language, due))} (${LANGUAGES[its].name})</p><blockquote dir="auto">${text}</blockquote>${mayAnswer ? html`<form method="post" action="/console/questions/${neighbourhood.id}?lang=${language}" novalidate>${hidden("csrf", csrf)}${hidden("id", id)}${textarea({ id: `shown-${id}`, name: "question", label: answering.shown, value: said(id, "question", text), told, rows: 3, attributes: { dir: "auto" } })}${textarea({ id: `answer-${id}`, name: "answer", label: answering.answer, value: said(id, "answer", ""), told, rows: 5, attributes: { dir: "auto" } })}${select({ id: `by-${id}`, name: "by", label: answering.who, options: names.map((name) => [name, name] as const), chosen: said(id, "by", ""), told })}${button(answering.publish)}</form>` : ""}</article>`;
  return consoleLayout(
    view,
    `${questionList.list}: ${neighbourhood.name}`,
    `/console/questions/${neighbourhood.id}`,
    html`${faultSummary(language, told)}${when(lost, ({ text, answered }) => html`<section class="buurt-card"><blockquote dir="auto">${text}</blockquote><p dir="auto">${answered?.answer ?? ""}</p>${textarea({ id: "typed-answer", label: yourAnswer, value: typed?.get("answer") ?? "", rows: 5, attributes: { dir: "auto", readonly: true } })}</section>`)}${waiting.map(form)}${questionsBlock(questions, language)}`,
  );
}
