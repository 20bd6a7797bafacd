import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { contactWords } from "#web/copy/contact.ts";
import { type Content, html } from "./html.ts";

/** Where the contact person's photo is had: a file of its own, that no page waits for. */
export const photoAddress = ({ id }: Pick<Neighbourhood, "id">): string => `/${id}/photo`;

/** The contact person's photo, if there is one, in a size that is known before it comes. */
export const portrait = (neighbourhood: Neighbourhood, language: Language): Content => {
  const { name, photo } = neighbourhood.contact;
  const alt = contactWords[language].photo(name);
  const size = html`width="72" height="72" loading="lazy" decoding="async"`;
  return (
    photo !== undefined &&
    html`<img class="buurt-photo" src="${photoAddress(neighbourhood)}" alt="${alt}" ${size}>`
  );
};
