import type { Partner } from "#contract/organisation.ts";
import { type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { type Named, organisationName, partnerOptions } from "#web/pages/organisations.ts";
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
import { topicOptions } from "#web/pages/facts.ts";
import type { Html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";
import type { Person } from "./action-view.ts";
import { outsideOf, outsideValue } from "./outside.ts";

type Values = {
  title: string;
  owners: readonly string[];
  partners: readonly string[];
  coOwner: string;
  due: string;
};

/** Which partners join in. */
export const partnersField = (
  named: Named,
  joined: readonly string[] = [],
  told: { id?: string; told?: Told } = {},
): Html => {
  const legend = inConsole(actionFormWords, named.language).partnersLabel;
  const box = ([value, label]: readonly [Partner, string]) =>
    checkbox({ name: "partners", value, label, checked: joined.includes(value) });
  return fieldset({ legend, ...told }, () => partnerOptions(named).map(box));
};

/** What is agreed about an action: what, who, with whom, and when. */
export function agreementFields(
  named: Named & { owners: readonly Person[] },
  values: Values,
  told: Told,
): Html[] {
  const { language, owners } = named;
  const words = inConsole(actionFormWords, language);
  const { title, coOwner, due } = values;
  return [
    textbox({
      id: "title",
      label: words.actionTitle,
      value: title,
      told,
      attributes: { dir: "auto" },
    }),
    fieldset({ legend: words.owner, id: "owner", told }, () =>
      [
        ...owners.map(({ name, partner }) => [
          name,
          `${name} (${organisationName(named, partner)})`,
        ]),
        ...outsideOf(named.neighbourhood).map((id) => [
          outsideValue(id),
          words.outside(organisationName(named, id)),
        ]),
      ].map(([value = "", label = ""]) =>
        checkbox({ name: "owner", value, label, checked: values.owners.includes(value) }),
      ),
    ),
    partnersField(named, values.partners, { id: "partners", told }),
    textbox({
      id: "coOwner",
      label: words.coOwner,
      hint: inConsole(actionWords, language).coOwnerHint,
      value: coOwner,
      told,
      attributes: { autocomplete: "off", dir: "auto" },
    }),
    textbox({ id: "due", label: words.due, value: due, told, attributes: { type: "date" } }),
  ];
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
  const { language, cycle, topics, number, fields, told, neighbourhood } = view;
  const words = inConsole(actionWords, language);
  const path = `/console/actions/${cycle.id}`;
  const typed = (name: string) => fields?.get(name) ?? "";
  const values = {
    title: typed("title"),
    owners: fields?.getAll("owner") ?? [],
    partners: fields?.getAll("partners") ?? [],
    coOwner: typed("coOwner"),
    due: typed("due"),
  };
  const topic = select({
    id: "topic",
    label: inConsole(actionFormWords, language).topic,
    options: topicOptions(
      topics,
      topics.map(({ id }) => id),
      language,
    ),
    chosen: typed("topic"),
    told,
  });
  const agreement = agreementFields(view, values, told);
  const content = [
    faultSummary(language, told),
    ownForm(view, path, hidden("number", number), topic, agreement, button(words.add)),
  ];
  return {
    ...consoleLayout(view, `${words.add}: ${neighbourhood.name}`, `${path}/new`, content),
    status: fields === undefined ? 200 : 422,
  };
}
