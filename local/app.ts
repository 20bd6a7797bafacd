import * as z from "zod";

/** Somebody to log in as on this machine; `groups` are those of the user pool. */
const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
  groups: z.array(z.string()),
  what: z.string(),
});
export type Person = z.infer<typeof Person>;

/** What runs here, as far as the environment's own pages and its login have to know. */
export const App = z.object({
  name: z.string(),
  /** The time zone in which instants are told. */
  zone: z.string(),
  /** Its own pages that are worth a link. */
  links: z.array(z.object({ path: z.string(), name: z.string(), what: z.string() })),
  people: z.array(Person),
});
export type App = z.infer<typeof App>;
