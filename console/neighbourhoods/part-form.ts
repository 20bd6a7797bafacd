import { startList } from "#stores/start-list.ts";
import * as z from "zod";
import type { Language } from "#contract/language.ts";
import { mainLanguage, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { asAsked, inEveryLanguage } from "#domain/own-topic.ts";
import { topicName } from "#web/pages/facts.ts";
import type { CycleAhead } from "#domain/dispatch/year.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { type Merged, mergeTyped, rowsIn, withRows } from "#console/form-fields.ts";
import { type Options, toldOf, unitLabel } from "./neighbourhood-controls.ts";
import type { FieldFault } from "./neighbourhood-facts.ts";
import { isRows, type Part, partOf, ROWS, type Rows } from "./neighbourhood-fields.ts";
import { isBeginning } from "./neighbourhood-place.ts";
import { consolePartPage } from "./part-page.ts";
import { ofPart, typedFrom } from "./neighbourhood-typed.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { withPhotos } from "./photo.ts";

export type PartCall = Call<"cycles" | "neighbourhoods" | "topics" | "waves">;
export type Sent = {
  typed: URLSearchParams;
  faults: FieldFault[];
  revision: number;
  was: URLSearchParams;
};

/** What somebody typed on the page of a part, apart from what the form says of itself. */
export function typedIn({ visit: { form, files } }: Call, part: Part): Sent {
  return {
    ...withPhotos(ofPart(form, part), files),
    revision: z.coerce.number().int().catch(0).parse(form.get("revision")),
    was: new URLSearchParams(form.get("was") ?? ""),
  };
}

/** A row to begin with where there is none. */
function withFirstRows(typed: URLSearchParams): URLSearchParams {
  return (["areas", "team"] as const).reduce(
    (form, list) => (rowsIn(form, list).length > 0 ? form : withRows(form, list, [blankRow(list)])),
    typed,
  );
}
const blankRow = (list: Rows) => Object.fromEntries(ROWS[list].map((part) => [part, ""]));

/** `merged` is what was typed with what somebody else saved; `asTyped` says that nothing was to be saved. */
export type Shown = {
  typed: URLSearchParams;
  faults?: readonly FieldFault[];
  merged?: Merged;
  asTyped?: boolean;
  row?: { what: string; list: string; at: number };
  ahead?: readonly CycleAhead[];
};

/** The page of a part, with what was typed in it and what is to be told. */
export async function showForm(
  call: PartCall,
  part: Part,
  current: Revised,
  shown: Shown,
): Promise<Reply> {
  const { facts } = current;
  const { faults = [], merged, row, ahead } = shown;
  const { language } = call.visit;
  const [topics, others, beginning] = await Promise.all([
    topicsFor(call, facts),
    othersThan(call, facts),
    isBeginning(call.dependencies, facts.id),
  ]);
  const typed = merged?.typed ?? shown.typed;
  const changed = row === undefined ? { typed } : withRowChanged(typed, row);
  const told = toldOf(faults, language).map((one, at) => ({
    ...one,
    ...elsewhere(facts, part, faults[at]),
  }));
  const read = faults.length > 0 ? 422 : 200;
  return consolePartPage({
    ...frameOf(call, saidOf(call)),
    part,
    neighbourhood: facts,
    ...begunWith(call, part, current, shown),
    beginning,
    topics,
    others,
    typed: withFirstRows(changed.typed),
    told: [...toldApart(merged, topics, language), ...told],
    taken: (merged?.taken ?? []).map((unit) => unitLabel(unit, language)),
    conflict: merged !== undefined,
    focus: changed.focus,
    ahead,
    status: merged === undefined ? read : 409,
  });
}

/** Who has just made the neighbourhood reads that it is there. */
function saidOf({ visit: { query, language } }: Call): string | undefined {
  return query.get("did") === "created"
    ? inConsole(neighbourhoodFormWords, language).created
    : undefined;
}

/** What stands on the page of another part is mended there. */
const elsewhere = ({ id }: Neighbourhood, part: Part, fault: FieldFault | undefined) => {
  const its = partOf(fault?.control ?? "");
  return its === part ? {} : { on: `/console/neighbourhoods/${id}/edit/${its}` };
};

/** What both changed, in the words of the other. */
function toldApart(merged: Merged | undefined, topics: readonly Topic[], language: Language) {
  const { theirs: said } = inConsole(neighbourhoodFormWords, language).conflict;
  return (merged?.differ ?? []).map(({ unit, theirs }) => ({
    field: controlOf(unit),
    text: `${unitLabel(unit, language)}: ${said(valueOf(unit, theirs, topics, language))}`,
  }));
}

/** What the team can choose from: the start list, and what the neighbourhood has of its own. */
export async function topicsFor(
  { dependencies: { topics } }: Call<"topics">,
  facts: Neighbourhood,
): Promise<Topic[]> {
  const asked = (await topics.of(facts.id))
    .filter(({ status }) => status !== "retired")
    .map((topic) => inEveryLanguage(asAsked(topic, mainLanguage(facts))));
  return [...startList.values(), ...asked];
}

/** Neighbourhoods with which a measurement can be compared. */
async function othersThan(
  { dependencies: { neighbourhoods } }: Call<"neighbourhoods">,
  { id }: Neighbourhood,
): Promise<Options> {
  return (await neighbourhoods.summaries("all"))
    .filter((one) => one.id !== id)
    .map((one) => [one.id, one.name] as const);
}

/** What was typed laid over what somebody else saved meanwhile; nothing where the two do not touch. */
export function mergedWith({ facts }: Revised, part: Part, { was, typed }: Sent) {
  const merged = mergeTyped(was, typed, ofPart(typedFrom(facts), part), unitOf);
  return merged.taken.length + merged.differ.length === 0 ? undefined : merged;
}

/**
 * What the form says of itself. A button that saves nothing does not take over what somebody else
 * saved: the form keeps the revision that it began with.
 */
function begunWith(
  { visit: { form } }: Call,
  part: Part,
  { facts, revision }: Revised,
  { asTyped = false }: Shown,
): { revision: number; was: URLSearchParams } {
  return asTyped
    ? {
        revision: Number(form.get("revision") ?? 0),
        was: new URLSearchParams(form.get("was") ?? ""),
      }
    : { revision, was: ofPart(typedFrom(facts), part) };
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
