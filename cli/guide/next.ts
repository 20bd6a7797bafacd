import type { NeighbourhoodId } from "#contract/ids.ts";
import { momentAfter, type Run } from "#domain/dispatch/moments.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { travel } from "#local/clock.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { Always, Stores } from "#stores/stores.ts";

/** After a moment a dispatch waits a quarter of an hour for the events of its mails. */
const DISPATCHED = 20 * 60_000;

/** What a cycle or a measurement waits for; `at` in ms. */
export type Coming = {
  run: Run["id"];
  neighbourhood: NeighbourhoodId;
  measured: boolean;
  moment: Moment;
  at: number;
};

export const runningNow = async ({ runs }: Pick<Stores, "runs">): Promise<Run[]> =>
  Promise.all((await runs.running()).map((id) => runs.mustGet(id)));

/** The next moment of everything that runs, the earliest first. */
export const comingIn = (running: readonly Run[]): Coming[] =>
  running
    .flatMap((run) => {
      const next = momentAfter(run);
      if (next === undefined) return [];
      const { id, neighbourhood } = run;
      const at = Date.parse(next.at);
      return [{ run: id, neighbourhood, measured: !("area" in run), moment: next.moment, at }];
    })
    .toSorted((one, other) => one.at - other.at);

/** Lets the earliest moment come, with all that it brings about; nothing when none is planned. */
export async function toNextMoment(
  { clock }: LocalEnvironment,
  dependencies: Stores & Always,
): Promise<Coming | undefined> {
  const [next] = comingIn(await runningNow(dependencies));
  if (next !== undefined) await travel(clock, Math.max(clock.now(), next.at) + DISPATCHED);
  return next;
}
