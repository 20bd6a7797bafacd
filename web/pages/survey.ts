import type { ChoiceFault, Filled } from "#domain/answer/ballot.ts";
import { type CycleId, type Instant, OTHER, type RoundId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import type { ReceiptCode } from "#domain/tally/seal.ts";
import type { SurveyWords } from "#web/copy/nl/survey.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkFaultWords } from "#web/copy/link-faults.ts";
import { linkWords } from "#web/copy/links.ts";
import { openSurveyWords } from "#web/copy/open-survey.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import {
  button,
  checkbox,
  fieldset,
  faultSummary,
  form,
  note,
  select,
  textarea,
  type Told,
} from "./components.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { receiptMailForm } from "./receipt-mail.ts";

const FIELDS = ["first", "second", "third"] as const;
type Field = (typeof FIELDS)[number] | "other" | "comment";

/** The sentence for a fault, and the field where it is mended. */
function wordsFor(
  fault: ChoiceFault,
  { faults: say }: SurveyWords,
  topics: readonly Topic[],
  language: Language,
  places: readonly string[],
): { field: Field; text: string } {
  const at = (topic: string): Field => FIELDS[places.lastIndexOf(topic)] ?? "first";
  switch (fault.kind) {
    case "none":
      return { field: "first", text: say.none };
    case "too-many":
      return { field: "third", text: say.tooMany };
    case "twice":
      return {
        field: at(fault.topic),
        text: say.twice(
          topics.find(({ id }) => id === fault.topic)?.words[language] ?? fault.topic,
        ),
      };
    case "unknown":
      return { field: at(fault.topic), text: say.unknown };
    case "other-without-words":
      return { field: "other", text: say.otherWithoutWords };
    case "other-too-long":
      return { field: "other", text: say.otherTooLong(fault.length) };
    case "comment-too-long":
      return { field: "comment", text: say.commentTooLong(fault.length) };
    case "gap":
      return { field: FIELDS[places.indexOf("")] ?? "first", text: say.gap };
  }
}

/** Every fault of a choice in words, with the field where it is mended. */
export const toldOf = (
  faults: readonly ChoiceFault[],
  topics: readonly Topic[],
  language: Language,
  places: readonly string[],
): Told => faults.map((fault) => wordsFor(fault, surveyWords[language], topics, language, places));

/** Three lists to choose from, without dragging and without JavaScript; "I do not know", the words of "something else", and the open question. */
export function choiceFields({
  language,
  topics,
  told,
  places,
  other,
  comment,
  unsure,
}: { language: Language; topics: readonly Topic[]; told: Told } & Filled): Html {
  const survey = surveyWords[language];
  const options = topics.map(({ id, words: its }) => [id, its[language]] as const);
  const place = (id: (typeof FIELDS)[number], at: number) =>
    select({
      id,
      label: survey.places[at] ?? "",
      options,
      chosen: places[at],
      empty: survey.choose,
      told,
      hintOf: at === 0 ? "hint" : undefined,
    });
  return html`${fieldset({ legend: survey.legend, hint: survey.hint }, () => html`${FIELDS.map(place)}${checkbox({ name: "unsure", value: "yes", label: survey.unsure, checked: unsure })}`)}
${topics.some(({ id }) => id === OTHER) ? textarea({ id: "other", label: survey.other, hint: survey.otherHint, value: other, rows: 3, told }) : ""}
${textarea({ id: "comment", label: survey.comment, hint: survey.commentHint, value: comment, rows: 4, told })}`;
}

/** The survey, by a personal link or by the `open` one. After a fault: a summary on top that takes the focus, and everything as it was filled in. */
export function surveyPage(
  view: {
    language: Language;
    path: string;
    neighbourhood: Neighbourhood;
    area: string;
    topics: readonly Topic[];
    closes: Instant;
    faults: readonly ChoiceFault[];
    answered: boolean;
    open?: { round: RoundId | undefined };
  } & Filled,
): Page {
  const {
    language,
    path,
    neighbourhood,
    area,
    topics,
    closes,
    faults,
    answered,
    open: apart,
    ...filled
  } = view;
  const titles = titleWords[language];
  const survey = surveyWords[language];
  const open = openSurveyWords[language];
  const told = toldOf(faults, topics, language, filled.places);
  const until = dayIn(language, closes);
  const round = apart?.round === undefined ? "" : `&round=${apart.round}`;
  return layout(
    {
      language,
      title: titles.survey(area),
      path,
      brand: neighbourhood.name,
      status: faults.length > 0 ? 422 : 200,
    },
    html`${faultSummary(language, told)}
${answered ? note(survey.changed, { role: "status" }) : ""}${apart === undefined ? "" : note(open.apart)}<p>${survey.intro(neighbourhood.name)}</p><ul>${(apart === undefined ? survey.facts(until) : open.facts(until)).map((fact) => html`<li>${fact}</li>`)}</ul>
${form(
  `${path}?lang=${language}${round}`,
  html`${choiceFields({ language, topics, told, ...filled })}
${button(survey.send)}`,
)}${contactBlock(language, neighbourhood)}`,
  );
}

