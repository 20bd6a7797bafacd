import type { Asker } from "#domain/feedback/question.ts";
import type { Invitation, MailEntry, Resident } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailKindWords } from "#web/copy/mail-kinds.ts";
import { myDataWords } from "#web/copy/my-data.ts";
import { titleWords } from "#web/copy/titles.ts";
import { button, checkbox, faultSummary, form, note } from "./components.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type ResidentFacts = {
  resident: Resident | undefined;
  invitations: readonly Invitation[];
  mails: readonly MailEntry[];
  asked: readonly Asker[];
  panel: PanelMember | undefined;
};

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/** What is kept about the holder of a link. A GET shows no fact of anybody: a scanner that opens the link learns nothing. */
export function myDataPage({
  language,
  neighbourhood,
  path,
  facts,
  missing = false,
  left = false,
}: View & { facts?: ResidentFacts; missing?: boolean; left?: boolean }): Page {
  const myData = myDataWords[language];
  const titles = titleWords[language];
  const told = missing ? [{ field: "sure", text: myData.missing }] : [];
  const action = `${path}?lang=${language}`;
  return layout(
    {
      language,
      title: titles.myData,
      path,
      brand: neighbourhood.name,
      status: missing ? 422 : 200,
    },
    html`${faultSummary(language, told)}${left ? note(myData.left, { role: "status" }) : ""}<p>${myData.intro(neighbourhood.name)}</p>${facts === undefined ? form(action, html`${button(myData.show, { name: "what", value: "show" })} ${button(myData.download, { quiet: true, name: "what", value: "download" })}`) : html`${shown(language, neighbourhood, facts)}${when(facts.panel, () => form(action, button(myData.leave, { quiet: true, name: "what", value: "leave" })))}`}
<h2>${myData.forgetTitle}</h2><p>${myData.forgetText}</p>${form(action, html`${checkbox({ id: "sure", name: "sure", value: "yes", label: myData.sure, told })}${button(myData.forget, { name: "what", value: "forget" })}`)}${contactBlock(language, neighbourhood)}`,
  );
}

function shown(
  language: Language,
  neighbourhood: Neighbourhood,
  { resident, invitations, mails, asked, panel }: ResidentFacts,
): Html {
  const myData = myDataWords[language];
  const mailKinds = mailKindWords[language];
  const row = (name: string, value: unknown) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
  return html`<h2>${myData.shown}</h2><dl>${when(resident, ({ name, email, address, language: its, area, unsubscribed }) => html`${row(myData.name, name)}${when(email, (known) => row(myData.email, known))}${when(address, ({ street, postcode, place }) => row(myData.address, `${street}, ${postcode} ${place}`))}${row(myData.language, LANGUAGES[its].name)}${row(myData.area, areaName(neighbourhood, area))}${when(unsubscribed, (day) => row(myData.unsubscribed, dayIn(language, day)))}`)}${invitations.map(
    ({ round, answeredOn }) =>
      html`${row(myData.round, round)}${row(myData.invited, answeredOn === undefined ? myData.silent : myData.answered(dayIn(language, answeredOn)))}${row(
        myData.mails,
        mails
          .filter((mail) => mail.round === round)
          .map(({ kind, claimed }) => `${mailKinds[kind]} (${dayIn(language, claimed)})`)
          .join("; "),
      )}`,
  )}${asked.map(({ on }) => row(myData.asked, dayIn(language, on)))}${when(panel, ({ since }) => row(myData.panel, dayIn(language, since)))}</dl><p>${panel === undefined ? myData.noAnswer : myData.panelApart}</p>`;
}

export function forgottenPage({ language, neighbourhood }: View): Page {
  const words = myDataWords[language];
  return layout(
    { language, title: words.forgotten, brand: neighbourhood.name },
    html`<p>${words.forgottenText}</p>${contactBlock(language, neighbourhood)}`,
  );
}
