import { startList } from "#stores/start-list.ts";
import * as z from "zod";
import type { Language } from "#contract/language.ts";
import { mainLanguage, type Topic } from "#domain/neighbourhood.ts";
import { asAsked, inEveryLanguage } from "#domain/own-topic.ts";
import { topicName } from "#web/pages/facts.ts";
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
export async function showForm(
  call: Call<"topics">,
  current: Revised | undefined,
  shown: Shown,
): Promise<Reply> {
  const topics = await topicsFor(call, current);
  const { faults = [], conflict = false, asTyped = false, row, ahead } = shown;
  const { language } = call.visit;
  const merged = mergedWith(current, shown);
  const changed = row === undefined ? { typed: merged.typed } : withRowChanged(merged.typed, row);
  const { theirs: said } = inConsole(neighbourhoodFormWords, language).conflict;
  const differs = merged.differ.map(({ unit, theirs }) => ({
    field: controlOf(unit),
    text: `${unitLabel(unit, language)}: ${said(valueOf(unit, theirs, topics, language))}`,
  }));
  const read = faults.length > 0 ? 422 : 200;
  return consoleNeighbourhoodFormPage({
    ...frameOf(call),
    neighbourhood: current === undefined ? undefined : edited(call, current, asTyped),
    topics,
    typed: withFirstRows(changed.typed),
    told: [...differs, ...toldOf(faults, language)],
    taken: merged.taken.map((unit) => unitLabel(unit, language)),
    conflict,
    focus: changed.focus,
    ahead,
    status: conflict ? 409 : read,
  });
}

/** What the team can choose from: the start list, and what the neighbourhood has of its own. */
async function topicsFor(
  { dependencies: { topics } }: Call<"topics">,
  current: Revised | undefined,
): Promise<Topic[]> {
  if (current === undefined) return [...startList.values()];
  const asked = (await topics.of(current.facts.id))
    .filter(({ status }) => status !== "retired")
    .map((topic) => inEveryLanguage(asAsked(topic, mainLanguage(current.facts))));
  return [...startList.values(), ...asked];
}

/** What was typed, with what somebody else saved meanwhile. */
const mergedWith = (current: Revised | undefined, { conflict = false, was, typed }: Shown) =>
  conflict && current !== undefined && was !== undefined
    ? mergeTyped(was, typed, typedFrom(current.facts), unitOf)
    : { typed, taken: [], differ: [] };

/**
 * What the form says of itself. A button that saves nothing does not take over what somebody else
 * saved: the form keeps the revision that it began with.
 */
function edited({ visit: { form } }: Call, { facts, revision }: Revised, asTyped: boolean) {
  return {
    id: facts.id,
    name: facts.name,
    organisations: facts.organisations,
    revision: asTyped ? Number(form.get("revision") ?? 0) : revision,
    was: asTyped ? new URLSearchParams(form.get("was") ?? "") : typedFrom(facts),
    areas: facts.areas.map(({ id }) => id),
  };
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
  topics: readonly Topic[],
  language: Language,
): string {
  const { conflict } = inConsole(neighbourhoodFormWords, language);
  if (unit.endsWith("-photo")) return conflict.photo;
  const named = (value: string) => (unit === "topics" ? topicName(topics, value, language) : value);
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
