import type { Day } from "#contract/ids.ts";
import { calendarWords } from "#web/copy/console/calendar.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, note } from "#web/pages/components.ts";
import { code, paragraph } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { checkedForm, consoleLayout, type Frame } from "#console/console-page.ts";

const PATH = "/console/actions/calendar";

type CalendarView = Frame & {
  link: { made: Day; until?: Day | undefined } | undefined;
  address?: string | undefined;
  withdrawn?: boolean;
};

/**
 * The secret address of somebody's calendar: made, renewed and withdrawn here; `address` is shown
 * once, when it was made.
 */
export function consoleCalendarPage(view: CalendarView): Page {
  const { language, address, withdrawn = false } = view;
  const words = inConsole(calendarWords, language);
  return consoleLayout(view, words.title, PATH, [
    withdrawn && note(words.withdrawn, { role: "status" }),
    paragraph(words.text),
    when(address, (url) => note([words.shown, " ", code(url)], { role: "status" })),
    addressForms(view),
  ]);
}

/** Whether there is an address, and the buttons that make, renew and withdraw it. */
function addressForms(view: CalendarView): Content {
  const { language, link } = view;
  const words = inConsole(calendarWords, language);
  const ask = (verb: string, label: string, quiet: boolean, why?: Content) =>
    checkedForm(view, PATH, hidden("verb", verb), why, button(label, { quiet }));
  if (link === undefined) return [paragraph(words.none), ask("make", words.make, false)];
  const until = when(link.until, (day) => words.until(dayIn(language, day)));
  return [
    paragraph(words.have(dayIn(language, link.made)), " ", until),
    ask("make", words.renew, true, paragraph(words.renewText)),
    ask("withdraw", words.withdraw, true),
  ];
}
