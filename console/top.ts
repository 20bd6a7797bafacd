import type { Language } from "#contract/language.ts";
import { LANGUAGES } from "#contract/language.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { CONSOLE_LANGUAGES, inConsole } from "#web/copy/console/words.ts";
import { layoutWords } from "#web/copy/layout.ts";
import { button, hidden, query, textbox } from "#web/pages/components.ts";
import { paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { ITS } from "#web/pages/municipality.ts";
import type { Around } from "./around.ts";
import { movedTo, pathOf, type Place, placeAt, PLACES, WAITS_AT } from "./places.ts";

/** What every page of the console has around it: who is logged in, and where that person may go. */
export type Top = {
  language: Language;
  csrf: string;
  who: string;
  places: readonly Place[];
  around: Around;
};

/** An address of the console, in the language in which somebody reads it. */
export const addressIn = (language: Language, path: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;

/**
 * The head of every page of the team: whose it is, where one can go, of which neighbourhood, and who
 * is logged in. Each part opens without a script; on a phone the places are behind one button.
 */
export function topOf(top: Top, path: string): Html {
  const { language } = top;
  const { menu, product } = inConsole(frameWords, language);
  const home = addressIn(language, PLACES.start);
  return html`<header class="buurt-top buurt-wide">${[
    html`<a class="buurt-brand buurt-sender" href="${home}">${ITS.mark}<p>${ITS.called}<span>${product}</span></p></a>`,
    html`<details class="buurt-open"><summary>${menu}</summary></details>`,
    placeSwitch(top, path),
    account(top, path),
    navigation(top, path),
  ]}</header>`;
}

/** What opens under its own name. */
const menuOf = (kind: string, name: Content, ...content: Content[]): Html =>
  html`<details class="buurt-menu ${kind}"><summary>${name}</summary><div>${content}</div></details>`;

function navigation({ language, places, around }: Top, path: string): Html {
  const words = inConsole(frameWords, language);
  const item = (place: Place) => {
    const address = addressIn(language, pathIn(place, around));
    const current = placeAt(path) === place && (path === PLACES[place] ? "page" : "true");
    const mark = when(current, (kind) => html` aria-current="${kind}"`);
    const label = [words.places[place], countAt(place, around, language)];
    return html`<li><a class="buurt-to" href="${address}"${mark}>${label}</a></li>`;
  };
  const items = html`<ul class="buurt-places">${places.map(item)}</ul>`;
  return html`<nav class="buurt-nav" aria-label="${words.navigation}" data-fresh="nav">${items}</nav>`;
}

/** What is of a neighbourhood stays with the one at hand; the overview and the list are of all. */
const pathIn = (place: Place, { place: here }: Around): string =>
  pathOf(place, place === "start" || place === "neighbourhoods" ? undefined : here?.id);

/** How much waits there, for the eye and for the ear. */
function countAt(place: Place, { waits }: Around, language: Language): Content {
  const kinds = WAITS_AT[place];
  const some = [...waits.kinds].filter(([kind]) => kinds === "all" || kinds?.includes(kind));
  const count = some.reduce((sum, [, of]) => sum + of, 0);
  if (count === 0) return "";
  const shown = `${count}${waits.more ? "+" : ""}`;
  const heard = inConsole(frameWords, language).waits(shown);
  return [
    html`<span class="buurt-count" aria-hidden="true">${shown}</span>`,
    html` <span class="buurt-unseen">${heard}</span>`,
  ];
}

/** The same page of another neighbourhood, or of all; where there are many, one is searched for. */
function placeSwitch({ language, places, around: { place, choice } }: Top, path: string): Content {
  if (!places.includes("neighbourhoods") || choice.places.length === 0) return "";
  const words = inConsole(frameWords, language);
  const row = (name: string, id?: (typeof choice.places)[number]["id"]) => {
    const current = id === place?.id && html` aria-current="true"`;
    const address = addressIn(language, movedTo(path, id));
    return html`<li><a class="buurt-to" href="${address}"${current}>${name}</a></li>`;
  };
  const rows = [row(words.everywhere), choice.places.map(({ id, name }) => row(name, id))];
  const list = html`<ul class="buurt-places">${rows}</ul>`;
  const search = [
    hidden("lang", language),
    textbox({ id: "place-q", name: "q", label: words.search, attributes: { autocomplete: "off" } }),
    button(words.searchButton, { quiet: true }),
  ];
  return menuOf(
    "buurt-switch",
    [html`<span class="buurt-unseen">${words.choose}: </span>`, place?.name ?? words.everywhere],
    html`<nav aria-label="${words.choose}">${list}</nav>`,
    choice.more && query(PLACES.neighbourhoods, search),
  );
}

/** Who is logged in, the other languages, and the way out. */
function account({ language, csrf, who }: Top, path: string): Html {
  const words = inConsole(frameWords, language);
  const initials = who
    .split(" ")
    .map((part) => part.at(0) ?? "")
    .join("")
    .slice(0, 2);
  const out = (address: string, label: string) =>
    html`<form method="post" action="${address}">${[
      hidden("csrf", csrf),
      button(label, { quiet: true }),
    ]}</form>`;
  const inOther = CONSOLE_LANGUAGES.filter((other) => other !== language).map(
    (other) =>
      html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${
        LANGUAGES[other].name
      }</a>`,
  );
  return menuOf(
    "buurt-account",
    [
      html`<span class="buurt-initials" aria-hidden="true">${initials}</span>`,
      html`<span class="buurt-name">${who}</span>`,
    ],
    paragraph(words.who(who)),
    out("/console/logout", words.logout),
    html`<nav aria-label="${layoutWords[language].otherLanguage}">${inOther}</nav>`,
    paragraph(words.everywhereText),
    out("/console/logout-everywhere", words.everywhereOut),
  );
}

/** The pages above this one. */
export function trailOf(
  { language, around: { place } }: Top,
  path: string,
  above: Content[],
): Content {
  if (path === PLACES.start) return "";
  const words = inConsole(frameWords, language);
  const step = (to: string, name: string) =>
    html`<li><a href="${addressIn(language, to)}">${name}</a></li>`;
  const at = placeAt(path);
  const isPlace = place !== undefined && path === pathOf("neighbourhoods", place.id);
  const steps = [
    step(PLACES.start, words.places.start),
    path !== PLACES[at] && step(PLACES[at], words.places[at]),
    place !== undefined && !isPlace && step(pathOf("neighbourhoods", place.id), place.name),
    above.map((one) => html`<li>${one}</li>`),
  ];
  return html`<nav class="buurt-trail" aria-label="${words.trail}"><ol class="buurt-crumbs">${steps}</ol></nav>`;
}
