import * as z from "zod";
import { Day, Instant, NeighbourhoodId, TopicId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Partner } from "#contract/organisation.ts";
import { fitting, jsonAt } from "#cli/files.ts";

const Place = z.strictObject({
  /** Of its facts and residents, in data/. */
  folder: z.string(),
  /** So many of them, the first of the file. */
  residents: z.int().positive(),
  /** The part of those who are asked that answers. */
  response: z.number(),
  /** The part of the answers with which somebody writes something of their own. */
  writes: z.number().default(0.15),
  /** Whether some mail there does not arrive. */
  returned: z.boolean().default(false),
  /** Since when the neighbourhood is there, if not from the beginning. */
  arrives: Day.optional(),
  /** When its first cycle begins, which one is its last, and when the one after that is planned. */
  cycles: z.strictObject({ first: Day, last: z.int().optional(), next: Day.optional() }).optional(),
  /** When its first cycle is planned, where none begins. */
  planned: Day.optional(),
  /** `progress` tells of each wave how far a change has come, from 0 to 1. */
  measured: z
    .strictObject({
      baseline: Day,
      waves: z.int(),
      size: z.int(),
      progress: z.array(z.number()),
    })
    .optional(),
  /** What most residents want in each cycle, the most wanted first. */
  wishes: z.array(z.array(TopicId)),
});
export type Place = z.infer<typeof Place>;

const Told = z.strictObject({
  title: z.string(),
  by: Partner,
  goes: z.enum(["kept", "late", "partly", "broken", "under-way", "overdue", "blocked"]),
  text: z.string(),
  next: z.string().optional(),
  /** A resident who joins in. */
  with: z.string().optional(),
  /** Shows what was done; `text` says what is to be seen. */
  picture: z.strictObject({ file: z.string(), text: z.string() }).optional(),
});
/** A promise as the team words it, and what becomes of it. */
export type Told = z.infer<typeof Told>;

/** What somebody writes, and the destination that the team gives it. */
const Voice = z.strictObject({ language: Language, to: z.string(), words: z.string() });
export type Voice = z.infer<typeof Voice>;

/** A question that a resident asks in a cycle; without an answer it waits. */
const Asked = z.strictObject({
  place: NeighbourhoodId,
  cycle: z.int(),
  text: z.string(),
  answer: z.string(),
  by: z.string(),
});
export type Asked = z.infer<typeof Asked>;

const Story = {
  places: z.strictObject({
    made: z.strictObject({ begins: Day, ends: Instant, seed: z.string() }),
    coordinator: z.strictObject({ name: z.string(), email: z.email() }),
    municipality: z.string(),
    places: z.array(Place),
  }),
  /** By neighbourhood and topic, in the order in which these are chosen. */
  promises: z.record(NeighbourhoodId, z.record(TopicId, z.array(Told))),
  voices: z.array(Voice),
  questions: z.array(Asked),
} as const;

const DATA = new URL("../../data/", import.meta.url).pathname;
export const dataIn = (path: string): string => `${DATA}${path}`;

const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> => {
  const file = dataIn(`demonstration/${name}.json`);
  return fitting(file, schema, jsonAt(file));
};

/** What happens in the demonstration, as data/demonstration tells it. Errors: EnvironmentFault. */
export const storyTold = () => ({
  ...read("places", Story.places),
  promises: read("promises", Story.promises),
  voices: read("voices", Story.voices),
  questions: read("questions", Story.questions),
});
export type Story = ReturnType<typeof storyTold>;
