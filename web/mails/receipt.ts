import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { ReceiptCode } from "#domain/tally/seal.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { receiptMailWords } from "#web/copy/mails/receipt.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { html } from "#web/pages/html.ts";
import { button, ending, frame, type MailWords, paragraph, type WaysOut } from "./frame.ts";

/** What a resident keeps of having answered. What was chosen is not in it: the mail service would have it beside a name. `link` is there while the answer can be changed. */
export function receiptMail(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  link: string | undefined;
  closes: Instant;
  code: ReceiptCode;
  checkLink: string;
  waysOut: WaysOut;
}): MailWords {
  const { language, neighbourhood, area, resident, link, closes, code, checkLink, waysOut } = view;
  const mail = mailFrameWords[language];
  const receipt = receiptWords[language];
  const closed = surveyClosedWords[language];
  const { subject: subjectOf, lead: leadOf, why, change, check } = receiptMailWords[language];
  const [subject, lead, day] = [subjectOf(area), leadOf(area), dayIn(language, closes)];
  const steps = link === undefined ? receipt.steps(day).slice(1) : receipt.steps(day);
  const end = ending(language, neighbourhood, waysOut);
  return {
    subject,
    text: `${mail.hello(resident.name)}\n\n${lead}\n${why}\n\n${link === undefined ? closed.text(day) : `${change(day)}\n${link}\n${mail.personal}`}\n\n${receipt.next}\n${steps.map((step) => `- ${step}`).join("\n")}\n\n${receipt.code}: ${code}\n${receipt.codeText}\n\n${check}\n${checkLink}\n\n${end.text}`,
    html: frame(language, subject, lead, [
      paragraph(mail.hello(resident.name)),
      paragraph(html`<strong>${lead}</strong>`),
      paragraph(why),
      ...(link === undefined
        ? [paragraph(closed.text(day))]
        : [paragraph(change(day)), ...button(link, receipt.change), paragraph(mail.personal)]),
      paragraph(html`<strong>${receipt.next}</strong>`),
      paragraph(html`<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>`),
      paragraph(
        html`<strong>${receipt.code}: <code dir="ltr" style="white-space:nowrap">${code}</code></strong><br>${receipt.codeText}`,
      ),
      paragraph(check),
      ...button(checkLink, closed.checkLink),
      ...end.rows,
    ]),
  };
}
