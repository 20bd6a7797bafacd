import type { Response } from "#domain/measurement/wave/wave.ts";
import { type Cell, NAME, type NumberVariable, RESERVED, type Variable } from "./sav.ts";

/** A variable, and what a response says in it. */
export type Column = { variable: Variable; cell: (response: Response) => Cell };

/** A column of codes without an order; `values` say what they mean. */
export const nominal = (
  { name, label, values }: Pick<NumberVariable, "name" | "label" | "values">,
  cell: Column["cell"],
): Column => ({
  variable: { kind: "number", name, label, level: "nominal", decimals: 0, values, missing: [] },
  cell,
});

export type Naming = (id: string) => string;
/** Gives names that SPSS takes, each of them once. */
export function naming(): Naming {
  const taken = new Set<string>();
  const isFree = (name: string): boolean =>
    NAME.test(name) && !RESERVED.has(name.toUpperCase()) && !taken.has(name);
  return (id) => {
    const plain = id.replaceAll("-", "_").slice(0, 58);
    const numbered = Array.from({ length: taken.size + 2 }, (_, at) => `${plain}_${at + 2}`);
    const name = [plain, ...numbered].find(isFree) ?? plain;
    taken.add(name);
    return name;
  };
}
