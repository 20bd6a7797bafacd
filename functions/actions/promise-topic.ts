import { agendaRoundOf } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Uses } from "#stores/stores.ts";

/** The topic of a promise, as its round asked it; none where that is gone. */
export async function topicsOfPromise(
  { rounds }: Uses<"rounds">,
  { cycle, topic }: Pick<Action, "cycle" | "topic">,
): Promise<Topic[]> {
  const round = await rounds.get(agendaRoundOf(cycle));
  return round === undefined || isMeasurement(round) ? [] : topicsOf(round, [topic]);
}
