import type { HelpFault, HelpForm } from "#domain/answer/help.ts";
import { OTHER, type TopicId } from "#domain/ids.ts";
import type { Language, Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { wordsOf } from "#web/copy/words.ts";
import { topicName } from "./facts.ts";
import { type Html, html, raw } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { faultSummary } from "./summary.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string; topics: readonly Topic[] };

/** Offers help with a topic; after a fault everything stands as it was filled in. */
export function helpPage({ language, neighbourhood, path, topics, days, filled, faults }: View & { days: number; filled: HelpForm; faults: readonly HelpFault[] }): Page {
  const { help: words } = wordsOf(language);
  const told = (name: HelpFault) => (faults.includes(name) ? html`<p class="fault" id="fault-${name}">${words.faults[name]}</p>` : "");
  const marked = (name: HelpFault) => (faults.includes(name) ? html` aria-invalid="true" aria-describedby="fault-${name}"` : "");
  const field = (name: "name" | "contact", autocomplete: string): Html => html`<label for="${name}">${words[name]}</label>${told(name)}<input id="${name}" name="${name}" autocomplete="${autocomplete}" dir="auto" value="${filled[name]}"${marked(name)}>`;
  return layout(
    { language, title: words.title, path, brand: neighbourhood.name, status: faults.length > 0 ? 422 : 200 },
    html`${faults.length === 0 ? "" : faultSummary(language, faults.map((name) => ({ field: name, text: words.faults[name] })))}<p>${words.text(neighbourhood.name)}</p><p>${words.apart}</p>
<form method="post" action="${path}?lang=${language}" novalidate><label for="topic">${words.topic}</label>${told("topic")}<select id="topic" name="topic"${marked("topic")}><option value="">${words.choose}</option>${topics.filter(({ id }) => id !== OTHER).map(({ id, words: its }) => html`<option value="${id}"${filled.topic === id ? raw(" selected") : ""}>${its[language]}</option>`)}</select>${field("name", "name")}${field("contact", "email")}
${told("consent")}<label class="choice"><input type="checkbox" id="consent" name="consent" value="yes"${filled.consent === "yes" ? raw(" checked") : ""}${marked("consent")}> ${words.consent(days)}</label><button type="submit">${words.button}</button></form>${contactBlock(language, neighbourhood)}`,
  );
}

export function helpThanksPage({ language, neighbourhood, topics, topic }: View & { topic: TopicId }): Page {
  const { help: words, toNeighbourhood } = wordsOf(language);
  return layout({ language, title: words.thanks, brand: neighbourhood.name }, html`<p>${words.thanksText(topicName(topics, topic, language))}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`);
}
