import type { Uses } from "#stores/stores.ts";
import type { ActionId, CycleId } from "#contract/ids.ts";
import { type ActionFeedback, feedbackOf } from "#domain/feedback/report.ts";

/** What residents are told of every action of a cycle, with the team's last word on those that stopped. */
export async function cycleFeedback(
  { actions }: Uses<"actions">,
  id: CycleId,
): Promise<ActionFeedback[]> {
  const [all, history] = await Promise.all([actions.of(id), actions.history(id)]);
  const reasons = new Map<ActionId, string>(
    history.filter(({ to }) => to === "stopped").map(({ action, note = "" }) => [action, note]),
  );
  return feedbackOf(all, reasons);
}
