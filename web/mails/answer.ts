import type { PublicAnswer } from "#domain/feedback/question.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { answerMailWords } from "#web/copy/mails/answer.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import { strong } from "#web/pages/elements.ts";
import { html } from "#web/pages/html.ts";
import { mailOf, type MailWords, said, signature, together, wayTo } from "./frame.ts";

/**
 * The answer to a question, to who asked for it by mail: the same as everybody reads. It comes
 * once, so that there is nothing to unsubscribe from.
 */
export function answerMail({
  language,
  neighbourhood,
  asker,
  answered: { question, answer, by, on },
  pageLink,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  asker: { name: string };
  answered: PublicAnswer;
  pageLink: string;
}): MailWords {
  const mail = mailFrameWords[language];
  const words = answerMailWords[language];
  const answering = answeringWords[language];
  const { toNeighbourhood } = linkWords[language];
  const { shown, why } = words;
  const subject = words.subject(neighbourhood.name);
  const preview = words.lead(neighbourhood.name);
  const line = (text: string) => html`<br><span dir="auto">${text}</span>`;
  return mailOf({ language, subject, preview }, [
    said(mail.hello(asker.name)),
    said(preview),
    said(`${shown}:\n${question}`, [strong(shown), line(question)]),
    said(`${answering.answer}:\n${answer}`, [
      strong(answering.answer),
      answer.split(/\r?\n/).map(line),
    ]),
    said(questionListWords[language].by(by, dayIn(language, on))),
    together(said(mail.more), wayTo(pageLink, toNeighbourhood(neighbourhood.name))),
    ...signature(language, neighbourhood),
    said(`--\n${why}`, why),
  ]);
}
