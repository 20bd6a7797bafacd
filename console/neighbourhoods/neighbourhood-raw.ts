import { idFrom } from "#domain/neighbourhood-new.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { rowsIn } from "#console/form-fields.ts";
import { sizeOf } from "./neighbourhood-fields.ts";

const someone = ["name", "role", "email", "phone", "photo"] as const;
const whole = (value: string): unknown => (/^\d{1,9}$/.test(value) ? Number(value) : value);
export const given = (value: string): string | undefined => (value === "" ? undefined : value);
const blank = (value: unknown): unknown => (value === "" ? undefined : value);

/**
 * Everything that can be typed of a neighbourhood, as plain facts that nobody looked at yet. `before`
 * keeps what the form does not ask.
 */
export function rawFrom(typed: URLSearchParams, id: string, before: Neighbourhood | undefined) {
  const field = (name: string) => typed.get(name)?.trim() ?? "";
  const areas = rowsIn(typed, "areas").map(({ values }) => ({
    id: given(values["id"] ?? "") ?? idFrom(values["name"] ?? ""),
    name: values["name"] ?? "",
    weight: exactOf(values["weight"] ?? ""),
  }));
  const person = (who: string, parts: readonly string[]) =>
    Object.fromEntries(
      parts.map((part) => [
        part,
        part === "photo" ? given(field(`${who}-photo`)) : field(`${who}-${part}`),
      ]),
    );
  const standIn = person("standIn", [...someone, "first", "last"]);
  const weights = areas.flatMap((area) => (area.weight === "" ? [] : [[area.id, area.weight]]));
  const chosen = typed.getAll("topics");
  // Who is asked sees the topics in the order in which they stand: those that were there stay in front.
  const topics = [
    ...(before?.topics ?? []).filter((topic) => chosen.includes(topic)),
    ...chosen.filter((topic) => !before?.topics.some((one) => one === topic)),
  ];
  return {
    id,
    name: field("name"),
    municipality: field("municipality"),
    cbs: given(field("cbs")),
    inhabitants: blank(whole(field("inhabitants"))),
    languages: typed.getAll("languages"),
    holidayRegion: field("holidayRegion"),
    areas: areas.map((area) => ({ id: area.id, name: area.name })),
    coordinator: person("coordinator", ["name", "email"]),
    contact: person("contact", someone),
    standIn: Object.values(standIn).some((value) => value !== "" && value !== undefined)
      ? standIn
      : undefined,
    team: rowsIn(typed, "team").map(({ values }) => ({
      name: values["name"] ?? "",
      partner: values["partner"] ?? "",
      role: values["role"] ?? "",
      email: values["email"] ?? "",
    })),
    organisations: before?.organisations,
    topics: [...new Set(topics)],
    ...plansFrom(typed),
    threshold: {
      minimum: whole(field("threshold-minimum")),
      share: shareOf(field("threshold-share")),
    },
    rule: field("rule"),
    weights: weights.length === 0 ? undefined : Object.fromEntries(weights),
    norms: before?.norms,
    closed: before?.closed,
    measurement: field("measurement") === "yes" ? measurementFrom(typed, before, areas) : undefined,
  };
}

export function plansFrom(typed: URLSearchParams) {
  const field = (name: string) => typed.get(`weekPlan-${name}`)?.trim() ?? "";
  const numbers = [
    "weeks",
    "invitationDay",
    "reminderAfter",
    "closingAfter",
    "adoptionAfter",
    "midcheckWeek",
    "feedbackWeek",
  ].map((name) => [name, whole(field(name))]);
  const weekPlan = {
    ...Object.fromEntries(numbers),
    version: field("version"),
    source: field("source"),
    chaseWeeks: field("chaseWeeks")
      .split(/[\s,;]+/)
      .filter((one) => one !== "")
      .map(whole),
    sendAt: field("sendAt"),
    closeAt: field("closeAt"),
    quietHours: { from: field("quietFrom"), to: field("quietTo") },
  };
  return {
    weekPlan,
    pauseWeeks: rowsIn(typed, "pauseWeeks").map(({ values }) => values["monday"] ?? ""),
  };
}

function measurementFrom(
  typed: URLSearchParams,
  before: Neighbourhood | undefined,
  areas: readonly { id: string }[],
) {
  const field = (name: string) => typed.get(`measurement-${name}`)?.trim() ?? "";
  const sizes = Object.fromEntries(
    areas.map(({ id }) => [id, typed.get(sizeOf(id))?.trim() ?? ""]),
  );
  const { questions, own, population, criteria } = before?.measurement ?? {};
  return {
    version: field("version"),
    source: field("source"),
    baseline: field("baseline"),
    sample: sampleFrom(field, sizes),
    reminderAfter: whole(field("reminderAfter")),
    closingAfter: whole(field("closingAfter")),
    publishAfter: blank(whole(field("publishAfter"))),
    panel: field("panel") === "yes",
    trim: Number(field("trim").replace(",", ".")),
    comparison: given(field("comparison")),
    questions,
    own,
    population,
    criteria,
  };
}

/** Everybody, a number by lot, or a number from each area. */
function sampleFrom(field: (name: string) => string, typedSizes: Readonly<Record<string, string>>) {
  const onePerAddress = field("onePerAddress") === "yes";
  const size = whole(field("size"));
  const kind = field("sample");
  if (kind === "random") return { kind, size, onePerAddress };
  if (kind === "proportional") return { kind: "stratified", onePerAddress, sizes: { kind, size } };
  if (kind !== "fixed") return { kind, onePerAddress };
  const sizes = {
    kind,
    areas: Object.fromEntries(
      Object.entries(typedSizes).map(([area, typed]) => [area, typed === "" ? 0 : whole(typed)]),
    ),
  };
  return { kind: "stratified", onePerAddress, sizes };
}

/** `10%` and `1/10` are the same; what is neither stays as it is. */
function shareOf(typed: string): string {
  const [, percent, decimals = ""] = /^(\d{1,3})(?:[.,](\d))?\s*%$/.exec(typed) ?? [];
  return percent === undefined
    ? typed.replaceAll(" ", "")
    : `${Number(percent + decimals)}/${decimals === "" ? 100 : 1000}`;
}

/** `1,5` is `15/10`. */
function exactOf(typed: string): string {
  const [, units, decimals] = /^(\d{1,2})[.,](\d{1,2})$/.exec(typed) ?? [];
  return units === undefined || decimals === undefined
    ? typed.replaceAll(" ", "")
    : `${Number(units + decimals)}/${10 ** decimals.length}`;
}
