import type { Language } from "#contract/language.ts";
import type { Neighbourhood, TeamMember } from "#domain/neighbourhood.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { heading, strong } from "./elements.ts";
import { type Content, html } from "./html.ts";
import { organisationName } from "./organisations.ts";
import { portrait } from "./portrait.ts";

type View = { language: Language; neighbourhood: Neighbourhood };

/** The people of the team: a photo where there is one, else the first letters of their names. */
export function teamBlock(view: View): Content {
  const { language, neighbourhood } = view;
  const person = (member: TeamMember) =>
    html`<li>${[
      faceOf(member, view),
      strong(member.name),
      html`<span>${member.role}</span>`,
      html`<span>${organisationName(view, member.partner)}</span>`,
    ]}</li>`;
  return [
    heading(2, neighbourhoodPageWords[language].team),
    html`<ul class="buurt-team">${neighbourhood.team.map(person)}</ul>`,
  ];
}

const faceOf = ({ name, email }: TeamMember, { language, neighbourhood }: View): Content =>
  (email === neighbourhood.contact.email && portrait(neighbourhood, language)) ||
  html`<span class="buurt-photo" aria-hidden="true">${initials(name)}</span>`;

/** Of the first name and the last: what stands between is no part of it. */
function initials(name: string): string {
  const letters = [...name.matchAll(/(?<=^|[\s-])\p{L}/gu)].map(([letter]) => letter);
  return [letters[0], ...letters.slice(1).slice(-1)].join("").toLocaleUpperCase();
}
