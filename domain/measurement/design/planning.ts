import { numberIn } from "#domain/measurement/questionnaire/spec.ts";
import { type Plan, type Pooling, prospectsOf } from "#domain/measurement/statistics/power.ts";

/**
 * What is asked of whoever plans a wave. A share is written as 0.3 or 30%; `standard` stands in for
 * what is left open, and without one it may stay open or, for `invited`, must not.
 */
export const PLAN_FIELDS = {
  invited: { kind: "whole", lowest: 1, highest: 1_000_000, standard: undefined },
  response: { kind: "share", lowest: 0.01, highest: 1, standard: 0.3 },
  share: { kind: "share", lowest: 0, highest: 1, standard: 0.5 },
  change: { kind: "share", lowest: 0.001, highest: 1, standard: undefined },
  deff: { kind: "number", lowest: 1, highest: 20, standard: 1 },
  neighbourhoods: { kind: "whole", lowest: 1, highest: 1000, standard: 4 },
  waves: { kind: "whole", lowest: 1, highest: 20, standard: 2 },
  comparisons: { kind: "whole", lowest: 1, highest: 100, standard: 1 },
} as const satisfies Record<
  string,
  {
    kind: "whole" | "share" | "number";
    lowest: number;
    highest: number;
    standard: number | undefined;
  }
>;
export type PlanField = keyof typeof PLAN_FIELDS;
export const PLAN_ORDER: readonly PlanField[] = [
  "invited",
  "response",
  "share",
  "change",
  "deff",
  "neighbourhoods",
  "waves",
  "comparisons",
];

/** `impossible`: no share can rise or fall so much from where it is. */
export type PlanFault = {
  field: PlanField;
  kind: "missing" | "no-number" | "out-of-range" | "impossible";
};
export type Planned = { kind: "planned"; plan: Plan; poolings: Pooling[] } & ReturnType<
  typeof prospectsOf
>;

/**
 * Reads a plan and reckons what it can show: one neighbourhood and one wave, then with what may be
 * taken together. Or every fault at once.
 */
export function planned(
  fields: Readonly<Partial<Record<PlanField, string | undefined>>>,
): Planned | { kind: "faults"; faults: PlanFault[] } {
  const read = PLAN_ORDER.map((field) => [field, readField(field, fields[field])] as const);
  const faults = read.flatMap(([field, found]) =>
    typeof found === "string" ? [{ field, kind: found }] : [],
  );
  if (faults.length > 0) return { kind: "faults", faults };
  const values = new Map(read);
  // Not a number where `change` was left open; every other field has a value.
  const of = (field: PlanField): number => Number(values.get(field));
  const wanted = of("change");
  if (wanted > Math.max(of("share"), 1 - of("share")))
    return { kind: "faults", faults: [{ field: "change", kind: "impossible" }] };
  const plan: Plan = {
    invited: of("invited"),
    response: of("response"),
    deff: of("deff"),
    share: of("share"),
    comparisons: of("comparisons"),
    ...(Number.isNaN(wanted) ? {} : { wanted }),
  };
  const poolings = poolingsOf(of("neighbourhoods"), of("waves"));
  return { kind: "planned", plan, poolings, ...prospectsOf(plan, poolings) };
}

/** Alone, over waves, over neighbourhoods and over both; each once. */
const poolingsOf = (neighbourhoods: number, waves: number): Pooling[] =>
  [...new Set([1, neighbourhoods])].flatMap((together) =>
    [...new Set([1, waves])].map((later) => ({ neighbourhoods: together, waves: later })),
  );

function readField(
  field: PlanField,
  given: string | undefined,
): number | PlanFault["kind"] | undefined {
  const { lowest, highest, standard } = PLAN_FIELDS[field];
  const text = given?.trim() ?? "";
  if (text === "") return field === "invited" ? "missing" : standard;
  const value = valueOf(field, text);
  if (value === undefined) return "no-number";
  return value < lowest || value > highest ? "out-of-range" : value;
}

function valueOf(field: PlanField, text: string): number | undefined {
  const { kind } = PLAN_FIELDS[field];
  const parts = kind === "share" && text.endsWith("%");
  const number = numberIn(parts ? text.slice(0, -1).trim() : text);
  if (number === undefined || (kind === "whole" && !Number.isInteger(number))) return undefined;
  return parts ? number / 100 : number;
}
