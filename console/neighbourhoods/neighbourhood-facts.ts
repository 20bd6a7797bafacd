import { present } from "#contract/present.ts";
import * as z from "zod";
import { weekdayOf } from "#domain/calendar/time.ts";
import { idFrom } from "#domain/neighbourhood-new.ts";
import { Day } from "#contract/ids.ts";
import type { NeighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { Neighbourhood, WeekPlan } from "#domain/neighbourhood.ts";
import { rowsIn, withoutBlanks } from "#console/form-fields.ts";
import { FIELDS, type FieldName, fieldNamed, sizeOf } from "./neighbourhood-fields.ts";
import { given, plansFrom, rawFrom } from "./neighbourhood-raw.ts";

/** What is wrong with a field beyond its kind. */
export type Special = keyof NeighbourhoodFormWords["specials"];
export type FieldFault = { control: string; field: FieldName; special?: Special; detail?: string };
export type ReadFacts = { typed: URLSearchParams; facts?: Neighbourhood; faults: FieldFault[] };

/**
 * Reads the form: the facts, or what is wrong with each field. Blank rows are left out, and the form
 * comes back without them.
 */
export function readFacts(
  form: URLSearchParams,
  id: string,
  before: Neighbourhood | undefined,
): ReadFacts {
  const typed = withoutBlanks(
    withoutBlanks(withoutBlanks(form, "areas"), "team", ["partner"]),
    "pauseWeeks",
  );
  const parsed = Neighbourhood.safeParse(rawFrom(typed, id, before));
  const areas = rowsIn(typed, "areas").map(
    ({ values }) => given(values["id"] ?? "") ?? idFrom(values["name"] ?? ""),
  );
  const found = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultOf(issue, areas));
  const more = [...areaFaults(areas), ...dayFaults(typed)];
  const faults = [...found, ...more].filter(
    (one, at, all) => all.findIndex(({ control }) => control === one.control) === at,
  );
  return {
    typed,
    faults: inOrder(faults),
    ...(parsed.success && faults.length === 0
      ? { facts: { ...parsed.data, pauseWeeks: parsed.data.pauseWeeks.toSorted() } }
      : {}),
  };
}

/**
 * The week plan and the pause weeks as they are typed, for the dates that follow from them; with
 * what is wrong with them.
 */
export function readPlans(form: URLSearchParams): {
  plans?: Pick<Neighbourhood, "weekPlan" | "pauseWeeks" | "holidayRegion">;
  faults: FieldFault[];
} {
  const typed = withoutBlanks(form, "pauseWeeks");
  const { pauseWeeks, holidayRegion } = Neighbourhood.shape;
  const Plans = z.strictObject({ pauseWeeks, holidayRegion, weekPlan: WeekPlan });
  const parsed = Plans.safeParse({
    ...plansFrom(typed),
    holidayRegion: typed.get("holidayRegion") ?? "",
  });
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultOf(issue, []))),
    ...dayFaults(typed).filter(({ control }) => !control.startsWith("standIn")),
  ];
  return {
    faults: inOrder(faults),
    ...(parsed.success && faults.length === 0 ? { plans: parsed.data } : {}),
  };
}

const PLACES = Object.keys(FIELDS);
const inOrder = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.toSorted((one, other) => PLACES.indexOf(one.field) - PLACES.indexOf(other.field));

function areaFaults(areas: readonly string[]): FieldFault[] {
  return areas.flatMap((id, at): FieldFault[] => {
    const named = id === "whole" || id === "wave" ? "area-named" : undefined;
    const special = areas.indexOf(id) < at ? "twice" : named;
    return special === undefined || id === ""
      ? []
      : [{ control: `areas-${at}-id`, field: "areas-id", special, detail: id }];
  });
}

