import type { CycleId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { Faults } from "#domain/tally/faults.ts";
import { type Remedy, Way, type WhyNotAgree } from "#domain/tally/remedy.ts";
import { runPath } from "#web/console-paths.ts";
import { remedyWords } from "#web/copy/console/remedy.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import { button, hidden, note, select, textarea, type Told } from "#web/pages/components.ts";
import { heading, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleFormPage, type Frame, linkLineIn, ownForm } from "#console/console-page.ts";
import { backToRun, runName } from "./run.ts";

export type RemedyView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  faults: Faults;
  /** What was proposed, and why who looks cannot confirm it. */
  remedy: Remedy | undefined;
  why: WhyNotAgree | undefined;
  typed: { way: string; reason: string };
  told: Told;
};

export const remedyPath = (cycle: CycleId): string => `${runPath(cycle)}/remedy`;

/** What the page of a cycle says whose ballots do not fit. */
export const remedyNote = (cycle: Cycle, decides: boolean, language: Language): Content => {
  const words = inConsole(remedyWords, language);
  return [
    note(strong(words.waits)),
    decides && linkLineIn(language, remedyPath(cycle.id), words.look),
  ];
};

/** What does not fit, in numbers and plain words, and the two ways: one proposes, another confirms. */
export function consoleRemedyPage(view: RemedyView): Page {
  const { language, neighbourhood, cycle, faults } = view;
  const words = inConsole(remedyWords, language);
  const numbers = Faults.keyof().options.filter((name) => faults[name] > 0);
  const title = words.title(runName(cycle, neighbourhood, language));
  return consoleFormPage(view, title, remedyPath(cycle.id), [
    paragraph(words.intro),
    heading(2, words.found),
    list(numbers.map((name) => words.faults[name](faults[name]))),
    paragraph(words.first),
    heading(2, words.ways),
    list(Way.options.map((way) => words.what[way])),
    decision(view),
    backToRun(cycle, language),
  ]);
}

function decision(view: RemedyView): Content {
  const { language, remedy, why } = view;
  const words = inConsole(remedyWords, language);
  if (remedy === undefined || why === "changed")
    return [why === "changed" && note(words.why.changed), proposal(view, words.propose)];
  if (remedy.confirmed !== undefined) return [proposed(remedy, language), note(words.agreed)];
  return [
    proposed(remedy, language),
    why === undefined ? confirmation(view, remedy) : note(words.why[why]),
    proposal(view, words.proposeAnew),
  ];
}

function proposed({ way, reason, proposed: { at, sides } }: Remedy, language: Language): Content {
  const words = inConsole(remedyWords, language);
  const [side = "coordinator"] = sides;
  return [
    heading(2, words.proposed),
    paragraph(strong(words.names[way])),
    paragraph(html`<q dir="auto">${reason}</q>`),
    paragraph(words.by(words.sides[side], momentIn(language, at))),
  ];
}

function confirmation(view: RemedyView, { version, way }: Remedy): Content {
  const words = inConsole(remedyWords, view.language);
  return ownForm(
    view,
    `${remedyPath(view.cycle.id)}/confirm`,
    hidden("version", version),
    button(words.confirm(words.names[way])),
  );
}

function proposal(view: RemedyView, label: string): Content {
  const { language, cycle, typed, told } = view;
  const words = inConsole(remedyWords, language);
  return [
    heading(2, label),
    ownForm(
      view,
      remedyPath(cycle.id),
      select({
        id: "way",
        label: words.way,
        options: Way.options.map((way) => [way, words.names[way]]),
        chosen: typed.way,
        empty: words.choose,
        told,
      }),
      textarea({
        id: "reason",
        label: words.reason,
        value: typed.reason,
        rows: 4,
        told,
        attributes: { required: true, minlength: 10, maxlength: 600 },
      }),
      paragraph(words.together),
      button(words.propose),
    ),
  ];
}
