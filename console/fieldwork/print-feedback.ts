import type { Day } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type FeedbackStores, feedbackFacts } from "#functions/dispatch/feedback-facts.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { feedbackSheetsPage } from "#web/letters/feedback.ts";
import { type Call, type PlaceStores, placeOf } from "#console/call.ts";
import { lettersPath } from "./show-letters.ts";

/** From the day on which the mail with feedback goes out; what was stopped has none. */
export const hasFeedback = (run: Run, today: Day): boolean =>
  "feedback" in run.plan &&
  run.status !== "stopped" &&
  run.status !== "failed" &&
  dayOf(run.plan.feedback) <= today;

/** The sheet with what became of a cycle, for who has no mail; nobody's name or code is on it. */
export async function printFeedback(call: Call<FeedbackStores | PlaceStores>): Promise<Reply> {
  const { run, round } = await placeOf(call);
  if (!hasFeedback(run, dayOf(call.dependencies.now())))
    throw new NotFound("there is no feedback of it yet");
  return feedbackSheetsPage({
    language: call.visit.language,
    facts: await feedbackFacts(call.dependencies, { run, round }),
    back: lettersPath(run.id),
  });
}
