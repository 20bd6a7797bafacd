import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { printed, qrCode } from "./print.ts";

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
  const openSurvey = openSurveyWords[language];
  const poster = posterWords[language];
  const { id, name, languages, contact } = neighbourhood;
  const address = `${site}/o/${id}`;
  const titles = languages.map(
    (one, at) =>
      html`<p class="${at === 0 ? "buurt-loud" : "buurt-clear"}" lang="${one}" dir="${LANGUAGES[one].direction}">${titleWords[one].survey(name)}</p>`,
  );
  const aside = html`<p>${openSurvey.apart}</p><p>${poster.how}</p>`;
  return printed(
    { language, title: `${poster.title}: ${name}`, aside },
    html`<article class="buurt-sheet buurt-poster">${titles}${qrCode(address, poster.qr)}<p class="buurt-clear" dir="ltr">${address.replace(/^https?:\/\//, "")}</p><p>${contact.name}, <span dir="ltr">${contact.phone}</span><br>Veilige Buurten Team ${name}</p></article>`,
  );
}
