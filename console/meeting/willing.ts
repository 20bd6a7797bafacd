import type { TopicId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { namedOwners } from "#domain/actions/owner.ts";
import type { Triage, Triaged } from "#domain/tally/tally.ts";

/** Whether a resident takes a topic up: one who said yes to a promise answers it for the room. */
export function willingOn(
  topic: TopicId,
  triage: readonly Triaged[],
  standing: readonly Action[],
): Triage["willing"] {
  const joined = standing.some(
    (action) =>
      action.topic === topic && namedOwners(action).some(({ kind }) => kind === "resident"),
  );
  return joined ? "yes" : (triage.find((one) => one.topic === topic)?.willing ?? "unknown");
}
