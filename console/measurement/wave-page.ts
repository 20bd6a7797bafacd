import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Instant } from "#contract/ids.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { momentIn } from "#web/copy/dates.ts";
import { button, hidden, note, table, textbox } from "#web/pages/components.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import {
  fieldworkLinks,
  looks,
  mailTable,
  notArrived,
  post,
  steering,
  type Ways,
} from "#console/cycles/run.ts";
import { consoleTimeline } from "#console/cycles/timeline.ts";

export type WaveView = Frame & {
  neighbourhood: Neighbourhood;
  wave: Wave;
  dispatches: readonly DispatchReport[];
  notices: readonly Notice[];
  morning: Instant | undefined;
  answered: number | undefined;
  compared: boolean;
  ways: Ways;
  publishes: boolean;
  takesResponses: boolean;
};

/**
 * One wave: where it stands, whom it asked, its mail, and its report as soon as there is one.
 * Nobody sees answers before it closes.
 */
export function consoleWavePage(view: WaveView): Page {
  const { language, neighbourhood, wave, morning, ways } = view;
  const shared = inConsole(runWords, language);
  const words = inConsole(waveWords, language);
  const page = cycleHeadingWords[language];
  const content = html`<p>${page.status[wave.status]}${when(wave.hold, ({ moment }) => html`. ${shared.waitsFor}: ${momentName(wave, moment, language)}`)}</p>${when(morning, (at) => note(shared.mailWaits(momentIn(language, at))))}${when(wave.reason, (why) => note(why))}${report(view)}<div class="buurt-grid"><section><h2>${page.timeline}</h2>${consoleTimeline(wave, language)}</section><section>${steering(wave, ways, language, morning !== undefined)}</section></div>${drawing(view)}${mailTable(view)}${looks(wave, ways, language)}${notArrived(view)}${fieldworkLinks(wave, ways, language)}`;
  return consoleLayout(
    view,
    `${neighbourhood.name}: ${words.wave(wave.number)}`,
    `/console/waves/${wave.id}`,
    content,
  );
}

/** The report before and after it is published, and the button that publishes it. */
function report({
  language,
  csrf,
  wave,
  compared,
  answered,
  publishes,
  takesResponses,
}: WaveView): Html | "" {
  const words = inConsole(waveWords, language);
  const { reason } = inConsole(runWords, language);
  if (!compared) return wave.status === "running" ? html`<p>${words.noInterim}</p>` : "";
  const files = !takesResponses
    ? ""
    : html`<ul>${(["responses.csv", "codebook.csv", "responses.sav"] as const).map((file) => html`<li><a href="/console/responses/${wave.id}/${file}?lang=${language}">${words.files[file]}</a></li>`)}</ul>`;
  const publish =
    publishes && wave.hold?.moment === "publication" && wave.released === undefined
      ? html`<form method="post" action="${post(wave, "publish", language)}">${hidden("csrf", csrf)}${textbox({ id: "why-publish", name: "reason", label: reason, attributes: { required: true, minlength: 3 } })}${button(words.publish)}</form>`
      : "";
  return html`<h2>${words.report}</h2>${when(answered, (count) => html`<p>${words.answered(count)}</p>`)}<p><a href="/console/waves/${wave.id}/report?lang=${language}">${words.look}</a></p>${wave.status === "closed" ? html`<p><a href="/measured/${wave.id}?lang=${language}">${words.public}</a></p>` : ""}${publish}${files}`;
}

function drawing({ language, neighbourhood, wave }: WaveView): Html | "" {
  const words = inConsole(waveWords, language);
  const { whole } = inConsole(runWords, language);
  return when(
    wave.drawing,
    ({ seed, strata, leftOut, panelOnly }) =>
      html`<h2>${words.sample}</h2>${table({ caption: words.sample, named: false, head: [words.area, words.there, words.wanted, words.drawn], rows: strata.map(({ area, there, wanted, drawn }) => [neighbourhood.areas.find(({ id }) => id === area)?.name ?? whole, there, wanted, drawn]), numbers: [1, 2, 3] })}<ul><li>${words.quiet(leftOut.quiet)}</li><li>${words.sameAddress(leftOut.sameAddress)}</li><li>${words.panelOnly(panelOnly)}</li><li>${words.seed} <code dir="ltr">${seed}</code></li></ul>`,
  );
}
