import type { HelpFault, HelpForm } from "#domain/answer/help.ts";
import { type Day, OTHER, type TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { helpOfferWords } from "#web/copy/help-offers.ts";
import { atOnceWords } from "#web/copy/at-once.ts";
import { dayIn } from "#web/copy/dates.ts";
import { helpWords } from "#web/copy/help.ts";
import { titleWords } from "#web/copy/titles.ts";
import { topicName } from "./facts.ts";
import { button, checkbox, form, select, textbox } from "./components.ts";
import { link, list, paragraph } from "./elements.ts";
import { html } from "./html.ts";
import { type NotNow, numberField, toldOfLimit, waitNote } from "./limited.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

type View = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
};

/** Offers help with a topic; after a fault everything stands as it was filled in. */
export function helpPage({
  language,
  neighbourhood,
  path,
  topics,
  days,
  filled,
  faults,
  notNow,
}: View & {
  days: number;
  filled: HelpForm;
  faults: readonly HelpFault[];
  notNow?: NotNow | undefined;
}): Page {
  const words = helpWords[language];
  const told = [
    ...faults.map((name) => ({ field: name, text: words.faults[name] })),
    ...toldOfLimit(language, notNow),
  ];
  const options = topics
    .filter(({ id }) => id !== OTHER)
    .map(({ id, words: its }) => [id, its[language]] as const);
  const line = (id: "name" | "contact", autocomplete: string) =>
    textbox({
      id,
      label: helpOfferWords[language][id],
      value: filled[id],
      told,
      attributes: { autocomplete, dir: "auto" },
    });
  const topic = select({
    id: "topic",
    label: words.topic,
    options,
    chosen: filled.topic,
    empty: words.choose,
    told,
  });
  const consent = checkbox({
    id: "consent",
    name: "consent",
    value: "yes",
    label: words.consent(days),
    checked: filled.consent === "yes",
    told,
  });
  const fields = html`${[topic, line("name", "name"), line("contact", "email")]}
${consent}${numberField(language, notNow, told)}${button(words.button)}`;
  return residentPage(
    { language, neighbourhood, title: titleWords[language].help, path, told },
    html`${waitNote(language, notNow)}
${paragraph(words.text(neighbourhood.name))}${paragraph(words.apart)}${paragraph(atOnceWords[language])}
${form(`${path}?lang=${language}`, fields)}`,
  );
}

/** Who answers by when, and the address by which the offer is withdrawn, which nobody sends again. */
export function helpThanksPage({
  language,
  neighbourhood,
  topics,
  topic,
  answerBy,
  leave,
}: View & { topic: TopicId; answerBy: Day; leave: string }): Page {
  const words = helpWords[language];
  const { name } = neighbourhood.contact;
  return residentPage({ language, neighbourhood, title: words.thanks }, [
    paragraph(words.thanksText(topicName(topics, topic, language))),
    paragraph(words.answeredBy(name, dayIn(language, answerBy))),
    paragraph(words.changedMind, " ", link(`${leave}?lang=${language}`, words.withdraw)),
    homeLink(language, neighbourhood),
  ]);
}

/** Takes an offer back with one press; or says that there is none any more. */
export function withdrawOfferPage({
  language,
  neighbourhood,
  path,
  stands,
  missing = false,
}: Omit<View, "topics"> & { stands: boolean; missing?: boolean }): Page {
  const words = helpWords[language];
  const title = stands ? words.withdraw : words.withdrawn;
  const told = missing ? [{ field: "sure", text: words.missing }] : [];
  const sure = checkbox({ id: "sure", name: "sure", value: "yes", label: words.sure, told });
  return residentPage({ language, neighbourhood, title, path, told }, [
    paragraph(stands ? words.withdrawText(neighbourhood.name) : words.withdrawnText),
    stands && form(`${path}?lang=${language}`, [sure, button(words.withdraw)]),
    homeLink(language, neighbourhood),
  ]);
}

/** In which part of the neighbourhood, where a cycle runs in several. */
export function helpAreasPage({
  language,
  neighbourhood,
  path,
  areas,
}: Omit<View, "topics"> & { areas: readonly { path: string; name: string }[] }): Page {
  const words = helpWords[language];
  return residentPage({ language, neighbourhood, title: titleWords[language].help, path }, [
    paragraph(words.where),
    list(areas.map((area) => link(`${area.path}?lang=${language}`, area.name))),
  ]);
}

/** Nothing to help with now: whom to call all the same. */
export function noHelpPage({
  language,
  neighbourhood,
}: Pick<View, "language" | "neighbourhood">): Page {
  const { title, text } = helpWords[language].cannot.none;
  const path = `/help/${neighbourhood.id}`;
  return residentPage({ language, neighbourhood, title, path }, [
    paragraph(text(neighbourhood.contact.name)),
    homeLink(language, neighbourhood),
  ]);
}
