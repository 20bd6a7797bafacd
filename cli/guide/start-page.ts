import { momentWords } from "#web/copy/moments.ts";
import { button } from "#web/pages/components.ts";
import { details, link, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { framed, HERE, iconOf, momentOf, OUTBOX, spoken } from "./frame.ts";
import { ICONS } from "./icons.ts";
import type { Coming } from "./next.ts";
import { phaseOf, type Place } from "./places.ts";
import { type Guided, guideWords } from "./words.ts";

/** A day in ms, by which the clock can be moved on. */
const DAY = 86_400_000;

/** The mail by which somebody can try to be a resident. */
export type Asked = { mail: string; name: string; place: string };
/** What the last press of a button brought about. */
export type Brought = { moment: Coming | undefined; mails: number };

export type StartView = {
  language: Guided;
  now: number;
  places: readonly Place[];
  /** The earliest first. */
  coming: readonly Coming[];
  asked: Asked | undefined;
  /** Whether residents can answer somewhere. */
  open: boolean;
  brought: Brought | undefined;
};

/** Three ways into the product, the time, and what is where. */
export function startPage(view: StartView): string {
  const { language } = view;
  const words = guideWords[language];
  return framed({ language, title: words.title, path: HERE }, [
    html`<p class="guide-lead">${words.lead}</p>`,
    when(view.brought, (brought) => told(view, brought)),
    html`<ol class="guide-ways">${[residentWay(view), coordinatorWay(view), yearsWay(view)]}</ol>`,
    clock(view),
    html`<h2>${words.places}</h2><ul class="guide-list">${view.places.map((place) => placeLine(language, place))}</ul>`,
  ]);
}

type Way = { icon: string; title: string; minutes: number; text: string };
function way(language: Guided, { icon, title, minutes, text }: Way, press: Content): Html {
  const clocked = html`<span class="guide-minutes">${iconOf(ICONS.minutes)}${guideWords[language].minutes(minutes)}</span>`;
  return html`<li>${iconOf(icon)}<h2>${title}</h2>${clocked}<p>${text}</p><div class="guide-do">${press}</div></li>`;
}

const buttonLink = (address: string, label: string): Html =>
  html`<a class="nl-button nl-button--primary" href="${address}">${label}</a>`;

function residentWay({ language, asked }: StartView): Html {
  const { title, text, button: label, none } = guideWords[language].resident;
  const its = { icon: ICONS.resident, title, minutes: 2 };
  if (asked === undefined) return way(language, { ...its, text: none }, "");
  const { mail, name, place } = asked;
  const press = buttonLink(spoken(`${OUTBOX}/${mail}`, language), label(firstOf(name)));
  return way(language, { ...its, text: text(name, place) }, press);
}

const firstOf = (name: string): string => name.split(" ")[0] ?? name;

function coordinatorWay({ language, places }: StartView): Html {
  const { title, text, button: label } = guideWords[language].coordinator;
  const its = { icon: ICONS.coordinator, title, minutes: 5, text: text(places.length) };
  const address = spoken(`${HERE}be/noor`, language);
  return way(language, its, html`<form method="post" action="${address}">${button(label)}</form>`);
}

/** Leads to the neighbourhood with the longest history; nothing where none has any. */
function yearsWay({ language, places }: StartView): Html | "" {
  const [longest] = places.toSorted((one, other) => other.rounds - one.rounds);
  if (longest === undefined || longest.rounds < 2) return "";
  const { id, name, rounds, measured } = longest;
  const { title, text, button: label, measured: report } = guideWords[language].years;
  const its = { icon: ICONS.years, title, minutes: 3, text: text(name, rounds) };
  return way(language, its, [
    when(measured, (wave) => paragraph(link(spoken(`/measured/${wave}`, language), report))),
    buttonLink(spoken(`/memory/${id}`, language), label(name)),
  ]);
}

const nameIn = (places: readonly Place[], id: string): string =>
  places.find((place) => place.id === id)?.name ?? "";

/** Where and what, e.g. `Limmel: Herinnering aan wie nog niet antwoordde`. */
function momentName({ language, places }: StartView, coming: Coming): string {
  const words = momentWords[language];
  const isSample = coming.measured && coming.moment === "invitation";
  const moment = isSample ? words.toSample : words.moments[coming.moment];
  return `${nameIn(places, coming.neighbourhood)}: ${moment}`;
}

function told(view: StartView, { moment, mails }: Brought): Html {
  const words = guideWords[view.language];
  const came = when(moment, (one) => html`${words.came(momentName(view, one))} `);
  const sent = mails === 0 ? words.noMails : words.mails(mails);
  const see = when(mails > 0, () => link(spoken(OUTBOX, view.language), words.see));
  return html`<div class="guide-told" role="status">${paragraph(came, sent, " ", see)}</div>`;
}

const pressTo = (language: Guided, path: string, content: Content): Html =>
  html`<form method="post" action="${spoken(`${HERE}${path}`, language)}">${content}</form>`;

function clock(view: StartView): Html {
  const { language, now, coming } = view;
  const words = guideWords[language];
  return html`<section class="guide-clock" aria-labelledby="time">
    <div>
      <h2 id="time">${words.time}</h2>
      <p class="guide-now">${words.now(momentOf(language, now))}</p>
      ${paragraph(words.clock)}
    </div>
    <div class="guide-ahead">${coming.length === 0 ? paragraph(words.nothing) : ahead(view)}</div>
    ${more(view)}
  </section>`;
}

/** What happens next, with the one button that goes there, and what comes after it. */
function ahead(view: StartView): Html {
  const { language } = view;
  const words = guideWords[language];
  const [next, ...later] = view.coming;
  const line = (coming: Coming) =>
    html`<li><strong>${momentName(view, coming)}</strong>${momentOf(language, coming.at)}</li>`;
  return html`<h3>${words.next}</h3>
    ${when(
      next,
      (coming) => html`<p class="guide-next">${momentName(view, coming)}</p>
      <p>${momentOf(language, coming.at)}</p>
      ${pressTo(language, "actions/next-moment", button(words.go))}`,
    )}
    ${when(
      later.length > 0,
      () => html`<h3 class="guide-later">${words.later}</h3>
      <ul class="guide-then">${later.slice(0, 3).map(line)}</ul>`,
    )}`;
}

function more({ language, open }: StartView): Html {
  const words = guideWords[language];
  const jump = (days: number, label: string) =>
    pressTo(language, "jump", [
      html`<input type="hidden" name="to" value="${days * DAY}">`,
      button(label, { quiet: true }),
    ]);
  const answer = when(open, () =>
    pressTo(language, "actions/answer", button(words.answer, { quiet: true })),
  );
  const buttons = html`<div class="guide-more">${[jump(1, words.day), jump(7, words.week), answer]}</div>`;
  return details(words.more, buttons);
}

const placeLine = (language: Guided, place: Place): Html =>
  html`<li><a class="nl-link guide-mail" href="${spoken(`/${place.id}`, language)}" aria-label="${guideWords[language].page(place.name)}">${place.name}</a><span>${phaseOf(language, place)}</span></li>`;
