import type { ActionEvent, Change } from "#domain/actions/action.ts";
import { Partner } from "#contract/organisation.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { type Named, organisationName, organisationNames } from "#web/pages/organisations.ts";
import { table } from "#web/pages/components.ts";
import { typedText } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";

/** What happened, when, and by which role; what was agreed anew with what it was before. */
export function historyTable(named: Named, events: readonly ActionEvent[]): Html {
  const { language } = named;
  const words = inConsole(actionWords, language);
  const { states } = actionFactWords[language];
  const roles = new Map(Object.entries(words.roles));
  const told = ({ from, to, changes, note: why }: ActionEvent): Content => [
    changes?.map((change) => changeLine(change, named)),
    (changes === undefined || from !== to) && states[to],
    when(why, (text) => [" ", typedText(text)]),
  ];
  return table({
    caption: words.history,
    named: false,
    head: [words.when, words.who, words.what],
    rows: events.map((event) => [
      momentIn(language, event.at),
      roles.get(event.by) ?? event.by,
      told(event),
    ]),
  });
}

function changeLine({ what, from, to }: Change, named: Named): Html {
  const { changed, changes } = inConsole(actionWords, named.language);
  const value = (text: string | undefined) => valueOf(what, text, named);
  return html`${changed(changes[what], value(from), value(to))}<br>`;
}

/** An organisation by its name; anything else as it was written. */
const calledBy = (word: string, named: Named): string => {
  const partner = Partner.safeParse(word);
  return partner.success ? organisationName(named, partner.data) : word;
};

function valueOf(what: Change["what"], text: string | undefined, named: Named) {
  if (text === undefined) return undefined;
  if (what === "due") return dayIn(named.language, text);
  if (what === "owners" || what === "accepted" || what === "refused")
    return text.replaceAll(/[a-z][a-z0-9-]*(?=\)|,|$)/g, (word) => calledBy(word, named));
  if (what !== "partners") return text;
  const partners = text.split(" ").flatMap((one) => Partner.safeParse(one).data ?? []);
  return organisationNames(named, partners);
}
