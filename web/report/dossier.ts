import type {
  Conclusion,
  Dossier,
  DossierPart,
  Finding,
} from "#domain/measurement/report/dossier.ts";
import { wordsIn } from "#domain/measurement/questionnaire/question.ts";
import type { Language } from "#contract/language.ts";
import { intervalChart } from "#web/charts.ts";
import { dayIn, monthIn } from "#web/copy/dates.ts";
import { numberIn } from "#web/copy/numbers.ts";
import { dossierWords } from "#web/copy/report/dossier.ts";
import { indicatorWords } from "#web/copy/report/indicators.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { titleWords } from "#web/copy/titles.ts";
import { note, table } from "#web/pages/components.ts";
import { documentOf } from "#web/pages/document.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { changeIn, changeMarginIn, figureIn, sizeIn } from "./figures.ts";

type View = { language: Language; dossier: Dossier };

/** What a municipality decides on, as one page that stands by itself, on a screen and on paper. */
export function dossierReport(view: View): string {
  const { dossier: title } = titleWords[view.language];
  return `${documentOf({ language: view.language, title }, html`<main class="buurt-wide"><h1>${title}</h1>${dossierBody(view)}</main>`)}\n`;
}

/** What stands below the title, for whoever has a frame of their own: per neighbourhood the outcome, the criteria that it follows from, and every figure with the report that it comes from. */
export function dossierBody({ language, dossier: { made, parts } }: View): Html {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  return html`<div class="buurt-report"><p>${words.intro}</p><p>${words.made(dayIn(language, made))}</p>${note(measured.cause)}${parts.map((part) => section(language, part))}<p>${measured.meaning}</p></div>`;
}

function section(language: Language, part: DossierPart): Html {
  const words = dossierWords[language];
  const {
    place: { id, name },
    began,
    waves: [baseline, ...later],
    conclusion,
    criteria,
    findings,
  } = part;
  const deciding = conclusion.kind === "decided" ? conclusion.wave : undefined;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${id === "all" ? words.all : name}: ${headline(language, conclusion)}</h2>${reasons(language, part).map((text) => html`<p>${text}</p>`)}${agreed(language, part)}<p>${words.baseline(dayIn(language, began))}${when(baseline, ({ report }) => html` <a href="${report}">${words.baselineSource}</a>`)}</p>${
    criteria === undefined
      ? ""
      : later.map((one) =>
          waveBlock(
            language,
            one,
            findings.filter(({ wave }) => wave === one.wave),
            one.wave === deciding,
          ),
        )
  }</section>`;
}

function headline(language: Language, conclusion: Conclusion): string {
  const words = dossierWords[language];
  switch (conclusion.kind) {
    case "decided":
      return words.advice[conclusion.advice];
    case "not-yet":
      return words.notYet;
    case "no-test":
      return words.noTest;
    case "no-criteria":
      return words.noCriteria;
  }
}

function reasons(language: Language, { conclusion, criteria, waves }: DossierPart): string[] {
  const words = dossierWords[language];
  switch (conclusion.kind) {
    case "no-criteria":
      return [words.noCriteriaText];
    case "no-test":
      return [
        words.noTestText(dayIn(language, conclusion.recorded), dayIn(language, conclusion.began)),
      ];
    case "not-yet":
      return [words.notYetText(conclusion.published, conclusion.needed)];
    case "decided": {
      const { better, worse, without, otherwise } = conclusion;
      const wave = waves.find((one) => one.wave === conclusion.wave);
      const told = words.decided(
        wave === undefined ? words.wave(conclusion.wave) : nameOf(language, wave),
        better,
        worse,
        criteria?.indicators.length ?? 0,
      );
      return without === 0
        ? [told]
        : [
            told,
            words.without(without),
            otherwise.length === 0
              ? words.same
              : words.otherwise(otherwise.map((advice) => words.advice[advice]).join("; ")),
          ];
    }
  }
}

function agreed(language: Language, { criteria }: DossierPart): Html | "" {
  if (criteria === undefined) return "";
  const words = dossierWords[language];
  return html`<h3>${words.criteria}</h3><ul>${words.rules(criteria).map((rule) => html`<li>${rule}</li>`)}</ul><p>${words.recorded(criteria.recorded.by, dayIn(language, criteria.recorded.on))}</p>`;
}

type PublishedWave = DossierPart["waves"][number];
const nameOf = (language: Language, { wave, closed }: PublishedWave): string =>
  `${dossierWords[language].wave(wave)} (${monthIn(language, closed)})`;

function waveBlock(
  language: Language,
  wave: PublishedWave,
  findings: readonly Finding[],
  decides: boolean,
): Html {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  const title = words.findings(nameOf(language, wave));
  const head = [
    measured.indicator,
    words.before,
    words.now,
    measured.difference,
    measured.interval,
    measured.detectable,
    measured.verdict,
  ];
  return html`<h3>${title}</h3><p>${decides ? html`<strong>${words.decides}</strong> ` : ""}<a href="${wave.report}">${words.source}</a></p>${chart(language, title, findings, true)}${chart(language, title, findings, false)}${table({ caption: title, named: false, head, rows: findings.map((finding) => rowOf(language, finding)) })}`;
}

function labelOf(language: Language, { indicator, question }: Finding): string {
  const known: Readonly<Record<string, string>> = indicatorWords[language];
  return known[indicator] ?? (question === undefined ? indicator : wordsIn(question, language));
}

function rowOf(language: Language, finding: Finding): (string | Html)[] {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  const { n, before, now, difference, detectable, verdict } = finding;
  const figure = (value: number | undefined, people: number | undefined) =>
    html`${figureIn(language, finding, value)}<br>${people === undefined ? words.fewPeople : words.people(people)}`;
  return [
    labelOf(language, finding),
    figure(before, n.before),
    figure(now, n.now),
    changeIn(language, finding, difference),
    changeMarginIn(language, finding, finding),
    sizeIn(language, finding, detectable),
    html`<strong>${verdict === "too-few" ? words.tooFew : measured.verdicts[verdict]}</strong>`,
  ];
}

/** The shares apart from the rest, since their units differ. */
function chart(
  language: Language,
  title: string,
  findings: readonly Finding[],
  shares: boolean,
): Html | "" {
  const scale = shares ? 100 : 1;
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * scale);
  const rows = findings.flatMap((finding) =>
    finding.difference === undefined || (finding.unit === "share") !== shares
      ? []
      : [
          {
            label: labelOf(language, finding),
            value: finding.difference * scale,
            low: scaled(finding.low),
            high: scaled(finding.high),
            marked: finding.verdict === "better" || finding.verdict === "worse",
          },
        ],
  );
  return when(rows.length > 0, () =>
    intervalChart({ title, rows, format: (value) => numberIn(language, value, shares ? 0 : 2) }),
  );
}
