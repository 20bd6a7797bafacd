import { scaleBand, scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { type Html, html, when } from "#web/pages/html.ts";
import {
  box,
  dot,
  drawing,
  LEFT,
  level,
  markOf,
  path,
  rowLabel,
  textAt,
  upright,
  WIDTH,
} from "./drawing.ts";

/** Charts of a count and of measurements, each beside a table with the same figures. */

export type Bar = { label: string; value: number; marked: boolean };

/**
 * Bars from the largest to the smallest; marked ones are filled, the others outlined. `threshold`
 * draws a line across.
 */
export function barChart({
  title,
  about,
  bars,
  threshold,
}: {
  title: string;
  about?: string;
  bars: readonly Bar[];
  threshold?: { value: number; label: string };
}): Html {
  const bottom = bars.length * 26;
  const x = scaleLinear()
    .domain([0, Math.max(1, threshold?.value ?? 0, ...bars.map(({ value }) => value))])
    .nice()
    .range([LEFT, WIDTH - 50]);
  const y = scaleBand<number>()
    .domain(bars.map((_, at) => at))
    .range([0, bottom])
    .padding(0.25);
  const height = y.bandwidth();
  const bar = ({ label, value, marked }: Bar, at: number) => {
    const top = y(at) ?? 0;
    const middle = top + height / 2 + 5;
    const width = Math.max(1, x(value) - LEFT);
    return [
      rowLabel(label, middle),
      box(markOf(marked), { x: LEFT, y: top, width, height }),
      textAt(x(value) + 6, middle, value),
    ];
  };
  const limit = when(threshold, ({ value, label }) => {
    const anchor = x(value) > WIDTH * 0.8 ? "end" : "middle";
    const where = html`x="${x(value)}" y="${bottom + 24}" text-anchor="${anchor}"`;
    return [
      upright("limit", x(value), [0, bottom + 6]),
      html`<text class="limit" ${where}>${label}</text>`,
    ];
  });
  return drawing({ title, about, height: bottom + 40 }, [bars.map(bar), limit]);
}

type Instant = { at: number; value: number };
type Mark = { at: number; label: string };

/** How a number grew over time; `marks` are moments with a name. Instants are ms since 1970. */
export function growthChart({
  title,
  points,
  marks,
  from,
  to,
  tick,
}: {
  title: string;
  points: readonly Instant[];
  marks: readonly Mark[];
  from: number;
  to: number;
  tick: (at: number) => string;
}): Html {
  const height = 240;
  const right = WIDTH - 20;
  const x = scaleLinear().domain([from, to]).range([50, right]);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...points.map(({ value }) => value))])
    .nice()
    .range([height - 40, 34]);
  const whole = [{ at: from, value: 0 }, ...points, { at: to, value: points.at(-1)?.value ?? 0 }];
  const under = area<Instant>()
    .x(({ at }) => x(at))
    .y0(y(0))
    .y1(({ value }) => y(value))
    .curve(curveStepAfter);
  const over = under.lineY1();
  const days = Array.from({ length: 6 }, (_, at) => from + ((to - from) * at) / 5);
  const grid = (value: number) => [
    level("grid", [50, right], y(value)),
    textAt(44, y(value) + 5, value, "end"),
  ];
  const mark = ({ at, label }: Mark, nth: number) => {
    const lowered = nth % 2 === 0 ? 0 : 14;
    return [
      upright("limit", x(at), [12 + lowered, height - 40]),
      html`<text class="limit" x="${x(at) + 4}" y="${14 + lowered}">${label}</text>`,
    ];
  };
  return drawing({ title, height }, [
    path("under", under(whole)),
    path("over", over(whole)),
    y.ticks(4).map(grid),
    days.map((at) => textAt(x(at), height - 18, tick(at), "middle")),
    marks.map(mark),
  ]);
}

type Interval = { value: number; low: number | undefined; high: number | undefined };

/** From the lowest to the highest that is to be seen, and some room where that is the same. */
function extent(ranges: readonly Interval[]): readonly [number, number] {
  const least = Math.min(...ranges.map(({ value, low }) => low ?? value));
  const most = Math.max(...ranges.map(({ value, high }) => high ?? value));
  return least === most ? [least - 1, most + 1] : [least, most];
}

