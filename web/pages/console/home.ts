import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type Day, WHOLE } from "#domain/ids.ts";
import type { Wave } from "#domain/measurement/wave.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { button, hidden, select, textbox } from "../components.ts";
import { timeline } from "../facts.ts";
import { html, when } from "../html.ts";
import type { Page } from "../layout.ts";
import { consoleLayout, type Frame } from "./frame.ts";

export type HomeNeighbourhood = { neighbourhood: Neighbourhood; cycles: readonly Cycle[]; waves: readonly Wave[]; planned: readonly { area: string; firstDay: Day }[]; plannedWave: Day | undefined };

/** Every neighbourhood with its cycles on a timeline, and a form to start the next. */
export function consoleHomePage(frame: Frame & { neighbourhoods: readonly HomeNeighbourhood[] }): Page {
  const { language, csrf, neighbourhoods } = frame;
  const words = consoleWordsOf(language);
  const { page } = wordsOf(language);
  const one = ({ neighbourhood, cycles, waves, planned, plannedWave }: HomeNeighbourhood) => html`<section aria-labelledby="${neighbourhood.id}"><h2 id="${neighbourhood.id}">${neighbourhood.name}</h2><p><a href="/console/questions/${neighbourhood.id}?lang=${language}">${words.questions}</a></p>${planned.map(({ firstDay }) => html`<p>${words.next(dayIn(language, firstDay))}</p>`)}<div class="buurt-grid">${cycles.map((cycle) => html`<article class="buurt-card"><h3><a href="/console/cycles/${cycle.id}?lang=${language}">${page.cycle(cycle.number)}, ${areaName(neighbourhood, cycle.area)}</a> (${page.status[cycle.status]})</h3>${timeline(cycle, language)}</article>`)}${waves.map((wave) => html`<article class="buurt-card"><h3><a href="/console/waves/${wave.id}?lang=${language}">${words.waves.wave(wave.number)}</a> (${page.status[wave.status]})</h3>${timeline(wave, language)}</article>`)}</div>${when(plannedWave, (day) => html`<p>${words.waves.next(dayIn(language, day))}</p>`)}
${neighbourhood.measurement === undefined || waves.some(({ status }) => status === "running" || status === "stopping") ? "" : html`<details><summary>${words.waves.start}</summary><form method="post" action="/console/waves/start?lang=${language}">${hidden("csrf", csrf)}${hidden("neighbourhood", neighbourhood.id)}${textbox({ id: `wave-why-${neighbourhood.id}`, name: "reason", label: words.reason, attributes: { required: true, minlength: 3 } })}${button(words.waves.start)}</form></details>`}
<details><summary>${words.start}</summary><form method="post" action="/console/start?lang=${language}">${hidden("csrf", csrf)}${hidden("neighbourhood", neighbourhood.id)}<div class="buurt-grid">${select({ id: `area-${neighbourhood.id}`, name: "area", label: words.area, options: [[WHOLE, words.whole], ...neighbourhood.areas.map(({ id, name }) => [id, name] as const)] })}${textbox({ id: `day-${neighbourhood.id}`, name: "firstDay", label: words.firstDay, attributes: { type: "date" } })}${textbox({ id: `why-${neighbourhood.id}`, name: "reason", label: words.reason, attributes: { required: true, minlength: 3 } })}</div>${button(words.start)}</form></details></section>`;
  return consoleLayout(frame, words.home, "/console", html`<p><a href="/console/power?lang=${language}">${words.waves.power}</a></p>${neighbourhoods.length === 0 ? html`<p>${words.noNeighbourhoods}</p>` : neighbourhoods.map(one)}`);
}
