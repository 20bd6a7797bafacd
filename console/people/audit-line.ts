import { RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { Role } from "#contract/permissions.ts";
import type { AuditEntry } from "#domain/audit.ts";
import { clockOf, dayOf } from "#domain/calendar/time.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { runPath } from "#web/console-paths.ts";
import { AUDIT_DEEDS, type Subject } from "#web/copy/console/audit-deeds.ts";
import { auditWords } from "#web/copy/console/audit.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { momentWords } from "#web/copy/moments.ts";
import { code, definition, definitions, details, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { linkIn } from "#console/console-page.ts";
import { runTitle } from "#console/run-title.ts";

/** That a moment of a run has come, which is a line of every run. */
const cameIn = (action: string): Moment | undefined =>
  Moment.safeParse(action.replace(/ came$/, "")).data;

export const subjectOf = ({ action }: Pick<AuditEntry, "action">): Subject | undefined =>
  AUDIT_DEEDS[action]?.[0] ?? (cameIn(action) && "cycle");

/** Who did it: by which role, and as whom the identity provider knows them. */
export function actorIn(actor: string, language: Language): string {
  const known: Readonly<Record<string, string>> = inConsole(auditWords, language).actors;
  const [first = "", ...rest] = actor.split(" ");
  const role = Role.safeParse(first).data;
  const name = role && inConsole(peopleWords, language).roleNames[role];
  return capital(known[actor] ?? (name === undefined ? actor : [name, ...rest].join(" ")));
}
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function deedIn(action: string, language: Language): string {
  const [, nl, en] = AUDIT_DEEDS[action] ?? [];
  const moment = cameIn(action);
  if (moment !== undefined)
    return inConsole(auditWords, language).came(momentWords[language].moments[moment]);
  return (consoleLanguage(language) === "nl" ? nl : en) ?? action;
}

/** A line as a sentence, and behind it as it is written. */
export function auditLine(line: AuditEntry, language: Language): Html {
  const { at, actor, action, object, reason } = line;
  const words = inConsole(auditWords, language);
  const run = RunId.safeParse(object.replace(/_(agenda|measurement)$/, "")).data;
  const about = when(run, (id) => [
    " (",
    linkIn(language, runPath(id), runTitle(id, language)),
    ")",
  ]);
  const who = html`<bdi>${actorIn(actor, language)}</bdi>`;
  return html`<li id="l-${line.seq}">${[
    html`<time datetime="${at}">${clockOf(at).slice(11, 16)}</time>`,
    html`<div>${[
      paragraph(who, ` ${deedIn(action, language)}`, about, "."),
      when(reason, (why) => paragraph(`${words.because}: `, html`<q dir="auto">${why}</q>`)),
      details(words.exactly, exactly(line, language)),
    ]}</div>`,
  ]}</li>`;
}

function exactly({ seq, at, actor, action, object, result, hash }: AuditEntry, language: Language) {
  const { head, hashed } = inConsole(auditWords, language);
  const signs: readonly Content[] = [seq, at, actor, action, object, result];
  return definitions(
    signs.map((sign, nth) => definition(head[nth], html`<bdi>${sign}</bdi>`)),
    definition(hashed, code(hash)),
  );
}

/** Lines under the day on which they were written, the latest on top. */
export function byDay(lines: readonly AuditEntry[]): Map<string, AuditEntry[]> {
  const days = new Map<string, AuditEntry[]>();
  for (const line of lines) days.set(dayOf(line.at), [...(days.get(dayOf(line.at)) ?? []), line]);
  return days;
}
