import { scaleBand, scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { type Html, html } from "#web/pages/html.ts";

/** Charts drawn on the server as SVG: no script, readable in black and white, and each beside a table with the same figures. */

export const WIDTH = 720;
export const LEFT = 220;

/** The frame of a chart: an image with a name, and `about` for who wants to hear more than that. */
export const drawing = (
  { title, about, height }: { title: string; about?: string | undefined; height: number },
  content: unknown,
): Html =>
  html`<svg class="chart" role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${height}"><title>${title}</title>${about === undefined ? "" : html`<desc>${about}</desc>`}${content}</svg>`;

/** A label that fits left of a chart. */
export const shortened = (label: string): string =>
  label.length > 27 ? `${label.slice(0, 26)}…` : label;

export type Bar = { label: string; value: number; marked: boolean };

/** Bars from the largest to the smallest; marked ones are filled, the others outlined. `threshold` draws a line across. */
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
  const row = 26;
  const height = bars.length * row + 40;
  const x = scaleLinear()
    .domain([0, Math.max(1, threshold?.value ?? 0, ...bars.map(({ value }) => value))])
    .nice()
    .range([LEFT, WIDTH - 50]);
  const y = scaleBand<number>()
    .domain(bars.map((_, at) => at))
    .range([0, bars.length * row])
    .padding(0.25);
  const limit =
    threshold === undefined
      ? ""
      : html`<line class="limit" x1="${x(threshold.value)}" x2="${x(threshold.value)}" y1="0" y2="${bars.length * row + 6}"/><text class="limit" x="${x(threshold.value)}" y="${bars.length * row + 24}" text-anchor="${x(threshold.value) > WIDTH * 0.8 ? "end" : "middle"}">${threshold.label}</text>`;
  return drawing(
    { title, about, height },
    html`${bars.map(({ label, value, marked }, at) => {
      const top = y(at) ?? 0;
      const middle = top + y.bandwidth() / 2 + 5;
      return html`<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${shortened(label)}</text><rect class="${marked ? "marked" : "plain"}" x="${LEFT}" y="${top}" width="${Math.max(1, x(value) - LEFT)}" height="${y.bandwidth()}"/><text x="${x(value) + 6}" y="${middle}">${value}</text>`;
    })}${limit}`,
  );
}

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
  points: readonly { at: number; value: number }[];
  marks: readonly { at: number; label: string }[];
  from: number;
  to: number;
  tick: (at: number) => string;
}): Html {
  const height = 240;
  const x = scaleLinear()
    .domain([from, to])
    .range([50, WIDTH - 20]);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...points.map(({ value }) => value))])
    .nice()
    .range([height - 40, 34]);
  const whole = [{ at: from, value: 0 }, ...points, { at: to, value: points.at(-1)?.value ?? 0 }];
  const under = area<(typeof whole)[number]>()
    .x(({ at }) => x(at))
    .y0(y(0))
    .y1(({ value }) => y(value))
    .curve(curveStepAfter);
  const over = line<(typeof whole)[number]>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .curve(curveStepAfter);
  const days = Array.from({ length: 6 }, (_, at) => from + ((to - from) * at) / 5);
  return drawing(
    { title, height },
    html`<path class="under" d="${under(whole) ?? ""}"/><path class="over" d="${over(whole) ?? ""}"/>${y.ticks(4).map((value) => html`<line class="grid" x1="50" x2="${WIDTH - 20}" y1="${y(value)}" y2="${y(value)}"/><text x="44" y="${y(value) + 5}" text-anchor="end">${value}</text>`)}${days.map((at) => html`<text x="${x(at)}" y="${height - 18}" text-anchor="middle">${tick(at)}</text>`)}${marks.map(({ at, label }, row) => html`<line class="limit" x1="${x(at)}" x2="${x(at)}" y1="${row % 2 === 0 ? 12 : 26}" y2="${height - 40}"/><text class="limit" x="${x(at) + 4}" y="${row % 2 === 0 ? 14 : 28}">${label}</text>`)}`,
  );
}

export type Interval = { value: number; low: number | undefined; high: number | undefined };
const within = (ranges: readonly Interval[]) =>
  [
    Math.min(...ranges.map(({ value, low }) => low ?? value)),
    Math.max(...ranges.map(({ value, high }) => high ?? value)),
  ] as const;

