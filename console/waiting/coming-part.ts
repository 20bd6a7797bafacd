import type { Day } from "#contract/ids.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Language } from "#contract/language.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { shortDayIn } from "#web/copy/dates.ts";
import { heading } from "#web/pages/elements.ts";
import { momentDrawing } from "#web/pages/pictograms.ts";
import { type Html, html } from "#web/pages/html.ts";
import { linkIn } from "#console/console-page.ts";

/** One thing that a day brings. */
export type Coming = { day: Day; moment: Moment; what: string; name: string; path: string };

/** What is coming, by day. */
export function comingPart(language: Language, coming: readonly Coming[]): Html | "" {
  if (coming.length === 0) return "";
  const item = ({ day, moment, what, name, path }: Coming) =>
    html`<li>${momentDrawing(moment)} <time datetime="${day}">${shortDayIn(language, day)}</time> ${what}, ${linkIn(
      language,
      path,
      name,
    )}</li>`;
  return html`<section class="buurt-panel" aria-labelledby="coming">${[
    heading(2, inConsole(startWords, language).coming, "coming"),
    html`<ul class="buurt-coming">${coming.map(item)}</ul>`,
  ]}</section>`;
}
