import { z } from "zod";
import { TopicId } from "#domain/ids.ts";
import { Language } from "#domain/language.ts";
import { WeekPlan } from "#domain/neighbourhood.ts";
import { Threshold } from "#domain/tally/terms.ts";
import start from "#data/start.json" with { type: "json" };

/** What a new neighbourhood begins with; the data file can be edited. */
export const { languages, topics, threshold, weekPlan } = z.strictObject({ languages: z.array(Language).min(1), topics: z.array(TopicId), threshold: Threshold, weekPlan: WeekPlan }).parse(start);
