import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { contactWords } from "#web/copy/contact.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { inLanguage, paragraph } from "#web/pages/elements.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { bare, printed, qrCode } from "./print.ts";

/** A poster with the open link, in all languages of the neighbourhood. */
export function posterPage({
  language,
  neighbourhood,
  site,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  site: string;
}): Page {
  const words = posterWords[language];
  const { id, name, languages, contact } = neighbourhood;
  const address = `${site}/o/${id}`;
  const titleIn = (one: Language, at: number) => {
    const size = at === 0 ? "buurt-loud" : "buurt-clear";
    return html`<p class="${size}"${inLanguage(one)}>${titleWords[one].survey(name)}</p>`;
  };
  const { name: who, phone } = contact;
  const poster = [
    languages.map(titleIn),
    qrCode(address, words.qr),
    html`<p class="buurt-clear" dir="ltr">${bare(address)}</p>`,
    html`<p>${who}, <span dir="ltr">${phone}</span><br>${contactWords[language].team(name)}</p>`,
  ];
  const aside = [paragraph(openSurveyWords[language].apart), paragraph(words.how)];
  return printed(
    { language, title: `${words.title}: ${name}`, aside },
    html`<article class="buurt-sheet buurt-poster">${poster}</article>`,
  );
}
