import type { Language } from "#contract/language.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { nextOf, type Stage, stageOf, stagesOf } from "#domain/dispatch/stage.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { shortDayIn } from "#web/copy/dates.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Html, html, raw } from "#web/pages/html.ts";

/** Where a run is among its stages; what has come and what is now is said as well as shown. */
export function runStages(run: Run, language: Language): Html {
  const words = inConsole(startWords, language);
  const stages = stagesOf(run);
  const at = stages.indexOf(stageOf(run));
  const step = (stage: Stage, nth: number) => {
    const mark = nth < at ? raw(' class="buurt-come"') : "";
    const current = nth === at ? raw(' aria-current="step"') : "";
    const come = nth < at && html`<span class="buurt-unseen"> (${words.come})</span>`;
    return html`<li${mark}${current}>${words.stages[stage]}${come}</li>`;
  };
  return html`<ol class="buurt-stages">${stages.map(step)}</ol>`;
}

/** What comes next, and when. */
export function nextMoment(run: Run, language: Language): string | undefined {
  const next = nextOf(run);
  if (next === undefined) return undefined;
  const name = momentName(run, next.moment, language);
  return inConsole(startWords, language).next1(name, shortDayIn(language, next.at));
}
