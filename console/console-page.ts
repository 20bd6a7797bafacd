import type { Language } from "#contract/language.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { CONSOLE_LANGUAGES, inConsole } from "#web/copy/console/words.ts";
import { helpWith } from "#web/manual/help.ts";
import { button, hidden, note } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
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
  return layout(
    {
      language,
      title: words.title,
      path: "/console",
      languages: CONSOLE_LANGUAGES,
      status: denied ? 403 : 200,
    },
    html`<p>${denied ? words.noRole : words.loginText}</p><p><a class="nl-button nl-button--primary" href="/console/login?${new URLSearchParams({ to }).toString()}">${words.login}</a></p>`,
  );
}

/** A page of the console; above it stands where the manual explains it. */
export function consoleLayout(
  { language, csrf, who, places, message }: Frame,
  title: string,
  path: string,
  content: Html,
): Page {
  const words = inConsole(frameWords, language);
  const here = (place: Place) => (path === PLACES[place] ? html` aria-current="page"` : "");
  const nav = html`${places.map((place) => html`<a href="${PLACES[place]}?lang=${language}"${here(place)}>${words.places[place]}</a> `)}<span>${words.who(who)}</span> <form method="post" action="/console/logout">${hidden("csrf", csrf)}${button(words.logout, { quiet: true })}</form>`;
  const help = places.includes("manual") ? helpWith(path, language) : [];
  const helped = when(
    help.length > 0,
    () =>
      html`<p class="buurt-help"><small>${words.places.manual}: ${help.map(({ address, title: name }, at) => html`${at === 0 ? "" : "; "}<a href="${address}">${name}</a>`)}</small></p>`,
  );
  return layout(
    { language, title, path, wide: true, brand: words.title, nav, languages: CONSOLE_LANGUAGES },
    html`${when(message, (text) => note(text, { role: "status" }))}${helped}${content}`,
  );
}
