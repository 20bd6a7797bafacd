import { numberIn } from "#domain/measurement/questionnaire/spec.ts";
import { ReferenceFigure } from "./wave.ts";

/** The columns of a file with figures from elsewhere, in any order; `se` may be empty. */
export const REFERENCE_COLUMNS = ReferenceFigure.keyof().options;
type Column = (typeof REFERENCE_COLUMNS)[number];
type ReferenceRow = { line: number; fields: Readonly<Record<Column, string>> };
type ReferenceFault = { line: number; message: string };

/**
 * Figures from elsewhere, or every fault with its line. `indicators` are those that we measure; a
 * share runs from 0 to 1.
 */
export function readReferences(
  rows: readonly ReferenceRow[],
  indicators: { has: (id: string) => boolean },
): { kind: "figures"; figures: ReferenceFigure[] } | { kind: "faults"; faults: ReferenceFault[] } {
  const faults: ReferenceFault[] = [];
  const figures: ReferenceFigure[] = [];
  for (const { line, fields } of rows) {
    const { se, n, estimate, ...words } = fields;
    const read = ReferenceFigure.safeParse({
      ...words,
      n: numberIn(n),
      estimate: numberIn(estimate),
      ...(se === "" ? {} : { se: numberIn(se) }),
    });
    if (!read.success)
      faults.push(
        ...read.error.issues.map(({ path, message }) => ({
          line,
          message: `${path.join(".")}: ${message}`,
        })),
      );
    else if (!indicators.has(read.data.indicator))
      faults.push({ line, message: `indicator: we measure no "${read.data.indicator}"` });
    else figures.push(read.data);
  }
  if (rows.length === 0) faults.push({ line: 1, message: "the file holds no figures" });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "figures", figures };
}
