import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import type { TeamTags } from "#contract/events.ts";
import { Instant, neighbourhoodOf, RunId } from "#contract/ids.ts";
import { coordinatorHears, whyNotArrived } from "#domain/dispatch/notice.ts";
import { step } from "#functions/middleware/step.ts";
import { runPath } from "#web/console-paths.ts";
import { notArrivedMail } from "#web/mails/team.ts";
import { mailEvents, one } from "./mail-events.ts";
import { noticeOfTag, noticeTo, notify } from "./notify.ts";

/** An event about a mail to the team; the tags say which message it was. */
const SesEvent = z.object({
  time: Instant,
  detail: z.object({
    eventType: z.string(),
    bounce: z.object({ bounceType: z.string() }).optional(),
    mail: z.object({
      tags: z.object({
        run: one(RunId),
        key: one(z.string().min(1)),
      } satisfies Partial<Record<keyof TeamTags, z.ZodType>>),
    }),
  }),
});

/**
 * Writes down that a message to the team did not arrive. When an address other than the
 * coordinator's takes no mail at all, the coordinator hears of it, once per cycle or wave and
 * address.
 */
export const recordNoticeEvent = step({
  input: SesEvent,
  output: z.strictObject({ recorded: z.boolean(), told: z.boolean() }),
  uses: { mailer, neighbourhoods, notices, site },
  run: recordNotArrived,
});

async function recordNotArrived(
  stores: Uses<"mailer" | "neighbourhoods" | "notices" | "now" | "sha256" | "site">,
  {
    time,
    detail: {
      eventType,
      bounce,
      mail: {
        tags: { run: id, key },
      },
    },
  }: z.infer<typeof SesEvent>,
) {
  const { notices, neighbourhoods, site } = stores;
  const event = mailEvents[eventType];
  const why =
    event === undefined ? undefined : whyNotArrived(event, bounce?.bounceType === "Permanent");
  const notice =
    why === undefined
      ? undefined
      : await notices.notArrived(id, noticeOfTag(key), { why, at: time });
  if (notice === undefined) return { recorded: false, told: false };
  const neighbourhood = await neighbourhoods.mustGet(neighbourhoodOf(id));
  const { to } = notice;
  if (to === undefined || !coordinatorHears(notice, noticeTo(stores, neighbourhood.coordinator)))
    return { recorded: true, told: false };
  const words = notArrivedMail({
    neighbourhood,
    notice,
    consoleLink: `${site}${runPath(id)}`,
  });
  return {
    recorded: true,
    told: await notify(stores, {
      run: id,
      notice: `undelivered#${to.mailbox}`,
      about: "undelivered",
      to: neighbourhood.coordinator,
      words,
    }),
  };
}

export const handler = onLambda(recordNoticeEvent);
