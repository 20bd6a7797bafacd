import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { contactWords } from "#web/copy/contact.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { inLanguage, linkLine, paragraph } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { drawing } from "#web/pages/pictograms.ts";
import { bare, printed, qrCode } from "./print.ts";

/** On a wall, or two on a sheet to hand out. */
export type PosterSize = "poster" | "flyer";

type View = {
  language: Language;
  neighbourhood: Neighbourhood;
  /** What can be chosen, in the order of the neighbourhood. */
  topics: readonly Topic[];
  site: string;
};

/** A poster or flyers with the open link, in all languages of the neighbourhood. */
export function posterPage(view: View & { size: PosterSize }): Page {
  const { language, neighbourhood, size } = view;
  const words = posterWords[language];
  const to = (other: PosterSize) =>
    linkLine(
      `/poster/${neighbourhood.id}?lang=${language}&size=${other}`,
      other === "flyer" ? words.flyer : words.title,
    );
  const title = `${size === "flyer" ? words.flyer : words.title}: ${neighbourhood.name}`;
  const aside = [
    paragraph(openSurveyWords[language].apart),
    paragraph(size === "flyer" ? words.howFlyer : words.how),
    to(size === "flyer" ? "poster" : "flyer"),
  ];
  const one = announcement(view);
  const sheet =
    size === "flyer"
      ? html`<article class="buurt-sheet buurt-poster buurt-flyers">${one}${one}</article>`
      : html`<article class="buurt-sheet buurt-poster">${one}</article>`;
  return printed({ language, title, aside }, sheet);
}

/** What is asked, in every language; what it is about, in pictures; how to answer, and whom to call. */
function announcement({ language, neighbourhood, topics, site }: View): Content {
  const words = posterWords[language];
  const { id, name, languages, contact } = neighbourhood;
  const address = `${site}/o/${id}`;
  // Where an address breaks, it breaks after its host.
  const shown = html`${bare(site)}<wbr>/o/${id}`;
  const titles = languages
    .filter((other) => other !== language)
    .map((other) => html`<p${inLanguage(other)}>${titleWords[other].survey(name)}</p>`);
  const pictures = topics.map(({ pictogram }) => when(pictogram, drawing)).slice(0, 8);
  const [minutes = ""] = surveyWords[language].facts("");
  const scan = [
    html`<p class="buurt-clear">${words.join}</p>`,
    html`<p class="buurt-address" dir="ltr">${shown}</p>`,
    paragraph(minutes),
  ];
  const phone = html`<span dir="ltr">${contact.phone}</span>`;
  return html`<div class="buurt-announcement">${[
    html`<p class="buurt-loud">${titleWords[language].survey(name)}</p>`,
    html`<div class="buurt-pictograms">${pictures}</div>`,
    html`<div class="buurt-titles">${titles}</div>`,
    html`<div class="buurt-scan">${qrCode(address, words.qr)}<div>${scan}</div></div>`,
    html`<p class="buurt-who">${contactWords[language].team(name)}<br>${contact.name}, ${phone}</p>`,
  ]}</div>`;
}
