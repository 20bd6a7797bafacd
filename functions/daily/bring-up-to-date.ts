import * as z from "zod";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { step } from "#functions/middleware/step.ts";
import { migrations } from "#stores/migrations/migrations.ts";

/**
 * Brings what earlier releases wrote up to date, as soon as a release is there. Whatever tells that
 * it is says nothing that matters.
 */
export const bringUpToDate = step({
  input: z.unknown(),
  output: z.strictObject({ versions: z.array(z.int()) }),
  uses: { migrations },
  run: async ({ migrations, now }) => ({ versions: await migrations.run(now()) }),
});

export const handler = onLambda(bringUpToDate);
