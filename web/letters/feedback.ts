import type { Language } from "#contract/language.ts";
import { contactRole, contactWords } from "#web/copy/contact.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { linkWords } from "#web/copy/links.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { feedbackMailWords } from "#web/copy/mails/feedback.ts";
import { type FeedbackFacts, feedbackParts } from "#web/mails/feedback.ts";
import { heading, inLanguage, linkLine, paragraph } from "#web/pages/elements.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { bare, printed, qrCode } from "./print.ts";

/**
 * What became of a cycle for who has no mail: a sheet in each language of the neighbourhood, with the
 * sentences of the mail. Whether it helped they are asked in the next survey.
 */
export function feedbackSheetsPage({
  language,
  facts,
  back,
}: {
  language: Language;
  facts: FeedbackFacts;
  back: string;
}): Page {
  const words = inConsole(fieldworkWords, language);
  const aside = [
    paragraph(words.howToPrintFeedback),
    linkLine(`${back}?lang=${language}`, words.backToLetters),
  ];
  const { name, languages } = facts.neighbourhood;
  return printed(
    { language, title: `${words.feedback}: ${name}`, aside },
    languages.map((one) => sheetIn(one, facts)),
  );
}

function sheetIn(language: Language, facts: FeedbackFacts): Html {
  const { neighbourhood, area, pageLink } = facts;
  const parts = feedbackParts({ ...facts, language, asked: [] }, []);
  const { contact, name } = neighbourhood;
  const { team } = contactWords[language];
  const phone = html`<span dir="ltr">${contact.phone}</span>`;
  const label = linkWords[language].toNeighbourhood(name);
  const address = html`<p>${label}:<br><span dir="ltr">${bare(pageLink)}</span></p>`;
  const more = html`<div class="buurt-code">${qrCode(pageLink, label)}<div>${[
    paragraph(mailFrameWords[language].more),
    address,
  ]}</div></div>`;
  return html`<article class="buurt-sheet"${inLanguage(language)}>${[
    heading(2, feedbackMailWords[language].subject(area)),
    parts.map(({ printed: content }) => content ?? ""),
    more,
    html`<p>${contact.name}, ${contactRole(language, contact)}: ${phone}<br>${team(name)}</p>`,
  ]}</article>`;
}
