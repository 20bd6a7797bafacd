import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, table, textbox } from "#web/pages/components.ts";
import { code, heading, list, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import {
  checkedForm,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
} from "#console/console-page.ts";
import { course, reached, standing, type Ways, whereItIs } from "#console/cycles/run.ts";
import { runPath } from "#web/console-paths.ts";

type WaveView = Frame & {
  neighbourhood: Neighbourhood;
  wave: Wave;
  dispatches: readonly DispatchReport[];
  notices: readonly Notice[];
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
    whereItIs(wave, language),
    standing(wave, ways, language),
    report(view),
    course(wave, ways, language),
    drawing(view),
    reached(wave, view),
  ];
  return consoleLayout(
    view,
    `${neighbourhood.name}: ${inConsole(waveWords, language).wave(wave.number)}`,
    runPath(wave.id),
    parts,
  );
}

/** The report before and after it is published, and the button that publishes it. */
function report(view: WaveView): Content {
  const { language, wave, compared, answered } = view;
  const words = inConsole(waveWords, language);
  if (!compared) return wave.status === "running" && paragraph(words.noInterim);
  return [
    heading(2, words.report),
    when(answered, (count) => paragraph(words.answered(count))),
    linkLineIn(language, `/console/waves/${wave.id}/report`, words.look),
    wave.status === "closed" && linkLineIn(language, `/measured/${wave.id}`, words.public),
    publishing(view),
    responseFiles(view),
  ];
}

function publishing(view: WaveView): Html | "" {
  const { language, wave, publishes } = view;
  if (!publishes || wave.hold?.moment !== "publication" || wave.released !== undefined) return "";
  const why = textbox({
    id: "why-publish",
    name: "reason",
    label: inConsole(runWords, language).reason,
    attributes: { required: true, minlength: 3 },
  });
  const press = button(inConsole(waveWords, language).publish);
  return checkedForm(view, `${runPath(wave.id)}/publish`, why, press);
}

function responseFiles({ language, wave, takesResponses }: WaveView): Html | "" {
  if (!takesResponses) return "";
  const words = inConsole(waveWords, language).files;
  const files = ["responses.csv", "codebook.csv", "responses.sav"] as const;
  return list(
    files.map((file) => linkIn(language, `/console/responses/${wave.id}/${file}`, words[file])),
  );
}

function drawing({ language, neighbourhood, wave }: WaveView): Content {
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
      [words.seed, " ", code(seed)],
    ];
    return [heading(2, words.sample), sample, list(facts)];
  });
}
