import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { dayIn } from "#web/copy/dates.ts";
import { floorWords } from "#web/copy/floor.ts";
import { invitationMailWords } from "#web/copy/mails/invitation.ts";

/**
 * Until when one can answer: the day on which it closes, and how much longer it stays open where
 * too few do.
 */
export function untilWhen(
  language: Language,
  asks: "agenda" | "measurement",
  { closes, extension }: { closes: Instant; extension?: Instant | undefined },
): string {
  const day = invitationMailWords[language][asks].closes(dayIn(language, closes));
  return extension === undefined || extension <= closes
    ? day
    : `${day} ${floorWords[language].invitation(dayIn(language, extension))}`;
}