/** A figure over the waves with its intervals; each of `lines` is a stretch through which one line may be drawn, so that nothing is drawn through a method break. */
export function trendChart({
  title,
  waves,
  lines,
  format,
}: {
  title: string;
  waves: readonly string[];
  lines: readonly (readonly (Interval & { wave: string })[])[];
  format: (value: number) => string;
}): Html {
  const height = 220;
  const [least, most] = within(lines.flat());
  const x = scaleBand()
    .domain([...waves])
    .rangeRound([60, WIDTH - 20]);
  const y = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .nice(4)
    .rangeRound([height - 34, 12]);
  const middle = (wave: string) => (x(wave) ?? 0) + x.bandwidth() / 2;
  const path = line<Interval & { wave: string }>()
    .x(({ wave }) => middle(wave))
    .y(({ value }) => y(value));
  // Below its point where the line goes up from there, so that the line does not cross it.
  const beside = (value: number, next: number | undefined) =>
    y(value) + (next !== undefined && next > value ? 18 : -6);
  const point = (
    { wave, value, low, high }: Interval & { wave: string },
    at: number,
    all: readonly Interval[],
  ) =>
    html`${low === undefined || high === undefined ? "" : html`<line class="over" x1="${middle(wave)}" x2="${middle(wave)}" y1="${y(low)}" y2="${y(high)}"/>`}<circle class="marked" cx="${middle(wave)}" cy="${y(value)}" r="5"/><text x="${middle(wave) + 9}" y="${beside(value, all[at + 1]?.value)}">${format(value)}</text>`;
  return drawing(
    { title, height },
    html`${y.ticks(4).map((value) => html`<line class="grid" x1="60" x2="${WIDTH - 20}" y1="${y(value)}" y2="${y(value)}"/><text x="54" y="${y(value) + 5}" text-anchor="end">${format(value)}</text>`)}${waves.map((wave) => html`<text x="${middle(wave)}" y="${height - 10}" text-anchor="middle">${wave}</text>`)}${lines.map((one) => html`<path class="over" d="${path(one) ?? ""}"/>${one.map(point)}`)}`,
  );
}

/** Differences with their intervals around a line at no difference; what is demonstrable is filled. */
export function intervalChart({
  title,
  about,
  rows,
  format,
}: {
  title: string;
  about?: string;
  rows: readonly (Interval & { label: string; marked: boolean })[];
  format: (value: number) => string;
}): Html {
  const row = 34;
  const height = rows.length * row + 30;
  const [least, most] = within([...rows, { value: 0, low: undefined, high: undefined }]);
  const x = scaleLinear()
    .domain(least === most ? [-1, 1] : [least, most])
    .nice(6)
    .rangeRound([LEFT, WIDTH - 40]);
  return drawing(
    { title, about, height },
    html`${x.ticks(6).map((value) => html`<line class="${value === 0 ? "limit" : "grid"}" x1="${x(value)}" x2="${x(value)}" y1="0" y2="${height - 26}"/><text x="${x(value)}" y="${height - 8}" text-anchor="middle">${format(value)}</text>`)}${rows.map(
      ({ label, value, low, high, marked }, at) => {
        const middle = at * row + row / 2;
        return html`<text x="${LEFT - 8}" y="${middle + 5}" text-anchor="end">${shortened(label)}</text>${low === undefined || high === undefined ? "" : html`<line class="over" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}"/>`}<circle class="${marked ? "marked" : "plain"}" cx="${x(value)}" cy="${middle}" r="6"/>`;
      },
    )}`,
  );
}

/** From all who could to those who did: each step a bar, in the same proportion, with its part of the first. */
export function funnelChart({
  title,
  steps,
  part,
}: {
  title: string;
  steps: readonly { label: string; value: number }[];
  part: (value: number, of: number) => string;
}): Html {
  const row = 34;
  const [first = { value: 0 }] = steps;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...steps.map(({ value }) => value))])
    .rangeRound([0, WIDTH - LEFT - 110]);
  return drawing(
    { title, height: steps.length * row },
    html`${steps.map(({ label, value }, at) => html`<text x="${LEFT - 8}" y="${at * row + 21}" text-anchor="end">${shortened(label)}</text><rect class="${at === steps.length - 1 ? "marked" : "plain"}" x="${LEFT}" y="${at * row + 4}" width="${Math.max(1, x(value))}" height="${row - 10}"/><text x="${LEFT + x(value) + 6}" y="${at * row + 21}">${value}${at === 0 ? "" : ` (${part(value, first.value)})`}</text>`)}`,
  );
}
