import { onLambda } from "#functions/middleware/on-lambda.ts";
import { invitations } from "#stores/invitations.ts";
import { residents } from "#stores/residents.ts";
import { mails } from "#stores/mail-ledger.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import type { ResidentTags } from "#contract/events.ts";
import { neighbourhoodOf, ResidentId, RoundId } from "#contract/ids.ts";
import { changeBy } from "#domain/dispatch/ledger.ts";
import { MailKind } from "#contract/mail.ts";
import { step } from "#functions/middleware/step.ts";
import { jsonText, mailEvents, one } from "./mail-events.ts";

/** An event of the mail service as EventBridge brings it; the tags say which mail it is about. */
const SesEvent = z.object({
  time: z.string(),
  detail: z.object({
    eventType: z.string(),
    bounce: z.object({ bounceType: z.string() }).optional(),
    mail: z.object({
      tags: z.object({
        round: one(RoundId),
        batch: one(z.coerce.number().int().min(0)),
        kind: one(MailKind),
        resident: one(ResidentId),
      } satisfies Record<keyof ResidentTags, z.ZodType>),
    }),
  }),
});
const Body = jsonText.pipe(SesEvent);

const Input = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/**
 * Writes down what became of mails. An address that bounced for good, or whose owner complained,
 * gets no mail any more. A message that is no event goes back to the queue, and from there to the
 * lost ones.
 */
export const recordMailEvent = step({
  input: Input,
  output: z.strictObject({
    batchItemFailures: z.array(z.strictObject({ itemIdentifier: z.string() })),
  }),
  uses: { invitations, mails, residents },
  run: recordEvents,
});

async function recordEvents(
  { invitations, mails, residents }: Uses<"invitations" | "mails" | "residents">,
  { Records }: z.infer<typeof Input>,
) {
  const messages = Records.map(({ messageId, body }) => ({
    messageId,
    read: Body.safeParse(body),
  }));
  const events = messages.flatMap(({ read }) => (read.success ? [read.data.detail] : []));
  await mails.record(
    events.flatMap(({ eventType, mail }) => {
      const event = mailEvents[eventType];
      return event === undefined ? [] : [{ of: mail.tags, change: changeBy(event) }];
    }),
  );
  for (const {
    eventType,
    bounce,
    mail: {
      tags: { round, batch, resident },
    },
  } of events) {
    const event = mailEvents[eventType];
    const gone =
      (event === "bounce" && bounce?.bounceType === "Permanent") || event === "complaint";
    // Who was erased meanwhile does not come back by what a mail service tells late.
    if (gone && (await invitations.get(round, batch, resident)) !== undefined)
      await residents.suppress(
        neighbourhoodOf(round),
        resident,
        event === "complaint" ? "complained" : "bounced",
      );
  }
  return {
    batchItemFailures: messages.flatMap(({ messageId, read }) =>
      read.success ? [] : [{ itemIdentifier: messageId }],
    ),
  };
}

export const handler = onLambda(recordMailEvent);
