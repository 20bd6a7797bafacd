import { LANGUAGES, Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { contactWords } from "#web/copy/contact.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { documentOf } from "./document.ts";
import { type Html, html, raw, when } from "./html.ts";

export type Page = { status: number; html: string };

/** A whole page: language, one heading, skip link, landmarks; nothing from anybody else. Plain elements become components of NL Design System. */
export function layout(
  {
    language,
    title,
    path,
    wide = false,
    brand,
    nav,
    languages = Language.options,
    status = 200,
  }: {
    language: Language;
    title: string;
    path?: string;
    wide?: boolean;
    brand?: string;
    nav?: Html;
    languages?: readonly Language[];
    status?: number;
  },
  content: Html,
): Page {
  const words = layoutWords[language];
  const others = languages.filter((other) => other !== language);
  const body = html`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${words.skip}</a><header${wide ? raw(' class="buurt-wide"') : ""}><strong>${brand ?? "Buurtcyclus"}</strong><nav aria-label="${words.otherLanguage}">${nav ?? ""}${path === undefined ? "" : others.map((other) => html` <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${LANGUAGES[other].name}</a>`)}</nav></header><main id="inhoud"${wide ? raw(' class="buurt-wide"') : ""}><h1>${title}</h1>${content}</main><footer${wide ? raw(' class="buurt-wide"') : ""}><nav aria-label="${words.about}"><a href="/privacy?lang=${language}">${words.privacy}</a> <a href="/accessibility?lang=${language}">${words.accessibility}</a></nav></footer>`;
  return {
    status,
    html: documentOf(
      { language, title: brand === undefined ? title : `${title} – ${brand}` },
      body,
    ),
  };
}

/** The one person whom residents can always turn to. */
export function contactBlock(language: Language, { contact }: Neighbourhood): Html {
  const words = contactWords[language];
  return html`<section class="buurt-card" aria-labelledby="vragen"><h2 id="vragen">${words.title}</h2>${when(contact.photo, (photo) => html`<img class="buurt-photo" src="${photo}" alt="${words.photo(contact.name)}" width="72" height="72">`)}<p>${words.text(contact.name, contact.role)}</p><p>${words.phone}: <a dir="ltr" href="tel:${contact.phone.replaceAll(/[^\d+]/g, "")}">${contact.phone}</a><br>${words.mail}: <a dir="ltr" href="mailto:${contact.email}">${contact.email}</a></p></section>`;
}
