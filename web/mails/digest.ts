import type { DigestItem } from "#domain/actions/digest.ts";
import { type Day, isWave, type NeighbourhoodId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { digestWords } from "#web/copy/console/digest.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { html } from "#web/pages/html.ts";
import { button, frame, type MailWords, paragraph, small } from "./frame.ts";

/** Where each thing is done, in the console. */
const pathOf = (item: DigestItem): string => {
  const { run = "", neighbourhood } = item;
  switch (item.kind) {
    case "action":
      return `actions/${item.action.cycle}/${item.action.id}`;
    case "question":
      return `questions/${neighbourhood}#q-${item.object}`;
    case "mail":
    case "response":
      return `progress/${run}`;
    case "outcomes":
      return `actions?neighbourhood=${neighbourhood}`;
    case "report":
      return `waves/${run}/report`;
    case "agenda":
      return `cycles/${run}#agenda`;
    default:
      return run === "" ? "" : `${isWave(run) ? "waves" : "cycles"}/${run}`;
  }
};

/** To somebody of the team, on Mondays: everything that waits for them, each line with where it is done. There is always something in it. */
export function digestMail({
  language: its,
  items,
  monday,
  names,
  site,
}: {
  language: Language;
  items: readonly DigestItem[];
  monday: Day;
  names: ReadonlyMap<NeighbourhoodId, string>;
  site: string;
}): MailWords {
  const language = consoleLanguage(its);
  const words = inConsole(digestWords, language);
  const told = (item: DigestItem) => {
    if (item.kind === "action")
      return `${words.actions[item.why]} ${item.action.title} (${words.until(dayIn(language, item.action.due))})`;
    return [
      words.kinds[item.kind],
      ...(item.count === undefined ? [] : [words.count(item.count)]),
      ...(item.until === undefined ? [] : [words.until(dayIn(language, item.until))]),
    ].join(", ");
  };
  const lines = items.map((item) => ({
    label: `${names.get(item.neighbourhood) ?? item.neighbourhood}: ${told(item)}`,
    link: `${site}/console/${pathOf(item)}`,
  }));
  const subject = words.subject(items.length, dayIn(language, monday));
  return {
    subject,
    text: `${words.lead}\n\n${lines.map(({ label, link }) => `- ${label}\n  ${link}`).join("\n")}\n\n${words.why}\n`,
    html: frame(language, subject, words.lead, [
      paragraph(words.lead),
      paragraph(
        html`<ul>${lines.map(({ label, link }) => html`<li><a href="${link}">${label}</a></li>`)}</ul>`,
      ),
      ...button(`${site}/console`, teamMailWords[language].open),
      small(words.why),
    ]),
  };
}
