import type { PostalAddress } from "#domain/dispatch/mail.ts";
import type { PersonalCode } from "#domain/answer/code.ts";
import { type Instant, OTHER } from "#domain/ids.ts";
import type { Language } from "#domain/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { dayIn, directionOf, wordsOf } from "#web/copy/words.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { printed, qrCode } from "./print.ts";

/** To whom, in which language, and with which code; `shown` is the code as it is printed. */
export type Letter = { name: string; address: PostalAddress; language: Language; code: PersonalCode; shown: string };

type View = { language: Language; neighbourhood: Neighbourhood; area: string; topics: readonly Topic[]; closes: Instant; nth: 1 | 2; site: string };

/** Letters of two sides each: why and how on the front, a form on the back. */
export function lettersPage({ letters, back, ...view }: View & { letters: readonly Letter[]; back: string }): Page {
  const { console: { fieldwork: words } } = wordsOf(view.language);
  const aside = html`<p>${words.printed(letters.length)}</p><p>${words.howToPrint}</p><p><a href="${back}?lang=${view.language}">${words.backToLetters}</a></p>`;
  return printed({ language: view.language, title: `${words.letters}: ${view.neighbourhood.name}`, aside }, letters.map((letter) => html`${front(view, letter)}${form(view, letter)}`));
}

const bare = (site: string) => site.replace(/^https?:\/\//, "");

function front({ neighbourhood, area, closes, nth, site }: View, { name, address: { street, postcode, place }, language, code, shown }: Letter): Html {
  const { letter: words, mail } = wordsOf(language);
  const { contact } = neighbourhood;
  const lead = (nth === 1 ? mail.invitation : mail.reminder).lead(area);
  return html`<article class="buurt-sheet" lang="${language}" dir="${directionOf(language)}"><address dir="ltr">${name}<br>${street}<br>${postcode} ${place}</address><h2>${lead}</h2><p>${mail.hello(name)}</p><p>${mail.why(neighbourhood.name)}</p><p><strong>${mail.closes(dayIn(language, closes))}</strong></p><h3>${words.how}</h3>
<div class="buurt-code">${qrCode(`${site}/a/${code}`, words.qr)}<div><p>${words.camera}</p><p>${words.type} <strong dir="ltr">${bare(site)}/code</strong></p><p>${words.code}<br><strong class="buurt-shown" dir="ltr">${shown}</strong></p></div></div>
<ul><li>${words.paper}</li><li>${words.telephone(contact.name, contact.phone)}</li></ul><p>${words.personal}</p><p>${contact.name}<br>${contact.role}, Veilige Buurten Team ${neighbourhood.name}</p></article>`;
}

/** The paper form: the same topics in the same words, a number to write beside each. */
function form({ neighbourhood: { contact }, area, topics, closes }: View, { language, shown }: Letter): Html {
  const { letter: words, survey } = wordsOf(language);
  const box = (label: string) => html`<li><span class="buurt-box"></span> ${label}</li>`;
  return html`<article class="buurt-sheet" lang="${language}" dir="${directionOf(language)}"><h2>${survey.title(area)}</h2><p>${words.write}</p><ul class="buurt-boxes">${topics.filter(({ id }) => id !== OTHER).map((topic) => box(topic.words[language]))}${topics.filter(({ id }) => id === OTHER).map((topic) => html`${box(topic.words[language])}<li class="buurt-line"></li>`)}${box(survey.unsure)}</ul><p>${survey.comment}</p><p class="buurt-line"></p><p class="buurt-line"></p><p>${words.give(contact.name, contact.phone, dayIn(language, closes))}</p><p>${words.code} <strong class="buurt-shown" dir="ltr">${shown}</strong></p></article>`;
}
