import { onLambda } from "#functions/middleware/on-lambda.ts";
import { readings } from "#stores/texts.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { code } from "#stores/chance.ts";
import { mailer } from "#stores/mailer.ts";
import { machines } from "#stores/machines.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { atConsole } from "#console/at-console.ts";
import { handOut } from "./hand-out.ts";
import { answerTriage, confirmInRoom, withdrawPromise, writePromise } from "./meeting-deeds.ts";
import { showMeeting } from "./show-meeting.ts";

/** The meeting in which residents and the team decide: what they see there, answer and promise. */
export const meetingPages = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    code,
    cycles,
    machines,
    mailer,
    promiseLinks,
    readings,
  },
  routes: [
    ["GET", "/console/meeting/:cycle", "hold meeting", (call) => showMeeting(call)],
    // Where a form was sent to, opened anew: the meeting as it stands.
    ["GET", "/console/meeting/:cycle/:deed", "hold meeting", (call) => showMeeting(call)],
    ["POST", "/console/meeting/:cycle/triage", "lead meeting", answerTriage],
    ["POST", "/console/meeting/:cycle/promises", "lead meeting", writePromise],
    ["POST", "/console/meeting/:cycle/withdraw", "lead meeting", withdrawPromise],
    ["POST", "/console/meeting/:cycle/link", "lead meeting", handOut],
    ["POST", "/console/meeting/:cycle/confirm", "confirm agenda", confirmInRoom],
  ],
});

export const handler = onLambda(meetingPages);
