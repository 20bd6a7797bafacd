import * as z from "zod";
import { live } from "#stores/live.ts";
import { step } from "#functions/middleware/step.ts";

/** Brings what earlier releases wrote up to date, as soon as a release is there. Whatever tells that it is says nothing that matters. */
export const bringUpToDate = step({
  input: z.unknown(),
  output: z.strictObject({ versions: z.array(z.int()) }),
  run: async ({ migrations, now }) => ({ versions: await migrations.run(now()) }),
});

export const handler = bringUpToDate(live());
