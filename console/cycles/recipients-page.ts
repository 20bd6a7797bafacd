import { DispatchKind } from "#contract/mail.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { Fate, type RecipientRow, type Recipients, totalOf } from "#domain/dispatch/recipients.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { recipientWords } from "#web/copy/console/recipients.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { MailWords } from "#web/mails/frame.ts";
import { note, table } from "#web/pages/components.ts";
import { heading, link, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn } from "#console/console-page.ts";
import { backToRun, freshness } from "./run.ts";

const pathOf = (run: Run["id"], kind: DispatchKind): string => `/console/recipients/${run}/${kind}`;

/** Whom a kind of mail reaches now, by area, language and way: numbers and no names. */
export function recipientsBlock(
  language: Language,
  neighbourhood: Neighbourhood,
  kind: DispatchKind,
  recipients: Recipients,
): Content {
  const words = inConsole(recipientWords, language);
  if (recipients.kind === "not-drawn") return paragraph(words.notDrawn(recipients.there));
  const { rows } = recipients;
  const total = totalOf(rows);
  const fates = Fate.options.filter((fate) => fate === "mail" || total[fate] > 0);
  const line = (counts: RecipientRow["fates"]) => fates.map((fate) => counts[fate]);
  const people = table({
    caption: words.whoOf[kind],
    head: [words.area, words.language, ...fates.map((fate) => words.fates[fate])],
    rows: [
      ...rows.map(({ area, language: its, fates: counts }) => [
        areaName(neighbourhood, area),
        LANGUAGES[its].name,
        ...line(counts),
      ]),
      [words.total, "", ...line(total)],
    ],
    numbers: fates.map((_, at) => at + 2),
  });
  return [
    paragraph(
      total.mail === 0 ? words.nobody : words.mails(total.mail),
      total.letter > 0 && ` ${words.letters(total.letter)}`,
      total.unreached > 0 && ` ${words.unreached(total.unreached)}`,
    ),
    rows.length > 0 && people,
  ];
}

/** Links to the mail of this kind in each language of the neighbourhood. */
export const mailLinks = (
  language: Language,
  { languages }: Neighbourhood,
  run: Run["id"],
  kind: DispatchKind,
): Content => [
  heading(2, inConsole(recipientWords, language).mailIn),
  list(
    languages.map((its) =>
      linkIn(language, `${pathOf(run, kind)}/mail?in=${its}`, LANGUAGES[its].name),
    ),
  ),
];

type KindView = Frame & { neighbourhood: Neighbourhood; run: Run; kind: DispatchKind };

export function consoleRecipientsPage(
  view: KindView & { kinds: readonly DispatchKind[]; recipients: Recipients; asOf: string },
): Page {
  const { language, neighbourhood, run, kinds, kind, recipients, asOf } = view;
  const words = inConsole(recipientWords, language);
  const path = pathOf(run.id, kind);
  const others = kinds
    .filter((one) => one !== kind)
    .map((one) => linkIn(language, pathOf(run.id, one), words.whoOf[one]));
  return consoleLayout(view, `${neighbourhood.name}: ${words.whoOf[kind]}`, path, [
    freshness(asOf, path, language),
    recipientsBlock(language, neighbourhood, kind, recipients),
    mailLinks(language, neighbourhood, run.id, kind),
    list(others),
    backToRun(run, language),
  ]);
}

/** A text in another language than the page: paragraphs, each of lines. */
const textIn = (to: Language, content: Content): Html =>
  html`<p lang="${to}" dir="auto">${content}</p>`;
const lines = (text: string): Content =>
  text.split("\n").map((line, at) => [at > 0 && raw("<br>"), line]);

/** The mail as it is composed, for somebody who is made up. */
export function consoleMailPage(view: KindView & { to: Language; mail: MailWords }): Page {
  const { language, neighbourhood, run, kind, to, mail } = view;
  const words = inConsole(recipientWords, language);
  const path = pathOf(run.id, kind);
  const title = `${words.mailTitle}: ${LANGUAGES[to].name}`;
  return consoleLayout(view, title, `${path}/mail`, [
    note(words.notReal),
    heading(2, words.subject),
    textIn(to, strong(mail.subject)),
    heading(2, words.asText),
    mail.text.split("\n\n").map((part) => textIn(to, lines(part))),
    paragraph(link(`${path}/mail/html?in=${to}`, words.asHtml)),
    mailLinks(language, neighbourhood, run.id, kind),
    linkLineIn(language, path, words.whoOf[kind]),
    backToRun(run, language),
  ]);
}
