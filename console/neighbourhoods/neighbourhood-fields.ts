import type { NeighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import type { FieldSpec } from "#console/form-fields.ts";

/** A text of so many characters, and a whole number of this size. */
const text = (from: number, to: number) => ({ kind: "text", from, to }) as const;
const number = (from: number, to: number) => ({ kind: "number", from, to }) as const;
const optional = { optional: true } as const;

/**
 * Every field of the form of a neighbourhood and what it takes; those of a list stand once and come
 * by row, `team-2-email`.
 */
export const FIELDS = {
  name: text(2, 60),
  id: { kind: "code" },
  municipality: text(2, 60),
  cbs: { kind: "cbs", ...optional },
  inhabitants: { ...number(1, 1_000_000), ...optional },
  holidayRegion: { kind: "choice" },
  languages: { kind: "many", from: 1, to: 6 },
  "areas-name": text(2, 60),
  "areas-id": { kind: "code" },
  "areas-weight": { kind: "weight", ...optional },
  "coordinator-name": text(2, 80),
  "coordinator-email": { kind: "email" },
  "contact-name": text(2, 80),
  "contact-role": text(2, 80),
  "contact-email": { kind: "email" },
  "contact-phone": { kind: "phone" },
  "contact-photo": { kind: "photo", ...optional },
  "standIn-name": text(2, 80),
  "standIn-role": text(2, 80),
  "standIn-email": { kind: "email" },
  "standIn-phone": { kind: "phone" },
  "standIn-photo": { kind: "photo", ...optional },
  "standIn-first": { kind: "day" },
  "standIn-last": { kind: "day" },
  "team-name": text(2, 80),
  "team-partner": { kind: "choice" },
  "team-role": text(2, 80),
  "team-email": { kind: "email" },
  "weekPlan-version": text(1, 40),
  "weekPlan-source": text(3, 200),
  "weekPlan-weeks": number(6, 26),
  "weekPlan-invitationDay": number(0, 28),
  "weekPlan-reminderAfter": number(5, 21),
  "weekPlan-closingAfter": number(18, 60),
  "weekPlan-adoptionAfter": number(1, 14),
  "weekPlan-chaseWeeks": { kind: "weeks" },
  "weekPlan-midcheckWeek": number(2, 26),
  "weekPlan-feedbackWeek": number(3, 26),
  "weekPlan-sendAt": { kind: "time" },
  "weekPlan-closeAt": { kind: "time" },
  "weekPlan-quietFrom": { kind: "time" },
  "weekPlan-quietTo": { kind: "time" },
  "pauseWeeks-monday": { kind: "day" },
  topics: { kind: "many", from: 3, to: 14 },
  "threshold-minimum": number(0, 1000),
  "threshold-share": { kind: "share" },
  rule: { kind: "choice" },
  "measurement-version": text(1, 40),
  "measurement-source": text(3, 200),
  "measurement-baseline": { kind: "day" },
  "measurement-sample": { kind: "choice" },
  "measurement-size": number(1, 1_000_000),
  sizes: { ...number(0, 1_000_000), ...optional },
  "measurement-onePerAddress": { kind: "choice" },
  "measurement-reminderAfter": number(5, 21),
  "measurement-closingAfter": number(18, 60),
  "measurement-publishAfter": { ...number(0, 60), ...optional },
  "measurement-panel": { kind: "choice" },
  "measurement-trim": number(1, 10),
  "measurement-comparison": { kind: "choice", ...optional },
} as const satisfies Record<keyof NeighbourhoodFormWords["fields"], FieldSpec>;
export type FieldName = keyof typeof FIELDS;

/** Lists whose rows can be added and taken away, and what a row has. */
export const ROWS = {
  areas: ["name", "id", "weight"],
  team: ["name", "partner", "role", "email"],
  pauseWeeks: ["monday"],
} as const;
export type Rows = keyof typeof ROWS;
export const isRows = (name: string): name is Rows => Object.hasOwn(ROWS, name);

/** The control for how many a measurement asks in an area. */
export const sizeOf = (area: string): string => `sizes-${area}`;

/** The field's name of a control, `team-2-email` being one of `team-email`. */
export function fieldNamed(control: string): FieldName | undefined {
  const name = control.startsWith("sizes-") ? "sizes" : control.replace(/-\d+(?=-|$)/, "");
  return isField(name) ? name : undefined;
}
/** What of a neighbourhood has a page of its own, in the order in which it is shown. */
export const PARTS = [
  "base",
  "areas",
  "contact",
  "stand-in",
  "team",
  "topics",
  "week-plan",
  "measurement",
] as const;
export type Part = (typeof PARTS)[number];

/** By what the names of the controls of a part begin. */
const HEADS: Readonly<Record<string, Part>> = {
  areas: "areas",
  coordinator: "contact",
  contact: "contact",
  standIn: "stand-in",
  team: "team",
  topics: "topics",
  threshold: "topics",
  rule: "topics",
  weekPlan: "week-plan",
  pauseWeeks: "week-plan",
  measurement: "measurement",
  sizes: "measurement",
};
export const partOf = (control: string): Part => HEADS[control.split("-")[0] ?? ""] ?? "base";

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);