type Point = Interval & { wave: string };

/**
 * A figure over the waves with its intervals; each of `lines` is a stretch through which one line
 * may be drawn, so that nothing is drawn through a method break.
 */
export function trendChart({
  title,
  waves,
  lines,
  format,
}: {
  title: string;
  waves: readonly string[];
  lines: readonly (readonly Point[])[];
  format: (value: number) => string;
}): Html {
  const height = 220;
  const right = WIDTH - 20;
  const x = scaleBand().domain(waves).rangeRound([60, right]);
  const y = scaleLinear()
    .domain(extent(lines.flat()))
    .nice(4)
    .rangeRound([height - 34, 12]);
  const middle = (wave: string) => (x(wave) ?? 0) + x.bandwidth() / 2;
  const through = line<Point>()
    .x(({ wave }) => middle(wave))
    .y(({ value }) => y(value));
  const grid = (value: number) => [
    level("grid", [60, right], y(value)),
    textAt(54, y(value) + 5, format(value), "end"),
  ];
  const point = ({ wave, value, low, high }: Point, at: number, all: readonly Point[]) => {
    const next = all[at + 1]?.value ?? value;
    // Below its point where the line goes up from there, so that the line does not cross it.
    const beside = next > value ? 18 : -6;
    const known = low !== undefined && high !== undefined;
    return [
      known && upright("over", middle(wave), [y(low), y(high)]),
      dot("marked", [middle(wave), y(value)], 5),
      textAt(middle(wave) + 9, y(value) + beside, format(value)),
    ];
  };
  return drawing({ title, height }, [
    y.ticks(4).map(grid),
    waves.map((wave) => textAt(middle(wave), height - 10, wave, "middle")),
    lines.map((points) => [path("over", through(points)), points.map(point)]),
  ]);
}

type Difference = Interval & { label: string; marked: boolean };

/** Differences with their intervals around none; what is demonstrable is filled. */
export function intervalChart({
  title,
  about,
  rows,
  format,
}: {
  title: string;
  about?: string;
  rows: readonly Difference[];
  format: (value: number) => string;
}): Html {
  const rowHeight = 34;
  const height = rows.length * rowHeight + 30;
  const x = scaleLinear()
    .domain(extent([...rows, { value: 0, low: undefined, high: undefined }]))
    .nice(6)
    .rangeRound([LEFT, WIDTH - 40]);
  const grid = (value: number) => [
    upright(value === 0 ? "limit" : "grid", x(value), [0, height - 26]),
    textAt(x(value), height - 8, format(value), "middle"),
  ];
  const row = ({ label, value, low, high, marked }: Difference, at: number) => {
    const middle = at * rowHeight + rowHeight / 2;
    const known = low !== undefined && high !== undefined;
    return [
      rowLabel(label, middle + 5),
      known && level("over", [x(low), x(high)], middle),
      dot(markOf(marked), [x(value), middle], 6),
    ];
  };
  return drawing({ title, about, height }, [x.ticks(6).map(grid), rows.map(row)]);
}

/**
 * From all who could to those who did: each step a bar, in the same proportion, with its part of
 * the first.
 */
export function funnelChart({
  title,
  steps,
  part,
}: {
  title: string;
  steps: readonly { label: string; value: number }[];
  part: (value: number, of: number) => string;
}): Html {
  const rowHeight = 34;
  const [first = { value: 0 }] = steps;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...steps.map(({ value }) => value))])
    .rangeRound([0, WIDTH - LEFT - 110]);
  const step = ({ label, value }: { label: string; value: number }, at: number) => {
    const top = at * rowHeight;
    const bar = { x: LEFT, y: top + 4, width: Math.max(1, x(value)), height: rowHeight - 10 };
    const share = at > 0 && ` (${part(value, first.value)})`;
    return [
      rowLabel(label, top + 21),
      box(markOf(at === steps.length - 1), bar),
      textAt(LEFT + x(value) + 6, top + 21, [value, share]),
    ];
  };
  return drawing({ title, height: steps.length * rowHeight }, steps.map(step));
}
