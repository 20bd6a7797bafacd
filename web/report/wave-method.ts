import { wordsIn } from "#domain/measurement/questionnaire/question.ts";
import { SMALLEST, SMALLEST_BASE } from "#domain/disclosure.ts";
import type { ReportResponse } from "#domain/measurement/report/wave-report.ts";
import { funnelChart } from "#web/charts.ts";
import { channelWords } from "#web/copy/channels.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveMethodWords } from "#web/copy/report/wave-method.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { changeIn, changeMarginIn, figureIn, marginIn } from "./figures.ts";
import { labelOf, lastOf, namesOf, type WaveView } from "./wave-view.ts";

const NONE = "–";

/** How it was measured: who was asked and answered, how that was weighted, and what a reader does not see. */
export function howMeasured(view: WaveView): Html {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  return html`<h2 id="how">${words.how}</h2><p>${report.scope.kind === "neighbourhood" ? words.drawText : ""} ${words.design(report.design)}</p>${waveTable(view)}${funnel(view)}${report.response.map((one) => responseTable(view, one))}${channelTable(view)}${modesTable(view)}
<h3>${measured.method}</h3><p>${weights(view)}</p><p>${measured.methodText}</p>${when(
    report.indicators.some(({ changes }) => changes.some(({ panel }) => panel !== undefined)),
    () => html`<p>${words.panelText}</p>`,
  )}<p>${measured.meaning}</p>
<h3>${words.hiddenTitle}</h3><p>${words.hiddenText(SMALLEST_BASE, SMALLEST[report.readers])}</p>${notes(view)}`;
}

function waveTable(view: WaveView): Html {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const names = namesOf(view);
  const drawn = report.waves.some(({ seed }) => seed !== undefined);
  return table({
    caption: words.waves,
    head: [
      measured.wave,
      words.drawn,
      measured.answers,
      words.response,
      words.effective,
      words.largest,
      ...(drawn ? [words.seed] : []),
    ],
    rows: report.waves.map(({ number, drawn: asked, respondents, effective, largest, seed }) => [
      names.get(String(number)) ?? number,
      asked ?? NONE,
      respondents ?? NONE,
      asked === undefined || respondents === undefined
        ? NONE
        : percentIn(language, respondents, asked),
      effective === undefined ? NONE : numberIn(language, effective, 0),
      largest === undefined ? NONE : numberIn(language, largest, 1),
      ...(drawn ? [seed === undefined ? NONE : html`<code dir="ltr">${seed}</code>`] : []),
    ]),
    numbers: [1, 2, 3, 4, 5],
  });
}

function funnel(view: WaveView): Html | "" {
  const { language } = view;
  const words = waveMethodWords[language];
  const last = lastOf(view);
  const steps = [
    ["drawn", last?.drawn],
    ["mailed", last?.mail?.sent],
    ["letters", last?.letters],
    ["begun", last?.begun],
    ["answered", last?.respondents],
  ] as const;
  const shown = steps.flatMap(([step, value]) =>
    value === undefined ? [] : [{ label: words.stages[step], value }],
  );
  const part = (value: number, of: number) => percentIn(language, value, of);
  return when(
    shown.length > 1,
    () =>
      html`<h3>${words.funnel}</h3>${funnelChart({ title: words.funnel, steps: shown, part })}${table({ caption: words.funnel, named: false, head: [words.stage, words.people, words.response], rows: shown.map(({ label, value }) => [label, value, part(value, shown[0]?.value ?? 0)]), numbers: [1, 2] })}`,
  );
}