/** Proof for the resident that the answer is in, and what happens next. */
export function receiptPage(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  other: string | undefined;
  replaced: boolean;
  once: boolean;
  closes: Instant;
  path: string;
  cycle: CycleId;
  code: ReceiptCode;
  byMail: boolean;
}): Page {
  const {
    language,
    neighbourhood,
    topics,
    other,
    replaced,
    once,
    closes,
    path,
    cycle,
    code,
    byMail,
  } = view;
  const receipt = receiptWords[language];
  const titles = titleWords[language];
  const { toNeighbourhood } = linkWords[language];
  return layout(
    { language, title: receipt.title, path, brand: neighbourhood.name },
    html`${replaced ? note(receipt.replaced, { role: "status" }) : ""}<h2>${receipt.yours}</h2>${topics.length === 0 ? html`<p>${receipt.unsure}</p>` : ""}<ol>${topics.map(({ id, words }) => html`<li>${words[language]}${id === OTHER && other !== undefined ? html`: ${other}` : ""}</li>`)}</ol>
<h2>${receipt.next}</h2><ul>${receipt.steps(dayIn(language, closes)).map((step) => html`<li>${step}</li>`)}</ul>${once ? "" : html`<p><a href="${path}?lang=${language}">${receipt.change}</a></p>`}<p><a href="${path.replace("/a/", "/h/")}?lang=${language}">${titles.help}</a></p><p><a href="${path.replace("/a/", "/q/")}?lang=${language}">${titles.question}</a></p><h2>${receipt.code}</h2><p><strong><code dir="ltr">${code}</code></strong></p><p>${receipt.codeText} <a href="/count/${cycle}?lang=${language}">${receipt.codeLink}</a></p>${byMail ? receiptMailForm(language, path.replace("/a/", "/r/")) : ""}<p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

/** Before it opens or after it closed: when, and what was decided as soon as that is known. */
export function closedPage(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  status: Round["status"];
  opens: Instant;
  closes: Instant;
  agendaOn: Instant;
  agenda: readonly Topic[] | undefined;
  cycle: CycleId;
  counted: { topics: readonly Topic[]; code: ReceiptCode } | undefined;
}): Page {
  const { language, neighbourhood, status, opens, closes, agendaOn, agenda, cycle, counted } = view;
  const closed = surveyClosedWords[language];
  const receipt = receiptWords[language];
  const { toNeighbourhood } = linkWords[language];
  const early = status === "planned";
  return layout(
    {
      language,
      title: early ? closed.notYet : closed.title,
      brand: neighbourhood.name,
      status: early ? 200 : 410,
    },
    html`<p>${early ? closed.notYetText(dayIn(language, opens)) : closed.text(dayIn(language, closes))}</p>${when(agenda, (topics) => html`<h2>${closed.agenda}</h2><ol>${topics.map(({ words }) => html`<li>${words[language]}</li>`)}</ol>`)}${agenda === undefined && !early ? html`<p>${closed.soon(dayIn(language, agendaOn))}</p>` : ""}${when(counted, ({ topics, code }) => html`<p>${closed.yours}${topics.length === 0 ? ` ${receipt.unsure}` : ""}</p><ol>${topics.map(({ words }) => html`<li>${words[language]}</li>`)}</ol><p><a href="/count/${cycle}?lang=${language}&amp;code=${code}#check">${closed.checkLink}</a></p>`)}<p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}

const LINK_STATUS = {
  unknown: 404,
  mistyped: 400,
  "other-link-used": 409,
  "given-once": 409,
} as const;

/** A link that leads nowhere: what may have happened and what to do. */
export function linkPage({
  language,
  kind,
  neighbourhood,
}: {
  language: Language;
  kind: keyof typeof LINK_STATUS;
  neighbourhood?: Neighbourhood;
}): Page {
  const linkFaults = linkFaultWords[language];
  const links = linkWords[language];
  const [title = "", text = ""] = linkFaults[kind];
  return layout(
    { language, title, status: LINK_STATUS[kind] },
    html`<p>${text}</p>${neighbourhood === undefined ? html`<p><a href="/">${links.overview}</a></p>` : contactBlock(language, neighbourhood)}`,
  );
}
