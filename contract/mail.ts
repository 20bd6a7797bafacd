import * as z from "zod";

/** What one dispatch sends to one round, and reports about. */
export const DispatchKind = z.enum(["invitation", "reminder", "feedback"]);
export type DispatchKind = z.infer<typeof DispatchKind>;

/**
 * Every mail to a resident: also what somebody asked for. Each person gets each kind of a round at
 * most once, and an answer once for each question.
 */
export const MailKind = z.enum([...DispatchKind.options, "receipt", "answer", "entered"]);
export type MailKind = z.infer<typeof MailKind>;
