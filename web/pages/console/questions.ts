import type { Question } from "#domain/feedback/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { html, raw } from "../html.ts";
import type { Page } from "../layout.ts";
import { questionsBlock } from "../question.ts";
import { consoleLayout, type Frame } from "./home.ts";

/** The questions of a neighbourhood: those that wait with a form to answer each, the one that is due first on top. */
export function consoleQuestionsPage(view: Frame & { neighbourhood: Neighbourhood; questions: readonly Question[]; today: string }): Page {
  const { language, csrf, neighbourhood, questions, today } = view;
  const { question: words, console: { late } } = wordsOf(language);
  const waiting = questions.filter(({ answered }) => answered === undefined).toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const names = [neighbourhood.contact.name, ...neighbourhood.team.map(({ name }) => name)];
  const form = ({ id, text, due, language: its }: Question) => html`<article class="card"><p>${due < today ? html`<strong>${late}</strong> ` : ""}${words.until(dayIn(language, due))} (${wordsOf(its).language})</p><blockquote dir="auto">${text}</blockquote><form method="post" action="/console/questions/${neighbourhood.id}?lang=${language}"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="id" value="${id}"><label for="shown-${id}">${words.shown}</label><textarea id="shown-${id}" name="question" rows="3" dir="auto">${text}</textarea><label for="answer-${id}">${words.answer}</label><textarea id="answer-${id}" name="answer" rows="5" dir="auto"></textarea><label for="by-${id}">${words.who}</label><select id="by-${id}" name="by">${[...new Set(names)].map((name, at) => html`<option${at === 0 ? raw(" selected") : ""}>${name}</option>`)}</select><button type="submit">${words.publish}</button></form></article>`;
  return consoleLayout(view, `${words.list}: ${neighbourhood.name}`, `/console/questions/${neighbourhood.id}`, html`${waiting.map(form)}${questionsBlock(questions, language)}`);
}
