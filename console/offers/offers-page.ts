import { type HelpOffer, isMailable } from "#domain/answer/help.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Day } from "#contract/ids.ts";
import { LANGUAGES } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { offerConsoleWords } from "#web/copy/console/offers.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import {
  button,
  faultSummary,
  hidden,
  select,
  table,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { details, paragraph, strong } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";

export type OffersView = Frame & {
  neighbourhood: Neighbourhood;
  /** Those that wait, the one that is due first on top, and what was answered before. */
  waiting: readonly HelpOffer[];
  answered: readonly HelpOffer[];
  topics: readonly Topic[];
  /** What somebody can take part in, by cycle. */
  promises: readonly Action[];
  today: Day;
  told: Told;
  typed: URLSearchParams | undefined;
};

export const offersPath = ({ id }: Pick<Neighbourhood, "id">): string => `/console/offers/${id}`;

/** Who offered help in a neighbourhood and waits for an answer, each with the form that gives one. */
export function offersPage(view: OffersView): Page {
  const { language, neighbourhood, waiting, told } = view;
  const words = inConsole(offerConsoleWords, language);
  return consoleLayout(view, words.title(neighbourhood.name), offersPath(neighbourhood), [
    faultSummary(language, told),
    paragraph(waiting.length === 0 ? words.nothing : words.intro),
    waiting.map((offer) => offerCard(offer, view)),
    answeredBefore(view),
  ]);
}

function offerCard(offer: HelpOffer, view: OffersView): Html {
  const { language, topics, today } = view;
  const { id, topic, name, contact, by, answer, answerBy } = offer;
  const words = inConsole(offerConsoleWords, language);
  const until = when(answerBy, (day) =>
    day < today ? strong(words.late(dayIn(language, day))) : words.waits(dayIn(language, day)),
  );
  const way = isMailable(offer) ? "mailto" : "tel";
  const content = [
    paragraph(strong(name), `: ${topicName(topics, topic, language)}`),
    paragraph(html`<a dir="ltr" href="${way}:${contact}">${contact}</a>`, `, ${words.by[by]}`),
    paragraph(until),
    answer?.kind === "later" && paragraph(words.again(dayIn(language, answer.until))),
    answerForm(offer, view),
  ];
  return html`<article class="buurt-card" id="o-${id}">${content}</article>`;
}

const withOf = ({ cycle, id }: Action): string => `${cycle}#${id}`;

function answerForm({ id, by, round, language: its }: HelpOffer, view: OffersView): Html {
  const { language, neighbourhood, promises, told, typed } = view;
  const words = inConsole(offerConsoleWords, language);
  const said = (name: string) => (typed?.get("id") === id ? (typed.get(name) ?? "") : "");
  const names = [neighbourhood.contact, neighbourhood.coordinator, ...neighbourhood.team];
  const options: (readonly [string, string])[] = [
    ...promises.map((one) => [withOf(one), words.promise(one.title)] as const),
    ["meeting", words.meeting],
    ["later", words.later],
    ["thanked", words.thanked],
    ["withdrawn", words.withdrawn],
  ];
  return ownForm(
    view,
    offersPath(neighbourhood),
    [hidden("id", id), hidden("by", by), hidden("round", round)],
    select({
      id: `what-${id}`,
      name: "what",
      label: words.what,
      empty: words.choose,
      options,
      chosen: said("what"),
      told,
    }),
    textbox({
      id: `day-${id}`,
      name: "day",
      label: words.day,
      value: said("day"),
      told,
      attributes: { type: "date" },
    }),
    textarea({
      id: `text-${id}`,
      name: "text",
      label: words.text(LANGUAGES[its].name),
      hint: words.textHint,
      value: said("text"),
      rows: 3,
      told,
      attributes: { dir: "auto" },
    }),
    select({
      id: `who-${id}`,
      name: "who",
      label: words.who,
      options: [...new Set(names.map(({ name }) => name))].map((name) => [name, name]),
      chosen: said("who"),
      told,
    }),
    button(words.send),
  );
}

function answeredBefore({ language, answered }: OffersView): Content {
  const words = inConsole(offerConsoleWords, language);
  const rows = answered.flatMap(({ name, contact, answer }) =>
    answer === undefined ? [] : [[name, contact, words.became[answer.kind], answer.by]],
  );
  return (
    rows.length > 0 &&
    details(words.before, table({ caption: words.before, named: false, head: words.head, rows }))
  );
}
