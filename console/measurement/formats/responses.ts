import type { Day } from "#contract/ids.ts";
import { csvOf } from "#functions/formats/csv.ts";
import { WEIGHT } from "./background-columns.ts";
import { type Handed, responseTable, type ResponseTable } from "./response-table.ts";
import { savParts, type Variable } from "./sav.ts";

/** A file as it is offered. */
export type ResponseFile = {
  kind: "csv" | "sav" | "codebook";
  name: string;
  type: string;
  parts: Iterable<Buffer | string>;
};

/**
 * The answers of a wave without identity: as CSV with a code book that says what its numbers mean, and as SPSS's own
 * file, which holds both. `title` and `day` (on which the wave closed) stand in the latter.
 */
export function responseFiles(
  handed: Handed & { title: string; day: Day },
  sha256: (text: string) => string,
): ResponseFile[] {
  const table = responseTable(handed, sha256);
  return [
    {
      kind: "csv",
      name: "responses.csv",
      type: "text/csv; charset=utf-8",
      parts: [csvOf([table.variables.map(({ name }) => name), ...table.rows])],
    },
    {
      kind: "codebook",
      name: "codebook.csv",
      type: "text/csv; charset=utf-8",
      parts: [csvOf(codebookOf(table))],
    },
    {
      kind: "sav",
      name: "responses.sav",
      type: "application/x-spss-sav",
      parts: {
        [Symbol.iterator]: () =>
          savParts({
            title: handed.title,
            day: handed.day,
            ...table,
            cases: table.rows.length,
            weight: WEIGHT,
          }),
      },
    },
  ];
}

const codebookOf = ({ variables }: ResponseTable): (string | number)[][] => [
  ["variable", "label", "level", "value", "words", "missing"],
  ...variables.flatMap(entriesOf),
];

function entriesOf(variable: Variable): (string | number)[][] {
  const { kind, name, label } = variable;
  if (kind === "text") return [[name, label, "text", "", "", ""]];
  const { level, values, missing } = variable;
  if (values.length === 0) return [[name, label, level, "", "", ""]];
  return values.map(({ value, label: words }) => [
    name,
    label,
    level,
    value,
    words,
    missing.includes(value) ? 1 : 0,
  ]);
}
