import type { ContactPerson, Neighbourhood } from "#domain/neighbourhood.ts";
import { FIRST_TOPICS, FIRST_WEEK_PLAN } from "#domain/neighbourhood-new.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { SampleDesign } from "#domain/measurement/design/sample.ts";

import { type Part, partOf, sizeOf } from "./neighbourhood-fields.ts";

type Fields = [name: string, value: string | number | undefined][];
const under = (head: string, fields: Fields): Fields =>
  fields.map(([name, value]) => [`${head}-${name}`, value]);
const typedOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    fields.flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
const someone = ({ name, role, email, phone, photo }: ContactPerson): Fields => [
  ["name", name],
  ["role", role],
  ["email", email],
  ["phone", phone],
  ["photo", photo],
];

function weekPlan({ quietHours, chaseWeeks, ...plan }: Neighbourhood["weekPlan"]): Fields {
  return under("weekPlan", [
    ...Object.entries(plan),
    ["chaseWeeks", chaseWeeks.join(", ")],
    ["quietFrom", quietHours.from],
    ["quietTo", quietHours.to],
  ]);
}

const FIRST_DESIGN: Fields = [
  ["version", "measurement-1"],
  ["source", "our own proposal"],
  ["sample", "census"],
  ["onePerAddress", "no"],
  ["reminderAfter", 10],
  ["closingAfter", 18],
  ["panel", "yes"],
  ["trim", 3],
];

function measurement(design: MeasurementDesign | undefined): Fields {
  if (design === undefined) return under("measurement", FIRST_DESIGN);
  const {
    version,
    source,
    baseline,
    sample,
    reminderAfter,
    closingAfter,
    publishAfter,
    panel,
    trim,
    comparison,
  } = design;
  return [
    ["measurement", "yes"],
    ...under("measurement", [
      ["version", version],
      ["source", source],
      ["baseline", baseline],
      ...drawn(sample),
      ["onePerAddress", sample.onePerAddress ? "yes" : "no"],
      ["reminderAfter", reminderAfter],
      ["closingAfter", closingAfter],
      ["publishAfter", publishAfter],
      ["panel", panel ? "yes" : "no"],
      ["trim", trim],
      ["comparison", comparison],
    ]),
  ];
}

function drawn(sample: SampleDesign): Fields {
  if (sample.kind !== "stratified")
    return [
      ["sample", sample.kind],
      ["size", sample.kind === "random" ? sample.size : undefined],
    ];
  return [
    ["sample", sample.sizes.kind],
    ["size", sample.sizes.kind === "proportional" ? sample.sizes.size : undefined],
  ];
}

/** The facts of a neighbourhood as they stand in its form. */
export function typedFrom(facts: Neighbourhood): URLSearchParams {
  const { weights = {}, measurement: design } = facts;
  const sizes =
    design?.sample.kind === "stratified" && design.sample.sizes.kind === "fixed"
      ? design.sample.sizes.areas
      : {};
  return typedOf([
    ["name", facts.name],
    ["municipality", facts.municipality],
    ["cbs", facts.cbs],
    ["inhabitants", facts.inhabitants],
    ["holidayRegion", facts.holidayRegion],
    ...facts.languages.map((language): Fields[number] => ["languages", language]),
    ...facts.areas.flatMap(({ id, name }, at) =>
      under(`areas-${at}`, [
        ["id", id],
        ["name", name],
        ["weight", weights[id]],
      ]),
    ),
    ...under("coordinator", [
      ["name", facts.coordinator.name],
      ["email", facts.coordinator.email],
    ]),
    ...under("contact", someone(facts.contact)),
    ...(facts.standIn === undefined
      ? []
      : under("standIn", [
          ...someone(facts.standIn),
          ["first", facts.standIn.first],
          ["last", facts.standIn.last],
        ])),
    ...facts.team.flatMap(({ name, partner, role, email }, at) =>
      under(`team-${at}`, [
        ["name", name],
        ["partner", partner],
        ["role", role],
        ["email", email],
      ]),
    ),
    ...weekPlan(facts.weekPlan),
    ...facts.pauseWeeks.flatMap((monday, at) => under(`pauseWeeks-${at}`, [["monday", monday]])),
    ...facts.topics.map((topic): Fields[number] => ["topics", topic]),
    ["threshold-minimum", facts.threshold.minimum],
    ["threshold-share", facts.threshold.share],
    ["rule", facts.rule],
    ...measurement(design),
    ...Object.entries(sizes).map(([area, size]): Fields[number] => [sizeOf(area), size]),
  ]);
}

/** What of it stands on the page of one part. */
export const ofPart = (typed: URLSearchParams, part: Part): URLSearchParams =>
  new URLSearchParams([...typed].filter(([name]) => partOf(name) === part));

/** Everything that is known, with one part as it was typed. */
export const withPart = (
  facts: Neighbourhood,
  part: Part,
  typed: URLSearchParams,
): URLSearchParams =>
  new URLSearchParams([
    ...[...typedFrom(facts)].filter(([name]) => partOf(name) !== part),
    ...ofPart(typed, part),
  ]);

/** With what a new neighbourhood begins. */
export const typedAtFirst = (): URLSearchParams =>
  typedOf([
    ["languages", "nl"],
    ["languages", "en"],
    ...FIRST_TOPICS.map((topic): Fields[number] => ["topics", topic]),
    ...weekPlan(FIRST_WEEK_PLAN),
    ["threshold-minimum", 3],
    ["threshold-share", "1/10"],
    ["rule", "phragmen"],
    ...measurement(undefined),
  ]);
