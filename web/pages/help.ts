import type { HelpFault, HelpForm } from "#domain/answer/help.ts";
import { OTHER, type TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { helpOfferWords } from "#web/copy/help-offers.ts";
import { helpWords } from "#web/copy/help.ts";
import { linkWords } from "#web/copy/links.ts";
import { titleWords } from "#web/copy/titles.ts";
import { topicName } from "./facts.ts";
import { button, checkbox, faultSummary, form, select, textbox } from "./components.ts";
import { html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

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
}: View & { days: number; filled: HelpForm; faults: readonly HelpFault[] }): Page {
  const words = helpWords[language];
  const told = faults.map((name) => ({ field: name, text: words.faults[name] }));
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
  return layout(
    {
      language,
      title: titleWords[language].help,
      path,
      brand: neighbourhood.name,
      status: faults.length > 0 ? 422 : 200,
    },
    html`${faultSummary(language, told)}<p>${words.text(neighbourhood.name)}</p><p>${words.apart}</p>
${form(
  `${path}?lang=${language}`,
  html`${select({ id: "topic", label: words.topic, options, chosen: filled.topic, empty: words.choose, told })}${line("name", "name")}${line("contact", "email")}
${checkbox({ id: "consent", name: "consent", value: "yes", label: words.consent(days), checked: filled.consent === "yes", told })}${button(words.button)}`,
)}${contactBlock(language, neighbourhood)}`,
  );
}

export function helpThanksPage({
  language,
  neighbourhood,
  topics,
  topic,
}: View & { topic: TopicId }): Page {
  const words = helpWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: words.thanks, brand: neighbourhood.name },
    html`<p>${words.thanksText(topicName(topics, topic, language))}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** In which part of the neighbourhood, where a cycle runs in several. */
export function helpAreasPage({
  language,
  neighbourhood,
  path,
  areas,
}: Omit<View, "topics"> & { areas: readonly { path: string; name: string }[] }): Page {
  const titles = titleWords[language];
  const help = helpWords[language];
  return layout(
    { language, title: titles.help, path, brand: neighbourhood.name },
    html`<p>${help.where}</p><ul>${areas.map((area) => html`<li><a href="${area.path}?lang=${language}">${area.name}</a></li>`)}</ul>${contactBlock(language, neighbourhood)}`,
  );
}

/** Nothing to help with now, or too many have offered: whom to call all the same. */
export function noHelpPage({
  language,
  neighbourhood,
  why,
}: Pick<View, "language" | "neighbourhood"> & { why: "none" | "many" }): Page {
  const { cannot } = helpWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    {
      language,
      title: cannot[why].title,
      path: `/help/${neighbourhood.id}`,
      brand: neighbourhood.name,
    },
    html`<p>${cannot[why].text(neighbourhood.contact.name)}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}
