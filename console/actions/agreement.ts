import type { Language } from "#contract/language.ts";
import { type Neighbourhood, Partner, type Topic } from "#domain/neighbourhood.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { partnerWords } from "#web/copy/partners.ts";
import {
  button,
  checkbox,
  faultSummary,
  fieldset,
  hidden,
  select,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** Somebody who can answer for an action. */
export type Person = { name: string; partner: Partner };
type Values = {
  title: string;
  owner: string;
  partners: readonly string[];
  coOwner: string;
  due: string;
};

/** What is agreed about an action: what, who, with whom, and when. */
export function agreementFields({
  language,
  owners,
  values,
  told,
}: {
  language: Language;
  owners: readonly Person[];
  values: Values;
  told: Told;
}): Html {
  const words = inConsole(actionFormWords, language);
  const partners = partnerWords[language];
  return html`${textbox({ id: "title", label: words.actionTitle, value: values.title, told, attributes: { dir: "auto" } })}${select({ id: "owner", label: words.owner, options: owners.map(({ name, partner }) => [name, `${name} (${partners[partner]})`] as const), chosen: values.owner, told })}${fieldset({ legend: words.partnersLabel, id: "partners", told }, () => Partner.options.map((partner) => checkbox({ name: "partners", value: partner, label: partners[partner], checked: values.partners.includes(partner) })))}${textbox({ id: "coOwner", label: words.coOwner, hint: inConsole(actionWords, language).coOwnerHint, value: values.coOwner, told, attributes: { autocomplete: "off", dir: "auto" } })}${textbox({ id: "due", label: words.due, value: values.due, told, attributes: { type: "date" } })}`;
}

export type NewActionView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  topics: readonly Topic[];
  owners: readonly Person[];
  number: number;
  fields: URLSearchParams | undefined;
  told: Told;
};

/** A new action on a topic of the agenda. */
export function consoleNewActionPage(view: NewActionView): Page {
  const { language, csrf, cycle, topics, owners, number, fields, told, neighbourhood } = view;
  const words = inConsole(actionWords, language);
  const values = {
    title: fields?.get("title") ?? "",
    owner: fields?.get("owner") ?? "",
    partners: fields?.getAll("partners") ?? [],
    coOwner: fields?.get("coOwner") ?? "",
    due: fields?.get("due") ?? "",
  };
  const content = html`${faultSummary(language, told)}<form method="post" action="/console/actions/${cycle.id}?lang=${language}" novalidate>${hidden("csrf", csrf)}${hidden("number", number)}${select({ id: "topic", label: inConsole(actionFormWords, language).topic, options: topics.map(({ id, words: its }) => [id, its[language]] as const), chosen: fields?.get("topic") ?? "", told })}${agreementFields({ language, owners, values, told })}${button(words.add)}</form>`;
  return {
    ...consoleLayout(
      view,
      `${words.add}: ${neighbourhood.name}`,
      `/console/actions/${cycle.id}/new`,
      content,
    ),
    status: fields === undefined ? 200 : 422,
  };
}
