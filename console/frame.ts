import type { Deed } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { toldNextWords } from "#web/copy/console/told-next.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Frame } from "./console-page.ts";
import type { Outcome } from "./outcome.ts";
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

/** Where one goes on after a deed, where that is not the overview. */
const GOES_ON: Readonly<Record<string, Place>> = {
  confirmed: "actions",
  added: "actions",
  moved: "actions",
  outcomeSaved: "actions",
};

/** What was done just before; `told` in the address is a word of ours, never text of somebody else. */
function outcomeOf({ visit: { query, language } }: Call): Outcome | undefined {
  const [name, done] =
    Object.entries(inConsole(toldWords, language)).find(([one]) => one === query.get("told")) ?? [];
  if (name === undefined || done === undefined) return undefined;
  const next: Readonly<Record<string, string>> = inConsole(toldNextWords, language).next;
  return { done, next: next[name], to: GOES_ON[name] };
}

/**
 * The frame of every page. A `message` on a page that is looked at tells of what was done; on one
 * that comes back from a form, why that was not.
 */
export function frameOf(call: Call, message?: string): Frame {
  const { visit, session, access, around } = call;
  const isSeen = visit.method === "GET";
  const outcome = isSeen && message !== undefined ? { done: message } : outcomeOf(call);
  const places = NEEDED.flatMap(([place, deed]) => (may(access, deed) ? [place] : []));
  return {
    language: visit.language,
    csrf: session.csrf,
    who: session.name,
    places,
    around,
    ...(isSeen ? { outcome } : { message }),
  };
}
