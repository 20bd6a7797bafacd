import * as z from "zod";
import { Instant } from "#contract/ids.ts";

/** Since when a neighbourhood takes no part any more, and why, for everybody to read. */
export const Closed = z.strictObject({ at: Instant, reason: z.string().trim().min(10).max(600) });
export type Closed = z.infer<typeof Closed>;
