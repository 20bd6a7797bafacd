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
import { inConsole } from "#web/copy/console/words.ts";
import {
  button,
  checkbox,
  faultSummary,
  hidden,
  note,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

const FAULTS_SHOWN = 200;
const EXAMPLES_SHOWN = 50;
const PARTS = ["added", "changed", "moved", "unchanged", "removed", "there"] as const;

type Place = Frame & { neighbourhood: Neighbourhood };
const pathOf = ({ neighbourhood: { id } }: Place) => `/console/neighbourhoods/${id}/residents`;

/** A file of residents is chosen; with what was wrong with the one before, or what came of it. */
export function consoleResidentsPage(
  view: Place & {
    counted: ResidentsCounted | undefined;
    mayExport: boolean;
    replace: boolean;
    told: Told;
    faults: readonly FrameFault[];
    done: ImportNumbers | "begun" | undefined;
    status: number;
  },
): Page {
  const { language, csrf, neighbourhood, counted, mayExport, replace, told, faults, done, status } =
    view;
  const words = inConsole(residentsFileWords, language);
  const form = html`<form method="post" action="${pathOf(view)}?lang=${language}" enctype="multipart/form-data" novalidate>${hidden("csrf", csrf)}${textbox({ id: "file", label: words.choose, hint: words.format(neighbourhood.areas.map(({ id }) => id).join(", ")), told, attributes: { type: "file", accept: ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", required: true } })}${checkbox({ name: "replace", value: "yes", label: words.replace, checked: replace })}${button(words.look)}</form>`;
  const there = html`<p>${words.there(peopleIn(counted))}${mayExport && peopleIn(counted) > 0 ? html` <a href="/console/exports/residents.csv?neighbourhood=${neighbourhood.id}&amp;lang=${language}">${words.export}</a>` : ""}</p>`;
  const said =
    done === undefined
      ? ""
      : done === "begun"
        ? note(words.begun, { role: "status" })
        : note(
            words.done(words.doneNumbers(done.added, done.changed, done.unchanged, done.removed)),
            { role: "status" },
          );
  return {
    ...consoleLayout(
      view,
      `${words.title}: ${neighbourhood.name}`,
      pathOf(view),
      html`${faultSummary(language, told)}${said}${faultTable(faults, language)}<p>${words.intro} ${words.retention}</p>${there}${form}<p><a href="/console/neighbourhoods/${neighbourhood.id}?lang=${language}">${words.back}</a></p>`,
    ),
    status,
  };
}

function faultTable(faults: readonly FrameFault[], language: Language): Html | "" {
  const words = inConsole(residentsFileWords, language);
  if (faults.length === 0) return "";
  return html`${table({ caption: words.faults(faults.length), head: [words.line, words.what], rows: faults.slice(0, FAULTS_SHOWN).map((fault) => [fault.line, html`<bdi>${words.fault(fault)}</bdi>`]) })}${faults.length > FAULTS_SHOWN ? html`<p>${words.more(faults.length - FAULTS_SHOWN)}</p>` : ""}`;
}

/** What the file would change, and the form that carries it out. */
export function consoleDryRunPage(
  view: Place & {
    change: ResidentsChange;
    before: number;
    large: boolean;
    pending: string;
    reason: string;
    told: Told;
    status: number;
  },
): Page {
  const { language, csrf, neighbourhood, change, before, large, pending, reason, told, status } =
    view;
  const words = inConsole(residentsFileWords, language);
  const changes = change.added.length + change.changed.length + change.gone.length;
  const tick = large
    ? html`${note(words.large(change.gone.length, before))}${checkbox({ id: "large", name: "large", value: "yes", label: words.largeTick(change.gone.length), told })}`
    : "";
  const confirm = html`<form method="post" action="${pathOf(view)}/${pending}?lang=${language}" novalidate>${hidden("csrf", csrf)}${tick}${textbox({ id: "reason", label: words.reason, value: reason, told, attributes: { required: true, minlength: 3 } })}${button(words.confirm)}</form>`;
  const byArea = numbersBy(
    change,
    neighbourhood.areas.map(({ id }) => id),
    (resident) => resident.area,
  );
  const byLanguage = numbersBy(change, Language.options, (resident) => resident.language).filter(
    (row) => row.there + row.removed > 0,
  );
  const content = html`${faultSummary(language, told)}<h2>${words.dryRun}</h2>${numbers(words.byArea, words.area, byArea, (id) => areaName(neighbourhood, id), language)}${numbers(words.byLanguage, words.language, byLanguage, (one) => LANGUAGES[one].name, language)}${examples(view)}${changes === 0 ? note(words.nothing) : confirm}<p><a href="${pathOf(view)}?lang=${language}">${words.again}</a></p><p>${words.retention}</p>`;
  return {
    ...consoleLayout(view, `${words.title}: ${neighbourhood.name}`, pathOf(view), content),
    status,
  };
}

function numbers<Name extends string>(
  caption: string,
  first: string,
  rows: readonly PartRow<Name>[],
  nameOf: (name: Name) => string,
  language: Language,
): Html {
  const words = inConsole(residentsFileWords, language);
  const sums = PARTS.map((part) => rows.reduce((sum, row) => sum + row[part], 0));
  return table({
    caption,
    head: [first, ...PARTS.map((part) => words.numbers[part])],
    rows: [
      ...rows.map((row) => [nameOf(row.name), ...PARTS.map((part) => row[part])]),
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
  return html`<details><summary>${words.examples}</summary>${table({ caption: words.example(Math.min(rows.length, EXAMPLES_SHOWN), rows.length), head: [words.who, words.changes], rows: rows.slice(0, EXAMPLES_SHOWN).map(([who, what]) => [html`<bdi>${who}</bdi>`, what]) })}</details>`;
}
