import { ReportStatus } from "#domain/actions/action.ts";
import type { OwnLine } from "#domain/actions/memory.ts";
import type { Errand, SaysKind, Statement } from "#domain/actions/errand.ts";
import type { Day, Instant } from "#contract/ids.ts";
import { type Language, LANGUAGES } from "#contract/language.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dayIn } from "#web/copy/dates.ts";
import { errandWords } from "#web/copy/errand.ts";
import { button, form, hidden, note, select, textarea, textbox, type Told } from "./components.ts";
import { heading, linkLine, list, paragraph, strong, typedText } from "./elements.ts";
import { type Content, type Html, html, raw, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { organisationName } from "./organisations.ts";
import { ownLine } from "./own-line.ts";

/** What an errand is about, as residents may read it: nothing in it is anybody's words but the team's. */
type AboutMatter = {
  title: string;
  topic: string | undefined;
  due: Day | undefined;
  text: string | undefined;
  /** Where it stands, in one sentence for residents. */
  standing: string | undefined;
};

export type ErrandView = {
  language: Language;
  neighbourhood: Neighbourhood;
  path: string;
  errand: Errand;
  about: AboutMatter | OwnLine;
  can: readonly SaysKind[];
  /** Where a picture can be sent, while there is room for one. */
  picture: string | undefined;
  shown: Instant;
  told: Told;
  typed: URLSearchParams;
  message: "thanks" | "picture" | "again" | "full" | undefined;
};

/** What an organisation outside the team is asked, and all that it can say; opening it changes nothing. */
export function errandPage(view: ErrandView): Page {
  const { language, neighbourhood, path, errand, can, told, message, picture } = view;
  const words = errandWords[language];
  const { answerBy, said } = errand;
  const isMemory = errand.matter.kind === "memory";
  const title = (isMemory ? words.memory : words).title(neighbourhood.name);
  return residentPage({ language, neighbourhood, title, path, told }, [
    when(message, (which) =>
      note(which === "picture" ? words.pictures.kept : words[which], { role: "status" }),
    ),
    aboutPart(view),
    said.length > 0 && statements(view),
    can.length === 0
      ? paragraph(words.over)
      : [paragraph(words.checked), can.map((kind) => sayForm(kind, view))],
    when(picture, (to) => linkLine(`${to}?lang=${language}`, words.picture)),
    said.length === 0 &&
      !isMemory &&
      paragraph(words.until(dayIn(language, answerBy), neighbourhood.coordinator.name)),
  ]);
}

function aboutPart(view: ErrandView): Content {
  const { language, neighbourhood, about, errand } = view;
  const words = errandWords[language];
  if ("its" in about) return ownLine(about, view);
  const name = organisationName({ language, neighbourhood }, errand.partner);
  const { title, topic, due, text, standing } = about;
  return [
    paragraph(words[errand.matter.kind === "promise" ? "ask" : "handed"](neighbourhood.name, name)),
    html`<section class="buurt-card">${[
      when(topic, (its) => paragraph(its)),
      html`<p dir="auto">${strong(title)}</p>`,
      when(due, (day) => paragraph(words.due(dayIn(language, day)))),
      when(standing, (sentence) => paragraph(sentence)),
      when(text, (its) => html`<p dir="auto">${its}</p>`),
    ]}</section>`,
  ];
}

/** What they said until now, and whether somebody of the team took it. */
function statements({ language, errand }: ErrandView): Content {
  const words = errandWords[language];
  const became = ({ looked }: Statement): Content => {
    if (looked === undefined) return words.waits;
    return looked.taken
      ? words.taken
      : [words.notTaken, when(looked.why, (why) => [": ", typedText(why)])];
  };
  return [
    heading(2, words.said),
    list(
      errand.said.map((one) => [
        `${dayIn(language, one.at)}: `,
        statementText(one, language),
        " (",
        became(one),
        ")",
      ]),
    ),
  ];
}

/** One statement in words. */
export function statementText({ says }: Statement, language: Language): Content {
  const words = errandWords[language];
  const { reports } = actionFactWords[language];
  const more = [
    ...("due" in says ? [dayIn(language, says.due)] : []),
    ...("status" in says ? [[says.number ?? "", reports[says.status]].join(" ").trim()] : []),
  ];
  return [
    [words.says[says.kind], ...more].join(": "),
    when("text" in says && says.text, (text) => [". ", typedText(text)]),
    when("next" in says && says.next, (text) => [" ", typedText(text)]),
    when("word" in says && says.word, (text) => [". ", typedText(text)]),
  ];
}

type Needed = "due" | "text" | "next" | "report" | "word";
const NEEDS: Readonly<Record<SaysKind, readonly Needed[]>> = {
  yes: ["due"],
  no: ["text"],
  day: ["due", "text"],
  answer: ["text"],
  "under-way": [],
  blocked: ["text"],
  done: ["text"],
  "partly-done": ["text", "next"],
  "not-done": ["text"],
  report: ["report", "text"],
  word: ["word"],
  "no-word": [],
  picture: [],
};

function sayForm(kind: SaysKind, view: ErrandView): Html {
  const { language, path, shown, typed } = view;
  const words = errandWords[language];
  const mine = typed.get("says") === kind;
  const fields = form(`${path}?lang=${language}`, [
    hidden("says", kind),
    hidden("shown", shown),
    NEEDS[kind].map((field) => fieldOf(field, kind, view)),
    button(kind === "yes" ? words.says.yes : words.send),
  ]);
  const open = (mine || ["yes", "report", "word"].includes(kind)) && raw(" open");
  return html`<details${open}><summary>${words.says[kind]}</summary>${fields}</details>`;
}

function fieldOf(
  field: Needed,
  kind: SaysKind,
  { language, neighbourhood, about, told, typed }: ErrandView,
): Content {
  const words = errandWords[language];
  const { reports } = actionFactWords[language];
  const given = (name: string, otherwise = "") =>
    typed.get("says") === kind ? (typed.get(name) ?? otherwise) : otherwise;
  const id = (name: string) => `${kind}-${name}`;
  if (field === "due")
    return textbox({
      id: id("due"),
      name: "due",
      label: words.day,
      value: given("due", "due" in about ? about.due : undefined),
      told,
      attributes: { type: "date" },
    });
  if (field === "report")
    return [
      textbox({
        id: id("number"),
        name: "number",
        label: words.number,
        value: given("number"),
        told,
        attributes: { dir: "ltr", autocomplete: "off" },
      }),
      select({
        id: id("status"),
        name: "status",
        label: words.status,
        options: ReportStatus.options.map((one) => [one, reports[one]]),
        chosen: given("status"),
        told,
      }),
    ];
  return textarea({
    id: id(field),
    name: field,
    label: words[field],
    ...(kind === "report" ? { hint: words.optional } : {}),
    ...(kind === "word"
      ? { hint: words.memory.hint(LANGUAGES[mainLanguage(neighbourhood)].name) }
      : {}),
    value: given(field),
    rows: 3,
    told,
    attributes: { dir: "auto" },
  });
}

/** Whose link was withdrawn, or is of an earlier turn. */
export function withdrawnPage({
  language,
  neighbourhood,
  path,
}: Pick<ErrandView, "language" | "neighbourhood" | "path">): Page {
  const words = errandWords[language];
  const { name, email } = neighbourhood.coordinator;
  return residentPage({ language, neighbourhood, title: words.withdrawn, path, status: 410 }, [
    paragraph(words.withdrawnText(`${name} (${email})`)),
    homeLink(language, neighbourhood),
  ]);
}
