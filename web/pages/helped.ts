import type { Action } from "#domain/actions/action.ts";
import { Helped, type HelpedTold } from "#domain/feedback/helped.ts";
import type { ActionId, Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { helpedWords } from "#web/copy/helped.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { titleWords } from "#web/copy/titles.ts";
import { topicName } from "./facts.ts";
import { button, fieldset, form, note, radio, type Told } from "./components.ts";
import { paragraph, strong, typedText } from "./elements.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { stateSentence } from "./promise.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

export type HelpedView = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
  actions: readonly Action[];
  /** The last day. */
  until: Day;
};
/**
 * What somebody finds by a link: no question before the team told what was done, nor where that is
 * not long enough ago, nor after the last day.
 */
type Standing = "not-yet" | "next-time" | "open" | "given" | "closed";

/** Per action: what was done, and whether it helped. */
export function helpedPage(view: HelpedView & { standing: Standing; missing: boolean }): Page {
  const { language, neighbourhood, path, actions, standing, missing } = view;
  const words = helpedWords[language];
  const frame = { language, neighbourhood, title: titleWords[language].helped, path };
  if (standing === "not-yet") return residentPage(frame, paragraph(words.notYet));
  if (standing === "next-time")
    return residentPage(frame, [paragraph(words.nextTime), homeLink(language, neighbourhood)]);
  if (standing === "closed")
    return residentPage(frame, [paragraph(words.closed), homeLink(language, neighbourhood)]);
  const faults = missing ? [{ field: `${actions[0]?.id ?? "none"}-yes`, text: words.fault }] : [];
  return residentPage({ ...frame, told: faults }, [
    paragraph(words.text(neighbourhood.name)),
    standing === "given" && note(words.given),
    form(`${path}?lang=${language}`, [
      actions.map((action) => didItHelp(action, view, faults)),
      button(words.button),
    ]),
  ]);
}

function didItHelp(action: Action, view: HelpedView, told: Told): Html {
  const { language, topics } = view;
  const words = helpedWords[language];
  const { id, title, topic, state } = action;
  const done = [
    `. ${stateSentence(action, view)} `,
    "text" in state && when(state.text, typedText),
  ];
  const choice = (answer: Helped) => ({
    id: `${id}-${answer}`,
    name: id,
    value: answer,
    label: words.choices[answer],
  });
  const legend = html`<span dir="auto">${title}</span>`;
  return fieldset({ legend, id: `${id}-yes`, told }, (its) => [
    paragraph(topicName(topics, topic, language), done),
    Helped.options.map((answer) => radio(choice(answer), its)),
  ]);
}

export function helpedThanksPage({ language, neighbourhood, path, until }: HelpedView): Page {
  const words = helpedWords[language];
  return residentPage({ language, neighbourhood, title: words.thanks, path }, [
    paragraph(words.thanksText(dayIn(language, until))),
    homeLink(language, neighbourhood),
  ]);
}

/**
 * What residents think of an action, beside it, once everybody was asked; no numbers where so few
 * answered that somebody could be told by them.
 */
export function helpedBlock(
  helped: readonly HelpedTold[] | undefined,
  action: ActionId,
  language: Language,
): Content {
  const words = helpedWords[language];
  if (helped === undefined) return "";
  const told = helped.find((one) => one.action === action);
  if (told === undefined) return "";
  const { all, times, verdict } = told;
  const known = Helped.options.flatMap((answer) =>
    times[answer] === undefined || all === undefined
      ? []
      : `${words.choices[answer]} ${percentIn(language, times[answer], all)}`,
  );
  const sentences = [
    ...(verdict === undefined ? [] : [words.verdicts[verdict]]),
    ...(all === undefined ? [] : [`${words.answers(all)} ${known.join(", ")}`]),
  ];
  return paragraph(strong(words.told), " ", sentences.join(" ") || words.tooFew);
}