function dayFaults(typed: URLSearchParams): FieldFault[] {
  const mondays = rowsIn(typed, "pauseWeeks").flatMap(({ values }, at): FieldFault[] => {
    const day = Day.safeParse(values["monday"]).data;
    return day === undefined || weekdayOf(day) === 1
      ? []
      : [
          {
            control: `pauseWeeks-${at}-monday`,
            field: "pauseWeeks-monday",
            special: "not-monday",
            detail: day,
          },
        ];
  });
  const [first, last] = [typed.get("standIn-first"), typed.get("standIn-last")].map(
    (one) => Day.safeParse(one).data,
  );
  const weeks =
    WeekPlan.shape.weeks.safeParse(Number(typed.get("weekPlan-weeks"))).data ?? Infinity;
  const late = (
    ["weekPlan-midcheckWeek", "weekPlan-feedbackWeek", "weekPlan-chaseWeeks"] as const
  ).filter(
    (name) =>
      Math.max(
        0,
        ...(typed.get(name) ?? "")
          .split(/[\s,;]+/)
          .map(Number)
          .filter(Number.isInteger),
      ) > weeks,
  );
  return [
    ...mondays,
    ...(first !== undefined && last !== undefined && last < first
      ? [{ control: "standIn-last", field: "standIn-last", special: "last-first" } as const]
      : []),
    ...late.map(
      (name) => ({ control: name, field: name, special: "beyond", detail: String(weeks) }) as const,
    ),
  ];
}

const inRow = (list: string, part: string, at: number): string =>
  `${list}-${Math.max(0, at)}-${part}`;

/** By what a path into the facts begins with: the control in which that is typed. */
type Controls = Readonly<
  Record<string, (rest: readonly string[], areas: readonly string[]) => string>
>;
const CONTROLS: Controls = {
  areas: ([at = 0, part = "name"]) => inRow("areas", part, Number(at)),
  team: ([at = 0, part = "name"]) => inRow("team", part, Number(at)),
  pauseWeeks: ([at = 0]) => inRow("pauseWeeks", "monday", Number(at)),
  weights: ([area = ""], areas) => inRow("areas", "weight", areas.indexOf(area)),
  weekPlan: ([part = "weeks", ...rest]) =>
    part === "quietHours"
      ? `weekPlan-${rest.at(-1) === "from" ? "quietFrom" : "quietTo"}`
      : `weekPlan-${part}`,
  measurement: (rest) => measurementControl(rest),
  languages: () => "languages",
  topics: () => "topics",
};

function measurementControl([part, ...rest]: readonly string[]): string {
  if (part === "own") return "languages";
  if (part !== "sample") return part === undefined ? "measurement" : `measurement-${part}`;
  const last = rest.at(-1) ?? part;
  if (rest.includes("areas")) return sizeOf(last);
  return last === "kind" ? "measurement-sample" : "measurement-size";
}

function controlOf([first = "", ...rest]: readonly string[], areas: readonly string[]): string {
  if (Object.hasOwn(CONTROLS, first)) return CONTROLS[first]?.(rest, areas) ?? first;
  return [first, ...rest.slice(0, 1)].join("-");
}

function specialOf(control: string, code: string, path: readonly string[]): Special | undefined {
  if (control === "weekPlan-sendAt" && code === "custom") return "quiet";
  return path[0] === "measurement" && path[1] === "own" ? "own-words" : undefined;
}

/** Where an issue of the schema stands in the form. */
function faultOf(issue: z.core.$ZodIssue, areas: readonly string[]): FieldFault[] {
  const path = issue.path.map(String);
  // What is told of areas as a whole is told of their codes, each at its own.
  if (issue.code === "invalid_key" || (issue.code === "custom" && path[0] === "areas")) return [];
  const control = controlOf(path, areas);
  const special = specialOf(control, issue.code, path);
  const field = fieldNamed(control);
  // What has no place of its own in the form is told at its head.
  return [
    {
      control: field === undefined ? "name" : control,
      field: field ?? "name",
      ...present({ special }),
    },
  ];
}