/** Who answered beside who lives there; what is not known or not told of anybody has no column. */
function responseTable(
  { language }: WaveView,
  { by, words: question, categories }: ReportResponse,
): Html | "" {
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const title =
    by === "area" || by === "neighbourhood"
      ? words.responseBy[by]
      : question === undefined
        ? by
        : wordsIn(question, language);
  const [people, answers] = [
    sum(categories.map(({ population }) => population)),
    sum(categories.map(({ answered }) => answered)),
  ];
  const columns = [
    {
      head: words.residents,
      cells: categories.map(({ population }) =>
        population === undefined ? undefined : numberIn(language, population, 0),
      ),
    },
    {
      head: words.shareOfResidents,
      cells: categories.map(({ population }) =>
        population === undefined || people === undefined
          ? undefined
          : percentIn(language, population, people),
      ),
    },
    { head: words.drawn, cells: categories.map(({ drawn }) => drawn) },
    { head: words.stages.begun, cells: categories.map(({ begun }) => begun) },
    { head: measured.answers, cells: categories.map(({ answered }) => answered) },
    {
      head: words.shareOfAnswers,
      cells: categories.map(({ answered }) =>
        answered === undefined || answers === undefined
          ? undefined
          : percentIn(language, answered, answers),
      ),
    },
  ].filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return when(columns.length > 0 && categories.length > 1, () =>
    table({
      caption: title,
      head: [words.group, ...columns.map(({ head }) => head)],
      rows: categories.map(({ id, name, words: its }, at) => [
        name ?? (its === undefined ? id : wordsIn(its, language)),
        ...columns.map(({ cells }) => cells[at] ?? NONE),
      ]),
      numbers: columns.map((_, at) => at + 1),
    }),
  );
}

/** Of what is all known. */
const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.some((number) => number === undefined)
    ? undefined
    : numbers.reduce<number>((all, number) => all + (number ?? 0), 0);

function channelTable({ language, report }: WaveView): Html | "" {
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const channels = channelWords[language];
  const begun = report.channels.some((one) => one.begun !== undefined);
  return when(report.channels.length > 1, () =>
    table({
      caption: words.channels,
      head: [words.channel, ...(begun ? [words.stages.begun] : []), measured.answers],
      rows: report.channels.map((one) => [
        channels[one.channel],
        ...(begun ? [one.begun ?? NONE] : []),
        one.answered ?? NONE,
      ]),
      numbers: begun ? [1, 2] : [1],
    }),
  );
}

function modesTable(view: WaveView): Html | "" {
  const { language, report } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const rows = report.indicators
    .filter(({ primary }) => primary)
    .flatMap((indicator) =>
      indicator.modes.some(({ against }) => against !== undefined)
        ? indicator.modes.map((one) => ({ indicator, one }))
        : [],
    );
  return when(
    rows.length > 0,
    () =>
      html`<h3>${words.modesTitle}</h3><p>${words.modesText}</p>${table({ caption: words.modesTitle, named: false, head: [measured.indicator, words.channel, measured.answers, measured.figure, measured.interval, words.against, measured.interval], rows: rows.map(({ indicator, one: { mode, n, estimate, low, high, against } }) => [labelOf(view, indicator), words.modes[mode], n ?? NONE, figureIn(language, indicator, estimate), marginIn(language, indicator, { low, high }), changeIn(language, indicator, against?.difference), changeMarginIn(language, indicator, against ?? {})]), numbers: [2, 3, 5] })}`,
  );
}

function weights({
  language,
  report: {
    weighting: { by, fault },
    response,
  },
}: WaveView): string {
  const words = waveMethodWords[language];
  const called = (margin: string) => {
    const question = response.find((one) => one.by === margin)?.words;
    return margin === "area"
      ? words.byArea
      : question === undefined
        ? margin
        : wordsIn(question, language);
  };
  const why =
    fault === undefined
      ? []
      : [
          fault.kind === "empty"
            ? words.weightFault.empty(String(fault.wave), fault.category)
            : words.weightFault.other(String(fault.wave)),
        ];
  return [by.length === 0 ? words.weightedByDraw : words.weightedBy(by.map(called)), ...why].join(
    " ",
  );
}

function notes(view: WaveView): Html | "" {
  const words = waveMethodWords[view.language];
  const names = namesOf(view);
  const told = view.report.notes.flatMap(({ wave, item, kind }) => {
    const indicator = view.report.indicators.find(({ id }) => id === item);
    return indicator === undefined || kind === "small-base"
      ? []
      : [
          words[kind === "thin-strata" ? "thin" : "alike"](
            labelOf(view, indicator),
            names.get(String(wave)) ?? String(wave),
          ),
        ];
  });
  return when(
    told.length > 0,
    () => html`<ul>${told.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
  );
}
