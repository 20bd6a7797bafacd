import * as z from "zod";
import { App } from "#local/app.ts";

/** What the issuer's thread starts with; `keys` and `database` are files. */
export const LoginSetup = z.object({
  app: App,
  issuer: z.url(),
  clients: z.array(
    z.object({ id: z.string(), callbacks: z.array(z.string()), logouts: z.array(z.string()) }),
  ),
  keys: z.string(),
  database: z.string(),
  clock: z.instanceof(SharedArrayBuffer),
});
export type LoginSetup = z.infer<typeof LoginSetup>;
