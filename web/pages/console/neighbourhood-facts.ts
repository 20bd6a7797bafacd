import { weekdayOf } from "#domain/calendar/time.ts";
import { idFrom } from "#domain/neighbourhood-new.ts";
import { Day } from "#domain/ids.ts";
import { Neighbourhood, WeekPlan } from "#domain/neighbourhood.ts";
import { rowsIn, withoutBlanks } from "./form-fields.ts";
import { FIELDS, type FieldName, fieldNamed } from "./neighbourhood-fields.ts";

/** What is wrong with a field beyond its kind. */
export type Special = "twice" | "area-named" | "not-monday" | "last-first" | "beyond" | "quiet" | "own-words" | "taken" | "page" | "not-here" | "area-used" | "no-comparison" | "photo-large" | "photo-type";
export type FieldFault = { control: string; field: FieldName; special?: Special; detail?: string };
export type ReadFacts = { typed: URLSearchParams; facts?: Neighbourhood; faults: FieldFault[] };

const someone = ["name", "role", "email", "phone", "photo"] as const;
const whole = (value: string): unknown => (/^\d{1,9}$/.test(value) ? Number(value) : value);
const given = (value: string): string | undefined => (value === "" ? undefined : value);
const blank = (value: unknown): unknown => (value === "" ? undefined : value);

/** Everything that can be typed of a neighbourhood, as plain facts that nobody looked at yet. `before` keeps what the form does not ask. */
function rawFrom(typed: URLSearchParams, id: string, before: Neighbourhood | undefined) {
  const field = (name: string) => typed.get(name)?.trim() ?? "";
  const areas = rowsIn(typed, "areas").map(({ values }) => ({ id: given(values["id"] ?? "") ?? idFrom(values["name"] ?? ""), name: values["name"] ?? "", weight: exactOf(values["weight"] ?? ""), size: values["size"] ?? "" }));
  const person = (who: string, parts: readonly string[]) => Object.fromEntries(parts.map((part) => [part, part === "photo" ? given(field(`${who}-photo`)) : field(`${who}-${part}`)]));
  const standIn = person("standIn", [...someone, "first", "last"]);
  const weights = areas.flatMap((area) => (area.weight === "" ? [] : [[area.id, area.weight]]));
  const chosen = typed.getAll("topics");
  // Who is asked sees the topics in the order in which they stand: those that were there stay in front.
  const topics = [...(before?.topics ?? []).filter((topic) => chosen.includes(topic)), ...chosen.filter((topic) => !before?.topics.some((one) => one === topic))];
  return {
    id, name: field("name"), municipality: field("municipality"), cbs: given(field("cbs")), inhabitants: blank(whole(field("inhabitants"))), languages: typed.getAll("languages"), holidayRegion: field("holidayRegion"),
    areas: areas.map((area) => ({ id: area.id, name: area.name })),
    coordinator: person("coordinator", ["name", "email"]), contact: person("contact", someone), standIn: Object.values(standIn).some((value) => value !== "" && value !== undefined) ? standIn : undefined,
    team: rowsIn(typed, "team").map(({ values }) => ({ name: values["name"] ?? "", partner: values["partner"] ?? "", role: values["role"] ?? "", email: values["email"] ?? "" })),
    topics: [...new Set(topics)], ...plansFrom(typed),
    threshold: { minimum: whole(field("threshold-minimum")), share: shareOf(field("threshold-share")) }, rule: field("rule"),
    weights: weights.length === 0 ? undefined : Object.fromEntries(weights),
    measurement: field("measurement") === "yes" ? measurementFrom(typed, before, areas) : undefined,
  };
}

