import type { ItemComparison, ItemEstimate, Measured } from "#domain/measurement/measure.ts";
import { publishable } from "#domain/measurement/small-cells.ts";
import type { Item, ItemId, MeasureSpec } from "#domain/measurement/spec.ts";
import { unbroken } from "#domain/measurement/verdict.ts";
import type { Language } from "#domain/language.ts";
import { intervalChart, trendChart } from "#web/charts.ts";
import { numberIn, percentIn, wordsOf } from "#web/copy/words.ts";
import { note, table } from "#web/pages/components.ts";
import { documentOf } from "#web/pages/document.ts";
import { type Html, html, when } from "#web/pages/html.ts";

type View = { language: Language; spec: MeasureSpec; measured: Measured; baseline: string };

/** What was measured, as one page that stands by itself: verdicts in honest words, each with its interval and with what so many answers could have shown, and every chart beside its table. */
export function measurementReport(view: View): string {
  const { language, baseline, measured } = view;
  const { measured: words } = wordsOf(language);
  const body = html`<main class="buurt-wide"><h1>${words.title}</h1><p>${words.intro(baseline)}</p>${note(words.cause)}${changes(view)}<h2>${words.figures}</h2>${view.spec.items.map((item) => figures(view, item))}<h2>${words.method}</h2><p>${words.methodText}</p><ul>${measured.weighting.map(({ wave, respondents, effective }) => html`<li>${words.weighting(wave, respondents, numberIn(language, effective, 0))}</li>`)}</ul></main>`;
  return `${documentOf({ language, title: words.title }, body)}\n`;
}

const labelOf = ({ id, label }: Item): string => label ?? id;
const itemOf = ({ spec }: View, id: ItemId): Item | undefined => spec.items.find((item) => item.id === id);

/** A figure of an item in its own unit: a share as a percentage, a mean with two decimals. */
const figureIn = ({ language }: View, { type }: Item, value: number): string => (type === "proportion" ? percentIn(language, value, 1) : numberIn(language, value, 2));

/** A change of an item: shares in percentage points. */
function changeIn({ language }: View, { type }: Item, value: number): string {
  return type === "proportion" ? `${numberIn(language, value * 100, 1)} ${wordsOf(language).measured.points}` : numberIn(language, value, 2);
}

/** Wave by wave against the baseline: a chart of the shares and one of the rest, since their units differ, and one table of all. */
function changes(view: View): Html {
  const { language, measured } = view;
  const { measured: words } = wordsOf(language);
  const waves = [...new Set(measured.comparisons.map(({ wave }) => wave))];
  return html`<h2>${words.changes}</h2><p>${words.meaning}</p>${waves.map((wave) => {
    const mine = measured.comparisons.filter((one) => one.wave === wave);
    return html`<h3>${wave}</h3>${(["proportion", "other"] as const).map((unit) => changeChart(view, wave, mine.filter(({ item }) => (itemOf(view, item)?.type === "proportion") === (unit === "proportion")), unit === "proportion"))}${table({ caption: words.chart(wave), named: false, head: [words.indicator, words.difference, words.interval, words.detectable, words.verdict], rows: mine.flatMap((one) => changeRow(view, one)), numbers: [1] })}`;
  })}`;
}

function changeChart({ language, spec }: View, wave: string, comparisons: readonly ItemComparison[], shares: boolean): Html | "" {
  const { measured: words } = wordsOf(language);
  const scale = shares ? 100 : 1;
  const rows = comparisons.flatMap(({ item: id, difference, low, high, verdict }) => {
    const item = spec.items.find((one) => one.id === id);
    return item === undefined || difference === undefined ? [] : [{ label: labelOf(item), value: difference * scale, low: low === undefined ? undefined : low * scale, high: high === undefined ? undefined : high * scale, marked: verdict === "better" || verdict === "worse" }];
  });
  return rows.length === 0 ? "" : intervalChart({ title: words.chart(wave), rows, format: (value) => numberIn(language, value, shares ? 0 : 2) });
}

function changeRow(view: View, { item: id, difference, low, high, detectable, verdict, primary }: ItemComparison): (string | Html)[][] {
  const { measured: words } = wordsOf(view.language);
  const item = itemOf(view, id);
  if (item === undefined) return [];
  const told = (value: number | undefined) => (value === undefined ? "–" : changeIn(view, item, value));
  return [[html`${labelOf(item)}${primary ? html` <abbr title="${words.primary}">*</abbr>` : ""}`, told(difference), low === undefined || high === undefined ? "–" : words.from(told(low), told(high)), told(detectable), html`<strong>${words.verdicts[verdict]}</strong>`]];
}

/** One item over the waves; a figure with a base that is too small stands in neither chart nor table. */
function figures(view: View, item: Item): Html {
  const { language, measured } = view;
  const { measured: words } = wordsOf(language);
  const estimates = measured.estimates.filter((one) => one.item === item.id);
  const shown = estimates.flatMap(({ wave, n, estimate, low, high }) => (estimate === undefined || !publishable(n) ? [] : [{ wave, value: estimate, low, high }]));
  const row = ({ wave, n, estimate, low, high }: ItemEstimate) => [wave, n, estimate === undefined || !publishable(n) ? words.tooFew : figureIn(view, item, estimate), low === undefined || high === undefined || !publishable(n) ? "–" : words.from(figureIn(view, item, low), figureIn(view, item, high))];
  const title = words.trend(labelOf(item));
  return html`<h3>${labelOf(item)}</h3>${when(shown.length > 0, () => trendChart({ title, waves: estimates.map(({ wave }) => wave), lines: unbroken(shown, item.breaks, estimates.map(({ wave }) => wave)), format: (value) => figureIn(view, item, value) }))}${table({ caption: title, named: false, head: [words.wave, words.answers, words.figure, words.interval], rows: estimates.map(row), numbers: [1, 2] })}`;
}
