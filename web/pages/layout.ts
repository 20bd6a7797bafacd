import { LANGUAGES, Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { contactRole, contactWords } from "#web/copy/contact.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { linkWords } from "#web/copy/links.ts";
import { faultSummary, type Told } from "./components.ts";
import { documentOf } from "./document.ts";
import { card, heading, link, linkLine, paragraph } from "./elements.ts";
import { type Found, foundLines } from "./found.ts";
import { type Content, type Html, html, raw, when } from "./html.ts";
import { ITS } from "./municipality.ts";
import { GLOBE } from "./mark.ts";
import { portrait } from "./portrait.ts";

export type Page = { status: number; html: string };

type Frame = {
  language: Language;
  title: string;
  path?: string | undefined;
  wide?: boolean;
  /** The neighbourhood whose team writes here. */
  place?: string;
  /** What the team's pages have in the place of the header, before the heading, and in the head. */
  desk?: { header: Html; trail: Content; styles: readonly string[]; script?: string };
  languages?: readonly Language[];
  status?: number;
  /** For a page that everybody may find. */
  found?: Found | undefined;
};

/**
 * A whole page: language, one heading, skip link, landmarks; nothing from anybody else. Plain
 * elements become components of NL Design System.
 */
export function layout(frame: Frame, content: Content): Page {
  const { language, title, place, desk, wide = desk !== undefined, status = 200 } = frame;
  const { skip } = layoutWords[language];
  const width = wide && raw(' class="buurt-wide"');
  const main = desk === undefined ? width : raw(' class="buurt-desk buurt-wide"');
  const body = [
    html`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${skip}</a>`,
    desk?.header ?? html`<header${width}>${sender(frame)}${languageChoice(frame)}</header>`,
    html`<main id="inhoud"${main}>${[desk?.trail, heading(1, title), content]}</main>`,
    html`<footer${width}>${ITS.imprint(language)}${aboutLinks(language)}</footer>`,
  ];
  const whole = [title, when(place, (name) => ` – ${name}`), " – ", ITS.name];
  return {
    status,
    html: documentOf({ language, title: whole, found: linesOf(frame), ...desk }, body),
  };
}

function linesOf({ found, path, title, language, languages = Language.options }: Frame) {
  if (found === undefined || path === undefined) return undefined;
  return foundLines(found, { language, title, path, languages });
}

/** Whose page it is: the municipality, and who of it writes here. */
function sender({ language, place }: Frame): Html {
  const below = when(place, (name) => html`<span>${layoutWords[language].team(name)}</span>`);
  return html`<div class="buurt-sender">${ITS.mark}<p>${ITS.called}${below}</p></div>`;
}

/** The same page in the other languages; folded, unless there is only one. */
function languageChoice({ language, path, languages = Language.options }: Frame): Html | "" {
  const others = languages.filter((other) => other !== language);
  if (path === undefined || others.length === 0) return "";
  const links = others.map((other) => inOther(path, other));
  const { name } = LANGUAGES[language];
  const short = language.toUpperCase();
  const { otherLanguage: label } = layoutWords[language];
  return html`<nav aria-label="${label}">${
    others.length === 1
      ? links
      : html`<details class="buurt-languages"><summary aria-label="${name} (${short})">${GLOBE}<span>${name}</span><abbr>${short}</abbr></summary><div>${links}</div></details>`
  }</nav>`;
}

const inOther = (path: string, other: Language): Html =>
  html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${LANGUAGES[other].name}</a> `;

function aboutLinks(language: Language): Html {
  const { about: label, privacy, accessibility } = layoutWords[language];
  const to = (page: string, name: string) => link(`/${page}?lang=${language}`, name);
  const links = html`${to("privacy", privacy)} ${to("accessibility", accessibility)}`;
  return html`<nav aria-label="${label}">${links}</nav>`;
}

/** A page of one neighbourhood: what was wrong with a form first, whom to turn to last. */
export function residentPage(
  {
    language,
    neighbourhood,
    title,
    path,
    found,
    told = [],
    status = told.length > 0 ? 422 : 200,
  }: {
    language: Language;
    neighbourhood: Neighbourhood;
    title: string;
    path?: string;
    found?: Found;
    told?: Told;
    status?: number;
  },
  content: Content,
): Page {
  return layout({ language, title, path, place: neighbourhood.name, status, found }, [
    faultSummary(language, told),
    content,
    contactBlock(language, neighbourhood),
  ]);
}

/** The way to all neighbourhoods. */
export const overviewLink = (language: Language): Html =>
  linkLine(`/?lang=${language}`, linkWords[language].overview);

/** The way to what everybody may read of a neighbourhood. */
export const homeLink = (language: Language, { id, name }: { id: string; name: string }): Html =>
  linkLine(`/${id}?lang=${language}`, linkWords[language].toNeighbourhood(name));

/** The one person whom residents can always turn to. */
export function contactBlock(language: Language, neighbourhood: Neighbourhood): Html {
  const { contact } = neighbourhood;
  const { name, phone, email } = contact;
  const words = contactWords[language];
  const call = html`<a dir="ltr" href="tel:${phone.replaceAll(/[^\d+]/g, "")}">${phone}</a>`;
  const write = html`<a dir="ltr" href="mailto:${email}">${email}</a>`;
  return card(
    "vragen",
    words.title,
    portrait(neighbourhood, language),
    paragraph(words.text(name, contactRole(language, contact))),
    html`<p>${words.phone}: ${call}<br>${words.mail}: ${write}</p>`,
  );
}
