import type { OfferAnswer } from "#domain/answer/help.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { helpWords } from "#web/copy/help.ts";
import { linkWords } from "#web/copy/links.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { offerMailWords } from "#web/copy/mails/offer.ts";
import { html } from "#web/pages/html.ts";
import { emphasised, mailOf, type MailWords, said, signature, together, wayTo } from "./frame.ts";

/** What came of an offer of help, to who made it, with the way to withdraw it. */
export function offerMail({
  language,
  neighbourhood,
  name,
  answer,
  leaveLink,
  pageLink,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  name: string;
  answer: OfferAnswer;
  leaveLink: string;
  pageLink: string;
}): MailWords {
  const mail = mailFrameWords[language];
  const words = offerMailWords[language];
  const { changedMind, withdraw } = helpWords[language];
  const { toNeighbourhood } = linkWords[language];
  const lead = words.lead(neighbourhood.name);
  return mailOf({ language, subject: words.subject(neighbourhood.name), preview: lead }, [
    said(mail.hello(name)),
    said(lead),
    emphasised(becameLine(answer, language)),
    said(
      answer.text,
      answer.text.split(/\r?\n/).map((line) => html`<span dir="auto">${line}</span><br>`),
    ),
    said(words.by(answer.by)),
    together(said(changedMind), wayTo(leaveLink, withdraw)),
    together(said(mail.more), wayTo(pageLink, toNeighbourhood(neighbourhood.name))),
    ...signature(language, neighbourhood),
    said(`--\n${words.why}`, words.why),
  ]);
}

/** What came of an offer, in a line. */
function becameLine(answer: OfferAnswer, language: Language): string {
  const words = offerMailWords[language];
  switch (answer.kind) {
    case "joined":
      return answer.with.kind === "promise"
        ? words.promise(answer.with.title)
        : words.meeting(dayIn(language, answer.with.day));
    case "later":
      return words.later(dayIn(language, answer.until));
    default:
      return words.thanked;
  }
}
