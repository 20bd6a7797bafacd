import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { Day, NeighbourhoodId, RoundId, type RunId } from "#contract/ids.ts";
import { beginsAt, suffixOf } from "#domain/dispatch/attempt.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { firstDayOf } from "#domain/dispatch/opening.ts";
import { Moment } from "#domain/dispatch/run.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { InvalidInput } from "#contract/errors.ts";
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
export async function neighbourhoodNamed(
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

/** Nothing begins where another one has its place. */
export const runsAlready = (what: string, { name }: Neighbourhood, run: RunId): InvalidInput =>
  new InvalidInput(
    `A ${what} of ${name} runs already: ${run}. Wait until it ends, or stop it first.`,
  );
