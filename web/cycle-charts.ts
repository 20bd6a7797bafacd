import { scaleBand, scaleLinear } from "d3-scale";
import { drawing, LEFT, shortened, WIDTH } from "#web/charts.ts";
import { type Html, html } from "#web/pages/html.ts";

/** Charts of what repeats with every cycle. What is meant is told by shape and words; colour only repeats it. */

type Named = { title: string; about: string };
export type NestedRow = {
  label: string;
  /** From the whole to the part; what is not known has no bar. */ bars: readonly [
    number | undefined,
    number | undefined,
    number | undefined,
  ];
  text: string;
};

const NESTED = [
  { mark: "frame", inset: 0 },
  { mark: "plain", inset: 5 },
  { mark: "marked", inset: 10 },
] as const;

/** A whole and its parts inside each other, row by row: the smaller the part, the narrower its bar. */
export function nestedChart({ title, about, rows }: Named & { rows: readonly NestedRow[] }): Html {
  const row = 38;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.flatMap(({ bars }) => bars.map((value) => value ?? 0)))])
    .rangeRound([0, WIDTH - LEFT - 150]);
  return drawing(
    { title, about, height: rows.length * row },
    rows.map(
      ({ label, bars, text }, at) =>
        html`<text x="${LEFT - 8}" y="${at * row + 24}" text-anchor="end">${shortened(label)}</text>${NESTED.map(
          ({ mark, inset }, nth) => {
            const value = bars[nth];
            return value === undefined
              ? ""
              : html`<rect class="${mark}" x="${LEFT}" y="${at * row + 4 + inset}" width="${Math.max(1, x(value))}" height="${row - 8 - 2 * inset}"/>`;
          },
        )}<text x="${LEFT + x(Math.max(0, ...bars.map((value) => value ?? 0))) + 8}" y="${at * row + 24}">${text}</text>`,
    ),
  );
}

/** Four ways to fill a bar that stay apart without colour. */
const FILLS = ["marked", "hatched", "waits", "plain"] as const;

/** Each row a bar of at most four parts that are all of it; `text` stands behind it, in the order of the names above. `id` keeps the pattern of one chart apart from that of another. */
export function partsChart({
  id,
  title,
  about,
  parts,
  rows,
}: Named & {
  id: string;
  parts: readonly string[];
  rows: readonly { label: string; values: readonly number[]; text: string }[];
}): Html {
  const row = 30;
  const top = 34;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ values }) => sum(values)))])
    .range([0, WIDTH - LEFT - 120]);
  const rect = (nth: number, left: number, y: number, width: number, height: number) =>
    html`<rect class="${FILLS[nth] ?? "plain"}"${FILLS[nth] === "hatched" ? html` fill="url(#${id}-hatch)"` : ""} x="${left}" y="${y}" width="${width}" height="${height}"/>`;
  const legend = scaleBand<number>()
    .domain(parts.map((_, at) => at))
    .range([2, WIDTH]);
  const bars = (values: readonly number[], y: number) =>
    values.map((value, nth) =>
      value === 0 ? "" : rect(nth, LEFT + x(sum(values.slice(0, nth))), y, x(value), row - 10),
    );
  return drawing(
    { title, about, height: top + rows.length * row },
    html`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="stripe" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${parts.map((name, nth) => html`${rect(nth, legend(nth) ?? 0, 6, 16, 14)}<text x="${(legend(nth) ?? 0) + 22}" y="18">${name}</text>`)}${rows.map(({ label, values, text }, at) => html`<text x="${LEFT - 8}" y="${top + at * row + 15}" text-anchor="end">${shortened(label)}</text>${bars(values, top + at * row)}<text x="${LEFT + x(sum(values)) + 8}" y="${top + at * row + 15}">${text}</text>`)}`,
  );
}

export type Cell = { kind: "none" } | { kind: "open" | "filled"; text: string };

/** Rows of boxes below each other, one for each cycle: filled or open, with a word in it. */
export function boxesChart({
  title,
  about,
  columns,
  rows,
}: Named & {
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly Cell[] }[];
}): Html {
  const row = 30;
  const x = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .rangeRound([LEFT, WIDTH])
    .paddingInner(0.08);
  const middle = (at: number) => (x(at) ?? 0) + x.bandwidth() / 2;
  const fitting = (text: string) => text.slice(0, Math.floor(x.bandwidth() / 8));
  return drawing(
    { title, about, height: rows.length * row + 24 },
    html`${columns.map((column, at) => html`<text x="${middle(at)}" y="16" text-anchor="middle">${fitting(column)}</text>`)}${rows.map(({ label, cells }, at) => html`<text x="${LEFT - 8}" y="${24 + at * row + 18}" text-anchor="end">${shortened(label)}</text>${cells.map((cell, nth) => (cell.kind === "none" ? "" : html`<rect class="${cell.kind === "filled" ? "marked" : "plain"}" x="${x(nth) ?? 0}" y="${24 + at * row}" width="${x.bandwidth()}" height="${row - 4}"/><text${cell.kind === "filled" ? html` class="upon"` : ""} x="${middle(nth)}" y="${24 + at * row + 18}" text-anchor="middle">${cell.text}</text>`))}`)}`,
  );
}
