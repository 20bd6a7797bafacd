import { Instant } from "#contract/ids.ts";
import { secondsBetween } from "#domain/calendar/time.ts";

/** Programs that look through mail press buttons at once; nobody reads a promise so fast. */
const READING_SECONDS = 2;

/** Whether a form came back sooner than a person can have read its page, or does not say when it was made. */
export function tooQuick(shown: string | null, at: Instant): boolean {
  const made = Instant.safeParse(shown).data;
  return made === undefined || secondsBetween(made, at) < READING_SECONDS;
}
