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

type WaveView = Frame & {
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
  const { language, neighbourhood, wave, ways } = view;
  const parts = [
    standing(view),
    report(view),
    course(view),
    drawing(view),
    mailTable(view),
    looks(wave, ways, language),
    notArrived(view),
    fieldworkLinks(wave, ways, language),
  ];
  return consoleLayout(
    view,
    `${neighbourhood.name}: ${inConsole(waveWords, language).wave(wave.number)}`,
    `/console/waves/${wave.id}`,
    html`${parts}`,
  );
}

/** Its status, and for what or why it waits. */
function standing({ language, wave, morning }: WaveView): Html {
  const words = inConsole(runWords, language);
  const status = cycleHeadingWords[language].status[wave.status];
  const moment = when(
    wave.hold,
    (hold) => html`. ${words.waitsFor}: ${momentName(wave, hold.moment, language)}`,
  );
  const mail = when(morning, (at) => note(words.mailWaits(momentIn(language, at))));
  return html`<p>${status}${moment}</p>${mail}${when(wave.reason, (why) => note(why))}`;
}

/** Its moments, and beside them what can be done with it. */
function course({ language, wave, morning, ways }: WaveView): Html {
  const title = html`<h2>${cycleHeadingWords[language].timeline}</h2>`;
  const sections = [
    html`<section>${title}${consoleTimeline(wave, language)}</section>`,
    html`<section>${steering(wave, ways, language, morning !== undefined)}</section>`,
  ];
  return html`<div class="buurt-grid">${sections}</div>`;
}

const linked = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`;

/** The report before and after it is published, and the button that publishes it. */
function report(view: WaveView): Html | "" {
  const { language, wave, compared, answered } = view;
  const words = inConsole(waveWords, language);
  if (!compared) return wave.status === "running" ? html`<p>${words.noInterim}</p>` : "";
  const [inside, outside] = [
    linked(`/console/waves/${wave.id}/report?lang=${language}`, words.look),
    linked(`/measured/${wave.id}?lang=${language}`, words.public),
  ];
  const parts = [
    html`<h2>${words.report}</h2>`,
    when(answered, (count) => html`<p>${words.answered(count)}</p>`),
    html`<p>${inside}</p>`,
    when(wave.status === "closed", () => html`<p>${outside}</p>`),
    publishing(view),
    responseFiles(view),
  ];
  return html`${parts}`;
}

function publishing({ language, csrf, wave, publishes }: WaveView): Html | "" {
  if (!publishes || wave.hold?.moment !== "publication" || wave.released !== undefined) return "";
  const why = textbox({
    id: "why-publish",
    name: "reason",
    label: inConsole(runWords, language).reason,
    attributes: { required: true, minlength: 3 },
  });
  const press = button(inConsole(waveWords, language).publish);
  const content = [hidden("csrf", csrf), why, press];
  return html`<form method="post" action="${post(wave, "publish", language)}">${content}</form>`;
}

function responseFiles({ language, wave, takesResponses }: WaveView): Html | "" {
  if (!takesResponses) return "";
  const words = inConsole(waveWords, language).files;
  const links = (["responses.csv", "codebook.csv", "responses.sav"] as const).map((file) =>
    linked(`/console/responses/${wave.id}/${file}?lang=${language}`, words[file]),
  );
  return html`<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>`;
}

function drawing({ language, neighbourhood, wave }: WaveView): Html | "" {
  const words = inConsole(waveWords, language);
  const { whole } = inConsole(runWords, language);
  const nameOf = (area: string) => neighbourhood.areas.find(({ id }) => id === area)?.name ?? whole;
  return when(wave.drawing, ({ seed, strata, leftOut, panelOnly }) => {
    const sample = table({
      caption: words.sample,
      named: false,
      head: [words.area, words.there, words.wanted, words.drawn],
      rows: strata.map(({ area, there, wanted, drawn }) => [nameOf(area), there, wanted, drawn]),
      numbers: [1, 2, 3],
    });
    const facts = [
      words.quiet(leftOut.quiet),
      words.sameAddress(leftOut.sameAddress),
      words.panelOnly(panelOnly),
      html`${words.seed} <code dir="ltr">${seed}</code>`,
    ];
    const list = html`<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
    return html`<h2>${words.sample}</h2>${sample}${list}`;
  });
}
