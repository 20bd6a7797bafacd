import type { Measured } from "#domain/measurement/report/measure.ts";
import { publishable } from "#domain/disclosure.ts";
import type { Item, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import type { Language } from "#contract/language.ts";
import { numberIn } from "#web/copy/numbers.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { note } from "#web/pages/components.ts";
import { reportDocument } from "#web/pages/document.ts";
import { heading, list, paragraph } from "#web/pages/elements.ts";
import type { Content } from "#web/pages/html.ts";
import { changesBlock, courseBlock, type Shown } from "./figures.ts";

type View = { language: Language; spec: MeasureSpec; measured: Measured; baseline: string };

/**
 * What was measured, as one page that stands by itself: verdicts in honest words, each with its
 * interval and with what so many answers could have shown, and every chart beside its table.
 */
export function measurementReport(view: View): string {
  const { language, baseline, measured, spec } = view;
  const words = measuredWords[language];
  const shown = spec.items.map((item) => shownOf(view, item));
  const names = new Map(measured.weighting.map(({ wave }) => [wave, wave]));
  const compared = [...new Set(measured.comparisons.map(({ wave }) => wave))];
  const body = [
    paragraph(words.intro(baseline)),
    note(words.cause),
    heading(2, words.changes),
    paragraph(words.meaning),
    compared.map((wave) => [
      heading(3, wave),
      changesBlock({ language, title: words.chart(wave), wave, shown }),
    ]),
    heading(2, words.figures),
    shown.map((one) => [heading(3, one.label), courseBlock({ language, shown: one, names })]),
    howReckoned(view),
  ];
  return `${reportDocument({ language, title: words.title }, body)}\n`;
}

function howReckoned({ language, measured }: View): Content {
  const words = measuredWords[language];
  return [
    heading(2, words.method),
    paragraph(words.methodText),
    list(
      measured.weighting.map(({ wave, respondents, effective }) =>
        words.weighting(wave, respondents, numberIn(language, effective, 0)),
      ),
    ),
  ];
}

const UNITS = { proportion: "share", mean: "mean", scale: "score" } as const;

/**
 * One item as it is shown: without the figures that rest on too few answers, and without the
 * changes that would give these away.
 */
function shownOf({ measured }: View, { id, label, type, breaks }: Item): Shown {
  const estimates = measured.estimates.filter(({ item }) => item === id);
  const told = (wave: string) => estimates.some((one) => one.wave === wave && publishable(one.n));
  const changes = measured.comparisons.filter(({ item }) => item === id);
  return {
    label: label ?? id,
    unit: UNITS[type],
    breaks,
    primary: changes.some(({ primary }) => primary),
    figures: estimates.map(({ wave, n, estimate, low, high }) =>
      publishable(n) ? { wave, n, estimate, low, high } : { wave, n },
    ),
    changes: changes.map(({ wave, baseline, difference, low, high, detectable, verdict }) =>
      verdict === "method-break" || (told(wave) && told(baseline))
        ? { wave, difference, low, high, detectable, verdict }
        : { wave, verdict: "no-figure" },
    ),
  };
}
