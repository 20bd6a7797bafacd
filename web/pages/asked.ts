import type { Action } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { askedWords } from "#web/copy/asked.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, form, hidden, note, textarea, textbox, type Told } from "./components.ts";
import { details, paragraph, strong } from "./elements.ts";
import { topicName } from "./facts.ts";
import { type Content, type Html, html } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { organisationNames } from "./organisations.ts";

export type AskedView = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  topics: readonly Topic[];
  action: Action;
  owner: Owner;
  /** Whether the agenda does not stand yet, so that nobody reads of it for now. */
  later: boolean;
};

/**
 * What is wrong with an answer, and when the page was made, by which a person is told from a
 * program.
 */
type Answering = { shown: Instant; told: Told; tooQuick: boolean };

/** What somebody is asked to promise, with one button; opening it changes nothing. */
export function askedPage(view: AskedView, { shown, told, tooQuick }: Answering): Page {
  const { language, neighbourhood, path, action, owner } = view;
  const words = askedWords[language];
  const { state } = action;
  const name = "name" in owner ? owner.name : "";
  const until = state.kind === "proposed" && dayIn(language, state.answerBy);
  const answer = (what: string, ...content: Content[]) =>
    form(`${path}?lang=${language}`, [hidden("answer", what), hidden("shown", shown), content]);
  const joins = owner.kind === "resident";
  const { title, lead, yes } = joins ? words.join : words;
  return residentPage({ language, neighbourhood, title, path, told }, [
    tooQuick && note(words.again, { role: "alert" }),
    paragraph(lead(name, neighbourhood.name)),
    promiseCard(view),
    answer("yes", button(yes)),
    // Whoever joins in does not move the day of the others.
    !joins &&
      details(words.other, answer("day", dayField(words, action.due, told), button(words.send))),
    details(words.no, answer("no", whyField(words, told), button(words.send))),
    until && paragraph(words.until(until, neighbourhood.coordinator.name)),
  ]);
}

type Words = (typeof askedWords)[Language];

const dayField = (words: Words, due: Day, told: Told): Html =>
  textbox({ id: "due", label: words.otherDay, value: due, told, attributes: { type: "date" } });

const whyField = (words: Words, told: Told): Html =>
  textarea({
    id: "text",
    label: words.why,
    hint: words.whyHint,
    rows: 3,
    told,
    attributes: { dir: "auto" },
  });

function promiseCard(view: AskedView): Html {
  const { language, topics, action } = view;
  const words = askedWords[language];
  const partners = organisationNames(view, action.partners);
  const facts = [
    ...(partners === "" ? [] : [`${words.with}: ${partners}`]),
    words.due(dayIn(language, action.due)),
  ];
  return html`<section class="buurt-card">${[
    paragraph(topicName(topics, action.topic, language)),
    html`<p dir="auto">${strong(action.title)}</p>`,
    paragraph(facts.join(" · ")),
  ]}</section>`;
}

/** Who said yes: since when, and how it is taken back. */
export function promisedPage(view: AskedView, accepted: Day, told: Told = []): Page {
  const { language, neighbourhood, path, later } = view;
  const words = askedWords[language];
  const day = dayIn(language, accepted);
  const fields = [
    hidden("answer", "no"),
    whyField(words, told),
    button(words.send, { quiet: true }),
  ];
  const title = later ? words.later : words.thanks;
  return residentPage({ language, neighbourhood, title, path, told }, [
    paragraph(later ? words.promisedLater(day) : words.promised(day)),
    promiseCard(view),
    details(words.takeBack, form(`${path}?lang=${language}`, fields)),
    homeLink(language, neighbourhood),
  ]);
}

/** Who said no, or is not asked any more. */
export function notAskedPage(
  { language, neighbourhood, path }: Pick<AskedView, "language" | "neighbourhood" | "path">,
  why: "refused" | "over",
): Page {
  const words = askedWords[language];
  const title = why === "refused" ? words.refused : words.over;
  return residentPage({ language, neighbourhood, title, path }, [
    why === "refused" && paragraph(words.refusedText),
    homeLink(language, neighbourhood),
  ]);
}
