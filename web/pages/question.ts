import type { Day } from "#domain/ids.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Language, Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { button, faultSummary, form, textarea } from "./components.ts";
import { type Html, html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/** A question to the team; nothing typed is lost. */
export function questionPage({ language, neighbourhood, path, text, faulty }: View & { text: string; faulty: boolean }): Page {
  const { question: words } = wordsOf(language);
  const told = faulty ? [{ field: "question", text: words.fault }] : [];
  return layout(
    { language, title: words.title, path, brand: neighbourhood.name, status: faulty ? 422 : 200 },
    html`${faultSummary(language, told)}<p>${words.text(neighbourhood.name)}</p>${form(`${path}?lang=${language}`, html`${textarea({ id: "question", label: words.label, hint: words.hint, value: text, rows: 6, told, attributes: { dir: "auto" } })}${button(words.button)}`)}${contactBlock(language, neighbourhood)}`,
  );
}

export function questionThanksPage({ language, neighbourhood, due }: View & { due: Day }): Page {
  const { question: words, toNeighbourhood } = wordsOf(language);
  return layout({ language, title: words.thanks, brand: neighbourhood.name }, html`<p>${words.thanksText(dayIn(language, due))}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`);
}

/** The answers that were given, the newest first, and how many questions wait and until when. */
export function questionsBlock(questions: readonly Question[], language: Language): Html {
  const { question: words } = wordsOf(language);
  const waiting = questions.filter(({ answered }) => answered === undefined);
  const last = waiting.map(({ due }) => due).toSorted().at(-1);
  const given = questions.flatMap(({ answered }) => answered ?? []).toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return html`<h2>${words.list}</h2><p>${words.how}</p>${last === undefined ? "" : html`<p>${words.waiting(waiting.length, dayIn(language, last))}</p>`}${given.map(({ question, answer, by, on }) => html`<details><summary dir="auto">${question}</summary><p dir="auto">${answer}</p><p>${words.by(by, dayIn(language, on))}</p></details>`)}`;
}
