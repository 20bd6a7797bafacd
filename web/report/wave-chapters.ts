import { wordsIn } from "#domain/form/question.ts";
import { type Goal } from "#domain/measurement/questionnaire/question.ts";
import { ContactGroup, type ReportIndicator } from "#domain/measurement/report/wave-report.ts";
import { dayIn, monthIn } from "#web/copy/dates.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveChapterWords } from "#web/copy/report/wave-chapters.ts";
import { chapter, details, heading, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import {
  type Change,
  changeIn,
  changeMarginIn,
  changesBlock,
  courseBlock,
  figureIn,
  marginIn,
  NONE,
  titledTable,
} from "./figures.ts";
import { labelOf, lastOf, namesOf, shownOf, waveName, type WaveView } from "./wave-view.ts";

const CHAPTERS = ["effect", "known", "contact", "own"] as const;
type Chapter = (typeof CHAPTERS)[number];
const EFFECT = [
  "active-residents",
  "willingness",
  "co-responsibility",
  "trust",
  "safety",
  "victims",
  "liveability",
] as const satisfies readonly Goal[];
/**
 * Whether the team can be reached is asked among the questions about contact, and answers the
 * question of the chapter before.
 */
const REACHED = "team-reached";

const isEffect = (goal: Goal): goal is (typeof EFFECT)[number] =>
  EFFECT.some((one) => one === goal);

function chapterOf({ goal, id }: ReportIndicator): Chapter {
  if (isEffect(goal)) return "effect";
  if (goal === "professionals-known" || id === REACHED) return "known";
  return goal === "contact" ? "contact" : "own";
}

/** The questions of the evaluation, each a chapter with the indicators that answer it. */
export const chapters = (view: WaveView): Content =>
  CHAPTERS.map((name) => {
    const mine = view.report.indicators.filter((indicator) => chapterOf(indicator) === name);
    return (
      mine.length > 0 &&
      chapter(
        name,
        waveChapterWords[view.language].chapters[name],
        changesOf(view, mine),
        groupsOf(view, mine),
        elsewhere(view, mine),
        heldAgainst(view, mine),
        name === "effect"
          ? EFFECT.map((goal) => ofGoal(view, goal, mine))
          : mine.map((indicator) => courseOf(view, indicator)),
      )
    );
  });

type Indicators = readonly ReportIndicator[];

function ofGoal(view: WaveView, goal: (typeof EFFECT)[number], all: Indicators): Content {
  const { goals } = waveChapterWords[view.language];
  const mine = all.filter((indicator) => indicator.goal === goal);
  return (
    mine.length > 0 && [heading(3, goals[goal]), mine.map((indicator) => courseOf(view, indicator))]
  );
}

function changesOf(view: WaveView, mine: Indicators): Content {
  const { language, report } = view;
  const words = measuredWords[language];
  const waveReport = waveChapterWords[language];
  const last = lastOf(view);
  if (last === undefined || report.waves.length < 2) return "";
  const title = words.chart(monthIn(language, last.closed));
  const shown = mine.map((indicator) => shownOf(view, indicator));
  const corrected = mine.some(({ changes }) =>
    changes.some((change) => change.wave === last.number && turnedByCorrection(change)),
  );
  return [
    paragraph(`${title}.`, corrected && ` ${waveReport.corrected}`),
    changesBlock({ language, title, wave: String(last.number), shown }),
  ];
}

/** An interval without nought in it that is no difference, since so many were looked at. */
const turnedByCorrection = ({ low = 0, high = 0, verdict }: ReportIndicator["changes"][number]) =>
  verdict === "no-demonstrable-difference" && (low > 0 || high < 0);

/** One indicator, opened by its name: what was asked, how it went wave by wave, and what to know beside it. */
function courseOf(view: WaveView, indicator: ReportIndicator): Content {
  const { language, report } = view;
  const words = waveChapterWords[language];
  const { question, counts } = indicator;
  const counted = counts.map((one) => wordsIn(one, language)).join("; ");
  const besides = besidesOf(view, indicator);
  return details(labelOf(view, indicator), [
    paragraph(
      `${words.asked}: ${wordsIn(question, language)}`,
      counts.length > 0 && html`<br>${words.counts}: ${counted}`,
    ),
    courseBlock({
      language,
      shown: shownOf(view, indicator),
      names: namesOf(view),
      changes: report.waves.length > 1,
      least: 2,
    }),
    besides !== "" && paragraph(besides),
  ]);
}

/** What a reader has to know beside the figures of an indicator. */
function besidesOf(view: WaveView, indicator: ReportIndicator): string {
  const { language } = view;
  const words = waveChapterWords[language];
  const { unit, periodMonths = 0, breaks, latest, changes } = indicator;
  const panel = changes.at(-1)?.panel;
  const changed = (change: Change) =>
    [
      changeIn(language, indicator, change.difference),
      changeMarginIn(language, indicator, change),
    ] as const;
  return [
    unit === "score" && `${words.score}.`,
    latest?.difference !== undefined && words.latest(...changed(latest)),
    panel !== undefined && words.panel(panel.pairs, ...changed(panel)),
    periodMonths > 6 && words.overlap(periodMonths),
    breaks.length > 0 && words.broken(breaks.map((wave) => waveName(view, wave))),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}

function groupsOf(view: WaveView, mine: Indicators): Content {
  const words = waveChapterWords[view.language];
  const measured = measuredWords[view.language];
  const rows = mine.filter(({ groups }) => groups.some(({ estimate }) => estimate !== undefined));
  return titledTable({
    title: words.groupsTitle,
    lead: words.groupsText,
    head: [measured.indicator, ...ContactGroup.options.map((group) => words.groups[group])],
    rows: rows.map((indicator) => [
      labelOf(view, indicator),
      ...ContactGroup.options.map((group) => groupCell(view, indicator, group)),
    ]),
  });
}

function groupCell({ language }: WaveView, indicator: ReportIndicator, group: ContactGroup) {
  const part = indicator.groups.find((one) => one.group === group);
  if (part?.estimate === undefined) return NONE;
  const figure = figureIn(language, indicator, part.estimate);
  const people = part.n === undefined ? "" : `; n = ${part.n}`;
  return html`${figure} <small>(${marginIn(language, indicator, part)}${people})</small>`;
}

/** Our last figure beside those of others. */
function elsewhere(view: WaveView, mine: Indicators): Content {
  const { language } = view;
  const words = waveChapterWords[language];
  const measured = measuredWords[language];
  return titledTable({
    title: words.elsewhere,
    head: [
      measured.indicator,
      words.place,
      words.day,
      measured.figure,
      measured.interval,
      words.ours,
      words.source,
    ],
    rows: mine.flatMap((indicator) =>
      indicator.references.map((one) => [
        labelOf(view, indicator),
        one.place,
        dayIn(language, one.on),
        figureIn(language, indicator, one.estimate),
        marginIn(language, indicator, one),
        figureIn(language, indicator, indicator.figures.at(-1)?.estimate),
        one.source,
      ]),
    ),
    numbers: [3, 5],
  });
}

/** The changes here held against those in an area without the approach; without one, nothing. */
function heldAgainst(view: WaveView, mine: Indicators): Content {
  const { language } = view;
  const words = waveChapterWords[language];
  const measured = measuredWords[language];
  const held = mine.flatMap((indicator) =>
    indicator.cause.kind === "held-against" ? [{ indicator, cause: indicator.cause }] : [],
  );
  const place = held[0]?.cause.place ?? "";
  return titledTable({
    title: words.held(place),
    lead: words.heldText(place),
    head: [
      measured.indicator,
      words.here,
      words.there,
      words.extra,
      measured.interval,
      measured.verdict,
    ],
    rows: held.map(({ indicator, cause }) => [
      labelOf(view, indicator),
      changeIn(language, indicator, cause.there + cause.difference),
      changeIn(language, indicator, cause.there),
      changeIn(language, indicator, cause.difference),
      changeMarginIn(language, indicator, cause),
      strong(measured.verdicts[cause.verdict]),
    ]),
    numbers: [1, 2, 3],
  });
}
