import { OrganisationKind, kindOf, type Partner } from "#contract/organisation.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { type Organisation, organisationsIn } from "#domain/organisation.ts";
import { errandsPath, organisationsPath, ownMemoryPath } from "#web/console-paths.ts";
import { organisationWords } from "#web/copy/console/organisations.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  checkbox,
  fieldset,
  hidden,
  note,
  radio,
  select,
  textbox,
  type Attributes,
  type Told,
} from "#web/pages/components.ts";
import { cards, details, heading, paragraph } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { organisationName } from "#web/pages/organisations.ts";
import {
  buttonLink,
  consoleFormPage,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
  ownForm,
} from "#console/console-page.ts";

type View = Frame & { neighbourhood: Neighbourhood; topics: readonly Topic[]; mayChange: boolean };
type ListView = View & { spokenFor: readonly Partner[] };

const GROUPS = ["team", "outside", "retired"] as const;
const groupOf = ({ retired, seat }: Organisation): (typeof GROUPS)[number] =>
  retired === undefined ? seat : "retired";

/** Everybody who can act in a neighbourhood, and how they are reached. */
export function organisationsPage(view: ListView): Page {
  const { language, neighbourhood, mayChange } = view;
  const words = inConsole(organisationWords, language);
  const { id, name } = neighbourhood;
  const path = organisationsPath(id);
  const group = (which: (typeof GROUPS)[number]): Content => {
    const its = organisationsIn(neighbourhood).filter((one) => groupOf(one) === which);
    return (
      its.length > 0 && [
        heading(2, words.groups[which]),
        cards(its.map((one) => summary(one, view))),
      ]
    );
  };
  return consoleLayout(view, words.title(name), path, [
    paragraph(words.intro),
    mayChange && paragraph(buttonLink(language, `${path}/new`, words.add)),
    linkLineIn(language, errandsPath(id), words.toErrands),
    GROUPS.map(group),
  ]);
}

function summary(one: Organisation, view: ListView): Content {
  const { language, neighbourhood, topics, mayChange, spokenFor } = view;
  const words = inConsole(organisationWords, language);
  const name = organisationName(view, one.id);
  const to = `${organisationsPath(neighbourhood.id)}/${one.id}`;
  const { contact, reports, formerly = [] } = one;
  return [
    heading(3, mayChange ? linkIn(language, to, name) : name),
    one.name !== undefined && paragraph(words.kinds[kindOf(one.id)]),
    when(contact, (its) => paragraph(`${its.name}, ${its.email}`)),
    when(reports, (address) => paragraph(address)),
    one.topics.length > 0 &&
      paragraph(
        `${words.topics}: ${one.topics.map((id) => topicName(topics, id, language)).join(", ")}`,
      ),
    formerly.length > 0 && paragraph(words.formerly(formerly.join(", "))),
    spokenFor.includes(one.id) &&
      linkLineIn(language, ownMemoryPath(neighbourhood.id, one.id), words.toMemory),
  ];
}

export type OrganisationView = View & {
  /** The one that is changed, none when one is added. */
  organisation: Organisation | undefined;
  typed: URLSearchParams;
  told: Told;
  revision: number;
  status?: number | undefined;
};

/** The form of one organisation, and how it leaves and comes back. */
export function organisationPage(view: OrganisationView): Page {
  const { language, neighbourhood, organisation } = view;
  const words = inConsole(organisationWords, language);
  const list = organisationsPath(neighbourhood.id);
  const title =
    organisation === undefined ? words.add : words.edit(organisationName(view, organisation.id));
  const path = `${list}/${organisation?.id ?? "new"}`;
  return consoleFormPage(view, title, path, [
    organisationForm(path, view),
    organisation !== undefined && leaving(path, organisation, view),
    linkLineIn(language, list, words.title(neighbourhood.name)),
  ]);
}

function organisationForm(path: string, view: OrganisationView): Html {
  const { language, organisation, typed, told, revision, topics } = view;
  const words = inConsole(organisationWords, language);
  const field = (
    id: "name" | "contactName" | "contactEmail" | "reports",
    hint?: string,
    attributes: Attributes = { autocomplete: "off" },
  ) => textbox({ id, label: words[id], hint, value: typed.get(id) ?? "", told, attributes });
  const mail = { type: "email", autocomplete: "off", dir: "ltr" };
  const kind = select({
    id: "kind",
    label: words.kind,
    hint: words.kindHint,
    options: OrganisationKind.options.map((one) => [one, words.kinds[one]]),
    chosen: typed.get("kind") ?? "",
    empty: "—",
    told,
  });
  return ownForm(
    view,
    path,
    hidden("revision", revision),
    organisation === undefined ? kind : paragraph(words.kinds[kindOf(organisation.id)]),
    field("name", words.nameHint),
    fieldset({ legend: words.seat, id: "seat", told }, () =>
      (["team", "outside"] as const).map((value) =>
        radio({
          name: "seat",
          value,
          label: words.seats[value],
          checked: (typed.get("seat") ?? "outside") === value,
        }),
      ),
    ),
    field("contactName"),
    field("contactEmail", undefined, mail),
    field("reports", words.reportsHint, mail),
    details(
      words.topics,
      fieldset({ legend: words.topics }, () =>
        topics.map(({ id, words: its }) =>
          checkbox({
            name: "topics",
            value: id,
            label: its[language],
            checked: typed.getAll("topics").includes(id),
          }),
        ),
      ),
    ),
    button(words.save),
  );
}

function leaving(path: string, { retired }: Organisation, view: OrganisationView): Html {
  const words = inConsole(organisationWords, view.language);
  const revision = hidden("revision", view.revision);
  if (retired !== undefined)
    return ownForm(view, `${path}/return`, revision, button(words.back, { quiet: true }));
  return details(
    words.retire,
    note(words.retireText),
    ownForm(view, `${path}/retire`, revision, button(words.retire, { quiet: true })),
  );
}
