import type { FrameFault } from "#domain/dispatch/frame.ts";
import {
  type ImportNumbers,
  numbersBy,
  type PartRow,
  peopleIn,
  type ResidentsChange,
  type ResidentsCounted,
} from "#domain/dispatch/residents-change.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { residentsFileWords } from "#web/copy/console/residents-file.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  checkbox,
  hidden,
  note,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { details, heading, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import {
  buttonLink,
  consoleFormPage,
  type Frame,
  linkIn,
  linkLineIn,
  ownForm,
} from "#console/console-page.ts";
import { setUpSteps } from "./set-up-steps.ts";

const FAULTS_SHOWN = 200;
const EXAMPLES_SHOWN = 50;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ACCEPTED = `.csv,.xlsx,text/csv,${XLSX}`;
const PARTS = ["added", "changed", "moved", "unchanged", "removed", "there"] as const;

type Place = Frame & { neighbourhood: Neighbourhood };
const pathOf = ({ neighbourhood: { id } }: Place) => `/console/neighbourhoods/${id}/residents`;

/** A file of residents is chosen; with what was wrong with the one before, or what came of it. */
export function consoleResidentsPage(
  view: Place & {
    counted: ResidentsCounted | undefined;
    /** This is a step of setting up, and the first day comes after it. */
    beginning: boolean;
    mayExport: boolean;
    replace: boolean;
    told: Told;
    faults: readonly FrameFault[];
    done: ImportNumbers | "begun" | undefined;
    status?: number;
  },
): Page {
  const { language, csrf, neighbourhood, counted, beginning, mayExport } = view;
  const { replace, told, faults, done } = view;
  const words = inConsole(residentsFileWords, language);
  const file = textbox({
    id: "file",
    label: words.choose,
    hint: words.format(neighbourhood.areas.map(({ id }) => id).join(", ")),
    told,
    attributes: { type: "file", accept: ACCEPTED, required: true },
  });
  const whole = { name: "replace", value: "yes", label: words.replace, checked: replace };
  const fields = [hidden("csrf", csrf), file, checkbox(whole), button(words.look)];
  const sent = html`action="${pathOf(view)}?lang=${language}" enctype="multipart/form-data"`;
  const all = peopleIn(counted);
  const address = `/console/exports/residents.csv?neighbourhood=${neighbourhood.id}`;
  const take = mayExport && all > 0 && [" ", linkIn(language, address, words.export)];
  return consoleFormPage(view, `${words.title}: ${neighbourhood.name}`, pathOf(view), [
    beginning && setUpSteps(language, neighbourhood.id, "residents"),
    when(done, (outcome) => note(outcomeIn(language, outcome), { role: "status" })),
    beginning && all > 0 && toStart(view),
    faultTable(faults, language),
    paragraph(words.intro, " ", words.retention),
    paragraph(words.there(all), take),
    html`<form method="post" ${sent} novalidate>${fields}</form>`,
    beginning && all === 0 && toStart(view, true),
    linkLineIn(language, `/console/neighbourhoods/${neighbourhood.id}`, words.back),
  ]);
}

/** To the last step of setting up; without residents for who brings them in later. */
function toStart({ language, neighbourhood }: Place, later = false): Html {
  const words = inConsole(setUpWords, language);
  const path = `/console/start/${neighbourhood.id}`;
  return later
    ? linkLineIn(language, path, words.residentsLater)
    : paragraph(buttonLink(language, path, words.toStart));
}

function outcomeIn(language: Language, done: ImportNumbers | "begun"): string {
  const words = inConsole(residentsFileWords, language);
  if (done === "begun") return words.begun;
  const { added, changed, unchanged, removed } = done;
  return words.done(words.doneNumbers(added, changed, unchanged, removed));
}

function faultTable(faults: readonly FrameFault[], language: Language): Content {
  const words = inConsole(residentsFileWords, language);
  if (faults.length === 0) return "";
  const shown = table({
    caption: words.faults(faults.length),
    head: [words.line, words.what],
    rows: faults
      .slice(0, FAULTS_SHOWN)
      .map((fault) => [fault.line, html`<bdi>${words.fault(fault)}</bdi>`]),
  });
  const more = faults.length - FAULTS_SHOWN;
  return [shown, more > 0 && paragraph(words.more(more))];
}

type DryRun = Place & {
  change: ResidentsChange;
  before: number;
  large: boolean;
  pending: string;
  reason: string;
  told: Told;
};

/** What the file would change, and the form that carries it out. */
export function consoleDryRunPage(view: DryRun): Page {
  const { language, neighbourhood, change } = view;
  const words = inConsole(residentsFileWords, language);
  const changes = change.added.length + change.changed.length + change.gone.length;
  const byArea = numbersBy(
    change,
    neighbourhood.areas.map(({ id }) => id),
    (resident) => resident.area,
  );
  const byLanguage = numbersBy(change, Language.options, (resident) => resident.language).filter(
    (row) => row.there + row.removed > 0,
  );
  const areas = numbers(
    language,
    { caption: words.byArea, first: words.area },
    byArea.map((row) => ({ ...row, name: areaName(neighbourhood, row.name) })),
  );
  const languages = numbers(
    language,
    { caption: words.byLanguage, first: words.language },
    byLanguage.map((row) => ({ ...row, name: LANGUAGES[row.name].name })),
  );
  return consoleFormPage(view, `${words.title}: ${neighbourhood.name}`, pathOf(view), [
    heading(2, words.dryRun),
    areas,
    languages,
    examples(view),
    changes === 0 ? note(words.nothing) : confirmForm(view),
    linkLineIn(language, pathOf(view), words.again),
    paragraph(words.retention),
  ]);
}

/** Carries it out; what takes many people away is ticked first. */
function confirmForm(view: DryRun): Html {
  const { language, change, before, large, pending, reason, told } = view;
  const words = inConsole(residentsFileWords, language);
  const gone = change.gone.length;
  const tick = { id: "large", name: "large", value: "yes", label: words.largeTick(gone), told };
  const attributes = { required: true, minlength: 3 };
  return ownForm(
    view,
    `${pathOf(view)}/${pending}`,
    large && [note(words.large(gone, before)), checkbox(tick)],
    textbox({ id: "reason", label: words.reason, value: reason, told, attributes }),
    button(words.confirm),
  );
}

function numbers(
  language: Language,
  { caption, first }: { caption: string; first: string },
  rows: readonly PartRow<string>[],
): Html {
  const words = inConsole(residentsFileWords, language);
  const sums = PARTS.map((part) => rows.reduce((sum, row) => sum + row[part], 0));
  return table({
    caption,
    head: [first, ...PARTS.map((part) => words.numbers[part])],
    rows: [
      ...rows.map((row) => [row.name, ...PARTS.map((part) => row[part])]),
      [words.all, ...sums],
    ],
    numbers: PARTS.map((_, at) => at + 1),
  });
}

function examples({
  change: { changed, gone },
  language,
}: {
  change: ResidentsChange;
  language: Language;
}): Html | "" {
  const words = inConsole(residentsFileWords, language);
  const rows = [
    ...changed.map(
      ({ after, what }) => [after.name, what.map((one) => words.columns[one]).join(", ")] as const,
    ),
    ...gone.map(({ name }) => [name, words.gone] as const),
  ];
  if (rows.length === 0) return "";
  const shown = rows.slice(0, EXAMPLES_SHOWN);
  const some = table({
    caption: words.example(shown.length, rows.length),
    head: [words.who, words.changes],
    rows: shown.map(([who, what]) => [html`<bdi>${who}</bdi>`, what]),
  });
  return details(words.examples, some);
}
