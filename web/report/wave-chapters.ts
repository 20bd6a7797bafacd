import { type Goal, wordsIn } from "#domain/measurement/questionnaire/question.ts";
import { ContactGroup, type ReportIndicator } from "#domain/measurement/report/wave-report.ts";
import { dayIn, monthIn } from "#web/copy/dates.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveChapterWords } from "#web/copy/report/wave-chapters.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import {
  changeIn,
  changeMarginIn,
  changesBlock,
  courseBlock,
  figureIn,
  marginIn,
} from "./figures.ts";
import { labelOf, lastOf, namesOf, shownOf, type WaveView } from "./wave-view.ts";

type Chapter = "effect" | "known" | "contact" | "own";
const EFFECT = [
  "active-residents",
  "willingness",
  "co-responsibility",
  "trust",
  "safety",
  "victims",
  "liveability",
] as const satisfies readonly Goal[];
/** Whether the team can be reached is asked among the questions about contact, and answers the question of the chapter before. */
const REACHED = "team-reached";

const isEffect = (goal: Goal): goal is (typeof EFFECT)[number] =>
  EFFECT.some((one) => one === goal);

function chapterOf({ goal, id }: ReportIndicator): Chapter {
  if (isEffect(goal)) return "effect";
  if (goal === "professionals-known" || id === REACHED) return "known";
  return goal === "contact" ? "contact" : "own";
}

/** The questions of the evaluation, each a chapter with the indicators that answer it. */
export function chapters(view: WaveView): Html {
  const words = waveChapterWords[view.language];
  return html`${(["effect", "known", "contact", "own"] as const).map((chapter) => {
    const mine = view.report.indicators.filter((indicator) => chapterOf(indicator) === chapter);
    return when(
      mine.length > 0,
      () =>
        html`<h2 id="${chapter}">${words.chapters[chapter]}</h2>${changesOf(view, mine)}${
          chapter === "effect"
            ? EFFECT.map((goal) =>
                ofGoal(
                  view,
                  words.goals[goal],
                  mine.filter((indicator) => indicator.goal === goal),
                ),
              )
            : mine.map((indicator) => courseOf(view, indicator, "h3"))
        }${groupsOf(view, mine)}${elsewhere(view, mine)}${heldAgainst(view, mine)}`,
    );
  })}`;
}

const ofGoal = (view: WaveView, title: string, mine: readonly ReportIndicator[]): Html | "" =>
  when(
    mine.length > 0,
    () => html`<h3>${title}</h3>${mine.map((indicator) => courseOf(view, indicator, "h4"))}`,
  );

function changesOf(view: WaveView, mine: readonly ReportIndicator[]): Html | "" {
  const words = measuredWords[view.language];
  const waveReport = waveChapterWords[view.language];
  const last = lastOf(view);
  if (last === undefined || view.report.waves.length < 2) return "";
  const title = words.chart(monthIn(view.language, last.closed));
  const corrected = mine.some(({ changes }) =>
    changes.some(
      ({ wave, low, high, verdict }) =>
        wave === last.number &&
        verdict === "no-demonstrable-difference" &&
        ((low ?? 0) > 0 || (high ?? 0) < 0),
    ),
  );
  return html`<p>${title}.${corrected ? ` ${waveReport.corrected}` : ""}</p>${changesBlock({ language: view.language, title, wave: String(last.number), shown: mine.map((indicator) => shownOf(view, indicator)) })}`;
}

