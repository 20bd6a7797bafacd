import type { PublicAnswer } from "#domain/feedback/question.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { answerMailWords } from "#web/copy/mails/answer.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { questionListWords } from "#web/copy/question-list.ts";
import { html } from "#web/pages/html.ts";
import { button, frame, type MailWords, paragraph, signature } from "./frame.ts";

/** The answer to a question, to who asked for it by mail: the same as everybody reads. It comes once, so that there is nothing to unsubscribe from. */
export function answerMail(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  asker: { name: string };
  answered: PublicAnswer;
  pageLink: string;
}): MailWords {
  const {
    language,
    neighbourhood,
    asker,
    answered: { question, answer, by, on },
    pageLink,
  } = view;
  const mail = mailFrameWords[language];
  const questionList = questionListWords[language];
  const answering = answeringWords[language];
  const { toNeighbourhood } = linkWords[language];
  const { subject: subjectOf, lead: leadOf, shown, why } = answerMailWords[language];
  const [subject, lead, who] = [
    subjectOf(neighbourhood.name),
    leadOf(neighbourhood.name),
    questionList.by(by, dayIn(language, on)),
  ];
  const end = signature(language, neighbourhood);
  return {
    subject,
    text: `${mail.hello(asker.name)}\n\n${lead}\n\n${shown}:\n${question}\n\n${answering.answer}:\n${answer}\n\n${who}\n\n${mail.more}\n${pageLink}\n\n${end.text}\n\n--\n${why}\n`,
    html: frame(language, subject, lead, [
      paragraph(mail.hello(asker.name)),
      paragraph(lead),
      paragraph(html`<strong>${shown}</strong><br><span dir="auto">${question}</span>`),
      paragraph(
        html`<strong>${answering.answer}</strong>${answer.split(/\r?\n/).map((line) => html`<br><span dir="auto">${line}</span>`)}`,
      ),
      paragraph(who),
      paragraph(mail.more),
      ...button(pageLink, toNeighbourhood(neighbourhood.name)),
      ...end.rows,
      paragraph(why),
    ]),
  };
}
