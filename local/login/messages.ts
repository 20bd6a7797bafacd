import * as z from "zod";

export const LoginSetup = z.object({
  issuer: z.url(),
  clients: z.array(
    z.object({ id: z.string(), callbacks: z.array(z.string()), logouts: z.array(z.string()) }),
  ),
  keys: z.string(),
  database: z.string(),
  clock: z.instanceof(SharedArrayBuffer),
});
export type LoginSetup = z.infer<typeof LoginSetup>;
