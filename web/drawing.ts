import { type Content, type Html, html, when } from "#web/pages/html.ts";

/** What charts are drawn with on the server, as SVG: no script, readable in black and white. */

export const WIDTH = 720;
export const LEFT = 220;

/** An image with a name, and `about` for who wants to hear more than that. */
export function drawing(
  { title, about, height }: { title: string; about?: string | undefined; height: number },
  content: Content,
): Html {
  const named = html`role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${height}"`;
  const told = [html`<title>${title}</title>`, when(about, (more) => html`<desc>${more}</desc>`)];
  return html`<svg class="chart" ${named}>${told}${content}</svg>`;
}

const LONGEST = 27;
/** A label that fits left of a chart. */
const shortened = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;

/** `anchor` is the part of the text that stands at `x`, its start if nothing is said. */
export const textAt = (x: number, y: number, text: Content, anchor?: "middle" | "end"): Html =>
  html`<text x="${x}" y="${y}"${anchor && html` text-anchor="${anchor}"`}>${text}</text>`;

export const rowLabel = (label: string, y: number): Html =>
  textAt(LEFT - 8, y, shortened(label), "end");

export const upright = (mark: string, x: number, [from, to]: readonly [number, number]): Html =>
  html`<line class="${mark}" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;

export const level = (mark: string, [from, to]: readonly [number, number], y: number): Html =>
  html`<line class="${mark}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;

type Box = { x: number; y: number; width: number; height: number };
export const box = (mark: string, { x, y, width, height }: Box, fill: Content = ""): Html =>
  html`<rect class="${mark}"${fill} x="${x}" y="${y}" width="${width}" height="${height}"/>`;

export const dot = (mark: string, [x, y]: readonly [number, number], radius: number): Html =>
  html`<circle class="${mark}" cx="${x}" cy="${y}" r="${radius}"/>`;

/** Filled where something is to be seen, outlined elsewhere. */
export const markOf = (marked: boolean): string => (marked ? "marked" : "plain");

export const path = (mark: string, steps: string | null): Html =>
  html`<path class="${mark}" d="${steps ?? ""}"/>`;
