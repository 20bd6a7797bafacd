import { type EffortLine, effortOf, standing } from "#domain/actions/effort.ts";
import { organisationsOf } from "#domain/actions/owner.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { type Attributes, button, hidden, select, table, textbox } from "#web/pages/components.ts";
import { effortTable } from "#web/pages/effort.ts";
import { details, grid, heading, paragraph, typedText } from "#web/pages/elements.ts";
import { organisationName, partnerOptions } from "#web/pages/organisations.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import { actionPath } from "#web/console-paths.ts";
import { checkedForm, ownForm } from "#console/console-page.ts";
import { type ActionView, typedIn } from "./action-view.ts";

/**
 * What an action took, and all of the cycle together: the sums, the lines, and a form for the next
 * one.
 */
export function effortSection(view: ActionView): Content {
  const { language, effort, ofCycle, noteFor } = view;
  const words = inConsole(actionWords, language);
  const sums = (caption: string, lines: readonly EffortLine[]) =>
    when(effortOf(lines), (sum) => effortTable(sum, caption, view));
  return [
    heading(2, words.effort, "effort"),
    paragraph(words.effortText),
    effortOf(effort) === undefined && paragraph(words.noEffort),
    sums(words.perAction, effort),
    sums(words.perCycle, ofCycle),
    effort.length > 0 && linesTable(view),
    noteFor.length > 0 && noteForm(view),
  ];
}

const byTime = (line: EffortLine): string => `${line.day} ${line.at}`;

function linesTable(view: ActionView): Html {
  const { language, action, effort, noteFor } = view;
  const words = inConsole(actionWords, language);
  const stands = new Set(standing(effort).map(({ id }) => id));
  const undo = ({ id, partner, counter }: EffortLine): Content => {
    if (counter === true || !stands.has(id)) return words.takenBack;
    const fields = [hidden("line", id), button(words.takeBack, { quiet: true })];
    return noteFor.includes(partner) && checkedForm(view, `${actionPath(action)}/counter`, fields);
  };
  const lines = effort.toSorted((one, other) => (byTime(one) < byTime(other) ? -1 : 1));
  const effortLines = table({
    caption: words.effort,
    named: false,
    head: [words.day, words.partner, words.hours, words.euros, words.whatFor, ""],
    rows: lines.map((line) => [
      dayIn(language, line.day),
      organisationName(view, line.partner),
      line.quarters === 0 ? "" : hoursIn(language, line.quarters),
      line.cents === 0 ? "" : eurosIn(language, line.cents),
      typedText(line.what),
      undo(line),
    ]),
    numbers: [2, 3],
  });
  return details(words.whatFor, effortLines);
}

function noteForm(view: ActionView): Html {
  const { language, action, filled, noteFor, line, now } = view;
  const words = inConsole(actionWords, language);
  const typed = typedIn(view, "effort");
  const told = filled?.told ?? [];
  const field = (
    id: string,
    label: string,
    attributes: Attributes,
    { hint, otherwise }: { hint?: string; otherwise?: string } = {},
  ) => textbox({ id, label, hint, value: typed(id, otherwise), told, attributes });
  const decimal = { inputmode: "decimal" };
  return ownForm(
    view,
    `${actionPath(action)}/effort`,
    hidden("line", typed("line", line)),
    grid(
      field("day", words.day, { type: "date" }, { otherwise: dayOf(now) }),
      select({
        id: "effort-partner",
        name: "partner",
        label: words.partner,
        options: partnerOptions(view, noteFor),
        chosen: typed("partner", organisationsOf(action)[0]),
        told,
      }),
      field("hours", words.hours, decimal, { hint: words.hoursHint }),
      field("euros", words.euros, decimal),
      field("what", words.whatFor, { dir: "auto" }, { hint: words.whatForHint }),
    ),
    button(words.noteEffort),
  );
}
