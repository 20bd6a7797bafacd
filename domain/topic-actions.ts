import * as z from "zod";
import { Language } from "#contract/language.ts";

/** What can be done about a topic, and by what it shows whether it helped: for who works on it. */
export const TopicActions = z.strictObject({
  indicator: z.string().min(2).max(80).optional(),
  examples: z.record(Language, z.array(z.string().min(3).max(160)).min(1)),
});
export type TopicActions = z.infer<typeof TopicActions>;