function plansFrom(typed: URLSearchParams) {
  const field = (name: string) => typed.get(`weekPlan-${name}`)?.trim() ?? "";
  const numbers = ["weeks", "invitationDay", "reminderAfter", "closingAfter", "adoptionAfter", "midcheckWeek", "feedbackWeek"].map((name) => [name, whole(field(name))]);
  const weekPlan = { ...Object.fromEntries(numbers), version: field("version"), source: field("source"), chaseWeeks: field("chaseWeeks").split(/[\s,;]+/).filter((one) => one !== "").map(whole), sendAt: field("sendAt"), closeAt: field("closeAt"), quietHours: { from: field("quietFrom"), to: field("quietTo") } };
  return { weekPlan, pauseWeeks: rowsIn(typed, "pauseWeeks").map(({ values }) => values["monday"] ?? "") };
}

function measurementFrom(typed: URLSearchParams, before: Neighbourhood | undefined, areas: readonly { id: string; size: string }[]) {
  const field = (name: string) => typed.get(`measurement-${name}`)?.trim() ?? "";
  const onePerAddress = field("onePerAddress") === "yes";
  const size = whole(field("size"));
  const kind = field("sample");
  const fixed = { kind: "fixed", areas: Object.fromEntries(areas.map((area) => [area.id, area.size === "" ? 0 : whole(area.size)])) };
  const sample = kind === "random" ? { kind, size, onePerAddress } : kind === "proportional" || kind === "fixed" ? { kind: "stratified", onePerAddress, sizes: kind === "fixed" ? fixed : { kind, size } } : { kind, onePerAddress };
  const { questions, own, population, criteria } = before?.measurement ?? {};
  return { version: field("version"), source: field("source"), baseline: field("baseline"), sample, reminderAfter: whole(field("reminderAfter")), closingAfter: whole(field("closingAfter")), publishAfter: blank(whole(field("publishAfter"))), panel: field("panel") === "yes", trim: Number(field("trim").replace(",", ".")), comparison: given(field("comparison")), questions, own, population, criteria };
}

/** `10%` and `1/10` are the same; what is neither stays as it is. */
function shareOf(typed: string): string {
  const [, percent, decimals = ""] = /^(\d{1,3})(?:[.,](\d))?\s*%$/.exec(typed) ?? [];
  return percent === undefined ? typed.replaceAll(" ", "") : `${Number(percent + decimals)}/${decimals === "" ? 100 : 1000}`;
}

/** `1,5` is `15/10`. */
function exactOf(typed: string): string {
  const [, units, decimals] = /^(\d{1,2})[.,](\d{1,2})$/.exec(typed) ?? [];
  return units === undefined || decimals === undefined ? typed.replaceAll(" ", "") : `${Number(units + decimals)}/${10 ** decimals.length}`;
}

/** Reads the form: the facts, or what is wrong with each field. Blank rows are left out, and the form comes back without them. */
export function readFacts(form: URLSearchParams, id: string, before: Neighbourhood | undefined): ReadFacts {
  const typed = withoutBlanks(withoutBlanks(withoutBlanks(form, "areas"), "team", ["partner"]), "pauseWeeks");
  const parsed = Neighbourhood.safeParse(rawFrom(typed, id, before));
  const areas = rowsIn(typed, "areas").map(({ values }) => given(values["id"] ?? "") ?? idFrom(values["name"] ?? ""));
  const found = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultOf(issue, areas));
  const more = [...areaFaults(areas), ...dayFaults(typed)];
  const faults = [...found.filter(({ control }) => !more.some((one) => one.control === control)), ...more].filter((one, at, all) => all.findIndex(({ control }) => control === one.control) === at);
  return { typed, faults: inOrder(faults), ...(parsed.success && faults.length === 0 ? { facts: { ...parsed.data, pauseWeeks: parsed.data.pauseWeeks.toSorted() } } : {}) };
}

