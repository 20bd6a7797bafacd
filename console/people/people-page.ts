import { Role } from "#contract/permissions.ts";
import type { Member } from "#domain/access.ts";
import type { Language } from "#contract/language.ts";
import { leavingWords } from "#web/copy/console/leaving.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  type Attributes,
  button,
  checkbox,
  fieldset,
  hidden,
  note,
  select,
  table,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { details, heading, paragraph, strong } from "#web/pages/elements.ts";
import { roleDrawing } from "#web/pages/pictograms.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { type Named, organisationName, partnerOptions } from "#web/pages/organisations.ts";
import type { Page } from "#web/pages/layout.ts";
import {
  buttonLink,
  consoleFormPage,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
  ownForm,
} from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";

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
const rolesOf = ({ roles, partner }: Member, named: Named): string =>
  [
    ...roles.map((role) => wordsIn(named.language).roleNames[role]),
    ...(partner === undefined ? [] : [organisationName(named, partner)]),
  ].join(", ");
const whereOf = ({ neighbourhoods }: Member, language: Language): string =>
  neighbourhoods === "all" ? wordsIn(language).everywhere : neighbourhoods.join(", ");

/** Everybody of the team who was written down, and what each may do where. */
export function peoplePage(
  view: Frame & Named & { members: readonly { id: string; member: Member }[] },
): Page {
  const { language, members } = view;
  const words = wordsIn(language);
  const rows = members.map(({ id, member }) => [
    linkIn(language, `${PLACES.people}/${id}`, member.name),
    rolesOf(member, view),
    whereOf(member, language),
  ]);
  const head = [words.name, words.roles, words.where];
  return consoleLayout(view, words.title, PLACES.people, [
    paragraph(words.intro),
    rows.length > 0 && table({ caption: words.title, named: false, head, rows }),
    paragraph(buttonLink(language, `${PLACES.people}/new`, words.add)),
  ]);
}

type MemberView = Frame &
  Named & {
    id: string;
    fields: MemberFields;
    told: Told;
    stands?: Member | undefined;
    /** How many open promises are theirs. */
    owns?: number;
    status?: number;
  };

const isNew = ({ id }: MemberView): boolean => id === "new";

/** The form of one person. `stands` is what somebody else made of it meanwhile. */
export function memberPage(view: MemberView): Page {
  const { language, id, fields, stands } = view;
  const words = wordsIn(language);
  const title = isNew(view) ? words.add : words.edit(fields.name);
  const meanwhile = when(stands, (now) => [
    note(words.changed, { role: "alert" }),
    heading(2, words.now),
    paragraph(`${now.name}: ${rolesOf(now, view)}; ${whereOf(now, language)}`),
  ]);
  return consoleFormPage(view, title, `${PLACES.people}/${id}`, [
    meanwhile,
    "\n",
    memberForm(view),
    "\n",
    !isNew(view) && paragraph(leaveLink(view)),
    !isNew(view) && removal(view),
    linkLineIn(language, PLACES.people, words.back),
  ]);
}

function memberForm(view: MemberView): Html {
  const { language, id, fields, told } = view;
  const words = wordsIn(language);
  const field = (name: "name" | "email", attributes: Attributes) =>
    textbox({ id: name, label: words[name], value: fields[name], told, attributes });
  const email = isNew(view)
    ? field("email", { type: "email", autocomplete: "off", dir: "ltr" })
    : [
        hidden("email", fields.email),
        paragraph(words.email, ": ", html`<span dir="ltr">${fields.email}</span>`),
      ];
  return ownForm(
    view,
    `${PLACES.people}/${id}`,
    hidden("version", fields.version),
    field("name", { autocomplete: "off" }),
    email,
    "\n",
    fieldset({ legend: words.roles, id: "roles", told }, () =>
      Role.options.map((role) => roleBox(role, view)),
    ),
    select({
      id: "partner",
      label: words.partner,
      empty: words.none,
      chosen: fields.partner,
      told,
      options: partnerOptions(view),
    }),
    textarea({
      id: "where",
      label: words.where,
      hint: words.whereHint,
      value: fields.where,
      rows: 3,
      told,
      attributes: { dir: "ltr" },
    }),
    reason("reason", language, fields.reason, told),
    button(words.save),
  );
}

function roleBox(role: Role, { language, fields }: MemberView): Html {
  const { roleNames, roleTexts } = wordsIn(language);
  const label = [roleDrawing(role), " ", strong(roleNames[role]), `: ${roleTexts[role]}`];
  return checkbox({ name: "roles", value: role, label, checked: fields.roles.includes(role) });
}

const leaveLink = ({ language, id }: MemberView): Content =>
  buttonLink(language, `${PLACES.people}/${id}/leave`, inConsole(leavingWords, language).link);

/** That somebody is no member any more; who has promises hands them over first. */
function removal(view: MemberView): Content {
  const { language, id, told, owns = 0 } = view;
  const words = wordsIn(language);
  if (owns > 0)
    return details(
      html`<span id="remove">${words.remove}</span>`,
      paragraph(words.owns(owns)),
      paragraph(leaveLink(view)),
    );
  const remove = [
    reason("remove-reason", language, "", told),
    button(words.remove, { quiet: true }),
  ];
  return details(
    words.remove,
    paragraph(words.removeText),
    ownForm(view, `${PLACES.people}/${id}/remove`, remove),
  );
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
