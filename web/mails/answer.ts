import type { PublicAnswer } from "#domain/feedback/question.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
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
  const { mail, question: words, toNeighbourhood } = wordsOf(language);
  const { shown, why } = mail.answer;
  const subject = mail.answer.subject(neighbourhood.name);
  const preview = mail.answer.lead(neighbourhood.name);
  const line = (text: string) => html`<br><span dir="auto">${text}</span>`;
  return mailOf({ language, subject, preview }, [
    said(mail.hello(asker.name)),
    said(preview),
    said(`${shown}:\n${question}`, [strong(shown), line(question)]),
    said(`${words.answer}:\n${answer}`, [strong(words.answer), answer.split(/\r?\n/).map(line)]),
    said(words.by(by, dayIn(language, on))),
    together(said(mail.feedback.more), wayTo(pageLink, toNeighbourhood(neighbourhood.name))),
    ...signature(language, neighbourhood),
    said(`--\n${why}`, why),
  ]);
}
