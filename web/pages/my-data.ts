import type { Asker } from "#domain/feedback/question.ts";
import type { Invitation, MailEntry, Resident } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
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
  const { mine: words } = wordsOf(language);
  const told = missing ? [{ field: "sure", text: words.missing }] : [];
  const action = `${path}?lang=${language}`;
  return layout(
    { language, title: words.title, path, brand: neighbourhood.name, status: missing ? 422 : 200 },
    html`${faultSummary(language, told)}${left ? note(words.left, { role: "status" }) : ""}<p>${words.intro(neighbourhood.name)}</p>${facts === undefined ? form(action, html`${button(words.show, { name: "what", value: "show" })} ${button(words.download, { quiet: true, name: "what", value: "download" })}`) : html`${shown(language, neighbourhood, facts)}${when(facts.panel, () => form(action, button(words.leave, { quiet: true, name: "what", value: "leave" })))}`}
<h2>${words.forgetTitle}</h2><p>${words.forgetText}</p>${form(action, html`${checkbox({ id: "sure", name: "sure", value: "yes", label: words.sure, told })}${button(words.forget, { name: "what", value: "forget" })}`)}${contactBlock(language, neighbourhood)}`,
  );
}

function shown(
  language: Language,
  neighbourhood: Neighbourhood,
  { resident, invitations, mails, asked, panel }: ResidentFacts,
): Html {
  const { mine: words } = wordsOf(language);
  const row = (name: string, value: unknown) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
  return html`<h2>${words.shown}</h2><dl>${when(resident, ({ name, email, address, language: its, area, unsubscribed }) => html`${row(words.name, name)}${when(email, (known) => row(words.email, known))}${when(address, ({ street, postcode, place }) => row(words.address, `${street}, ${postcode} ${place}`))}${row(words.language, wordsOf(its).language)}${row(words.area, areaName(neighbourhood, area))}${when(unsubscribed, (day) => row(words.unsubscribed, dayIn(language, day)))}`)}${invitations.map(
    ({ round, answeredOn }) =>
      html`${row(words.round, round)}${row(words.invited, answeredOn === undefined ? words.silent : words.answered(dayIn(language, answeredOn)))}${row(
        words.mails,
        mails
          .filter((mail) => mail.round === round)
          .map(({ kind, claimed }) => `${words.kinds[kind]} (${dayIn(language, claimed)})`)
          .join("; "),
      )}`,
  )}${asked.map(({ on }) => row(words.asked, dayIn(language, on)))}${when(panel, ({ since }) => row(words.panel, dayIn(language, since)))}</dl><p>${panel === undefined ? words.noAnswer : words.panelApart}</p>`;
}

export function forgottenPage({ language, neighbourhood }: View): Page {
  const { mine: words } = wordsOf(language);
  return layout(
    { language, title: words.forgotten, brand: neighbourhood.name },
    html`<p>${words.forgottenText}</p>${contactBlock(language, neighbourhood)}`,
  );
}
