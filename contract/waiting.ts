import * as z from "zod";

/** What can wait for the team; the order is that of urgency where two are due on one day. */
export const WaitKind = z.enum([
  "failed",
  "stalled",
  "floor",
  "agenda",
  "outcomes",
  "question",
  "help",
  "signal",
  "words",
  "letters",
  "mail",
  "unreached",
  "response",
  "report",
  "errand",
  "not-helped",
  "picture",
  "wording",
  "owner",
  "action",
]);
export type WaitKind = z.infer<typeof WaitKind>;
