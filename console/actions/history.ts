import type { ActionEvent } from "#domain/actions/action.ts";
import type { Language } from "#contract/language.ts";
import { Partner } from "#domain/neighbourhood.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";

/** What happened, when, and by which role; what was agreed anew with what it was before. */
export function historyTable(language: Language, events: readonly ActionEvent[]): Html {
  const words = inConsole(actionWords, language);
  const page = actionFactWords[language];
  const role = (by: string) => Object.entries(words.roles).find(([name]) => name === by)?.[1] ?? by;
  const shown = (what: string, value: string | undefined) =>
    value === undefined
      ? undefined
      : what === "due"
        ? dayIn(language, value)
        : what === "partners"
          ? value
              .split(" ")
              .map((one) => Partner.safeParse(one).data)
              .flatMap((one) => (one === undefined ? [] : partnerWords[language][one]))
              .join(", ")
          : value;
  const told = ({ to, changes, note: why }: ActionEvent) =>
    html`${changes === undefined ? page.states[to] : changes.map(({ what, from, to: after }) => html`${words.changed(words.changes[what], shown(what, from), shown(what, after))}<br>`)}${when(why, (text) => html` <span dir="auto">${text}</span>`)}`;
  return table({
    caption: words.history,
    named: false,
    head: [words.when, words.who, words.what],
    rows: events.map((event) => [momentIn(language, event.at), role(event.by), told(event)]),
  });
}
