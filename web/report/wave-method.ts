import { wordsIn } from "#domain/form/question.ts";
import { SMALLEST, SMALLEST_BASE } from "#domain/disclosure.ts";
import type { ReportWave } from "#domain/measurement/report/wave-report.ts";
import { funnelChart } from "#web/charts.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { channelWords } from "#web/copy/channels.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveMethodWords } from "#web/copy/report/wave-method.ts";
import { table } from "#web/pages/components.ts";
import { chapter, code, heading, list, paragraph } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import {
  changeIn,
  changeMarginIn,
  figureIn,
  known,
  marginIn,
  NONE,
  titledTable,
} from "./figures.ts";
import { responseTable } from "./wave-response.ts";
import { labelOf, lastOf, waveName, type WaveView } from "./wave-view.ts";

/** How it was measured: who was asked and answered, how that was weighted, and what is hidden. */
export const howMeasured = (view: WaveView): Content =>
  chapter("how", waveMethodWords[view.language].how, [
    whoAnswered(view),
    howWeighted(view),
    whatIsHidden(view),
  ]);

function whoAnswered(view: WaveView): Content {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const draw = report.scope.kind === "neighbourhood" && words.drawText;
  return [
    paragraph(draw, " ", words.design(report.design)),
    waveTable(view),
    funnel(view),
    report.response.map((one) => responseTable(view, one)),
    channelTable(view),
    modesTable(view),
  ];
}

function howWeighted(view: WaveView): Content {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const panel = report.indicators.some(({ changes }) =>
    changes.some((change) => change.panel !== undefined),
  );
  return [
    heading(3, measured.method),
    paragraph(weights(view)),
    paragraph(measured.methodText),
    panel && paragraph(words.panelText),
    paragraph(measured.meaning),
  ];
}

function whatIsHidden(view: WaveView): Content {
  const words = waveMethodWords[view.language];
  return [
    heading(3, words.hiddenTitle),
    paragraph(words.hiddenText(SMALLEST_BASE, SMALLEST[view.report.readers])),
    notes(view),
  ];
}

function waveTable(view: WaveView): Content {
  const words = waveMethodWords[view.language];
  const measured = measuredWords[view.language];
  const { waves } = view.report;
  const seeded = waves.some(({ seed }) => seed !== undefined);
  return table({
    caption: words.waves,
    head: [
      measured.wave,
      words.drawn,
      measured.answers,
      words.response,
      words.effective,
      words.largest,
      ...(seeded ? [words.seed] : []),
    ],
    rows: waves.map((wave) => [
      ...waveCells(view, wave),
      ...(seeded ? [when(wave.seed, code) || NONE] : []),
    ]),
    numbers: [1, 2, 3, 4, 5],
  });
}

function waveCells(view: WaveView, wave: ReportWave): Content[] {
  const { language } = view;
  const { number, drawn, respondents, effective, largest } = wave;
  return [
    waveName(view, number),
    drawn ?? NONE,
    respondents ?? NONE,
    known(drawn, (all) => known(respondents, (some) => percentIn(language, some, all))),
    known(effective, (size) => numberIn(language, size, 0)),
    known(largest, (weight) => numberIn(language, weight, 1)),
  ];
}

function funnel(view: WaveView): Content {
  const { language } = view;
  const words = waveMethodWords[language];
  const last = lastOf(view);
  const steps = (
    [
      ["drawn", last?.drawn],
      ["mailed", last?.mail?.sent],
      ["letters", last?.letters],
      ["begun", last?.begun],
      ["answered", last?.respondents],
    ] as const
  ).flatMap(([step, value]) => (value === undefined ? [] : [{ label: words.stages[step], value }]));
  const part = (value: number, of: number) => percentIn(language, value, of);
  const first = steps[0]?.value ?? 0;
  return (
    steps.length > 1 && [
      heading(3, words.funnel),
      funnelChart({ title: words.funnel, steps, part }),
      table({
        caption: words.funnel,
        named: false,
        head: [words.stage, words.people, words.response],
        rows: steps.map(({ label, value }) => [label, value, part(value, first)]),
        numbers: [1, 2],
      }),
    ]
  );
}

function channelTable({ language, report: { channels } }: WaveView): Content {
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const names = channelWords[language];
  const begun = channels.some((one) => one.begun !== undefined);
  return (
    channels.length > 1 &&
    table({
      caption: words.channels,
      head: [words.channel, ...(begun ? [words.stages.begun] : []), measured.answers],
      rows: channels.map((one) => [
        names[one.channel],
        ...(begun ? [one.begun ?? NONE] : []),
        one.answered ?? NONE,
      ]),
      numbers: begun ? [1, 2] : [1],
    })
  );
}

function modesTable(view: WaveView): Content {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const compared = report.indicators.filter(
    ({ primary, modes }) => primary && modes.some(({ against }) => against !== undefined),
  );
  return titledTable({
    title: words.modesTitle,
    lead: words.modesText,
    head: [
      measured.indicator,
      words.channel,
      measured.answers,
      measured.figure,
      measured.interval,
      words.against,
      measured.interval,
    ],
    rows: compared.flatMap((indicator) =>
      indicator.modes.map((one) => [
        labelOf(view, indicator),
        words.modes[one.mode],
        one.n ?? NONE,
        figureIn(language, indicator, one.estimate),
        marginIn(language, indicator, one),
        changeIn(language, indicator, one.against?.difference),
        changeMarginIn(language, indicator, one.against ?? {}),
      ]),
    ),
    numbers: [2, 3, 5],
  });
}

/** By what answers were weighted, and why not by more. */
function weights(view: WaveView): string {
  const { by, fault } = view.report.weighting;
  const words = waveMethodWords[view.language];
  const called = by.map((margin) => marginName(view, margin));
  const told = by.length === 0 ? words.weightedByDraw : words.weightedBy(called);
  if (fault === undefined) return told;
  const wave = String(fault.wave);
  const why =
    fault.kind === "empty"
      ? words.weightFault.empty(wave, fault.category)
      : words.weightFault.other(wave);
  return `${told} ${why}`;
}

function marginName({ language, report: { response } }: WaveView, margin: string): string {
  if (margin === "area") return waveMethodWords[language].byArea;
  const question = response.find(({ by }) => by === margin)?.words;
  return question === undefined ? margin : wordsIn(question, language);
}

function notes(view: WaveView): Content {
  const words = waveMethodWords[view.language];
  const told = view.report.notes.flatMap(({ wave, item, kind }) => {
    const indicator = view.report.indicators.find(({ id }) => id === item);
    if (indicator === undefined || kind === "small-base") return [];
    const say = kind === "thin-strata" ? words.thin : words.alike;
    return [say(labelOf(view, indicator), waveName(view, wave))];
  });
  return told.length > 0 && list(told);
}
