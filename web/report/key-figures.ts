import { scaleLinear } from "d3-scale";
import type { Language } from "#contract/language.ts";
import { dot, level, markOf, upright } from "#web/drawing.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { badge, type Look } from "#web/pages/badge.ts";
import { paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { type Change, changeIn, changeMarginIn, figureIn, sizeIn, type Unit } from "./figures.ts";

/** A change that a reader looks at first, with the figure before and now. */
export type KeyFigure = Unit &
  Change & {
    label: string;
    before?: number | undefined;
    now?: number | undefined;
    verdict: string;
  };

/** So many are taken in at a glance. */
const FIRST = 3;
const LOOKS: Readonly<Record<string, Look>> = { better: ["good", "✓"], worse: ["bad", "✕"] };
const RANK: Readonly<Record<string, number>> = { better: 0, worse: 0 };

/** The three to look at first: what is demonstrable before what is not, else in their own order. */
export const firstOf = <F extends { verdict: string }>(figures: readonly F[]): F[] =>
  figures
    .toSorted((one, other) => (RANK[one.verdict] ?? 1) - (RANK[other.verdict] ?? 1))
    .slice(0, FIRST);

/** Each figure with its change, how sure that is as a line around none, and the verdict in a word. */
export const keyFigures = (language: Language, figures: readonly KeyFigure[]): Content =>
  figures.length > 0 &&
  html`<ul class="buurt-keys">${figures.map((one) => html`<li>${keyFigure(language, one)}</li>`)}</ul>`;

function keyFigure(language: Language, figure: KeyFigure): Content {
  const words = measuredWords[language];
  const { label, before, now, verdict } = figure;
  const written = (value: number | undefined) => figureIn(language, figure, value);
  const arrow = html`<span aria-hidden="true">→</span>`;
  const said: Readonly<Record<string, string>> = words.verdicts;
  return [
    strong(label),
    html`<p class="buurt-key"><bdi dir="ltr">${before !== undefined && [written(before), " ", arrow, " "]}${written(now)}</bdi></p>`,
    figure.difference !== undefined && [
      intervalLine(language, figure),
      paragraph(
        `${words.difference}: ${changeIn(language, figure, figure.difference)}`,
        ` (${changeMarginIn(language, figure, figure)})`,
        verdict === "no-demonstrable-difference" &&
          figure.detectable !== undefined &&
          html`<br>${words.detectable}: ${sizeIn(language, figure, figure.detectable)}`,
      ),
    ],
    badge(LOOKS[verdict] ?? ["plain", "○"], said[verdict] ?? words.tooFew),
  ];
}

const WIDTH = 240;
const HEIGHT = 28;

/** The interval of a change around the line of none, as wide as it is uncertain. */
function intervalLine(language: Language, figure: KeyFigure): Html {
  const { difference = 0, low = difference, high = difference, verdict } = figure;
  const most = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const x = scaleLinear([-most, most], [10, WIDTH - 10]);
  const words = measuredWords[language];
  const name = `${figure.label}: ${words.interval} ${changeMarginIn(language, figure, figure)}`;
  const middle = HEIGHT / 2;
  return html`<svg class="chart" role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${[
    upright("limit", x(0), [0, HEIGHT]),
    level("over", [x(low), x(high)], middle),
    dot(markOf(verdict in LOOKS), [x(difference), middle], 6),
  ]}</svg>`;
}
