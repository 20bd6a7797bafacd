import { NotFound } from "#contract/errors.ts";
import { dayOf } from "#domain/calendar/time.ts";
import {
  type FeedbackStores,
  feedbackFacts,
  hasFeedback,
} from "#functions/dispatch/feedback-facts.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { feedbackSheetsPage } from "#web/letters/feedback.ts";
import { type Call, type PlaceStores, placeOf } from "#console/call.ts";
import { lettersPath } from "./show-letters.ts";

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
