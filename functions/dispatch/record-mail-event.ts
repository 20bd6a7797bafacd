import { z } from "zod";
import { neighbourhoodOf, ResidentId, RoundId } from "#domain/ids.ts";
import { changeBy } from "#domain/dispatch/ledger.ts";
import { MailKind } from "#domain/dispatch/mail.ts";
import { live } from "#functions/adapters/live.ts";
import { step } from "#functions/middleware/step.ts";
import { mailEvents, one } from "./mail-events.ts";

/** An event of the mail service as EventBridge brings it; the tags say which mail it is about. */
const SesEvent = z.object({
  time: z.string(),
  detail: z.object({
    eventType: z.string(),
    bounce: z.object({ bounceType: z.string() }).optional(),
    mail: z.object({ tags: z.object({ round: one(RoundId), batch: one(z.coerce.number().int().min(0)), kind: one(MailKind), resident: one(ResidentId) }) }),
  }),
});

/** Writes down what became of a mail. An address that bounced for good, or whose owner complained, gets no mail any more. */
export const recordMailEvent = step({
  input: SesEvent,
  output: z.strictObject({ recorded: z.boolean() }),
  async run({ mails, residents }, { detail: { eventType, bounce, mail } }) {
    const event = mailEvents[eventType];
    if (event === undefined) return { recorded: false };
    const recorded = await mails.record(mail.tags, changeBy(event));
    const gone = (event === "bounce" && bounce?.bounceType === "Permanent") || event === "complaint";
    if (gone) await residents.suppress(neighbourhoodOf(mail.tags.round), mail.tags.resident, event === "complaint" ? "complained" : "bounced");
    return { recorded };
  },
});

export const handler = recordMailEvent(live());
