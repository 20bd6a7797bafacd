import type {
  Conclusion,
  Dossier,
  DossierPart,
  Finding,
} from "#domain/measurement/report/dossier.ts";
import type { Language } from "#contract/language.ts";
import { dayIn, monthIn } from "#web/copy/dates.ts";
import { dossierWords } from "#web/copy/report/dossier.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { titleWords } from "#web/copy/titles.ts";
import { note, table } from "#web/pages/components.ts";
import { reportDocument } from "#web/pages/document.ts";
import { chapter, heading, link, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import { firstOf, type KeyFigure, keyFigures } from "./key-figures.ts";
import { changeCells, changeCharts, figureIn, indicatorName } from "./figures.ts";

type View = {
  language: Language;
  dossier: Dossier;
  /** What was promised in each neighbourhood since its baseline; absent where nobody looked. */
  promised?: ReadonlyMap<string, Content>;
};

/** What a municipality decides on, as one page that stands by itself, on a screen and on paper. */
export function dossierReport(view: View): string {
  const { dossier: title } = titleWords[view.language];
  return `${reportDocument({ language: view.language, title }, dossierBody(view))}\n`;
}

/**
 * What stands below the title, for whoever has a frame of their own: per neighbourhood the outcome,
 * the criteria that it follows from, and every figure with the report that it comes from.
 */
export function dossierBody({ language, dossier: { made, parts }, promised }: View): Content {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  return html`<div class="buurt-report">${[
    html`<div class="buurt-lead">${list(parts.map((part) => answerLine(language, part)))}</div>`,
    keyFigures(language, firstOf(parts.flatMap((part) => keysOf(language, part)))),
    paragraph(measured.meaning),
    note(measured.cause),
    paragraph(`${words.intro} ${words.made(dayIn(language, made))}`),
    parts.map((part) =>
      chapter(
        part.place.id,
        `${placeName(language, part)}: ${headline(language, part.conclusion)}`,
        partSection(language, part),
        promised?.get(part.place.id) ?? "",
      ),
    ),
  ]}</div>`;
}

const placeName = (language: Language, { place }: DossierPart): string =>
  place.id === "all" ? dossierWords[language].all : place.name;

/** What came out for a place, and what it rests on. */
const answerLine = (language: Language, part: DossierPart): Content => [
  strong(`${placeName(language, part)}: ${headline(language, part.conclusion)}. `),
  reasons(language, part)[0],
];

/** What was found in the wave on which a place is decided, under the place's name. */
const keysOf = (language: Language, part: DossierPart): KeyFigure[] => {
  const { conclusion, findings } = part;
  return conclusion.kind !== "decided"
    ? []
    : findings
        .filter(({ wave }) => wave === conclusion.wave)
        .map((finding) => ({
          ...finding,
          label: `${placeName(language, part)}: ${indicatorName(language, finding.indicator, finding.question)}`,
        }));
};

function partSection(language: Language, part: DossierPart): Content {
  const words = dossierWords[language];
  const { began, waves } = part;
  const source = when(waves[0], ({ report }) => [" ", link(report, words.baselineSource)]);
  return html`<section>${[
    reasons(language, part).map((text) => paragraph(text)),
    agreed(language, part),
    paragraph(words.baseline(dayIn(language, began)), source),
    held(language, part),
  ]}</section>`;
}

/** The waves after the baseline, held against criteria where there are any. */
function held(language: Language, { waves, criteria, findings, conclusion }: DossierPart): Content {
  if (criteria === undefined) return "";
  const deciding = conclusion.kind === "decided" ? conclusion.wave : undefined;
  return waves.slice(1).map((one) =>
    waveBlock(
      language,
      one,
      findings.filter(({ wave }) => wave === one.wave),
      one.wave === deciding,
    ),
  );
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

function reasons(language: Language, part: DossierPart): string[] {
  const words = dossierWords[language];
  const { conclusion } = part;
  switch (conclusion.kind) {
    case "no-criteria":
      return [words.noCriteriaText];
    case "no-test": {
      const { recorded, began } = conclusion;
      return [words.noTestText(dayIn(language, recorded), dayIn(language, began))];
    }
    case "not-yet":
      return [words.notYetText(conclusion.published, conclusion.needed)];
    case "decided":
      return decidedBy(language, part, conclusion);
  }
}

/** What the outcome rests on, and what else could have come out. */
function decidedBy(
  language: Language,
  { criteria, waves }: DossierPart,
  decided: Extract<Conclusion, { kind: "decided" }>,
): string[] {
  const words = dossierWords[language];
  const { better, worse, without, otherwise } = decided;
  const wave = waves.find((one) => one.wave === decided.wave);
  const name = wave === undefined ? words.wave(decided.wave) : nameOf(language, wave);
  const told = words.decided(name, better, worse, criteria?.indicators.length ?? 0);
  const others = otherwise.map((advice) => words.advice[advice]).join("; ");
  return without === 0
    ? [told]
    : [told, words.without(without), others === "" ? words.same : words.otherwise(others)];
}

function agreed(language: Language, { criteria }: DossierPart): Content {
  const words = dossierWords[language];
  return when(criteria, (its) => [
    heading(3, words.criteria),
    list(words.rules(its)),
    paragraph(words.recorded(its.recorded.by, dayIn(language, its.recorded.on))),
  ]);
}

type PublishedWave = DossierPart["waves"][number];
const nameOf = (language: Language, { wave, closed }: PublishedWave): string =>
  `${dossierWords[language].wave(wave)} (${monthIn(language, closed)})`;

function waveBlock(
  language: Language,
  wave: PublishedWave,
  findings: readonly Finding[],
  decides: boolean,
): Content {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  const title = words.findings(nameOf(language, wave));
  const named = findings.map((finding) => ({
    ...finding,
    label: indicatorName(language, finding.indicator, finding.question),
  }));
  return [
    heading(3, title),
    paragraph(decides && [strong(words.decides), " "], link(wave.report, words.source)),
    changeCharts(language, title, named),
    table({
      caption: title,
      named: false,
      head: [
        measured.indicator,
        words.before,
        words.now,
        measured.difference,
        measured.interval,
        measured.detectable,
        measured.verdict,
      ],
      rows: named.map((finding) => rowOf(language, finding)),
    }),
  ];
}

function rowOf(language: Language, finding: Finding & { label: string }): Content[] {
  const words = dossierWords[language];
  const measured = measuredWords[language];
  const { label, n, before, now, verdict } = finding;
  const figure = (value: number | undefined, people: number | undefined) => {
    const who = people === undefined ? words.fewPeople : words.people(people);
    return html`${figureIn(language, finding, value)}<br>${who}`;
  };
  return [
    label,
    figure(before, n.before),
    figure(now, n.now),
    ...changeCells(language, finding, finding),
    strong(verdict === "too-few" ? words.tooFew : measured.verdicts[verdict]),
  ];
}
