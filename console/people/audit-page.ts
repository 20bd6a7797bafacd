import type { AuditEntry } from "#domain/audit.ts";
import { type Instant, type NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { auditWords } from "#web/copy/console/audit.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import { button, hidden, note, table, textbox } from "#web/pages/components.ts";
import { paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";

/** The line that was written down last where nobody can change it, and whether it is still there. */
export type Held = { at: Instant; seq: number; stands: boolean };

function heldNote(language: Language, held: Held | undefined): Content {
  const words = inConsole(auditWords, language);
  if (held === undefined) return note(words.notHeld);
  const at = momentIn(language, held.at);
  return held.stands
    ? paragraph(words.stands(held.seq, at))
    : note(strong(words.cutOff(held.seq, at)));
}

/** The audit trail of one neighbourhood, the latest line on top. */
export function auditPage(
  view: Frame & {
    neighbourhood: NeighbourhoodId;
    lines: readonly AuditEntry[];
    held: Held | undefined;
    next: number | undefined;
  },
): Page {
  const { language, neighbourhood, lines, held, next } = view;
  const words = inConsole(auditWords, language);
  const path = PLACES.audit;
  const chosen = neighbourhood === ORGANISATION ? "" : neighbourhood;
  const rows = lines.map(({ seq, at, actor, action, object, result, reason }) => [
    seq,
    html`<time datetime="${at}">${at.slice(0, 19).replace("T", " ")}</time>`,
    actor,
    action,
    ...[object, result, reason ?? ""].map((text) => html`<span class="buurt-long">${text}</span>`),
  ]);
  const which = textbox({
    id: "neighbourhood",
    label: words.which,
    value: chosen,
    attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" },
  });
  const last = when(
    lines[0],
    ({ hash }) => html`<p>${words.last}: <code dir="ltr">${hash}</code></p>`,
  );
  const trail = table({ caption: words.title, named: false, head: words.head, rows, numbers: [0] });
  const older = when(next, (before) => {
    const query = new URLSearchParams({ lang: language, neighbourhood, before: String(before) });
    return html`<p><a href="${path}?${query.toString()}">${words.older}</a></p>`;
  });
  const files = ["csv", "xlsx"].map(
    (format) =>
      html`<a href="/console/exports/audit.${format}?neighbourhood=${neighbourhood}&amp;lang=${
        language
      }">${format.toUpperCase()}</a> `,
  );
  const content = html`<p>${words.intro}</p>${heldNote(language, held)}<form method="get" action="${path}">${hidden(
    "lang",
    language,
  )}${which}${button(words.show)}</form>
${rows.length === 0 ? html`<p>${words.none}</p>` : html`${trail}${last}`}
${older}<p>${words.files} ${files}</p>`;
  return consoleLayout(view, words.title, path, content);
}
