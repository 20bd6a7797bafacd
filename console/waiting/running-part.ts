import type { Language } from "#contract/language.ts";
import { stageOf } from "#domain/dispatch/stage.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { SoFar } from "#domain/dispatch/so-far.ts";
import { runPath } from "#web/console-paths.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { shortDayIn } from "#web/copy/dates.ts";
import { numberIn } from "#web/copy/numbers.ts";
import { heading, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { linkIn, linkLineIn } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";
import { nextMoment, runStages } from "#console/run-stages.ts";
import { runTitle } from "#console/run-title.ts";
import { tag, factLine } from "#console/tag.ts";

/** A run as it is told at a glance; `counts`: whether the reader may see how many answered. */
export type RunTold = {
  run: Run;
  name: string;
  counts: boolean;
  soFar: SoFar | undefined;
  /** Its open promises, and how many of them are late. */
  promises: { open: number; late: number };
};

/** Fewer than this are told to nobody. */
const FEW = 5;

/** What runs, each with where it is, what comes next and how many answered. */
export function runningPart(
  language: Language,
  { told, more }: { told: readonly RunTold[]; more: number },
): Html {
  const words = inConsole(startWords, language);
  return html`<section aria-labelledby="runs" data-fresh="runs">${[
    heading(2, words.runs, "runs"),
    told.length === 0 && paragraph(words.nothingRuns),
    html`<ul class="buurt-runs">${told.map((one) => runItem(one, language))}</ul>`,
    more > 0 && linkLineIn(language, `${PLACES.neighbourhoods}?sort=next`, words.moreRuns(more)),
  ]}</section>`;
}

function runItem({ run, name, counts, soFar, promises }: RunTold, language: Language): Html {
  const words = inConsole(startWords, language);
  const stage = stageOf(run);
  const title = html`<h3 class="buurt-run-title">${linkIn(language, runPath(run.id), name)} ${[
    html`<span>${runTitle(run.id, language)}</span>`,
    run.status !== "running" && tag("late", words.statuses[run.status]),
  ]}</h3>`;
  return html`<li class="buurt-panel">${[
    title,
    runStages(run, language),
    stage === "asking" && (soFar ? response(soFar, language) : counts && toCount(run, language)),
    factLine([stage === "doing" && promisesTold(promises, language), nextMoment(run, language)]),
  ]}</li>`;
}

function promisesTold({ open, late }: RunTold["promises"], language: Language): string {
  const words = inConsole(startWords, language);
  return late > 0 ? words.promisesLate(open, late) : words.promisesOpen(open);
}

/** Before the first morning on which they are counted. */
const toCount = ({ id }: Run, language: Language): Html =>
  linkLineIn(language, `/console/progress/${id}`, inConsole(startWords, language).countedDaily);

/** How many answered, beside how many have to. */
function response({ asked, answered, needed, on }: SoFar, language: Language): Content {
  const words = inConsole(startWords, language);
  const number = (some: number) => numberIn(language, some, 0);
  if (answered < FEW) return paragraph(words.fewAnswered(number(asked)));
  const whole = Math.max(1, Math.min(asked, Math.max(answered, (needed ?? asked) * 2)));
  const part = (some: number) => Math.round((100 * some) / whole);
  const mark = when(needed, (least) => html`<path d="M${part(least)} 0v8"/>`);
  const bar = html`<svg class="buurt-gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${part(
    answered,
  )}" height="8"/>${mark}</svg>`;
  const need = when(needed, (least) =>
    answered < least ? words.needed(number(least)) : words.enough(number(least)),
  );
  const said = words.answered(number(answered), number(asked));
  return [bar, factLine([said, need, words.asOf(shortDayIn(language, on))])];
}
