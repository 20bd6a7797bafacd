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
  const faults: PlanFault[] = [];
  const read = (field: PlanField): number | undefined => {
    const { lowest, highest, standard } = PLAN_FIELDS[field];
    const text = fields[field]?.trim() ?? "";
    if (text === "") {
      if (field === "invited") faults.push({ field, kind: "missing" });
      return standard;
    }
    const value = valueOf(field, text);
    if (value === undefined) faults.push({ field, kind: "no-number" });
    else if (value < lowest || value > highest) faults.push({ field, kind: "out-of-range" });
    return value;
  };
  const [
    invited = 0,
    response = 0,
    share = 0,
    change,
    deff = 1,
    neighbourhoods = 1,
    waves = 1,
    comparisons = 1,
  ] = PLAN_ORDER.map(read);
  if (faults.length === 0 && change !== undefined && change > Math.max(share, 1 - share))
    faults.push({ field: "change", kind: "impossible" });
  if (faults.length > 0) return { kind: "faults", faults };
  const plan: Plan = {
    invited,
    response,
    deff,
    share,
    comparisons,
    ...(change === undefined ? {} : { wanted: change }),
  };
  const all = [
    { neighbourhoods: 1, waves: 1 },
    { neighbourhoods: 1, waves },
    { neighbourhoods, waves: 1 },
    { neighbourhoods, waves },
  ];
  const poolings = all.filter(
    (one, at) =>
      all.findIndex(
        (other) => other.neighbourhoods === one.neighbourhoods && other.waves === one.waves,
      ) === at,
  );
  return { kind: "planned", plan, poolings, ...prospectsOf(plan, poolings) };
}

function valueOf(field: PlanField, text: string): number | undefined {
  const { kind } = PLAN_FIELDS[field];
  const parts = kind === "share" && text.endsWith("%");
  const number = numberIn(parts ? text.slice(0, -1).trim() : text);
  if (number === undefined || (kind === "whole" && !Number.isInteger(number))) return undefined;
  return parts ? number / 100 : number;
}