/** The week plan and the pause weeks as they are typed, for the dates that follow from them; with what is wrong with them. */
export function readPlans(form: URLSearchParams): { plans?: Pick<Neighbourhood, "weekPlan" | "pauseWeeks" | "holidayRegion">; faults: FieldFault[] } {
  const typed = withoutBlanks(form, "pauseWeeks");
  const Plans = Neighbourhood.pick({ pauseWeeks: true, holidayRegion: true }).extend({ weekPlan: WeekPlan });
  const parsed = Plans.safeParse({ ...plansFrom(typed), holidayRegion: typed.get("holidayRegion") ?? "" });
  const faults = [...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultOf(issue, []))), ...dayFaults(typed).filter(({ control }) => !control.startsWith("standIn"))];
  return { faults: inOrder(faults), ...(parsed.success && faults.length === 0 ? { plans: parsed.data } : {}) };
}

const PLACES = Object.keys(FIELDS);
const inOrder = (faults: readonly FieldFault[]): FieldFault[] => faults.toSorted((one, other) => PLACES.indexOf(one.field) - PLACES.indexOf(other.field));

function areaFaults(areas: readonly string[]): FieldFault[] {
  return areas.flatMap((id, at): FieldFault[] => {
    const special = areas.indexOf(id) < at ? "twice" : id === "whole" || id === "wave" ? "area-named" : undefined;
    return special === undefined || id === "" ? [] : [{ control: `areas-${at}-id`, field: "areas-id", special, detail: id }];
  });
}

function dayFaults(typed: URLSearchParams): FieldFault[] {
  const mondays = rowsIn(typed, "pauseWeeks").flatMap(({ values }, at): FieldFault[] => {
    const day = Day.safeParse(values["monday"]).data;
    return day === undefined || weekdayOf(day) === 1 ? [] : [{ control: `pauseWeeks-${at}-monday`, field: "pauseWeeks-monday", special: "not-monday", detail: day }];
  });
  const [first = "", last = ""] = [typed.get("standIn-first"), typed.get("standIn-last")].map((one) => one ?? "");
  const weeks = Number(typed.get("weekPlan-weeks"));
  const late = (["weekPlan-midcheckWeek", "weekPlan-feedbackWeek", "weekPlan-chaseWeeks"] as const).filter((name) => Math.max(0, ...(typed.get(name) ?? "").split(/[\s,;]+/).map(Number).filter(Number.isInteger)) > weeks);
  return [...mondays, ...(last !== "" && last < first ? [{ control: "standIn-last", field: "standIn-last", special: "last-first" } as const] : []), ...late.map((name) => ({ control: name, field: name, special: "beyond", detail: String(weeks) }) as const)];
}

/** Where an issue of the schema stands in the form. */
function faultOf({ path, code }: { path: readonly PropertyKey[]; code: string }, areas: readonly string[]): FieldFault[] {
  const [first = "", second, ...rest] = path.map(String);
  const row = (list: string, part: string, at: number): string => `${list}-${Math.max(0, at)}-${part}`;
  const last = rest.at(-1) ?? second ?? "";
  const control = ((): string => {
    if (first === "areas" || first === "team") return row(first, rest[0] ?? "name", Number(second ?? 0));
    if (first === "pauseWeeks") return row("pauseWeeks", "monday", Number(second ?? 0));
    if (first === "weights") return row("areas", "weight", areas.indexOf(second ?? ""));
    if (first === "weekPlan") return second === "quietHours" ? `weekPlan-${last === "from" ? "quietFrom" : "quietTo"}` : `weekPlan-${second ?? "weeks"}`;
    if (first === "measurement" && second === "sample") return rest.includes("areas") ? row("areas", "size", areas.indexOf(last)) : last === "kind" ? "measurement-sample" : "measurement-size";
    if (first === "measurement" && second === "own") return "languages";
    return second === undefined || first === "languages" || first === "topics" ? first : `${first}-${second}`;
  })();
  const special: Special | undefined = control === "weekPlan-sendAt" && code === "custom" ? "quiet" : first === "measurement" && second === "own" ? "own-words" : undefined;
  const field = fieldNamed(control);
  // What has no place of its own in the form is told at its head.
  return [{ control: field === undefined ? "name" : control, field: field ?? "name", ...(special === undefined ? {} : { special }) }];
}
