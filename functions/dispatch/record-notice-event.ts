import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import * as z from "zod";
import { Instant, isWave, neighbourhoodOf, RunId } from "#contract/ids.ts";
import { coordinatorHears, whyNotArrived } from "#domain/dispatch/notice.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { notArrivedMail } from "#web/mails/team.ts";
import { mailEvents, one } from "./mail-events.ts";
import { noticeOfTag, noticeTo, notify } from "./notify.ts";

/** An event about a mail to the team; the tags say which message it was. */
const SesEvent = z.object({
  time: Instant,
  detail: z.object({
    eventType: z.string(),
    bounce: z.object({ bounceType: z.string() }).optional(),
    mail: z.object({ tags: z.object({ run: one(RunId), key: one(z.string().min(1)) }) }),
  }),
});

/** Writes down that a message to the team did not arrive. When an address other than the coordinator's takes no mail at all, the coordinator hears of it, once per cycle or wave and address. */
export const recordNoticeEvent = step({
  input: SesEvent,
  output: z.strictObject({ recorded: z.boolean(), told: z.boolean() }),
  uses: { mailer, neighbourhoods, notices, site },
  async run(
    dependencies,
    {
      time,
      detail: {
        eventType,
        bounce,
        mail: {
          tags: { run: id, key },
        },
      },
    },
  ) {
    const { notices, neighbourhoods, site } = dependencies;
    const event = mailEvents[eventType];
    const why =
      event === undefined ? undefined : whyNotArrived(event, bounce?.bounceType === "Permanent");
    const notice =
      why === undefined
        ? undefined
        : await notices.notArrived(id, noticeOfTag(key), { why, at: time });
    if (notice === undefined) return { recorded: false, told: false };
    const home = neighbourhoodOf(id);
    const neighbourhood = await neighbourhoods.get(home);
    if (neighbourhood === undefined) throw new NotFound(`There is no neighbourhood ${home}.`);
    const { to } = notice;
    if (
      to === undefined ||
      !coordinatorHears(notice, noticeTo(dependencies, neighbourhood.coordinator))
    )
      return { recorded: true, told: false };
    const words = notArrivedMail({
      language: mainLanguage(neighbourhood),
      neighbourhood,
      notice,
      consoleLink: `${site}/console/${isWave(id) ? "waves" : "cycles"}/${id}`,
    });
    return {
      recorded: true,
      told: await notify(dependencies, {
        run: id,
        notice: `undelivered#${to.mailbox}`,
        about: "undelivered",
        to: neighbourhood.coordinator,
        words,
      }),
    };
  },
});

export const handler = onLambda(recordNoticeEvent);
