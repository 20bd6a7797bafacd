import type { Language } from "#contract/language.ts";
import { toldNextWords } from "#web/copy/console/told-next.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { paragraph, strong } from "#web/pages/elements.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Around } from "./around.ts";
import { pathOf, type Place } from "./places.ts";
import { addressIn } from "./top.ts";

/** What was done just before: that it was, what happens next, and where one goes on. */
export type Outcome = { done: string; next?: string | undefined; to?: Place | undefined };

/**
 * Stands on top after every deed, and has the focus, so that it is heard as well. Without words of
 * its own it says how much waits still, and leads there.
 */
export function outcomeNote(
  { done, next, to = "start" }: Outcome,
  { language, around, places }: { language: Language; around: Around; places: readonly Place[] },
): Html {
  const words = inConsole(toldNextWords, language);
  const waits = [...around.waits.kinds.values()].reduce((sum, some) => sum + some, 0);
  const place = places.includes(to) ? to : "start";
  const where = place === "start" ? undefined : around.place?.id;
  const link = html`<a href="${addressIn(language, pathOf(place, where))}">${words.to[place]}</a>`;
  return html`<section class="buurt-outcome" role="status" tabindex="-1" autofocus>${[
    paragraph(strong(done)),
    paragraph(next ?? words.waits(waits, around.waits.more), " ", link),
  ]}</section>`;
}
