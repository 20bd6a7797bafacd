import type { Day, Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { type Worded, wordsIn } from "#domain/form/question.ts";
import type { AnswerFault } from "#domain/form/answer-fault.ts";
import type { Filled } from "#domain/form/reading.ts";
import type { Page as Sheet } from "#domain/form/form.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { panelWords } from "#web/copy/panel.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { titleWords } from "#web/copy/titles.ts";
import { answerFields, fieldOf, toldOfAnswers } from "./answer-fields.ts";
import { questionnaireForm } from "./questionnaire-form.ts";
import { button, checkbox, form, hidden, note } from "./components.ts";
import { details, heading, linkLine, list, paragraph } from "./elements.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { notOpenPage } from "./not-open.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };
/** The panel on the last page: `member` when they consented before, `ticked` as it was filled in. */
type PanelOffer = { member: boolean; ticked: boolean };

type SheetView = View & {
  closes: Instant;
  page: Sheet<Worded>;
  first: boolean;
  last: boolean;
  progress: { page: number; of: number };
  filled: Filled;
  faults: readonly AnswerFault[];
  /** Compulsory questions of other pages that are open, and the number of their page. */
  elsewhere: readonly { question: Worded; number: number }[];
  /** Handed in on this day; what is handed in now replaces it. */
  answeredOn: Day | undefined;
  /** How often they handed in before: who presses the button twice hands in once. */
  times: number;
  panel: PanelOffer | undefined;
};

/**
 * One page of the questionnaire. After a fault: a summary on top that takes the focus, and
 * everything as it was filled in.
 */
export function questionnairePage(view: SheetView): Page {
  const { language, neighbourhood, path, closes, page, filled, faults, progress } = view;
  const words = questionnaireWords[language];
  const asking = questionnaireForm(language);
  const here = toldOfAnswers(faults, page.questions, asking);
  const title = titleWords[language].questionnaire(neighbourhood.name);
  const nth = words.progress(progress.page, progress.of);
  const told = [...here, ...toldElsewhere(view)];
  const lead = [
    progressBar(progress),
    when(view.answeredOn, (day) => note(words.again(dayIn(language, day)), { role: "status" })),
    view.first && paragraph(words.short(dayIn(language, closes))),
  ];
  const rest = view.first && [
    heading(2, words.about),
    paragraph(words.intro(neighbourhood.name)),
    list(words.facts(dayIn(language, closes))),
  ];
  const fields = [
    hidden("sheet", page.number + 1),
    hidden("times", view.times),
    answerFields(page.questions, { language, filled, told: here, words: asking }),
    when(view.panel, (panel) => panelConsent(panel, language)),
    ways(view),
  ];
  return residentPage(
    { language, neighbourhood, title: `${title} – ${nth}`, path, told },
    html`${lead}
${form(`${path}?lang=${language}`, fields)}
${[paragraph(words.later), rest]}`,
  );
}

/** The page number stands in the heading; this shows the same. */
const progressBar = ({ page, of }: { page: number; of: number }): Html =>
  html`<progress class="buurt-progress" value="${page}" max="${of}" aria-hidden="true"></progress>`;

function toldElsewhere({ language, path, elsewhere }: SheetView) {
  const { missing } = questionnaireWords[language].faults;
  return elsewhere.map(({ question, number }) => ({
    field: fieldOf(question),
    text: missing(wordsIn(question.words, language)),
    on: `${path}?page=${number + 1}&lang=${language}`,
  }));
}

function panelConsent({ member, ticked }: PanelOffer, language: Language): Content {
  const words = panelWords[language];
  const { title, consent: label } = words;
  return [
    heading(2, title),
    paragraph(member ? words.member : words.text),
    checkbox({ id: "panel", name: "panel", value: "yes", label, checked: ticked }),
    list(words.points),
    details(words.who, paragraph(words.code)),
  ];
}

/** On, or back: the Enter key presses the first button of a form, so the way on stands first. */
function ways({ language, first, last }: SheetView): Html {
  const words = questionnaireWords[language];
  const on = last
    ? button(words.handIn, { name: "go", value: "hand-in" })
    : button(words.next, { name: "go", value: "next" });
  const back = button(words.previous, { quiet: true, name: "go", value: "previous" });
  return html`${on} ${!first && back}`;
}

const reportIn = (language: Language, published: Instant | undefined): string => {
  const words = questionnaireWords[language];
  return published === undefined ? words.reportLater : words.reportOn(dayIn(language, published));
};

type Outcome = View & {
  closes: Instant;
  published: Instant | undefined;
  first: number;
  told: "accepted" | "replaced" | "before";
  answeredOn: Day | undefined;
  once: boolean;
  inPanel: boolean;
  /** The secret with which one asks, and sees what is kept. */
  desk: string;
};

/** Proof that the answers are in, what happens next, and the ways to change them and to ask. */
export function handedInPage(view: Outcome): Page {
  const { language, neighbourhood, path, closes, published, told, once, inPanel } = view;
  const words = questionnaireWords[language];
  const receipt = receiptWords[language];
  const before = told === "before";
  const title = before ? words.handedIn : words.receipt;
  return residentPage({ language, neighbourhood, title, path }, [
    before && when(view.answeredOn, (day) => paragraph(words.handedInOn(dayIn(language, day)))),
    before && paragraph(words.handedInText(dayIn(language, closes))),
    told === "replaced" && note(words.replaced, { role: "status" }),
    heading(2, receipt.next),
    list([
      ...words.steps(dayIn(language, closes)),
      reportIn(language, published),
      ...(inPanel ? [words.joined] : []),
    ]),
    !once && furtherLinks(view),
    homeLink(language, neighbourhood),
  ]);
}

/** What else can be done. */
function furtherLinks({ language, path, first, desk }: Outcome): Content {
  const { change } = questionnaireWords[language];
  const { question, myData } = titleWords[language];
  const wayTo = (page: string, label: string) =>
    linkLine(`/${page}/${desk}?lang=${language}`, label);
  return [
    linkLine(`${path}?page=${first + 1}&lang=${language}`, change),
    wayTo("q", question),
    wayTo("p", myData),
  ];
}

/**
 * Before it opens, or after it closed: when, whether these answers count, and where the report will
 * be.
 */
export function questionnaireClosedPage(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  early: boolean;
  opens: Instant;
  closes: Instant;
  published: Instant | undefined;
  mine: "handed-in" | "begun" | undefined;
}): Page {
  const { language, early, published, mine } = view;
  const words = questionnaireWords[language];
  const counts = { "handed-in": words.counted, begun: words.notHandedIn };
  return notOpenPage(
    view,
    !early && [
      when(mine, (its) => paragraph(counts[its])),
      paragraph(reportIn(language, published)),
    ],
  );
}
