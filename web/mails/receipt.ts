import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { ReceiptCode } from "#domain/answer/receipt.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { receiptMailWords } from "#web/copy/mails/receipt.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { strong } from "#web/pages/elements.ts";
import { html } from "#web/pages/html.ts";
import {
  bullets,
  emphasised,
  ending,
  mailOf,
  type MailWords,
  said,
  together,
  wayTo,
  type WaysOut,
} from "./frame.ts";

/**
 * What a resident keeps of having answered. What was chosen is not in it: the mail service would
 * have it beside a name. It is mailed while the answer can be changed, by `link`.
 */
export function receiptMail(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  link: string;
  closes: Instant;
  code: ReceiptCode;
  checkLink: string;
  waysOut: WaysOut;
  municipality?: Municipality;
}): MailWords {
  const { language, neighbourhood, area, resident, link, closes, code, checkLink } = view;
  const { waysOut, municipality } = view;
  const mail = mailFrameWords[language];
  const receipt = receiptWords[language];
  const closed = surveyClosedWords[language];
  const words = receiptMailWords[language];
  const preview = words.lead(area);
  const day = dayIn(language, closes);
  const shownCode = html`<code dir="ltr" style="white-space:nowrap">${code}</code>`;
  const codeRow = [strong(html`${receipt.code}: ${shownCode}`), html`<br>`, receipt.codeText];
  return mailOf({ language, subject: words.subject(area), preview, municipality }, [
    said(mail.hello(resident.name)),
    together(emphasised(preview), said(words.why)),
    together(said(words.change(day)), wayTo(link, receipt.change), said(mail.personal)),
    together(emphasised(receipt.next), bullets(receipt.steps(day))),
    said(`${receipt.code}: ${code}\n${receipt.codeText}`, codeRow),
    together(said(words.check), wayTo(checkLink, closed.checkLink)),
    ...ending(language, neighbourhood, waysOut, municipality),
  ]);
}
