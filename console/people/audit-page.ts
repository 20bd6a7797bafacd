import type { AuditEntry } from "#domain/audit.ts";
import { type Instant, type NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { SUBJECTS } from "#web/copy/console/audit-deeds.ts";
import { auditWords } from "#web/copy/console/audit.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { button, hidden, note, query, select } from "#web/pages/components.ts";
import { code, grid, heading, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkLineIn } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";
import { actorIn, auditLine, byDay } from "./audit-line.ts";

/** The line that was written down last where nobody can change it, and whether it is still there. */
export type Held = { at: Instant; seq: number; stands: boolean };
/** What is looked for, each chosen from what there is. */
export type Wanted = { who: string; about: string; on: string };

export type AuditView = Frame & {
  neighbourhood: NeighbourhoodId;
  /** The lines that were found, and all those that were looked through for them. */
  lines: readonly AuditEntry[];
  read: readonly AuditEntry[];
  wanted: Wanted;
  held: Held | undefined;
  next: number | undefined;
};

function heldNote(language: Language, held: Held | undefined): Content {
  const words = inConsole(auditWords, language);
  if (held === undefined) return note(words.notHeld);
  const at = momentIn(language, held.at);
  return held.stands
    ? paragraph(words.stands(held.seq, at))
    : note(strong(words.cutOff(held.seq, at)));
}

/** The audit trail of one neighbourhood as sentences, the latest on top. */
export function auditPage(view: AuditView): Page {
  const { language, neighbourhood, lines, read, held } = view;
  const words = inConsole(auditWords, language);
  const day = ([on, its]: [string, AuditEntry[]]) => [
    heading(2, dayIn(language, on)),
    html`<ol class="buurt-lines">${its.map((line) => auditLine(line, language))}</ol>`,
  ];
  const none = paragraph(read.length === 0 ? words.none : words.noneFound);
  return consoleLayout(view, words.title, PLACES.audit, [
    paragraph(words.intro),
    neighbourhood === ORGANISATION && paragraph(words.together),
    heldNote(language, held),
    read.length > 0 && filters(view),
    lines.length === 0 ? none : [...byDay(lines)].map(day),
    older(view),
    when(read[0], ({ hash }) => paragraph(`${words.last}: `, code(hash))),
    files(view),
  ]);
}

function filters({ language, neighbourhood, read, wanted }: AuditView): Html {
  const words = inConsole(auditWords, language);
  const people = [...new Set(read.map(({ actor }) => actor))].map((actor): [string, string] => [
    actor,
    actorIn(actor, language),
  ]);
  const days = [...byDay(read).keys()].map((on): [string, string] => [on, dayIn(language, on)]);
  const subjects = SUBJECTS.map((subject): [string, string] => [subject, words.subjects[subject]]);
  const choice = (id: keyof Wanted, empty: string, options: [string, string][]) =>
    select({ id, label: words[id], empty, options, chosen: wanted[id] });
  const fields = grid(
    choice("who", words.anybody, people),
    choice("about", words.anything, subjects),
    choice("on", words.always, days),
    button(words.show, { quiet: true }),
  );
  const kept = [hidden("lang", language), hidden("neighbourhood", neighbourhood)];
  return html`<section class="buurt-panel" aria-label="${words.filters}">${query(PLACES.audit, [
    kept,
    fields,
  ])}</section>`;
}

const older = ({ language, neighbourhood, wanted, next }: AuditView): Content =>
  when(next, (before) => {
    const asked = new URLSearchParams({ neighbourhood, ...wanted, before: String(before) });
    const { older: label } = inConsole(auditWords, language);
    return linkLineIn(language, `${PLACES.audit}?${asked.toString()}`, label);
  });

function files({ language, neighbourhood }: AuditView): Html {
  const file = (format: string) =>
    html`<a href="/console/exports/audit.${format}?neighbourhood=${neighbourhood}&amp;lang=${
      language
    }">${format.toUpperCase()}</a> `;
  return paragraph(inConsole(auditWords, language).files, " ", ["csv", "xlsx"].map(file));
}
