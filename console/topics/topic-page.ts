import { LANGUAGES, type Language } from "#contract/language.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Neighbourhood } from "#domain/neighbourhood.ts";
import {
  deedsWith,
  lackedBy,
  needsReason,
  type OwnTopic,
  type TopicDeed,
  TopicOrigin,
} from "#domain/own-topic.ts";
import { Pictogram } from "#domain/pictogram.ts";
import { topicPath, topicsPath } from "#web/console-paths.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { topicWords } from "#web/copy/console/topics.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import {
  type Attributes,
  button,
  checkbox,
  fieldset,
  hidden,
  note,
  radio,
  select,
  textarea,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { details, grid, heading, list, paragraph, typedText } from "#web/pages/elements.ts";
import { partnerOptions } from "#web/pages/organisations.ts";
import { type Content, type Html, html, raw, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { namesOf } from "#web/pages/left-out.ts";
import { drawing } from "#web/pages/pictograms.ts";
import { tiles } from "#web/pages/tiles.ts";
import { consoleFormPage, type Frame, linkLineIn, ownForm } from "#console/console-page.ts";
import { inWords } from "./topics-page.ts";

export type TopicView = Frame & {
  neighbourhood: Neighbourhood;
  /** None where a new one is made. */
  topic: OwnTopic | undefined;
  typed: URLSearchParams;
  told: Told;
  mayChange: boolean;
  status?: number | undefined;
};

/** One topic of a neighbourhood's own: its words, what can be done with it, and what was. */
export function consoleTopicPage(view: TopicView): Page {
  const { language, neighbourhood, topic, mayChange } = view;
  const words = inConsole(topicWords, language);
  const title = topic === undefined ? words.add : inWords(topic, language);
  const path = topic === undefined ? `${topicsPath(neighbourhood.id)}/new` : topicPath(topic);
  return consoleFormPage(view, title, path, [
    when(topic, (its) => standing(its, view)),
    topic === undefined || mayChange ? wordsForm(view, path) : paragraph(words.only),
    when(topic, (its) => [mayChange && deeds(its, view), history(its, language)]),
    linkLineIn(language, topicsPath(neighbourhood.id), words.title(neighbourhood.name)),
  ]);
}

/** Where it stands, where it came from, and in which languages it cannot be asked. */
function standing(topic: OwnTopic, { language, neighbourhood }: TopicView): Content {
  const words = inConsole(topicWords, language);
  const lacked = lackedBy(topic, neighbourhood.languages);
  return [
    paragraph(`${words.groups[topic.status]}, ${words.from[topic.from]}.`),
    lacked.length > 0 && note(words.lacks(namesOf(lacked, language))),
    when(topic.notNow, (reason) => note(typedText(words.heldBack(reason)))),
  ];
}

function wordsForm(view: TopicView, path: string): Html {
  const { language, topic, typed, told } = view;
  const words = inConsole(topicWords, language);
  const value = (name: string) => typed.get(name) ?? "";
  return ownForm(
    view,
    path,
    when(topic, ({ version }) => hidden("version", version)),
    topic === undefined && origin(view),
    perLanguage(view, (its, attributes) =>
      textbox({
        id: `words-${its}`,
        label: words.in(words.words, namesOf([its], language)),
        hint: words.wordsHint,
        told,
        value: value(`words-${its}`),
        attributes,
      }),
    ),
    examples(view),
    partners(view),
    textbox({ id: "indicator", label: words.indicator, told, value: value("indicator") }),
    pictograms(view),
    button(words.save),
  );
}

/** Folded away: what can be done is often written later than what it is about. */
function examples(view: TopicView): Html {
  const { language, typed, told } = view;
  const words = inConsole(topicWords, language);
  const fields = perLanguage(view, (its, attributes) =>
    textarea({
      id: `examples-${its}`,
      label: namesOf([its], language),
      hint: words.examplesHint,
      told,
      value: typed.get(`examples-${its}`) ?? "",
      rows: 2,
      attributes,
    }),
  );
  const faulty = told.some(({ field }) => field.startsWith("examples-"));
  return html`<details${faulty && raw(" open")}><summary>${words.examples}</summary>${fields}</details>`;
}

/** A field for each language of the neighbourhood, in which one types as it is written. */
const perLanguage = (
  { neighbourhood }: TopicView,
  fieldIn: (language: Language, attributes: Attributes) => Html,
): Html =>
  grid(
    neighbourhood.languages.map((its) =>
      fieldIn(its, { lang: its, dir: LANGUAGES[its].direction }),
    ),
  );

function origin({ language, typed, told }: TopicView): Html {
  const words = inConsole(topicWords, language);
  const chosen = typed.get("from");
  return fieldset(
    { legend: words.fromWhom, id: "from", hint: words.fromHint, told },
    (attributes) =>
      TopicOrigin.options.map((from, nth) =>
        radio(
          {
            ...(nth === 0 ? { id: "from" } : {}),
            name: "from",
            value: from,
            label: words.from[from],
            checked: chosen === from,
          },
          attributes,
        ),
      ),
  );
}

function partners(view: TopicView): Content {
  const { language, typed } = view;
  const words = inConsole(topicWords, language);
  const chosen = typed.getAll("partners");
  return [
    fieldset({ legend: words.partners }, () =>
      partnerOptions(view).map(([partner, label]) =>
        checkbox({
          name: "partners",
          value: partner,
          label,
          checked: chosen.includes(partner),
        }),
      ),
    ),
    select({
      id: "handler",
      label: words.handler,
      options: partnerOptions(view),
      chosen: typed.get("handler") ?? "",
      empty: words.noHandler,
    }),
  ];
}

function pictograms({ language, typed }: TopicView): Html {
  const words = inConsole(topicWords, language);
  const chosen = Pictogram.safeParse(typed.get("pictogram")).data;
  const none = { value: "", label: words.noPictogram, drawn: "", checked: chosen === undefined };
  const all = Pictogram.options.map((name) => ({
    value: name,
    label: words.pictograms[name],
    drawn: drawing(name),
    checked: chosen === name,
  }));
  const shown =
    chosen === undefined ? words.noPictogram : [drawing(chosen), " ", words.pictograms[chosen]];
  return details(
    [words.pictogram, ": ", shown],
    fieldset({ legend: words.pictogram }, () => tiles("one", "pictogram", [none, ...all])),
  );
}

/** What can be done with it as it stands, each with what that brings. */
function deeds(topic: OwnTopic, view: TopicView): Content {
  const { language, typed, told } = view;
  const words = inConsole(topicWords, language);
  const form = (deed: TopicDeed) => [
    paragraph(words.deedTexts[deed]),
    ownForm(
      view,
      `${topicPath(topic)}/${deed}`,
      hidden("version", topic.version),
      needsReason(deed) &&
        textbox({
          id: `reason-${deed}`,
          name: "reason",
          label: words.reason,
          told,
          value: typed.get(`reason-${deed}`) ?? "",
        }),
      button(words.deeds[deed], { quiet: true }),
    ),
  ];
  return deedsWith(topic).map((deed) => [heading(2, words.deeds[deed]), form(deed)]);
}

function history({ history: lines }: OwnTopic, language: Language): Html {
  const words = inConsole(topicWords, language);
  const { roleNames } = inConsole(peopleWords, language);
  const line = ({ at, by, did, reason }: OwnTopic["history"][number]): Content => [
    `${dayIn(language, dayOf(at))}: ${words.did[did]}, `,
    by === "machine" ? words.machine : roleNames[by],
    when(reason, (why) => [": ", typedText(why)]),
  ];
  return details(words.history, list(lines.map(line)));
}
