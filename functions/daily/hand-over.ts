import * as z from "zod";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { calendars } from "#stores/calendars.ts";
import { secret } from "#stores/chance.ts";
import { leavings } from "#stores/leavings.ts";
import { mailer } from "#stores/mailer.ts";
import { members } from "#stores/members.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { notices } from "#stores/notices.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { sessions } from "#stores/sessions.ts";
import { site } from "#stores/settings.ts";
import { waiting } from "#stores/waiting.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { handOverThings } from "#functions/actions/hand-over-things.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Hands over what those had whose day to leave has come, and goes on where a press was broken off.
 */
export const handOver = step({
  input: z.strictObject({}),
  output: z.strictObject({ left: z.int().min(0) }),
  uses: {
    actions,
    audit,
    calendars,
    leavings,
    mailer,
    members,
    neighbourhoods,
    notices,
    promiseLinks,
    secret,
    sessions,
    site,
    waiting,
  },
  async run(stores) {
    const today = dayOf(stores.now());
    const due = (await stores.leavings.all()).filter(({ on }) => on <= today);
    for (const leaving of due) await handOverThings(stores, leaving);
    return { left: due.length };
  },
});

export const handler = onLambda(handOver);
