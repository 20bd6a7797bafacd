import { topics } from "#stores/topics.ts";
import * as z from "zod";
import type { CycleAhead } from "#domain/dispatch/year.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { mergeTyped, rowsIn, withRows } from "#console/form-fields.ts";
import { toldOf, unitLabel } from "./neighbourhood-controls.ts";
import type { FieldFault } from "./neighbourhood-facts.ts";
import { isRows, ROWS, type Rows } from "./neighbourhood-fields.ts";
import { consoleNeighbourhoodFormPage } from "./neighbourhood-form-page.ts";
import { typedFrom } from "./neighbourhood-typed.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { withPhotos } from "./photo.ts";

const OURS = ["csrf", "revision", "was", "do"];
export type Sent = {
  typed: URLSearchParams;
  faults: FieldFault[];
  revision: number;
  was: URLSearchParams;
};

/** What somebody typed, apart from what the form says of itself. */
export function typedIn({ visit: { form, files } }: Call): Sent {
  const typed = new URLSearchParams([...form].filter(([name]) => !OURS.includes(name)));
  return {
    ...withPhotos(typed, files),
    revision: z.coerce.number().int().catch(0).parse(form.get("revision")),
    was: new URLSearchParams(form.get("was") ?? ""),
  };
}

/** A row to begin with where there is none. */
export function withFirstRows(typed: URLSearchParams): URLSearchParams {
  return (["areas", "team"] as const).reduce(
    (form, list) => (rowsIn(form, list).length > 0 ? form : withRows(form, list, [blankRow(list)])),
    typed,
  );
}
const blankRow = (list: Rows) => Object.fromEntries(ROWS[list].map((part) => [part, ""]));

/** `was` is what the form began with when it was given out, `asTyped` that nothing was to be saved. */
export type Shown = {
  typed: URLSearchParams;
  faults?: readonly FieldFault[];
  was?: URLSearchParams;
  conflict?: boolean;
  asTyped?: boolean;
  row?: { what: string; list: string; at: number };
  ahead?: readonly CycleAhead[];
};

/** The form again, with what was typed in it and what is to be told. */
export function showForm(call: Call, current: Revised | undefined, shown: Shown): Reply {
  const { faults = [], conflict = false, asTyped = false, row, ahead } = shown;
  const { language, form } = call.visit;
  const merged =
    conflict && current !== undefined && shown.was !== undefined
      ? mergeTyped(shown.was, shown.typed, typedFrom(current.facts), unitOf)
      : { typed: shown.typed, taken: [], differ: [] };
  const changed = row === undefined ? { typed: merged.typed } : withRowChanged(merged.typed, row);
  const differs = merged.differ.map(({ unit, theirs }) => ({
    field: controlOf(unit),
    text: `${unitLabel(unit, language)}: ${inConsole(neighbourhoodFormWords, language).conflict.theirs(valueOf(unit, theirs, call))}`,
  }));
  // A button that saves nothing does not take over what somebody else saved: the form keeps the revision that it began with.
  const revision = asTyped ? Number(form.get("revision") ?? 0) : current?.revision;
  const neighbourhood =
    current === undefined
      ? undefined
      : {
          id: current.facts.id,
          name: current.facts.name,
          revision: revision ?? 0,
          was: asTyped ? new URLSearchParams(form.get("was") ?? "") : typedFrom(current.facts),
          areas: current.facts.areas.map(({ id }) => id),
        };
  const offered = [...topics.values()];
  const status = conflict ? 409 : faults.length > 0 ? 422 : 200;
  return consoleNeighbourhoodFormPage({
    ...frameOf(call),
    neighbourhood,
    topics: offered,
    typed: withFirstRows(changed.typed),
    told: [...differs, ...toldOf(faults, language)],
    taken: merged.taken.map((unit) => unitLabel(unit, language)),
    conflict,
    focus: changed.focus,
    ahead,
    status,
  });
}

function withRowChanged(
  typed: URLSearchParams,
  { what, list, at }: { what: string; list: string; at: number },
): { typed: URLSearchParams; focus?: string } {
  if (!isRows(list)) return { typed };
  const rows = rowsIn(typed, list).map(({ values }) => values);
  if (what === "drop")
    return {
      typed: withRows(
        typed,
        list,
        rows.filter((_, row) => row !== at),
      ),
    };
  return {
    typed: withRows(typed, list, [...rows, blankRow(list)]),
    focus: `${list}-${rows.length}-${ROWS[list][0]}`,
  };
}

/** What changes together: the rows of a list are one. */
const unitOf = (name: string): string =>
  Object.keys(ROWS).find((list) => name.startsWith(`${list}-`)) ?? name;
const controlOf = (unit: string): string => (isRows(unit) ? `${unit}-0-${ROWS[unit][0]}` : unit);

/** What somebody else made of it, to read. */
function valueOf(
  unit: string,
  theirs: readonly [name: string, value: string][],
  { visit: { language } }: Call,
): string {
  const { conflict } = inConsole(neighbourhoodFormWords, language);
  if (unit.endsWith("-photo")) return conflict.photo;
  const named = (value: string) =>
    unit === "topics"
      ? ([...topics.values()].find(({ id }) => id === value)?.words[language] ?? value)
      : value;
  const rows = isRows(unit)
    ? rowsIn(new URLSearchParams([...theirs]), unit).map(({ values }) =>
        ROWS[unit]
          .map((part) => values[part] ?? "")
          .filter((value) => value !== "")
          .join(", "),
      )
    : theirs.map(([, value]) => named(value));
  return rows.filter((value) => value !== "").join("; ") || conflict.empty;
}
