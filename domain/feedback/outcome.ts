import * as z from "zod";
import { Partner } from "#domain/neighbourhood.ts";

const said = z.string().min(10).max(1000);

/**
 * The five answers that residents get: what was done, agreed, looked into, handed over, or not done
 * and why; each says what comes next.
 */
export const Outcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("done"), text: said, next: z.string().max(600).optional() }),
  z.strictObject({ kind: z.literal("agreed"), text: said, next: z.string().min(3).max(600) }),
  z.strictObject({ kind: z.literal("looking-into"), text: said, next: z.string().min(3).max(600) }),
  z.strictObject({
    kind: z.literal("handed-over"),
    to: Partner,
    text: said,
    next: z.string().max(600).optional(),
  }),
  z.strictObject({ kind: z.literal("not-done"), text: said, next: z.string().max(600).optional() }),
]);
export type Outcome = z.infer<typeof Outcome>;
