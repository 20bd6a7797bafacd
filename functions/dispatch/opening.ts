import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { Day, isWave, NeighbourhoodId, RoundId, type RunId } from "#contract/ids.ts";
import { beginsAt, suffixOf } from "#domain/dispatch/attempt.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { firstDayOf } from "#domain/dispatch/opening.ts";
import { Moment } from "#domain/dispatch/run.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { byMachine } from "#domain/audit.ts";
import { goOn, type Reopens } from "./go-on.ts";
import { InvalidInput, Transient } from "#contract/errors.ts";
import { field } from "./request.ts";

/** What opens a cycle or a wave is told: where, and when if not today. */
export const NEIGHBOURHOOD = field(
  NeighbourhoodId,
  "write the short name of a neighbourhood in small letters, like limmel",
);
export const FIRST_DAY = field(
  Day,
  "write a day as yyyy-mm-dd, like 2027-01-11, or leave it out to begin today",
).optional();
/** One that failed and goes on. */
export const failedRun = <S extends z.ZodType>(schema: S, what: string, example: string) =>
  field(
    schema,
    `write the name of a ${what} that failed, like ${example}, or leave it out to begin a new one`,
  ).optional();

/** What the machine goes by. */
export const START = { round: RoundId, moment: Moment, check: z.int().min(0), suffix: z.string() };
export const startOf = (run: Run) => ({
  round: run.round,
  ...beginsAt(run),
  suffix: suffixOf(run),
});

/** The neighbourhood that somebody named. Errors: InvalidInput. */
async function neighbourhoodNamed(
  { neighbourhoods }: Uses<"neighbourhoods">,
  id: NeighbourhoodId,
): Promise<Neighbourhood> {
  const neighbourhood = await neighbourhoods.get(id);
  if (neighbourhood === undefined)
    throw new InvalidInput(
      `There is no neighbourhood "${id}". Import it first, or check how it is spelled.`,
    );
  if (neighbourhood.closed !== undefined)
    throw new InvalidInput(
      `${neighbourhood.name} is closed. Open it again in the console, on the page of the neighbourhood.`,
    );
  return neighbourhood;
}

/** On which day it begins. Errors: InvalidInput when that has passed. */
export function mustBeginOn(what: string, today: Day, asked: Day | undefined, planned?: Day): Day {
  const firstDay = firstDayOf(today, asked, planned);
  if (firstDay < today)
    throw new InvalidInput(
      `A ${what} cannot begin on ${firstDay}: that day has passed. Leave "firstDay" out to begin today, ${today}.`,
    );
  return firstDay;
}

type Asked<R extends Run> = {
  execution: string;
  request: { neighbourhood: NeighbourhoodId; run?: R["id"] | undefined };
};

/**
 * Opens a run, or goes on with the one that is named and failed. `known`: what somebody named beside
 * it though the run says it. Errors: InvalidInput.
 */
export async function openOrGoOn<R extends Run>(
  stores: Uses<"audit" | "neighbourhoods" | "now" | "roundKeys" | "rounds">,
  { execution, request: { neighbourhood: named, run: id } }: Asked<R>,
  {
    known,
    open,
    store,
  }: {
    known: string | undefined;
    open: (neighbourhood: Neighbourhood) => Promise<R>;
    store: Reopens<R>;
  },
): Promise<R> {
  const neighbourhood = await neighbourhoodNamed(stores, named);
  if (id === undefined) {
    const opened = await open(neighbourhood);
    await stores.roundKeys.open(opened.round);
    return opened;
  }
  if (known !== undefined) throw new InvalidInput(known);
  return goOn(stores, store, { id, neighbourhood, execution });
}

type Opened = { kind: "opened" | "changed" } | { kind: "runs"; run: RunId };

/**
 * Tells the trail what was fixed when a run was opened. Errors: Transient when what it was made from
 * was changed meanwhile, InvalidInput where another one has its place.
 */
export async function tellOpened(
  { audit }: Uses<"audit">,
  run: Run,
  outcome: Opened,
  { of: { name }, changed, result }: { of: Neighbourhood; changed: string; result: string },
): Promise<void> {
  const [what, action] = isWave(run.id)
    ? (["measurement", "open wave"] as const)
    : (["cycle", "open cycle"] as const);
  if (outcome.kind === "changed")
    throw new Transient(`${changed} was changed while its ${what} opened.`);
  if (outcome.kind === "runs")
    throw new InvalidInput(
      `A ${what} of ${name} runs already: ${outcome.run}. Wait until it ends, or stop it first.`,
    );
  await audit.tell(`opened:${run.id}`, byMachine(run, { at: run.opened, action, result }));
}
