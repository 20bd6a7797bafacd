import * as z from "zod";
import type { MailEvent } from "#domain/dispatch/mail.ts";

/** The events of the mail service by the names that EventBridge brings. */
export const mailEvents: Readonly<Record<string, MailEvent>> = {
  Send: "send",
  Delivery: "delivery",
  Bounce: "bounce",
  Complaint: "complaint",
  Reject: "reject",
};

/** A tag of a mail, which comes as a list of one. */
export const one = <T extends z.ZodType>(value: T) =>
  z.tuple([value]).transform(([first]) => first);

/** JSON in a message of a queue. */
export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "is not JSON" });
    return z.NEVER;
  }
});
