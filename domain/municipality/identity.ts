import * as z from "zod";
import { Name } from "#contract/name.ts";

const lines = z
  .string()
  .trim()
  .max(240)
  .refine((text) => text.split("\n").length <= 4);

/**
 * Who runs this installation and answers for it: shown on every page and under every mail. Where
 * holes in the site are reported stands in security.txt alone.
 */
export const Identity = z.strictObject({
  name: Name(2, 80),
  /** Where a letter comes in: at most four lines. */
  address: lines.optional(),
  email: z.email().optional(),
  securityEmail: z.email().optional(),
  /** With whom it does this, as residents know them. */
  partners: z.array(Name(2, 60)).max(8),
});
export type Identity = z.infer<typeof Identity>;

/** Until somebody says who it is, the product's own name stands there. */
export const NOBODY_YET: Identity = { name: "Buurtcyclus", partners: [] };
