import type { Invitation, MailWish, Resident } from "#domain/dispatch/mail.ts";
import type { ResidentFacts, ResidentPart } from "#domain/resident-facts.ts";
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
      : [shown(language, neighbourhood, facts), facts.panel.length > 0 && form(action, leave)];
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

type Telling = {
  language: Language;
  neighbourhood: Neighbourhood;
  words: (typeof myDataWords)[Language];
  facts: ResidentFacts;
};

/** How each kind of fact in the register is told, in this order. */
const ROWS: { readonly [Part in ResidentPart]: (telling: Telling) => Content } = {
  "residents.resident": (telling) =>
    telling.facts["residents.resident"].map((one) => residentRows(telling, one)),
  optOuts: (telling) => telling.facts.optOuts.map((wish) => wishRows(telling, wish)),
  "imports.part": ({ words, facts }) =>
    facts["imports.part"].map(({ resident }) => row(words.waits, resident.name)),
  "invitations.invitation": (telling) =>
    telling.facts["invitations.invitation"].map((one) => invitationRows(telling, one)),
  "invitations.mail": ({ language, words, facts }) =>
    facts["invitations.mail"].map(({ kind, claimed }) =>
      row(words.mails, `${mailKindWords[language][kind]} (${dayIn(language, claimed)})`),
    ),
  letterPrints: ({ language, words, facts }) =>
    facts.letterPrints.map(({ on }) => row(words.letters, dayIn(language, on))),
  "invitations.code": ({ words, facts }) => counted(words.codes, facts["invitations.code"]),
  "tokens.token": ({ words, facts }) => counted(words.links, facts["tokens.token"]),
  helpOffers: ({ language, words, facts }) =>
    facts.helpOffers.map(({ name, contact, on }) =>
      row(words.help, `${name}, ${contact} (${dayIn(language, on)})`),
    ),
  "askers.asker": ({ language, words, facts }) =>
    facts["askers.asker"].map(({ on }) => row(words.asked, dayIn(language, on))),
  questions: ({ words, facts }) =>
    facts.questions.map(({ text }) => when(text, (typed) => row(words.question, typed))),
  panel: ({ language, words, facts }) =>
    facts.panel.map(({ since }) => row(words.panel, dayIn(language, since))),
};

const counted = (name: string, { length }: readonly unknown[]): Content =>
  length > 0 && row(name, String(length));

function shown(language: Language, neighbourhood: Neighbourhood, facts: ResidentFacts): Content {
  const words = myDataWords[language];
  const telling = { language, neighbourhood, words, facts };
  return [
    heading(2, words.shown),
    definitions(Object.values(ROWS).map((rows) => rows(telling))),
    paragraph(facts.panel.length === 0 ? words.noAnswer : words.panelApart),
  ];
}

const residentRows = (
  { words, neighbourhood }: Telling,
  { name, email, address, language, area }: Resident,
): Content => [
  row(words.name, name),
  when(email, (known) => row(words.email, known)),
  when(address, ({ street, postcode, place }) =>
    row(words.address, `${street}, ${postcode} ${place}`),
  ),
  row(words.language, LANGUAGES[language].name),
  row(words.area, areaName(neighbourhood, area)),
];

const wishRows = (
  { words, language }: Telling,
  { unsubscribed, suppressed }: MailWish,
): Content => [
  when(unsubscribed, (day) => row(words.unsubscribed, dayIn(language, day))),
  when(suppressed, (why) => row(words.email, words[why])),
];

const invitationRows = (
  { words, language }: Telling,
  { round, answeredOn, enteredFor }: Invitation,
): Content => [
  row(words.round, round),
  row(
    words.invited,
    answeredOn === undefined ? words.silent : words.answered(dayIn(language, answeredOn)),
  ),
  when(enteredFor, ({ on, by, channel }) => {
    const { lead, by: roles } = enteredMailWords[language];
    return row(mailKindWords[language].entered, lead[channel](roles[by], dayIn(language, on)));
  }),
];

export function forgottenPage({ language, neighbourhood }: View): Page {
  const words = myDataWords[language];
  return residentPage(
    { language, neighbourhood, title: words.forgotten },
    paragraph(words.forgottenText),
  );
}
