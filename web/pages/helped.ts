import type { Action } from "#domain/actions/action.ts";
import { Helped, type HelpedAnswer, type HelpedCount, mayTell } from "#domain/feedback/helped.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { helpedWords } from "#web/copy/helped.ts";
import { linkWords } from "#web/copy/links.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { titleWords } from "#web/copy/titles.ts";
import { topicName } from "./facts.ts";
import { button, faultSummary, fieldset, form, radio } from "./components.ts";
import { type Html, html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
  actions: readonly Action[];
};

/** Per action: what was done, and whether it helped. */
export function helpedPage({
  language,
  neighbourhood,
  path,
  topics,
  actions,
  told,
  answers,
  missing,
}: View & { told: boolean; answers: HelpedAnswer["answers"]; missing: boolean }): Page {
  const titles = titleWords[language];
  const helped = helpedWords[language];
  const page = actionFactWords[language];
  const frame = {
    language,
    title: titles.helped,
    path,
    brand: neighbourhood.name,
    status: missing ? 422 : 200,
  };
  if (!told)
    return layout(frame, html`<p>${helped.notYet}</p>${contactBlock(language, neighbourhood)}`);
  const faults = missing ? [{ field: `${actions[0]?.id ?? "none"}-yes`, text: helped.fault }] : [];
  const ask = ({ id, title, topic, outcome }: Action) =>
    fieldset(
      { legend: html`<span dir="auto">${title}</span>`, id: `${id}-yes`, told: faults },
      (its) =>
        html`<p>${topicName(topics, topic, language)}${outcome === undefined ? "" : html`. ${page.outcomes[outcome.kind]}: <span dir="auto">${outcome.text}</span>`}</p>${Helped.options.map((answer) => radio({ id: `${id}-${answer}`, name: id, value: answer, label: helped.choices[answer], checked: answers[id] === answer }, its))}`,
    );
  return layout(
    frame,
    html`${faultSummary(language, faults)}<p>${helped.text(neighbourhood.name)}</p>${form(`${path}?lang=${language}`, html`${actions.map(ask)}${button(helped.button)}`)}${contactBlock(language, neighbourhood)}`,
  );
}

export function helpedThanksPage({ language, neighbourhood, path }: View): Page {
  const words = helpedWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: words.thanks, path, brand: neighbourhood.name },
    html`<p>${words.thanksText}</p><p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** What residents think of an action, beside it; nothing while so few answered that somebody could be told by it. */
export function helpedBlock(count: HelpedCount | undefined, language: Language): Html | "" {
  const words = helpedWords[language];
  if (count === undefined) return "";
  const known = Helped.options.map(
    (answer) => `${words.choices[answer]} ${percentIn(language, count[answer], count.all)}`,
  );
  return html`<p><strong>${words.told}</strong> ${mayTell(count) ? html`${words.answers(count.all)} ${known.join(", ")}` : words.tooFew}</p>`;
}
