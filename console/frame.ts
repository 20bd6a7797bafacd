import type { Deed } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import type { Frame, Place } from "./console-page.ts";
import type { Call } from "./call.ts";

const TOLD = [
  "started",
  "exists",
  "done",
  "confirmed",
  "tooLate",
  "notCounted",
  "added",
  "moved",
  "notMoved",
  "outcomeSaved",
  "changedMeanwhile",
  "noLetters",
  "waveStarted",
  "waveExists",
] as const;

/** What one needs to be allowed to find a place in the navigation. */
const NEEDED: readonly (readonly [Place, Deed])[] = [
  ["start", "see what waits"],
  ["neighbourhoods", "see neighbourhoods"],
  ["actions", "see actions"],
  ["figures", "see figures"],
  ["exports", "export tables"],
  ["audit", "read audit trail"],
  ["people", "manage people"],
  ["manual", "read manual"],
];

/** The frame of every page; `told` in the address is a word of ours, never text of somebody else. */
export function frameOf({ visit, session, access }: Call, message?: string): Frame {
  const words = consoleWordsOf(visit.language);
  const told = TOLD.find((one) => one === visit.query.get("told"));
  const sentences = {
    ...words,
    noLetters: words.fieldwork.noLetters,
    waveStarted: words.waves.started,
    waveExists: words.waves.exists,
  };
  const places = NEEDED.flatMap(([place, deed]) => (may(access, deed) ? [place] : []));
  return {
    language: visit.language,
    csrf: session.csrf,
    who: session.name,
    places,
    message: message ?? (told === undefined ? undefined : sentences[told]),
  };
}
