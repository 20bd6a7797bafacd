import { effortOf, standing } from "#domain/actions/effort.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { button, hidden, select, table, textbox } from "#web/pages/components.ts";
import { effortTable } from "#web/pages/effort.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { actionPath } from "#web/console-paths.ts";
import { type ActionView, typedIn } from "./action-page.ts";

/** What an action took, and all of the cycle together: the sums, the lines, and a form for the next one. */
export function effortSection(view: ActionView): Html {
  const { language, noteFor } = view;
  const words = inConsole(actionWords, language);
  const sums = (
    [
      [words.perAction, view.effort],
      [words.perCycle, view.ofCycle],
    ] as const
  ).map(([caption, lines]) =>
    when(effortOf(lines), (effort) => effortTable({ language, effort, caption })),
  );
  return html`<h2 id="effort">${words.effort}</h2><p>${words.effortText}</p>${effortOf(view.effort) === undefined ? html`<p>${words.noEffort}</p>` : ""}${sums}${view.effort.length === 0 ? "" : linesTable(view)}${noteFor.length === 0 ? "" : noteForm(view)}`;
}

function linesTable({ language, csrf, action, effort, noteFor }: ActionView): Html {
  const words = inConsole(actionWords, language);
  const partners = partnerWords[language];
  const stands = new Set(standing(effort).map(({ id }) => id));
  const undo = (id: string) =>
    html`<form method="post" action="${actionPath(action)}/counter?lang=${language}">${hidden("csrf", csrf)}${hidden("line", id)}${button(words.takeBack, { quiet: true })}</form>`;
  const lines = effort.toSorted((one, other) =>
    one.day === other.day ? (one.at < other.at ? -1 : 1) : one.day < other.day ? -1 : 1,
  );
  return html`<details><summary>${words.whatFor}</summary>${table({ caption: words.effort, named: false, head: [words.day, words.partner, words.hours, words.euros, words.whatFor, ""], rows: lines.map(({ id, day, partner, quarters, cents, what, counter }) => [dayIn(language, day), partners[partner], quarters === 0 ? "" : hoursIn(language, quarters), cents === 0 ? "" : eurosIn(language, cents), html`<span dir="auto">${what}</span>`, counter === true || !stands.has(id) ? words.takenBack : noteFor.includes(partner) ? undo(id) : ""]), numbers: [2, 3] })}</details>`;
}

function noteForm(view: ActionView): Html {
  const { language, csrf, action, filled, noteFor, line, now } = view;
  const words = inConsole(actionWords, language);
  const partners = partnerWords[language];
  const typed = typedIn(view, "effort");
  const told = filled?.told ?? [];
  return html`<form method="post" action="${actionPath(action)}/effort?lang=${language}" novalidate>${hidden("csrf", csrf)}${hidden("line", typed("line", line))}<div class="buurt-grid">${textbox({ id: "day", label: words.day, value: typed("day", dayOf(now)), told, attributes: { type: "date" } })}${select({ id: "effort-partner", name: "partner", label: words.partner, options: noteFor.map((partner) => [partner, partners[partner]] as const), chosen: typed("partner", action.owner.partner), told })}${textbox({ id: "hours", label: words.hours, hint: words.hoursHint, value: typed("hours", ""), told, attributes: { inputmode: "decimal" } })}${textbox({ id: "euros", label: words.euros, value: typed("euros", ""), told, attributes: { inputmode: "decimal" } })}${textbox({ id: "what", label: words.whatFor, hint: words.whatForHint, value: typed("what", ""), told, attributes: { dir: "auto" } })}</div>${button(words.noteEffort)}</form>`;
}
