import type { Day } from "#contract/ids.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { questionWords } from "#web/copy/question.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import { titleWords } from "#web/copy/titles.ts";
import { button, checkbox, faultSummary, form, textarea } from "./components.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/** The answer by mail as it is offered: until how many days after the round the address is kept at most, and whether it is wanted. */
export type ByMail = { days: number; wanted: boolean };

/** A question to the team; nothing typed is lost. Who has no address is offered no mail. */
export function questionPage({
  language,
  neighbourhood,
  path,
  text,
  faulty,
  byMail,
}: View & { text: string; faulty: boolean; byMail: ByMail | undefined }): Page {
  const question = questionWords[language];
  const titles = titleWords[language];
  const told = faulty ? [{ field: "question", text: question.fault }] : [];
  return layout(
    {
      language,
      title: titles.question,
      path,
      brand: neighbourhood.name,
      status: faulty ? 422 : 200,
    },
    html`${faultSummary(language, told)}<p>${question.text(neighbourhood.name)}</p>${form(`${path}?lang=${language}`, html`${textarea({ id: "question", label: question.label, hint: question.hint, value: text, rows: 6, told, attributes: { dir: "auto" } })}${when(byMail, ({ days, wanted }) => checkbox({ name: "mail", value: "yes", label: question.consent(days), checked: wanted }))}${button(question.button)}`)}${contactBlock(language, neighbourhood)}`,
  );
}

export function questionThanksPage({
  language,
  neighbourhood,
  due,
  mailed,
}: View & { due: Day; mailed: boolean }): Page {
  const words = questionWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: words.thanks, brand: neighbourhood.name },
    html`<p>${words.thanksText(dayIn(language, due))}${mailed ? ` ${words.mailed}` : ""}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** The answers that were given, the newest first, and how many questions wait and until when. */
export function questionsBlock(questions: readonly Question[], language: Language): Html {
  const words = questionListWords[language];
  const waiting = questions.filter(({ answered }) => answered === undefined);
  const last = waiting
    .map(({ due }) => due)
    .toSorted()
    .at(-1);
  const given = questions
    .flatMap(({ answered }) => answered ?? [])
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return html`<h2>${words.list}</h2><p>${words.how}</p>${last === undefined ? "" : html`<p>${words.waiting(waiting.length, dayIn(language, last))}</p>`}${given.map(({ question, answer, by, on }) => html`<details><summary dir="auto">${question}</summary><p dir="auto">${answer}</p><p>${words.by(by, dayIn(language, on))}</p></details>`)}`;
}
