import { DispatchKind } from "#contract/mail.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { Fate, type RecipientRow, type Recipients, totalOf } from "#domain/dispatch/recipients.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { recipientWords } from "#web/copy/console/recipients.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { MailWords } from "#web/mails/frame.ts";
import { note, table } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { backToRun } from "./run.ts";

/** Whom a kind of mail reaches now, by area, language and way: numbers and no names. */
export function recipientsBlock(
  language: Language,
  neighbourhood: Neighbourhood,
  kind: DispatchKind,
  recipients: Recipients,
): Html {
  const words = inConsole(recipientWords, language);
  if (recipients.kind === "not-drawn") return html`<p>${words.notDrawn(recipients.there)}</p>`;
  const { rows } = recipients;
  const total = totalOf(rows);
  const fates = Fate.options.filter((fate) => fate === "mail" || total[fate] > 0);
  const line = (counts: RecipientRow["fates"]) => fates.map((fate) => counts[fate]);
  const sentences = html`<p>${total.mail === 0 ? words.nobody : words.mails(total.mail)}${total.letter === 0 ? "" : ` ${words.letters(total.letter)}`}${total.unreached === 0 ? "" : ` ${words.unreached(total.unreached)}`}</p>`;
  return html`${sentences}${rows.length === 0 ? "" : table({ caption: words.whoOf[kind], head: [words.area, words.language, ...fates.map((fate) => words.fates[fate])], rows: [...rows.map(({ area, language: its, fates: counts }) => [areaName(neighbourhood, area), LANGUAGES[its].name, ...line(counts)]), [words.total, "", ...line(total)]], numbers: fates.map((_, at) => at + 2) })}`;
}

/** Links to the mail of this kind in each language of the neighbourhood. */
export const mailLinks = (
  language: Language,
  { languages }: Neighbourhood,
  run: Run["id"],
  kind: DispatchKind,
): Html =>
  html`<h2>${inConsole(recipientWords, language).mailIn}</h2><ul>${languages.map((its) => html`<li><a href="/console/recipients/${run}/${kind}/mail?in=${its}&amp;lang=${language}">${LANGUAGES[its].name}</a></li>`)}</ul>`;

export function consoleRecipientsPage(
  view: Frame & {
    neighbourhood: Neighbourhood;
    run: Run;
    kinds: readonly DispatchKind[];
    kind: DispatchKind;
    recipients: Recipients;
    asOf: string;
  },
): Page {
  const { language, neighbourhood, run, kinds, kind, recipients, asOf } = view;
  const words = inConsole(recipientWords, language);
  const shared = inConsole(runWords, language);
  const path = `/console/recipients/${run.id}/${kind}`;
  const others = html`<ul>${kinds.filter((one) => one !== kind).map((one) => html`<li><a href="/console/recipients/${run.id}/${one}?lang=${language}">${words.whoOf[one]}</a></li>`)}</ul>`;
  return consoleLayout(
    view,
    `${neighbourhood.name}: ${words.whoOf[kind]}`,
    path,
    html`<p>${shared.asOf(asOf)} <a href="${path}?lang=${language}">${shared.reload}</a></p>${recipientsBlock(language, neighbourhood, kind, recipients)}${mailLinks(language, neighbourhood, run.id, kind)}${others}${backToRun(run, language)}`,
  );
}

/** The mail as it is composed, for somebody who is made up. */
export function consoleMailPage(
  view: Frame & {
    neighbourhood: Neighbourhood;
    run: Run;
    kind: DispatchKind;
    to: Language;
    mail: MailWords;
  },
): Page {
  const { language, neighbourhood, run, kind, to, mail } = view;
  const words = inConsole(recipientWords, language);
  const path = `/console/recipients/${run.id}/${kind}`;
  return consoleLayout(
    view,
    `${words.mailTitle}: ${LANGUAGES[to].name}`,
    `${path}/mail`,
    html`${note(words.notReal)}<h2>${words.subject}</h2><p lang="${to}" dir="auto"><strong>${mail.subject}</strong></p><h2>${words.asText}</h2>${mail.text.split("\n\n").map((part) => html`<p lang="${to}" dir="auto">${part.split("\n").map((line, at) => html`${at === 0 ? "" : html`<br>`}${line}`)}</p>`)}<p><a href="${path}/mail/html?in=${to}">${words.asHtml}</a></p>${mailLinks(language, neighbourhood, run.id, kind)}<p><a href="${path}?lang=${language}">${words.whoOf[kind]}</a></p>${backToRun(run, language)}`,
  );
}
