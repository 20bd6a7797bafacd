import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { linkIn } from "#console/console-page.ts";
import { type Part, PARTS } from "./neighbourhood-fields.ts";

type Told = { language: Language; neighbourhood: Neighbourhood; topics: readonly Topic[] };

/** What stands now of each part of a neighbourhood, with one link to change it. */
export function partSummary(its: Told, mayEdit: boolean): Html {
  const { language, neighbourhood } = its;
  const { sections } = inConsole(neighbourhoodFormWords, language);
  const { change } = inConsole(neighbourhoodWords, language);
  const row = (part: Part): Html => {
    const path = `/console/neighbourhoods/${neighbourhood.id}/edit/${part}`;
    const to = mayEdit && linkIn(language, path, [change, hiddenName(sections[part])]);
    return html`<div><dt>${sections[part]}</dt><dd>${NOW[part](its)}</dd><dd>${to}</dd></div>`;
  };
  return html`<dl class="buurt-now">${PARTS.map(row)}</dl>`;
}

/** What a link changes, for who hears the links alone. */
const hiddenName = (name: string): Html => html`<span class="buurt-unseen">: ${name}</span>`;

const NOW: Readonly<Record<Part, (its: Told) => Content>> = {
  base: ({ language, neighbourhood: { municipality, inhabitants, languages } }) => {
    const words = inConsole(neighbourhoodWords, language);
    return joined(
      municipality,
      inhabitants !== undefined && words.inhabitants(inhabitants),
      languages.map((one) => LANGUAGES[one].name).join(", "),
    );
  },
  areas: ({ neighbourhood: { areas } }) => areas.map(({ name }) => name).join(", "),
  contact: ({ language, neighbourhood: { contact, coordinator } }) => {
    const words = inConsole(neighbourhoodWords, language);
    return [
      joined(contact.name, contact.role),
      html`<br>`,
      phone(contact.phone),
      " · ",
      mail(contact.email),
      html`<br>`,
      `${words.coordinator}: ${coordinator.name} · `,
      mail(coordinator.email),
    ];
  },
  "stand-in": ({ language, neighbourhood: { standIn } }) => {
    const words = inConsole(neighbourhoodWords, language);
    if (standIn === undefined) return words.noStandIn;
    const days = words.standInDays(dayIn(language, standIn.first), dayIn(language, standIn.last));
    return [joined(standIn.name, days), " · ", phone(standIn.phone)];
  },
  team: (its) =>
    its.neighbourhood.team
      .map(({ name, partner }) => `${name} (${organisationName(its, partner)})`)
      .join(", "),
  topics: ({ language, neighbourhood: { topics }, topics: known }) =>
    topics.map((topic) => topicName(known, topic, language)).join(" · "),
  "week-plan": ({ language, neighbourhood: { weekPlan, pauseWeeks } }) => {
    const words = inConsole(neighbourhoodWords, language);
    return joined(
      words.weeks(weekPlan.weeks, weekPlan.closingAfter),
      pauseWeeks.length > 0 && words.pauses(pauseWeeks.length),
    );
  },
  measurement: ({ language, neighbourhood: { measurement } }) => {
    const words = inConsole(neighbourhoodWords, language);
    return measurement === undefined
      ? words.notMeasured
      : words.measuredFrom(dayIn(language, measurement.baseline));
  },
};

const joined = (...parts: (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== "").join(" · ");
const mail = (to: string): Html => html`<a dir="ltr" href="mailto:${to}">${to}</a>`;
const phone = (number: string): Html =>
  html`<a dir="ltr" href="tel:${number.replaceAll(/[^\d+]/g, "")}">${number}</a>`;
