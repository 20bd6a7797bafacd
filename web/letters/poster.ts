import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { directionOf, wordsOf } from "#web/copy/words.ts";
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
  const { open: words } = wordsOf(language);
  const { id, name, languages, contact } = neighbourhood;
  const address = `${site}/o/${id}`;
  const titles = languages.map(
    (one, at) =>
      html`<p class="${at === 0 ? "buurt-loud" : "buurt-clear"}" lang="${one}" dir="${directionOf(one)}">${wordsOf(one).survey.title(name)}</p>`,
  );
  const aside = html`<p>${words.apart}</p><p>${words.posterHow}</p>`;
  return printed(
    { language, title: `${words.poster}: ${name}`, aside },
    html`<article class="buurt-sheet buurt-poster">${titles}${qrCode(address, words.qr)}<p class="buurt-clear" dir="ltr">${address.replace(/^https?:\/\//, "")}</p><p>${contact.name}, <span dir="ltr">${contact.phone}</span><br>Veilige Buurten Team ${name}</p></article>`,
  );
}
