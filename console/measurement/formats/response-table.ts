import type { Language } from "#contract/language.ts";
import { SMALLEST } from "#domain/disclosure.ts";
import type { Questionnaire, Response } from "#domain/measurement/wave/wave.ts";
import { answerColumns } from "./answer-columns.ts";
import { type Area, backgroundColumns } from "./background-columns.ts";
import { naming } from "./column.ts";
import type { Cell, Variable } from "./sav.ts";

/**
 * What goes out only when somebody decided so: the code by which a person comes back in another wave, and the words of
 * open answers, which a person has to read first.
 */
type Beside = { panel?: boolean; open?: boolean };
/**
 * Everything about the answers of one wave; `areas` in the order in which they get their numbers. What fewer than
 * `smallest` have in common is left empty in the columns that are no answers.
 */
export type Handed = {
  questionnaire: Pick<Questionnaire, "questions">;
  responses: readonly Response[];
  areas: readonly Area[];
  language: Language;
  beside?: Beside;
  smallest?: number;
};
/** One row a response that was handed in, one cell a variable. */
export type ResponseTable = { variables: Variable[]; rows: Cell[][] };

/**
 * The answers of a wave without identity. No key, no time; rows stand in the order of a hash of what they say, so that
 * their order tells nothing that they do not say themselves. A question not asked or left open is an empty cell.
 */
export function responseTable(
  { questionnaire, responses, areas, language, beside = {}, smallest = SMALLEST.inside }: Handed,
  sha256: (text: string) => string,
): ResponseTable {
  const { panel = false, open = false } = beside;
  const nameOf = naming();
  const handedIn = responses.filter((response) => response.handedIn);
  const columns = [
    ...backgroundColumns(handedIn, { areas, language, panel, smallest, nameOf }),
    ...questionnaire.questions.flatMap((question) =>
      answerColumns(question, { language, nameOf, open: open ? handedIn : [] }),
    ),
  ];
  const rows = handedIn.map((response) => {
    const row = columns.map(({ cell }) => cell(response));
    return { row, hash: sha256(JSON.stringify(row)) };
  });
  return {
    variables: columns.map(({ variable }) => variable),
    rows: rows.toSorted((one, other) => (one.hash < other.hash ? -1 : 1)).map(({ row }) => row),
  };
}
