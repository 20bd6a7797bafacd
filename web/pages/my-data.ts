import type { Asker } from "#domain/feedback/question.ts";
import type { Invitation, MailEntry, Resident } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailKindWords } from "#web/copy/mail-kinds.ts";
import { enteredMailWords } from "#web/copy/mails/entered.ts";
import { myDataWords } from "#web/copy/my-data.ts";
import { titleWords } from "#web/copy/titles.ts";
import { button, checkbox, form, note } from "./components.ts";
import { definitions, heading, paragraph } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { type Page, residentPage } from "./layout.ts";

type ResidentFacts = {
  resident: Resident | undefined;
  invitations: readonly Invitation[];
  mails: readonly MailEntry[];
  asked: readonly Asker[];
  panel: PanelMember | undefined;
};

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/**
 * What is kept about the holder of a link. A GET shows no fact of anybody: a scanner that opens the
 * link learns nothing.
 */
export function myDataPage({
  language,
  neighbourhood,
  path,
  facts,
  missing = false,
  left = false,
}: View & { facts?: ResidentFacts; missing?: boolean; left?: boolean }): Page {
  const words = myDataWords[language];
  const { myData: title } = titleWords[language];
  const { sure: label } = words;
  const told = missing ? [{ field: "sure", text: words.missing }] : [];
  const action = `${path}?lang=${language}`;
  const intro = paragraph(words.intro(neighbourhood.name));
  const show = button(words.show, { name: "what", value: "show" });
  const download = button(words.download, { quiet: true, name: "what", value: "download" });
  const leave = button(words.leave, { quiet: true, name: "what", value: "leave" });
  const known =
    facts === undefined
      ? form(action, html`${show} ${download}`)
      : [shown(language, neighbourhood, facts), when(facts.panel, () => form(action, leave))];
  const forget = form(action, [
    checkbox({ id: "sure", name: "sure", value: "yes", label, told }),
    button(words.forget, { name: "what", value: "forget" }),
  ]);
  return residentPage(
    { language, neighbourhood, title, path, told },
    html`${[left && note(words.left, { role: "status" }), intro, known]}
${[heading(2, words.forgetTitle), paragraph(words.forgetText), forget]}`,
  );
}

const row = (name: string, value: Content): Content =>
  html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;

function shown(
  language: Language,
  neighbourhood: Neighbourhood,
  { resident, invitations, mails, asked, panel }: ResidentFacts,
): Content {
  const words = myDataWords[language];
  return [
    heading(2, words.shown),
    definitions(
      when(resident, (known) => residentRows(language, neighbourhood, known)),
      invitations.map((invitation) => invitationRows(language, invitation, mails)),
      asked.map(({ on }) => row(words.asked, dayIn(language, on))),
      when(panel, ({ since }) => row(words.panel, dayIn(language, since))),
    ),
    paragraph(panel === undefined ? words.noAnswer : words.panelApart),
  ];
}

function residentRows(
  language: Language,
  neighbourhood: Neighbourhood,
  { name, email, address, language: its, area, unsubscribed }: Resident,
): Content {
  const words = myDataWords[language];
  return [
    row(words.name, name),
    when(email, (known) => row(words.email, known)),
    when(address, ({ street, postcode, place }) =>
      row(words.address, `${street}, ${postcode} ${place}`),
    ),
    row(words.language, LANGUAGES[its].name),
    row(words.area, areaName(neighbourhood, area)),
    when(unsubscribed, (day) => row(words.unsubscribed, dayIn(language, day))),
  ];
}

function invitationRows(
  language: Language,
  { round, answeredOn, enteredFor }: Invitation,
  mails: readonly MailEntry[],
): Content {
  const words = myDataWords[language];
  const kinds = mailKindWords[language];
  const sent = mails
    .filter((mail) => mail.round === round)
    .map(({ kind, claimed }) => `${kinds[kind]} (${dayIn(language, claimed)})`);
  return [
    row(words.round, round),
    row(
      words.invited,
      answeredOn === undefined ? words.silent : words.answered(dayIn(language, answeredOn)),
    ),
    when(enteredFor, ({ on, by, channel }) => {
      const { lead, by: roles } = enteredMailWords[language];
      return row(kinds.entered, lead[channel](roles[by], dayIn(language, on)));
    }),
    row(words.mails, sent.join("; ")),
  ];
}

export function forgottenPage({ language, neighbourhood }: View): Page {
  const words = myDataWords[language];
  return residentPage(
    { language, neighbourhood, title: words.forgotten },
    paragraph(words.forgottenText),
  );
}
