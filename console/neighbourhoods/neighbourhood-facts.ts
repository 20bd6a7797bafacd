import * as z from "zod";
import { weekdayOf } from "#domain/calendar/time.ts";
import { idFrom } from "#domain/neighbourhood-new.ts";
import { Day } from "#contract/ids.ts";
import type { NeighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { Neighbourhood, WeekPlan } from "#domain/neighbourhood.ts";
import { rowsIn, withoutBlanks } from "#console/form-fields.ts";
import { FIELDS, type FieldName, fieldNamed } from "./neighbourhood-fields.ts";
import { given, plansFrom, rawFrom } from "./neighbourhood-raw.ts";

/** What is wrong with a field beyond its kind. */
export type Special = keyof NeighbourhoodFormWords["specials"];
export type FieldFault = { control: string; field: FieldName; special?: Special; detail?: string };
export type ReadFacts = { typed: URLSearchParams; facts?: Neighbourhood; faults: FieldFault[] };

/** Reads the form: the facts, or what is wrong with each field. Blank rows are left out, and the form comes back without them. */
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

/** The week plan and the pause weeks as they are typed, for the dates that follow from them; with what is wrong with them. */
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
    const special =
      areas.indexOf(id) < at ? "twice" : id === "whole" || id === "wave" ? "area-named" : undefined;
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

/** Where an issue of the schema stands in the form. */
function faultOf(
  { path, code }: { path: readonly PropertyKey[]; code: string },
  areas: readonly string[],
): FieldFault[] {
  const [first = "", second, ...rest] = path.map(String);
  // What is told of areas as a whole is told of their codes, each at its own.
  if (code === "invalid_key" || (code === "custom" && first === "areas")) return [];
  const row = (list: string, part: string, at: number): string =>
    `${list}-${Math.max(0, at)}-${part}`;
  const last = rest.at(-1) ?? second ?? "";
  const control = ((): string => {
    if (first === "areas" || first === "team")
      return row(first, rest[0] ?? "name", Number(second ?? 0));
    if (first === "pauseWeeks") return row("pauseWeeks", "monday", Number(second ?? 0));
    if (first === "weights") return row("areas", "weight", areas.indexOf(second ?? ""));
    if (first === "weekPlan")
      return second === "quietHours"
        ? `weekPlan-${last === "from" ? "quietFrom" : "quietTo"}`
        : `weekPlan-${second ?? "weeks"}`;
    if (first === "measurement" && second === "sample")
      return rest.includes("areas")
        ? row("areas", "size", areas.indexOf(last))
        : last === "kind"
          ? "measurement-sample"
          : "measurement-size";
    if (first === "measurement" && second === "own") return "languages";
    return second === undefined || first === "languages" || first === "topics"
      ? first
      : `${first}-${second}`;
  })();
  const special: Special | undefined =
    control === "weekPlan-sendAt" && code === "custom"
      ? "quiet"
      : first === "measurement" && second === "own"
        ? "own-words"
        : undefined;
  const field = fieldNamed(control);
  // What has no place of its own in the form is told at its head.
  return [
    {
      control: field === undefined ? "name" : control,
      field: field ?? "name",
      ...(special === undefined ? {} : { special }),
    },
  ];
}
