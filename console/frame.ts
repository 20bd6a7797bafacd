import type { Deed } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Frame } from "./console-page.ts";
import type { Place } from "./places.ts";
import type { Call } from "./call.ts";

/** What one needs to be allowed to find a place in the navigation. */
const NEEDED: readonly (readonly [Place, Deed])[] = [
  ["start", "see what waits"],
  ["neighbourhoods", "see neighbourhoods"],
  ["actions", "see actions"],
  ["figures", "see figures"],
  ["exports", "export tables"],
  ["audit", "read audit trail"],
  ["people", "manage people"],
  ["settings", "change settings"],
  ["manual", "read manual"],
];

/** The frame of every page; `told` in the address is a word of ours, never text of somebody else. */
export function frameOf({ visit, session, access, around }: Call, message?: string): Frame {
  const told = Object.entries(inConsole(toldWords, visit.language)).find(
    ([name]) => name === visit.query.get("told"),
  );
  const places = NEEDED.flatMap(([place, deed]) => (may(access, deed) ? [place] : []));
  return {
    language: visit.language,
    csrf: session.csrf,
    who: session.name,
    places,
    around,
    message: message ?? told?.[1],
  };
}
