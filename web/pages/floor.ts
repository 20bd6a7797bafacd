import type { Language } from "#contract/language.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { FloorTold } from "#domain/dispatch/closing.ts";
import { floorOf } from "#domain/tally/floor.ts";
import { dayIn } from "#web/copy/dates.ts";
import { floorWords } from "#web/copy/floor.ts";
import { note } from "./components.ts";
import { labelled } from "./elements.ts";
import { type Content, when } from "./html.ts";

/** What too few answers mean for a round, in a sentence. */
export function floorText(
  { kind, needed, asked, until, from }: FloorTold,
  language: Language,
): string {
  const words = floorWords[language];
  if (kind === "thin") return words.thin(needed, asked);
  if (kind !== "asked-again") return words[kind](needed, asked, dayIn(language, until));
  const again = words["asked-again"](needed, asked);
  return from === undefined ? again : `${again} ${words.from(dayIn(language, from))}`;
}

/** The same as a note, with the reason of who decided. */
export const floorNote = (told: FloorTold | undefined, language: Language): Content =>
  when(told, (its) => [
    note(floorText(its, language)),
    when(its.reason, (why) => note(labelled(floorWords[language].reason, why))),
  ]);

/** What was said of it beforehand: how many are needed, and what happens where they are fewer. */
export function floorTerms(
  { terms: { floor }, invited }: Round,
  { closing, extension }: Cycle["plan"],
  language: Language,
): string[] {
  if (floor === undefined || extension === undefined) return [];
  const { needed, neededShare, below } = floorWords[language];
  const { least, share, most, decided } = floor;
  return [
    invited === undefined
      ? neededShare(least, share, most)
      : needed(floorOf(floor, invited), invited),
    below(dayIn(language, closing), dayIn(language, extension), decided),
  ];
}
