import type { Language } from "#contract/language.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { CONSOLE_LANGUAGES, inConsole } from "#web/copy/console/words.ts";
import { helpWith } from "#web/manual/help.ts";
import { button, faultSummary, form, hidden, note, type Told } from "#web/pages/components.ts";
import { link, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { layout, type Page } from "#web/pages/layout.ts";

/** The places of the console that its navigation can lead to. */
export const PLACES = {
  start: "/console",
  neighbourhoods: "/console/neighbourhoods",
  actions: "/console/actions",
  figures: "/console/figures",
  exports: "/console/exports",
  audit: "/console/audit",
  people: "/console/people",
  manual: "/console/manual",
} as const;
export type Place = keyof typeof PLACES;

/** What every page of the console has around it: who is logged in, and where that person may go. */
export type Frame = {
  language: Language;
  csrf: string;
  who: string;
  places: readonly Place[];
  message?: string | undefined;
};

const addressIn = (language: Language, path: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;

/** A link to a page of the console, in the language in which somebody reads it. */
export const linkIn = (language: Language, path: string, label: Content): Html =>
  link(addressIn(language, path), label);

/** Likewise on a line of its own. */
export const linkLineIn = (language: Language, path: string, label: Content): Html =>
  paragraph(linkIn(language, path, label));

/** Likewise the one thing to do on a page. */
export const buttonLink = (language: Language, path: string, label: Content): Html =>
  html`<a class="nl-button nl-button--primary" href="${addressIn(language, path)}">${label}</a>`;

/** A form of ours: it says that it is, and its faults come back in the reader's language. */
export const ownForm = ({ language, csrf }: Frame, path: string, ...content: Content[]): Html =>
  form(addressIn(language, path), [hidden("csrf", csrf), content]);

/** Likewise one that the browser looks over before it sends it. */
export const checkedForm = (
  { language, csrf }: Frame,
  path: string,
  ...content: Content[]
): Html => {
  const fields = [hidden("csrf", csrf), content];
  return html`<form method="post" action="${addressIn(language, path)}">${fields}</form>`;
};

/** The login page of the console; `to` is the page that was asked for. */
export function consoleLoginPage({
  language,
  denied,
  to,
}: {
  language: Language;
  denied: boolean;
  to: string;
}): Page {
  const words = inConsole(frameWords, language);
  const address = `/console/login?${new URLSearchParams({ to }).toString()}`;
  return layout(
    {
      language,
      title: words.title,
      path: "/console",
      languages: CONSOLE_LANGUAGES,
      status: denied ? 403 : 200,
    },
    [
      paragraph(denied ? words.noRole : words.loginText),
      paragraph(html`<a class="nl-button nl-button--primary" href="${address}">${words.login}</a>`),
    ],
  );
}

/** A page of the console; above it stands where the manual explains it. */
export function consoleLayout(frame: Frame, title: string, path: string, content: Content): Page {
  const { language, places, message } = frame;
  const { title: brand } = inConsole(frameWords, language);
  const nav = navigation(frame, path);
  return layout({ language, title, path, wide: true, brand, nav, languages: CONSOLE_LANGUAGES }, [
    when(message, (text) => note(text, { role: "status" })),
    places.includes("manual") && helpLine(path, language),
    content,
  ]);
}

/** A page with a form: what was wrong with it stands first, and the reply says that it was. */
export function consoleFormPage(
  frame: Frame & { told?: Told; status?: number | undefined },
  title: string,
  path: string,
  content: Content,
): Page {
  const { language, told = [], status = told.length > 0 ? 422 : 200 } = frame;
  const page = consoleLayout(frame, title, path, [faultSummary(language, told), content]);
  return { ...page, status };
}

/** Where somebody can go, who that is, and the way out. */
function navigation({ language, csrf, who, places }: Frame, path: string): Html {
  const words = inConsole(frameWords, language);
  const here = (place: Place) => path === PLACES[place] && html` aria-current="page"`;
  const to = (place: Place) => {
    const address = addressIn(language, PLACES[place]);
    return html`<a href="${address}"${here(place)}>${words.places[place]}</a> `;
  };
  const out = [hidden("csrf", csrf), button(words.logout, { quiet: true })];
  const leave = html`<form method="post" action="/console/logout">${out}</form>`;
  return html`<nav aria-label="${words.title}">${places.map(to)}<span>${words.who(who)}</span> ${leave}</nav>`;
}

function helpLine(path: string, language: Language): Html | "" {
  const { manual } = inConsole(frameWords, language).places;
  const help = helpWith(path, language);
  const links = help.map(({ address, title }, at) => [at > 0 && "; ", link(address, title)]);
  return when(
    help.length > 0,
    () => html`<p class="buurt-help"><small>${manual}: ${links}</small></p>`,
  );
}
