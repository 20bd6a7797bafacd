import { LANGUAGES, type Language } from "#contract/language.ts";
import { type Brand, brandOf, FONTS, type Theme } from "#domain/municipality/theme.ts";
import { contactWords } from "#web/copy/contact.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { linkWords } from "#web/copy/links.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { heading, paragraph, section, strong } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import { logoOrMark, propertiesOf } from "#web/pages/municipality.ts";
import type { SubjectView } from "./asked.ts";
import { wordsOf } from "./subject-page.ts";

/** The ways in which people look; a class of its own gives each its colours. */
const CLASSES = {
  light: "buurt-look buurt-in-light",
  dark: "buurt-look buurt-in-dark",
  contrast: "buurt-look buurt-in-contrast",
  turned: "buurt-look buurt-in-turned",
} as const;
type Way = keyof typeof CLASSES;
const WAYS: readonly Way[] = ["light", "dark", "contrast", "turned"];

/** A piece of a page as residents would see it, in every way of looking; nothing of it can be pressed. */
export function previewOf(
  view: SubjectView<Theme>,
  theme: Theme,
): { content: Content; styles: readonly string[] } {
  const { preview } = wordsOf(view);
  const pieces = WAYS.map(
    (way) =>
      html`<figure class="buurt-preview"><figcaption>${preview[way]}</figcaption>${piece(
        view,
        theme,
        way,
      )}</figure>`,
  );
  const content = section(
    "preview",
    preview.title,
    view.look !== undefined && paragraph(strong(preview.text)),
    html`<div class="buurt-previews">${pieces}</div>`,
  );
  return { content, styles: stylesOf(theme) };
}

function piece(
  { language: reader, identity }: SubjectView<Theme>,
  theme: Theme,
  way: Way,
): Content {
  const language: Language = way === "turned" ? "ar" : reader;
  const { direction } = LANGUAGES[language];
  const place = "Zonnestraat";
  const isRead = theme.logo !== undefined && theme.nameInLogo;
  const name = html`<p>${!isRead && strong(identity.name)} <span>${layoutWords[language].team(place)}</span></p>`;
  return html`<div class="${CLASSES[way]}" lang="${language}" dir="${direction}">${[
    html`<div class="buurt-sender">${logoOrMark(identity, theme)}${name}</div>`,
    heading(3, contactWords[language].title),
    paragraph(html`<span class="buurt-link">${linkWords[language].toNeighbourhood(place)}</span>`),
    html`<span class="nl-button nl-button--primary">${surveyWords[language].send}</span>`,
  ]}</div>`;
}

/** Colours and font of the theme that is looked at, within its pieces alone. */
function stylesOf(theme: Theme): readonly string[] {
  const brand = brandOf(theme);
  const within = (ways: string, its: Brand) => `${ways}{${propertiesOf(its)}}`;
  const rules = [
    brand && within(".buurt-in-light,.buurt-in-turned", brand.light),
    brand && within(".buurt-in-dark", brand.dark),
    `.buurt-look{font-family:${FONTS[theme.font]}}`,
  ];
  return [rules.filter((rule) => typeof rule === "string").join("")];
}
