import type { PostalAddress } from "#domain/dispatch/mail.ts";
import type { PersonalCode } from "#domain/answer/code.ts";
import { type Instant, OTHER } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { letterWords } from "#web/copy/letters/letter.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { invitationMailWords } from "#web/copy/mails/invitation.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { titleWords } from "#web/copy/titles.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { printed, qrCode } from "./print.ts";

/** To whom, in which language, and with which code; `shown` is the code as it is printed. */
export type Letter = {
  name: string;
  address: PostalAddress;
  language: Language;
  code: PersonalCode;
  shown: string;
};

/** What all letters of a print have in common; `back` is the page of the console that they came from. */
export type Print = {
  language: Language;
  neighbourhood: Neighbourhood;
  area: string;
  closes: Instant;
  nth: 1 | 2;
  site: string;
  letters: readonly Letter[];
  back: string;
};

/** Letters of two sides each: why and how on the front, a form on the back. */
export const lettersPage = (view: Print & { topics: readonly Topic[] }): Page =>
  printedLetters(view, (letter) => html`${front(view, letter, "agenda")}${form(view, letter)}`);

/** Letters for the printer, each as its sheets. */
export function printedLetters(
  { language, neighbourhood, letters, back }: Print,
  sheets: (letter: Letter) => Html,
): Page {
  const words = inConsole(fieldworkWords, language);
  const aside = html`<p>${words.printed(letters.length)}</p><p>${words.howToPrint}</p><p><a href="${back}?lang=${language}">${words.backToLetters}</a></p>`;
  return printed(
    { language, title: `${words.letters}: ${neighbourhood.name}`, aside },
    letters.map(sheets),
  );
}

const bare = (site: string) => site.replace(/^https?:\/\//, "");

/** The front of a letter: who asks and why, and the three ways to answer. */
export function front(
  { neighbourhood, area, closes, nth, site }: Print,
  { name, address: { street, postcode, place }, language, code, shown }: Letter,
  asks: "agenda" | "measurement",
): Html {
  const words = letterWords[language];
  const questionnaire = paperQuestionnaireWords[language];
  const { contact } = neighbourhood;
  const { hello } = mailFrameWords[language];
  const asked = invitationMailWords[language][asks];
  const lead = (nth === 1 ? asked.invitation : asked.reminder).lead(area);
  return html`<article class="buurt-sheet" lang="${language}" dir="${LANGUAGES[language].direction}"><address dir="ltr">${name}<br>${street}<br>${postcode} ${place}</address><h2>${lead}</h2><p>${hello(name)}</p><p>${asked.why(neighbourhood.name)}</p><p><strong>${asked.closes(dayIn(language, closes))}</strong></p><h3>${words.how}</h3>
<div class="buurt-code">${qrCode(`${site}/a/${code}`, words.qr)}<div><p>${words.camera}</p><p>${words.type} <strong dir="ltr">${bare(site)}/code</strong></p><p>${words.code}<br><strong class="buurt-shown" dir="ltr">${shown}</strong></p></div></div>
<ul><li>${asks === "agenda" ? words.paper : questionnaire.front}</li><li>${words.telephone(contact.name, contact.phone)}</li></ul><p>${words.personal}</p><p>${contact.name}<br>${contact.role}, Veilige Buurten Team ${neighbourhood.name}</p></article>`;
}

/** The paper form: the same topics in the same words, a number to write beside each. */
function form(
  { neighbourhood: { contact }, area, topics, closes }: Print & { topics: readonly Topic[] },
  { language, shown }: Letter,
): Html {
  const words = letterWords[language];
  const titles = titleWords[language];
  const survey = surveyWords[language];
  const box = (label: string) => html`<li><span class="buurt-box"></span> ${label}</li>`;
  return html`<article class="buurt-sheet" lang="${language}" dir="${LANGUAGES[language].direction}"><h2>${titles.survey(area)}</h2><p>${words.write}</p><ul class="buurt-boxes">${topics.filter(({ id }) => id !== OTHER).map((topic) => box(topic.words[language]))}${topics.filter(({ id }) => id === OTHER).map((topic) => html`${box(topic.words[language])}<li class="buurt-line"></li>`)}${box(survey.unsure)}</ul><p>${survey.comment}</p><p class="buurt-line"></p><p class="buurt-line"></p><p>${words.give(contact.name, contact.phone, dayIn(language, closes))}</p><p>${words.code} <strong class="buurt-shown" dir="ltr">${shown}</strong></p></article>`;
}
