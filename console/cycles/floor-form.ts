import type { Cycle } from "#domain/dispatch/cycle.ts";
import { runPath } from "#web/console-paths.ts";
import { floorDecisionWords } from "#web/copy/console/decide-floor.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import { button, textarea } from "#web/pages/components.ts";
import { heading, paragraph } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import { checkedForm, type Frame } from "#console/console-page.ts";

/** Whether to go on with few answers or to ask again, with the reason that everybody reads. */
export function floorForm(view: Frame & { cycle: Cycle }): Content {
  const { language, cycle } = view;
  const words = inConsole(floorDecisionWords, language);
  return [
    heading(2, words.title, "floor"),
    when(cycle.plan.decision, (until) => paragraph(words.intro(momentIn(language, until)))),
    paragraph(words.unseen),
    checkedForm(view, `${runPath(cycle.id)}/floor`, [
      textarea({ id: "floor-reason", name: "reason", label: words.reason, rows: 3 }),
      paragraph(words.goOnText),
      button(words.goOn, { name: "way", value: "go-on" }),
      paragraph(words.askAgainText),
      button(words.askAgain, { name: "way", value: "ask-again" }),
    ]),
  ];
}
