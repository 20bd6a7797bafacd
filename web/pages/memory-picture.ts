import { type Promised, type Row, rowsOf } from "#domain/actions/memory.ts";
import type { Standing } from "#domain/actions/standing.ts";
import type { Language } from "#contract/language.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { badge, type Look, mark } from "./badge.ts";
import { scrolling } from "./components.ts";
import { topicDrawing, topicName } from "./facts.ts";
import { type Html, html } from "./html.ts";

type PictureView = {
  language: Language;
  neighbourhood: Neighbourhood;
  /** The oldest first. */
  cycles: readonly Pick<Cycle, "id" | "number" | "area">[];
  promised: readonly Promised[];
  /** As they were asked in any of the cycles. */
  topics: readonly Topic[];
};

type Mark = Standing | "carried";
const MARKS: Readonly<Record<Mark, Look>> = {
  kept: ["good", "✓"],
  late: ["late", "◷"],
  partly: ["late", "◐"],
  broken: ["bad", "✕"],
  open: ["plain", "○"],
  carried: ["busy", "→"],
};
const KINDS = [
  "kept",
  "late",
  "partly",
  "broken",
  "open",
  "carried",
] as const satisfies readonly Mark[];

/** A row for each topic and a column for each cycle, with a sign for every promise. */
export function memoryPicture(view: PictureView): Html {
  const { cycles, promised, language } = view;
  const words = memoryWords[language];
  const rows = rowsOf(
    promised,
    cycles.map(({ id }) => id),
  ).filter(({ cells }) => cells.some((marks) => marks.length > 0));
  const used = new Set(rows.flatMap(({ cells }) => cells.flat()));
  const legend = KINDS.filter((kind) => used.has(kind)).map((kind) => [
    badge(MARKS[kind], words.standing[kind]),
    " ",
  ]);
  return html`<div class="buurt-memory"${scrolling(words.picture)}><table class="buurt-marks">${[
    html`<thead><tr><th scope="col">${words.topic}</th>${cycles.map((cycle) => headOf(cycle, view))}</tr></thead>`,
    html`<tbody>${rows.map((row) => rowOf(row, view))}</tbody>`,
  ]}</table></div><p class="buurt-legend">${legend}</p>`;
}

function headOf({ number, area }: PictureView["cycles"][number], view: PictureView): Html {
  const { cycles, language, neighbourhood } = view;
  const several = new Set(cycles.map((cycle) => cycle.area)).size > 1;
  const round = memoryWords[language].cycle(number);
  return html`<th scope="col">${several && [areaName(neighbourhood, area), html`<br>`]}${round}</th>`;
}

function rowOf({ topic, cells }: Row, { topics, language }: PictureView): Html {
  const { standing } = memoryWords[language];
  const cell = (kinds: readonly Mark[]) =>
    html`<td>${kinds.map((kind) => mark(MARKS[kind], standing[kind]))}</td>`;
  const name = [
    topicDrawing(topics, topic),
    html`<span>${topicName(topics, topic, language)}</span>`,
  ];
  return html`<tr><th scope="row">${name}</th>${cells.map(cell)}</tr>`;
}
