import type { DigestItem } from "#domain/actions/digest.ts";
import { type Day, isWave, type NeighbourhoodId, type RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { digestWords } from "#web/copy/console/digest.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { link, list } from "#web/pages/elements.ts";
import { footnote, mailOf, type MailWords, said, wayTo } from "./frame.ts";

const runPath = (run: RunId): string => `${isWave(run) ? "waves" : "cycles"}/${run}`;

/** Where each thing is done, in the console. */
function pathOf(item: DigestItem): string {
  if (item.kind === "action") return `actions/${item.action.cycle}/${item.action.id}`;
  const { kind, run = "", neighbourhood, object } = item;
  const [first = "", second = ""] = object.split("#");
  const paths: Partial<Record<typeof kind, string>> = {
    question: `questions/${neighbourhood}#q-${object}`,
    help: `offers/${neighbourhood}`,
    signal: `signals/${neighbourhood}`,
    picture: `pictures/${first}/${second}`,
    owner: `actions/${first}/${second}`,
    wording: `neighbourhoods/${neighbourhood}/topics/${object}`,
    words: `reading/${run}`,
    errand: `errands/${neighbourhood}#${object}`,
    mail: `progress/${run}`,
    unreached: `progress/${run}`,
    response: `progress/${run}`,
    outcomes: `actions?neighbourhood=${neighbourhood}`,
    report: `waves/${run}/report`,
    floor: `cycles/${run}#floor`,
    agenda: `cycles/${run}#agenda`,
  };
  return paths[kind] ?? (run === "" ? "" : runPath(run));
}

/**
 * To somebody of the team, on Mondays: everything that waits for them, each line with where it is
 * done. There is always something in it.
 */
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
  const lines = items.map((item) => ({
    label: `${names.get(item.neighbourhood) ?? item.neighbourhood}: ${toldOf(item, language)}`,
    address: `${site}/console/${pathOf(item)}`,
  }));
  const text = lines.map(({ label, address }) => `- ${label}\n  ${address}`).join("\n");
  const subject = words.subject(items.length, dayIn(language, monday));
  return mailOf({ language, subject, preview: words.lead }, [
    said(words.lead),
    said(text, list(lines.map(({ label, address }) => link(address, label)))),
    // Plain text has an address at every line already.
    { ...wayTo(`${site}/console`, teamMailWords[language].open), text: "" },
    footnote(words.why),
  ]);
}

function toldOf(item: DigestItem, language: Language): string {
  const words = inConsole(digestWords, language);
  if (item.kind === "action") {
    const { title, due } = item.action;
    return `${words.actions[item.why]} ${title} (${words.until(dayIn(language, due))})`;
  }
  return [
    words.kinds[item.kind],
    ...(item.count === undefined ? [] : [words.count(item.count)]),
    ...(item.until === undefined ? [] : [words.until(dayIn(language, item.until))]),
  ].join(", ");
}
