import { Role } from "#contract/permissions.ts";
import type { Member } from "#domain/access.ts";
import type { Language } from "#contract/language.ts";
import { Partner } from "#domain/neighbourhood.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { partnerWords } from "#web/copy/partners.ts";
import {
  button,
  checkbox,
  faultSummary,
  fieldset,
  form,
  hidden,
  note,
  select,
  table,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, PLACES } from "#console/console-page.ts";

/** A member's form as somebody filled it in. */
export type MemberFields = {
  name: string;
  email: string;
  roles: readonly string[];
  partner: string;
  where: string;
  reason: string;
  version: string;
};

const NOBODY: MemberFields = {
  name: "",
  email: "",
  roles: [],
  partner: "",
  where: "",
  reason: "",
  version: "0",
};

export function fieldsOfMember(member: Member | undefined): MemberFields {
  if (member === undefined) return NOBODY;
  const { name, email, roles, partner = "", neighbourhoods, version } = member;
  const where = neighbourhoods === "all" ? "" : neighbourhoods.join("\n");
  return { name, email, roles, partner, where, reason: "", version: String(version) };
}

const wordsIn = (language: Language) => inConsole(peopleWords, language);
const rolesOf = ({ roles, partner }: Member, language: Language): string =>
  [
    ...roles.map((role) => wordsIn(language).roleNames[role]),
    ...(partner === undefined ? [] : [partnerWords[language][partner]]),
  ].join(", ");
const whereOf = ({ neighbourhoods }: Member, language: Language): string =>
  neighbourhoods === "all" ? wordsIn(language).everywhere : neighbourhoods.join(", ");

/** Everybody of the team who was written down, and what each may do where. */
export function peoplePage(
  view: Frame & { members: readonly { id: string; member: Member }[] },
): Page {
  const { language, members } = view;
  const words = wordsIn(language);
  const rows = members.map(({ id, member }) => [
    html`<a href="${PLACES.people}/${id}?lang=${language}">${member.name}</a>`,
    rolesOf(member, language),
    whereOf(member, language),
  ]);
  const head = [words.name, words.roles, words.where];
  const list = table({ caption: words.title, named: false, head, rows });
  return consoleLayout(
    view,
    words.title,
    PLACES.people,
    html`<p>${words.intro}</p>${rows.length === 0 ? "" : list}<p><a class="nl-button nl-button--primary" href="${
      PLACES.people
    }/new?lang=${language}">${words.add}</a></p>`,
  );
}

/** The form of one person. `stands` is what somebody else made of it meanwhile. */
export function memberPage(
  view: Frame & {
    id: string;
    fields: MemberFields;
    told: Told;
    stands?: Member | undefined;
    status?: number;
  },
): Page {
  const { language, csrf, id, fields, told, stands, status = 200 } = view;
  const words = wordsIn(language);
  const path = `${PLACES.people}/${id}`;
  const isNew = id === "new";
  const role = (one: Role) =>
    checkbox({
      name: "roles",
      value: one,
      label: html`<strong>${words.roleNames[one]}</strong>: ${words.roleTexts[one]}`,
      checked: fields.roles.includes(one),
    });
  const content = html`${faultSummary(language, told)}${when(stands, (now) => html`${note(words.changed, { role: "alert" })}<h2>${words.now}</h2><p>${now.name}: ${rolesOf(now, language)}; ${whereOf(now, language)}</p>`)}
${form(
  `${path}?lang=${language}`,
  html`${hidden("csrf", csrf)}${hidden("version", fields.version)}${textbox({ id: "name", label: words.name, value: fields.name, told, attributes: { autocomplete: "off" } })}${isNew ? textbox({ id: "email", label: words.email, value: fields.email, told, attributes: { type: "email", autocomplete: "off", dir: "ltr" } }) : html`${hidden("email", fields.email)}<p>${words.email}: <span dir="ltr">${fields.email}</span></p>`}
${fieldset({ legend: words.roles, id: "roles", told }, () => Role.options.map(role))}${select({ id: "partner", label: words.partner, empty: words.none, chosen: fields.partner, told, options: Partner.options.map((partner) => [partner, partnerWords[language][partner]] as const) })}${textarea({ id: "where", label: words.where, hint: words.whereHint, value: fields.where, rows: 3, told, attributes: { dir: "ltr" } })}${reason("reason", language, fields.reason, told)}${button(words.save)}`,
)}
${isNew ? "" : html`<details><summary>${words.remove}</summary><p>${words.removeText}</p>${form(`${path}/remove?lang=${language}`, html`${hidden("csrf", csrf)}${reason("remove-reason", language, "", told)}${button(words.remove, { quiet: true })}`)}</details>`}<p><a href="${PLACES.people}?lang=${language}">${words.back}</a></p>`;
  return {
    ...consoleLayout(view, isNew ? words.add : words.edit(fields.name), path, content),
    status,
  };
}

const reason = (id: string, language: Language, value: string, told: Told): Html =>
  textbox({
    id,
    name: "reason",
    label: wordsIn(language).reason,
    value,
    told,
    attributes: { autocomplete: "off" },
  });
