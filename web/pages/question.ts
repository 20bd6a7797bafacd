import type { Day } from "#contract/ids.ts";
import type { PublicAnswer } from "#domain/feedback/question.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { atOnceWords } from "#web/copy/at-once.ts";
import { dayIn } from "#web/copy/dates.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import { questionWords } from "#web/copy/question.ts";
import { titleWords } from "#web/copy/titles.ts";
import { button, checkbox, form, textarea } from "./components.ts";
import { heading, paragraph } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { type NotNow, waitNote } from "./limited.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/**
 * The answer by mail as it is offered: until how many days after the round the address is kept at
 * most, and whether it is wanted.
 */
export type ByMail = { days: number; wanted: boolean };

/** A question to the team; nothing typed is lost. Who has no address is offered no mail. */
export function questionPage({
  language,
  neighbourhood,
  path,
  text,
  faulty,
  byMail,
  notNow,
}: View & {
  text: string;
  faulty: boolean;
  byMail: ByMail | undefined;
  notNow?: NotNow | undefined;
}): Page {
  const words = questionWords[language];
  const { question: title } = titleWords[language];
  const { label } = words;
  const hint = `${words.hint} ${atOnceWords[language]}`;
  const told = faulty ? [{ field: "question", text: words.fault }] : [];
  const attributes = { dir: "auto" };
  return residentPage({ language, neighbourhood, title, path, told }, [
    waitNote(language, notNow),
    paragraph(words.text(neighbourhood.name)),
    form(`${path}?lang=${language}`, [
      textarea({ id: "question", label, hint, value: text, rows: 6, told, attributes }),
      when(byMail, ({ days, wanted }) =>
        checkbox({ name: "mail", value: "yes", label: words.consent(days), checked: wanted }),
      ),
      button(words.button),
    ]),
  ]);
}

export function questionThanksPage({
  language,
  neighbourhood,
  due,
  mailed,
}: View & { due: Day; mailed: boolean }): Page {
  const words = questionWords[language];
  return residentPage({ language, neighbourhood, title: words.thanks }, [
    paragraph(words.thanksText(dayIn(language, due)), mailed && ` ${words.mailed}`),
    homeLink(language, neighbourhood),
  ]);
}

/** What everybody may know of the questions of a neighbourhood. */
export type ToldQuestions = {
  /** The newest first; `more`: there are older ones. */
  answers: readonly PublicAnswer[];
  more: boolean;
  /** The days by which those that wait are to be answered, the first first, and whether there are more. */
  waiting: { days: readonly Day[]; more: boolean };
};

/** The answers that were given, the newest first; how many questions wait, until when, or for too long. */
export function questionsBlock(
  { answers, waiting: { days, more } }: ToldQuestions,
  { language, today }: { language: Language; today: Day },
): Content {
  const words = questionListWords[language];
  const late = days.filter((day) => day < today);
  const inTime = days.slice(late.length);
  return [
    heading(2, words.list),
    paragraph(words.how),
    when(late[0], (day) => paragraph(words.late(late.length, dayIn(language, day)))),
    more
      ? paragraph(words.manyWait(days.length))
      : when(inTime.at(-1), (due) => paragraph(words.waiting(inTime.length, dayIn(language, due)))),
    answers.map((answer) => answerBlock(answer, language)),
  ];
}

const answerBlock = ({ question, answer, by, on }: PublicAnswer, language: Language): Content =>
  html`<details>${[
    html`<summary dir="auto">${question}</summary>`,
    html`<p dir="auto">${answer}</p>`,
    paragraph(questionListWords[language].by(by, dayIn(language, on))),
  ]}</details>`;
