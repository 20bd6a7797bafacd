import type { ChoiceFault, Filled } from "#domain/answer/ballot.ts";
import type { Difference } from "#domain/answer/paper.ts";
import type { RunId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { codeWords } from "#web/copy/code.ts";
import { button, faultSummary, form, hidden, note, textbox } from "#web/pages/components.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { choiceFields, toldOf } from "#web/pages/choice-fields.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

export type PaperFault = ChoiceFault | { kind: "code" };
export type PaperTold =
  | { kind: "first" | "again" | "accepted" | "late" | "answered" | "withdrawn" | "meanwhile" }
  | { kind: "differs"; differences: readonly Difference[] };

type View = Frame & { neighbourhood: Neighbourhood; run: RunId; open: boolean };

/** A paper form is typed over; it counts once two people read the same on it. */
export function consolePaperPage(
  view: View & {
    topics: readonly Topic[];
    filled: Filled & { code: string };
    faults: readonly PaperFault[];
    told: PaperTold | undefined;
  },
): Page {
  const { language, csrf, neighbourhood, run, open, topics, filled, faults, told } = view;
  const { label } = codeWords[language];
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/paper`;
  const choice = faults.flatMap((fault) => (fault.kind === "code" ? [] : fault));
  const all = [
    ...(choice.length === faults.length ? [] : [{ field: "code", text: words.noSuchCode }]),
    ...toldOf(choice, topics, language, filled.places),
  ];
  const said =
    told === undefined
      ? ""
      : note(
          told.kind === "differs"
            ? words.differs(told.differences.map((one) => words.differences[one]))
            : words.paper[told.kind],
          { role: "status" },
        );
  const content = html`${faultSummary(language, all)}${said}<p>${words.paperText}</p>${open ? form(`${path}?lang=${language}`, html`${hidden("csrf", csrf)}${textbox({ id: "code", label: label, hint: words.codeHint, told: all, value: filled.code, attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" } })}${choiceFields({ language, topics, told: all, ...filled })}${button(words.enter)}`) : note(words.closed)}`;
  return consoleLayout(view, `${words.paperTitle}: ${neighbourhood.name}`, path, content);
}
