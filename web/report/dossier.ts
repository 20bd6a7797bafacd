import type { Conclusion, Dossier, DossierPart, Finding } from "#domain/measurement/dossier.ts";
import type { Language } from "#domain/language.ts";
import { dayIn, numberIn, percentIn, wordsOf } from "#web/copy/words.ts";
import { note, table } from "#web/pages/components.ts";
import { documentOf } from "#web/pages/document.ts";
import { type Html, html, when } from "#web/pages/html.ts";

/** `labels`: what people read for an indicator, in the language of the page. */
type View = { language: Language; dossier: Dossier; labels: ReadonlyMap<string, string> };

/** What a municipality decides on, as one page that stands by itself and can be printed: per neighbourhood the verdict, the criteria that it follows from, and every figure with the report that it comes from. */
export function dossierReport(view: View): string {
  const { title } = wordsOf(view.language).dossier;
  return `${documentOf({ language: view.language, title }, html`<main class="buurt-wide"><h1>${title}</h1>${dossierBody(view)}</main>`)}\n`;
}

/** What stands below the title, for whoever has a frame of their own. */
export function dossierBody(view: View): Html {
  const { language, dossier: { made, parts } } = view;
  const { dossier: words, measured } = wordsOf(language);
  return html`<p>${words.intro}</p><p>${words.made(dayIn(language, made))}</p>${note(measured.cause)}${parts.map((part) => section(view, part))}<p>${measured.meaning}</p>`;
}

const named = (language: Language, wave: number): string => wordsOf(language).dossier.wave(wave);

function section(view: View, part: DossierPart): Html {
  const { language } = view;
  const { dossier: words } = wordsOf(language);
  const { place: { id, name }, began, baseline, conclusion, findings } = part;
  const waves = [...new Set(findings.map(({ wave }) => wave))];
  const deciding = conclusion.kind === "decided" ? conclusion.wave : undefined;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${id === "all" ? words.all : name}: ${headline(language, conclusion)}</h2>${reasons(language, conclusion, part.criteria?.indicators.length ?? 0).map((text) => html`<p>${text}</p>`)}${agreed(language, part)}<p>${words.baseline(dayIn(language, began))}${when(baseline, ({ report }) => html` <a href="${report}">${words.baselineSource}</a>`)}</p>${waves.map((wave) => waveTable(view, wave, findings.filter((finding) => finding.wave === wave), wave === deciding))}</section>`;
}

function headline(language: Language, conclusion: Conclusion): string {
  const { dossier: words } = wordsOf(language);
  switch (conclusion.kind) {
    case "decided": return words.advice[conclusion.advice];
    case "not-yet": return words.notYet;
    case "no-test": return words.noTest;
    case "no-criteria": return words.noCriteria;
  }
}

function reasons(language: Language, conclusion: Conclusion, indicators: number): string[] {
  const { dossier: words } = wordsOf(language);
  switch (conclusion.kind) {
    case "no-criteria": return [words.noCriteriaText];
    case "no-test": return [words.noTestText(dayIn(language, conclusion.recorded), dayIn(language, conclusion.began))];
    case "not-yet": return [words.notYetText(conclusion.published, conclusion.needed)];
    case "decided": {
      const { wave, better, worse, without, otherwise } = conclusion;
      const told = words.decided(named(language, wave), better, worse, indicators);
      return without === 0 ? [told] : [told, words.without(without), otherwise.length === 0 ? words.same : words.otherwise(otherwise.map((advice) => words.advice[advice]).join("; "))];
    }
  }
}

function agreed(language: Language, { criteria }: DossierPart): Html | "" {
  if (criteria === undefined) return "";
  const { dossier: words } = wordsOf(language);
  const { afterWaves, indicators, goOn, stop, recorded } = criteria;
  return html`<h3>${words.criteria}</h3><ul>${words.rules(afterWaves, indicators.length, goOn.better, goOn.worse, stop.worse).map((rule) => html`<li>${rule}</li>`)}</ul><p>${words.recorded(recorded.by, dayIn(language, recorded.on))}</p>`;
}

function waveTable(view: View, wave: number, findings: readonly Finding[], decides: boolean): Html {
  const { dossier: words, measured } = wordsOf(view.language);
  const title = words.findings(named(view.language, wave));
  const head = [measured.indicator, words.before, words.now, measured.difference, measured.detectable, measured.verdict];
  return html`<h3>${title}</h3><p>${decides ? html`<strong>${words.decides}</strong> ` : ""}<a href="${findings[0]?.report ?? ""}">${words.source}</a></p>${table({ caption: title, named: false, head, rows: findings.map((finding) => rowOf(view, finding)) })}`;
}

function rowOf({ language, labels }: View, { indicator, unit, n, before, now, difference, low, high, detectable, verdict }: Finding): (string | Html)[] {
  const { dossier: words, measured } = wordsOf(language);
  const number = (value: number) => numberIn(language, value * (unit === "share" ? 100 : 1), unit === "share" ? 1 : 2);
  const figure = (value: number | undefined, people: number | undefined) => html`${value === undefined ? "–" : unit === "share" ? percentIn(language, value, 1) : number(value)}<br>${people === undefined ? words.fewPeople : words.people(people)}`;
  const change = (value: number) => (unit === "share" ? `${number(value)} ${measured.points}` : number(value));
  const interval = low === undefined || high === undefined ? "" : html`<br>(${measured.from(number(low), number(high))})`;
  return [labels.get(indicator) ?? indicator, figure(before, n.before), figure(now, n.now), difference === undefined ? "–" : html`${change(difference)}${interval}`, detectable === undefined ? "–" : change(detectable), html`<strong>${verdict === "too-few" ? words.tooFew : measured.verdicts[verdict]}</strong>`];
}
