import type { Picture } from "#domain/pictures/picture.ts";
import type { Language } from "#contract/language.ts";
import { dayIn } from "#web/copy/dates.ts";
import { pictureWords } from "#web/copy/pictures.ts";
import { type Content, type Html, html } from "./html.ts";

/** Where everybody sees a picture that was published. */
export const addressOf = ({ cycle, id }: Picture): string => `/picture/${cycle}/${id}`;

/** A picture with what it shows in words, in a size that is known before it comes. */
export function pictureFigure(
  picture: Picture,
  language: Language,
  { address = addressOf(picture), below = "" }: { address?: string; below?: Content } = {},
): Html {
  const { when, on, text, width, height } = picture;
  const size = html`width="${width}" height="${height}" loading="lazy" decoding="async"`;
  const image = html`<img src="${address}" alt="${text}" ${size}>`;
  const caption = `${pictureWords[language].when[when]}, ${dayIn(language, on)}`;
  return html`<figure class="buurt-picture">${image}<figcaption>${caption}</figcaption>${below}</figure>`;
}

export const pictureFigures = (pictures: readonly Picture[], language: Language): Content =>
  pictures.length > 0 &&
  html`<div class="buurt-pictures">${pictures.map((one) => pictureFigure(one, language))}</div>`;
