import type { Action } from "#domain/actions/action.ts";
import {
  Helped,
  type HelpedAnswer,
  type HelpedCount,
  toldOfHelped,
} from "#domain/feedback/helped.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { helpedWords } from "#web/copy/helped.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { titleWords } from "#web/copy/titles.ts";
import { topicName } from "./facts.ts";
import { button, fieldset, form, radio, type Told } from "./components.ts";
import { paragraph, strong } from "./elements.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

type View = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
  actions: readonly Action[];
};
type Filled = { answers: HelpedAnswer["answers"] };

/** Per action: what was done, and whether it helped. */
export function helpedPage(view: View & Filled & { told: boolean; missing: boolean }): Page {
  const { language, neighbourhood, path, actions, told, missing } = view;
  const words = helpedWords[language];
  const frame = { language, neighbourhood, title: titleWords[language].helped, path };
  if (!told) return residentPage(frame, paragraph(words.notYet));
  const faults = missing ? [{ field: `${actions[0]?.id ?? "none"}-yes`, text: words.fault }] : [];
  return residentPage({ ...frame, told: faults }, [
    paragraph(words.text(neighbourhood.name)),
    form(`${path}?lang=${language}`, [
      actions.map((action) => didItHelp(action, view, faults)),
      button(words.button),
    ]),
  ]);
}

function didItHelp(
  { id, title, topic, outcome }: Action,
  { language, topics, answers }: View & Filled,
  told: Told,
): Html {
  const words = helpedWords[language];
  const { outcomes } = actionFactWords[language];
  const done = when(
    outcome,
    ({ kind, text }) => html`. ${outcomes[kind]}: <span dir="auto">${text}</span>`,
  );
  const choice = (answer: Helped) => ({
    id: `${id}-${answer}`,
    name: id,
    value: answer,
    label: words.choices[answer],
    checked: answers[id] === answer,
  });
  const legend = html`<span dir="auto">${title}</span>`;
  return fieldset({ legend, id: `${id}-yes`, told }, (its) => [
    paragraph(topicName(topics, topic, language), done),
    Helped.options.map((answer) => radio(choice(answer), its)),
  ]);
}

export function helpedThanksPage({ language, neighbourhood, path }: View): Page {
  const words = helpedWords[language];
  return residentPage({ language, neighbourhood, title: words.thanks, path }, [
    paragraph(words.thanksText),
    homeLink(language, neighbourhood),
  ]);
}

/**
 * What residents think of an action, beside it; nothing while so few answered that somebody could
 * be told by it.
 */
export function helpedBlock(count: HelpedCount | undefined, language: Language): Content {
  const words = helpedWords[language];
  if (count === undefined) return "";
  const shown = toldOfHelped(count);
  const known = shown.map(
    ([answer, times]) => `${words.choices[answer]} ${percentIn(language, times, count.all)}`,
  );
  const told =
    shown.length === 0 ? words.tooFew : `${words.answers(count.all)} ${known.join(", ")}`;
  return paragraph(strong(words.told), " ", told);
}
