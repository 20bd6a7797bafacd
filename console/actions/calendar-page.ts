import type { Day } from "#contract/ids.ts";
import { calendarWords } from "#web/copy/console/calendar.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, note } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

const PATH = "/console/actions/calendar";

/** The secret address of somebody's calendar: made, renewed and withdrawn here; `address` is shown once, when it was made. */
export function consoleCalendarPage(
  view: Frame & {
    link: { made: Day; until?: Day | undefined } | undefined;
    address?: string | undefined;
    withdrawn?: boolean;
  },
): Page {
  const { language, csrf, link, address, withdrawn = false } = view;
  const words = inConsole(calendarWords, language);
  const form = (verb: string, label: string, quiet: boolean, why: Html | "" = "") =>
    html`<form method="post" action="${PATH}?lang=${language}">${hidden("csrf", csrf)}${hidden("verb", verb)}${why}${button(label, { quiet })}</form>`;
  return consoleLayout(
    view,
    words.title,
    PATH,
    html`${withdrawn ? note(words.withdrawn, { role: "status" }) : ""}<p>${words.text}</p>${when(address, (url) => note(html`${words.shown} <code dir="ltr">${url}</code>`, { role: "status" }))}${link === undefined ? html`<p>${words.none}</p>${form("make", words.make, false)}` : html`<p>${words.have(dayIn(language, link.made))} ${when(link.until, (day) => html`${words.until(dayIn(language, day))}`)}</p>${form("make", words.renew, true, html`<p>${words.renewText}</p>`)}${form("withdraw", words.withdraw, true)}`}`,
  );
}
