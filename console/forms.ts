import * as z from "zod";
import { AreaId, Day, NeighbourhoodId, RandomId, TopicId } from "#contract/ids.ts";
import { FloorDecision } from "#domain/tally/floor.ts";
import { Partner } from "#contract/organisation.ts";
import type { Told } from "#web/pages/components.ts";

const text = (max: number) => z.string().trim().max(max);
const optional = (max: number) =>
  text(max)
    .transform((value) => (value === "" ? undefined : value))
    .optional();
const csrf = z.string();

/** Of a fact, as its page showed it. */
export const Version = z.coerce.number().int().min(1);

/** The forms of the console: the pages write these names, the console reads them. */
export const StartWaveForm = z.object({
  csrf,
  neighbourhood: NeighbourhoodId,
  firstDay: z.union([Day, z.literal("").transform(() => undefined)]).optional(),
  reason: text(2000).min(3),
  next: z.string().optional(),
});
export const StartForm = StartWaveForm.extend({ area: AreaId });
/** `version` of the run as its page showed it; who sends none has not looked. */
export const SteerForm = z.object({
  csrf,
  reason: text(2000).min(3),
  version: z.coerce.number().int().optional(),
});
export const ActionForm = z.object({
  csrf,
  topic: TopicId,
  title: text(160).min(3),
  /** Names of people of the team. */
  owner: z.array(text(80).min(2)).min(1).max(5),
  partners: z.array(Partner).default([]),
  coOwner: optional(60),
  due: Day,
});
/** What is agreed anew; steps and evidence are read line by line. */
export const AgreeForm = z.object({
  csrf,
  title: text(160).min(3),
  partners: z.array(Partner).default([]),
  coOwner: optional(60),
  due: Day,
  publicText: optional(1000),
  note: optional(1000),
});
export const AnswerForm = z.object({
  csrf,
  id: RandomId,
  question: text(1000).min(10),
  answer: text(3000).min(10),
  by: text(120).min(2),
});
/** Triage and places; per topic `integral-<topic>` and `willing-<topic>`. */
export const FloorForm = z.object({
  csrf,
  way: FloorDecision.shape.way,
  reason: text(600).min(10),
});
export const AgendaForm = z.object({
  csrf,
  places: z.array(z.string()).max(6),
  reason: optional(600),
});

/** What is told at the fields where a rule is broken. */
export const faultsWhere = (
  rules: readonly (readonly [broken: boolean, field: string, text: string])[],
): Told => rules.flatMap(([broken, field, text]) => (broken ? [{ field, text }] : []));

/** A form's fields as an object; names in `lists` may come more than once. */
export function fieldsOf(
  form: URLSearchParams,
  lists: readonly string[] = [],
): Record<string, unknown> {
  return {
    ...Object.fromEntries(form),
    ...Object.fromEntries(lists.map((name) => [name, form.getAll(name)])),
  };
}
