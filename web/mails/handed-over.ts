import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { TeamPlace } from "#domain/leaving.ts";
import { leavingWords } from "#web/copy/console/leaving.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { link, list } from "#web/pages/elements.ts";
import { mailOf, type MailWords, said, wayTo } from "./frame.ts";

/** Something that somebody took over, with where it is done. */
export type HandedLine = { name: string; link: string } & (
  | { kind: "places"; places: readonly TeamPlace[] }
  | { kind: "promise"; title: string; due: Day }
);

/** To who took over what a colleague had: all of it in one mail. */
export function handedOverMail({
  language: its,
  from,
  to,
  lines,
  site,
}: {
  language: Language;
  from: string;
  to: string;
  lines: readonly HandedLine[];
  site: string;
}): MailWords {
  const language = consoleLanguage(its);
  const { mail, places } = inConsole(leavingWords, language);
  const labelled = lines.map((line) => ({
    address: line.link,
    label:
      line.kind === "places"
        ? mail.places(line.name, line.places.map((place) => places[place]).join(", "))
        : mail.promise(line.name, line.title, dayIn(language, line.due)),
  }));
  const text = labelled.map(({ label, address }) => `- ${label}\n  ${address}`).join("\n");
  return mailOf({ language, subject: mail.subject(lines.length), preview: mail.lead(from) }, [
    said(mailFrameWords[language].hello(to)),
    said(mail.lead(from)),
    said(text, list(labelled.map(({ label, address }) => link(address, label)))),
    wayTo(`${site}/console`, mail.open),
  ]);
}
