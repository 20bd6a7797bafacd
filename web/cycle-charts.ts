import { scaleBand, scaleLinear } from "d3-scale";
import { box, drawing, LEFT, markOf, rowLabel, textAt, WIDTH } from "./drawing.ts";
import { type Html, html, when } from "#web/pages/html.ts";

/**
 * Charts of what repeats with every cycle. What is meant is told by shape and words; colour only
 * repeats it.
 */

type Named = { title: string; about: string };
type Known = number | undefined;
/** `bars` go from the whole to the part; what is not known has no bar. */
export type NestedRow = { label: string; bars: readonly [Known, Known, Known]; text: string };

const NESTED = [
  { mark: "frame", inset: 0 },
  { mark: "plain", inset: 5 },
  { mark: "marked", inset: 10 },
] as const;

/**
 * A whole and its parts inside each other, row by row: the smaller the part, the narrower its bar.
 */
export function nestedChart({ title, about, rows }: Named & { rows: readonly NestedRow[] }): Html {
  const rowHeight = 38;
  const longest = ({ bars }: NestedRow) => Math.max(0, ...bars.map((value) => value ?? 0));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(longest))])
    .rangeRound([0, WIDTH - LEFT - 150]);
  const row = (one: NestedRow, at: number) => {
    const top = at * rowHeight;
    const bars = NESTED.map(({ mark, inset }, nth) =>
      when(one.bars[nth], (value) => {
        const width = Math.max(1, x(value));
        const height = rowHeight - 8 - 2 * inset;
        return box(mark, { x: LEFT, y: top + 4 + inset, width, height });
      }),
    );
    const end = LEFT + x(longest(one));
    return [rowLabel(one.label, top + 24), bars, textAt(end + 8, top + 24, one.text)];
  };
  return drawing({ title, about, height: rows.length * rowHeight }, rows.map(row));
}

/** Four ways to fill a bar that stay apart without colour. */
const FILLS = ["marked", "hatched", "waits", "plain"] as const;

type PartsRow = { label: string; values: readonly number[]; text: string };

/**
 * Each row a bar of at most four parts that are all of it; `text` stands behind it, in the order of
 * the names above. `id` keeps the pattern of one chart apart from that of another.
 */
export function partsChart({
  id,
  title,
  about,
  parts,
  rows,
}: Named & { id: string; parts: readonly string[]; rows: readonly PartsRow[] }): Html {
  const rowHeight = 30;
  const above = 34;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ values }) => sum(values)))])
    .range([0, WIDTH - LEFT - 120]);
  const filled = (nth: number, place: Parameters<typeof box>[1]) => {
    const fill = FILLS[nth] ?? "plain";
    return box(fill, place, fill === "hatched" && html` fill="url(#${id}-hatch)"`);
  };
  const legend = scaleBand<number>()
    .domain(parts.map((_, at) => at))
    .range([2, WIDTH]);
  const name = (part: string, nth: number) => {
    const left = legend(nth) ?? 0;
    return [filled(nth, { x: left, y: 6, width: 16, height: 14 }), textAt(left + 22, 18, part)];
  };
  const row = ({ label, values, text }: PartsRow, at: number) => {
    const y = above + at * rowHeight;
    const bar = (value: number, nth: number) => {
      const left = LEFT + x(sum(values.slice(0, nth)));
      return value > 0 && filled(nth, { x: left, y, width: x(value), height: rowHeight - 10 });
    };
    return [
      rowLabel(label, y + 15),
      values.map(bar),
      textAt(LEFT + x(sum(values)) + 8, y + 15, text),
    ];
  };
  return drawing({ title, about, height: above + rows.length * rowHeight }, [
    hatching(`${id}-hatch`),
    parts.map(name),
    rows.map(row),
  ]);
}

function hatching(id: string): Html {
  const tile = html`width="6" height="6" patternUnits="userSpaceOnUse"`;
  const stripe = html`<line class="stripe" x1="0" x2="0" y1="0" y2="6"/>`;
  const turned = html`patternTransform="rotate(45)"`;
  return html`<defs><pattern id="${id}" ${tile} ${turned}>${stripe}</pattern></defs>`;
}

export type Cell = { kind: "none" } | { kind: "open" | "filled"; text: string };
type BoxesRow = { label: string; cells: readonly Cell[] };

/** Rows of boxes below each other, one for each cycle: filled or open, with a word in it. */
export function boxesChart({
  title,
  about,
  columns,
  rows,
}: Named & { columns: readonly string[]; rows: readonly BoxesRow[] }): Html {
  const rowHeight = 30;
  const above = 24;
  const x = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .rangeRound([LEFT, WIDTH])
    .paddingInner(0.08);
  const width = x.bandwidth();
  const leftOf = (nth: number) => x(nth) ?? 0;
  const middleOf = (nth: number) => leftOf(nth) + width / 2;
  const fitting = (text: string) => text.slice(0, Math.floor(width / 8));
  const row = ({ label, cells }: BoxesRow, at: number) => {
    const y = above + at * rowHeight;
    const cell = (one: Cell, nth: number) => {
      if (one.kind === "none") return "";
      const filled = one.kind === "filled";
      const upon = filled && html` class="upon"`;
      const where = html`x="${middleOf(nth)}" y="${y + 18}" text-anchor="middle"`;
      return [
        box(markOf(filled), { x: leftOf(nth), y, width, height: rowHeight - 4 }),
        html`<text${upon} ${where}>${one.text}</text>`,
      ];
    };
    return [rowLabel(label, y + 18), cells.map(cell)];
  };
  return drawing({ title, about, height: rows.length * rowHeight + above }, [
    columns.map((column, nth) => textAt(middleOf(nth), 16, fitting(column), "middle")),
    rows.map(row),
  ]);
}
