import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { invitationMailWords } from "#web/copy/mails/invitation.ts";
import { html } from "#web/pages/html.ts";
import { button, ending, frame, type MailWords, paragraph, type WaysOut } from "./frame.ts";

/** Asks a resident to choose or to answer questions, or reminds one who has not: who asks and why, the personal link, until when, whom to call. */
export function invitationMail(view: {
  language: Language;
  asks: "agenda" | "measurement";
  kind: "invitation" | "reminder";
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  link: string;
  waysOut: WaysOut;
  closes: Instant;
}): MailWords {
  const { language, asks, kind, neighbourhood, area, resident, link, waysOut, closes } = view;
  const mail = mailFrameWords[language];
  const words = invitationMailWords[language][asks];
  const { subject: subjectOf, lead } = words[kind];
  const subject = subjectOf(area);
  const end = ending(language, neighbourhood, waysOut);
  const until = words.closes(dayIn(language, closes));
  return {
    subject,
    text: `${mail.hello(resident.name)}\n\n${lead(area)}\n\n${words.why(neighbourhood.name)}\n\n${words.button}:\n${link}\n\n${until}\n${mail.personal}\n\n${end.text}`,
    html: frame(language, subject, lead(area), [
      paragraph(mail.hello(resident.name)),
      paragraph(html`<strong>${lead(area)}</strong>`),
      paragraph(words.why(neighbourhood.name)),
      ...button(link, words.button),
      paragraph(until),
      paragraph(mail.personal),
      ...end.rows,
    ]),
  };
}
