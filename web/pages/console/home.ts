import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type Day, WHOLE } from "#domain/ids.ts";
import type { Wave } from "#domain/measurement/wave.ts";
import type { Language } from "#domain/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { button, hidden, note, select, textbox } from "../components.ts";
import { timeline } from "../facts.ts";
import { type Html, html, when } from "../html.ts";
import { layout, type Page } from "../layout.ts";

export type Frame = { language: Language; csrf: string; who: string; message?: string | undefined };

/** The login page of the console. */
export function consoleLoginPage({ language, denied }: { language: Language; denied: boolean }): Page {
  const words = wordsOf(language).console;
  return layout({ language, title: words.title, path: "/console", status: denied ? 403 : 200 }, html`<p>${denied ? words.noRole : words.loginText}</p><p><a class="nl-button nl-button--primary" href="/console/login">${words.login}</a></p>`);
}

/** What every page of the console has around it. */
export function consoleLayout({ language, csrf, who, message }: Frame, title: string, path: string, content: Html): Page {
  const words = wordsOf(language).console;
  const nav = html`<a href="/console?lang=${language}">${words.home}</a> <span>${words.who(who)}</span> <form method="post" action="/console/logout">${hidden("csrf", csrf)}${button(words.logout, { quiet: true })}</form>`;
  return layout({ language, title, path, wide: true, brand: words.title, nav }, html`${when(message, (text) => note(text, { role: "status" }))}${content}`);
}

export type HomeNeighbourhood = { neighbourhood: Neighbourhood; cycles: readonly Cycle[]; waves: readonly Wave[]; planned: readonly { area: string; firstDay: Day }[]; plannedWave: Day | undefined };

/** Every neighbourhood with its cycles on a timeline, and a form to start the next. */
export function consoleHomePage(frame: Frame & { neighbourhoods: readonly HomeNeighbourhood[] }): Page {
  const { language, csrf, neighbourhoods } = frame;
  const { console: words, page } = wordsOf(language);
  const one = ({ neighbourhood, cycles, waves, planned, plannedWave }: HomeNeighbourhood) => html`<section aria-labelledby="${neighbourhood.id}"><h2 id="${neighbourhood.id}">${neighbourhood.name}</h2><p><a href="/console/questions/${neighbourhood.id}?lang=${language}">${words.questions}</a></p>${planned.map(({ firstDay }) => html`<p>${words.next(dayIn(language, firstDay))}</p>`)}<div class="buurt-grid">${cycles.map((cycle) => html`<article class="buurt-card"><h3><a href="/console/cycles/${cycle.id}?lang=${language}">${page.cycle(cycle.number)}, ${areaName(neighbourhood, cycle.area)}</a> (${page.status[cycle.status]})</h3>${timeline(cycle, language)}</article>`)}${waves.map((wave) => html`<article class="buurt-card"><h3><a href="/console/waves/${wave.id}?lang=${language}">${words.waves.wave(wave.number)}</a> (${page.status[wave.status]})</h3>${timeline(wave, language)}</article>`)}</div>${when(plannedWave, (day) => html`<p>${words.waves.next(dayIn(language, day))}</p>`)}
${neighbourhood.measurement === undefined || waves.some(({ status }) => status === "running" || status === "stopping") ? "" : html`<details><summary>${words.waves.start}</summary><form method="post" action="/console/waves/start?lang=${language}">${hidden("csrf", csrf)}${hidden("neighbourhood", neighbourhood.id)}${textbox({ id: `wave-why-${neighbourhood.id}`, name: "reason", label: words.reason, attributes: { required: true, minlength: 3 } })}${button(words.waves.start)}</form></details>`}
<details><summary>${words.start}</summary><form method="post" action="/console/start?lang=${language}">${hidden("csrf", csrf)}${hidden("neighbourhood", neighbourhood.id)}<div class="buurt-grid">${select({ id: `area-${neighbourhood.id}`, name: "area", label: words.area, options: [[WHOLE, words.whole], ...neighbourhood.areas.map(({ id, name }) => [id, name] as const)] })}${textbox({ id: `day-${neighbourhood.id}`, name: "firstDay", label: words.firstDay, attributes: { type: "date" } })}${textbox({ id: `why-${neighbourhood.id}`, name: "reason", label: words.reason, attributes: { required: true, minlength: 3 } })}</div>${button(words.start)}</form></details></section>`;
  return consoleLayout(frame, words.home, "/console", html`<p><a href="/console/power?lang=${language}">${words.waves.power}</a></p>${neighbourhoods.length === 0 ? html`<p>${words.noNeighbourhoods}</p>` : neighbourhoods.map(one)}`);
}
