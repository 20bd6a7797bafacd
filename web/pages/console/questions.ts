import type { Question } from "#domain/feedback/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { button, hidden, select, textarea } from "../components.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { questionsBlock } from "../question.ts";
import { consoleLayout, type Frame } from "./frame.ts";

/** The questions of a neighbourhood: those that wait with a form to answer each, the one that is due first on top. */
export function consoleQuestionsPage(view: Frame & { neighbourhood: Neighbourhood; questions: readonly Question[]; today: string }): Page {
  const { language, csrf, neighbourhood, questions, today } = view;
  const { question: words } = wordsOf(language);
  const { late } = consoleWordsOf(language);
  const waiting = questions.filter(({ answered }) => answered === undefined).toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const names = [...new Set([neighbourhood.contact.name, ...neighbourhood.team.map(({ name }) => name)])];
  const form = ({ id, text, due, language: its }: Question) => html`<article class="buurt-card" id="q-${id}"><p>${due < today ? html`<strong>${late}</strong> ` : ""}${words.until(dayIn(language, due))} (${wordsOf(its).language})</p><blockquote dir="auto">${text}</blockquote><form method="post" action="/console/questions/${neighbourhood.id}?lang=${language}">${hidden("csrf", csrf)}${hidden("id", id)}${textarea({ id: `shown-${id}`, name: "question", label: words.shown, value: text, rows: 3, attributes: { dir: "auto" } })}${textarea({ id: `answer-${id}`, name: "answer", label: words.answer, rows: 5, attributes: { dir: "auto" } })}${select({ id: `by-${id}`, name: "by", label: words.who, options: names.map((name) => [name, name] as const) })}${button(words.publish)}</form></article>`;
  return consoleLayout(view, `${words.list}: ${neighbourhood.name}`, `/console/questions/${neighbourhood.id}`, html`${waiting.map(form)}${questionsBlock(questions, language)}`);
}