/** One indicator: what was asked, how it went wave by wave, and what a reader has to know beside it. */
function courseOf(view: WaveView, indicator: ReportIndicator, level: "h3" | "h4"): Html {
  const { language } = view;
  const words = waveChapterWords[language];
  const { question, counts, unit, periodMonths, breaks, latest, changes } = indicator;
  const names = namesOf(view);
  const label = labelOf(view, indicator);
  const panel = changes.at(-1)?.panel;
  const told = [
    unit === "score" ? `${words.score}.` : "",
    latest?.difference === undefined
      ? ""
      : words.latest(
          changeIn(language, indicator, latest.difference),
          changeMarginIn(language, indicator, latest),
        ),
    panel === undefined
      ? ""
      : words.panel(
          panel.pairs,
          changeIn(language, indicator, panel.difference),
          changeMarginIn(language, indicator, panel),
        ),
    periodMonths === undefined || periodMonths <= 6 ? "" : words.overlap(periodMonths),
    breaks.length === 0
      ? ""
      : words.broken(breaks.map((wave) => names.get(String(wave)) ?? String(wave))),
  ].filter((sentence) => sentence !== "");
  return html`${level === "h3" ? html`<h3>${label}</h3>` : html`<h4>${label}</h4>`}<p>${words.asked}: ${wordsIn(question, language)}${counts.length === 0 ? "" : html`<br>${words.counts}: ${counts.map((one) => wordsIn(one, language)).join("; ")}`}</p>${courseBlock({ language, shown: shownOf(view, indicator), names, changes: view.report.waves.length > 1, least: 2 })}${told.length === 0 ? "" : html`<p>${told.join(" ")}</p>`}`;
}

function groupsOf(view: WaveView, mine: readonly ReportIndicator[]): Html | "" {
  const { language } = view;
  const words = waveChapterWords[language];
  const measured = measuredWords[language];
  const rows = mine.filter(({ groups }) => groups.some(({ estimate }) => estimate !== undefined));
  return when(
    rows.length > 0,
    () =>
      html`<h3>${words.groupsTitle}</h3><p>${words.groupsText}</p>${table({
        caption: words.groupsTitle,
        named: false,
        head: [measured.indicator, ...ContactGroup.options.map((group) => words.groups[group])],
        rows: rows.map((indicator) => [
          labelOf(view, indicator),
          ...ContactGroup.options.map((group) => {
            const part = indicator.groups.find((one) => one.group === group);
            return part?.estimate === undefined
              ? "–"
              : html`${figureIn(language, indicator, part.estimate)} <small>(${marginIn(language, indicator, part)}${part.n === undefined ? "" : `; n = ${part.n}`})</small>`;
          }),
        ]),
      })}`,
  );
}

/** Our last figure beside those of others. */
function elsewhere(view: WaveView, mine: readonly ReportIndicator[]): Html | "" {
  const { language } = view;
  const words = waveChapterWords[language];
  const measured = measuredWords[language];
  const rows = mine.flatMap((indicator) =>
    indicator.references.map((one) => [
      labelOf(view, indicator),
      one.place,
      dayIn(language, one.on),
      figureIn(language, indicator, one.estimate),
      marginIn(language, indicator, one),
      figureIn(language, indicator, indicator.figures.at(-1)?.estimate),
      one.source,
    ]),
  );
  return when(
    rows.length > 0,
    () =>
      html`<h3>${words.elsewhere}</h3>${table({ caption: words.elsewhere, named: false, head: [measured.indicator, words.place, words.day, measured.figure, measured.interval, words.ours, words.source], rows, numbers: [3, 5] })}`,
  );
}

/** The changes here held against those in an area without the approach; without one, nothing. */
function heldAgainst(view: WaveView, mine: readonly ReportIndicator[]): Html | "" {
  const { language } = view;
  const words = waveChapterWords[language];
  const measured = measuredWords[language];
  const held = mine.flatMap((indicator) =>
    indicator.cause.kind === "held-against" ? [{ indicator, cause: indicator.cause }] : [],
  );
  const [first] = held;
  return when(
    first,
    ({ cause: { place } }) =>
      html`<h3>${words.held(place)}</h3><p>${words.heldText(place)}</p>${table({ caption: words.held(place), named: false, head: [measured.indicator, words.here, words.there, words.extra, measured.interval, measured.verdict], rows: held.map(({ indicator, cause }) => [labelOf(view, indicator), changeIn(language, indicator, cause.there + cause.difference), changeIn(language, indicator, cause.there), changeIn(language, indicator, cause.difference), changeMarginIn(language, indicator, cause), html`<strong>${measured.verdicts[cause.verdict]}</strong>`]), numbers: [1, 2, 3] })}`,
  );
}
