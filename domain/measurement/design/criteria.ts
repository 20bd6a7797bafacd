import * as z from "zod";
import { Day } from "#contract/ids.ts";
import { IndicatorId } from "#domain/measurement/questionnaire/question.ts";

/**
 * What a municipality decides on after so many waves, recorded before the first of them. `go-on`
 * needs that at least `better` of these indicators are demonstrably better than the baseline and at
 * most `worse` demonstrably worse;
 * `stop` when at least so many are worse; everything between is `adapt`.
 */
export const Criteria = z
  .strictObject({
    afterWaves: z.int().min(2).max(20),
    indicators: z.array(IndicatorId).min(1).max(12),
    goOn: z.strictObject({ better: z.int().min(1), worse: z.int().min(0) }),
    stop: z.strictObject({ worse: z.int().min(1) }),
    /** Who decided that these are the criteria, and when. */
    recorded: z.strictObject({ by: z.string().min(2).max(120), on: Day }),
  })
  .refine(({ goOn, stop }) => stop.worse > goOn.worse, {
    error: "what is reason to stop cannot be reason to go on",
    path: ["stop", "worse"],
  });
export type Criteria = z.infer<typeof Criteria>;
