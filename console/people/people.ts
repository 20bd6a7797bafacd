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
import { atConsole } from "#console/at-console.ts";
import { leaveTeam, showLeaving } from "./leave.ts";
import { removeMember, saveMember, showMember, showPeople } from "./manage-people.ts";

/** Who works here and may do what; and that somebody leaves, with all that they had. */
export const peoplePages = atConsole({
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
  routes: [
    ["GET", "/console/people", "manage people", showPeople],
    ["GET", "/console/people/:person", "manage people", showMember],
    ["POST", "/console/people/:person", "manage people", saveMember],
    ["POST", "/console/people/:person/remove", "manage people", removeMember],
    ["GET", "/console/people/:person/leave", "manage people", showLeaving],
    ["POST", "/console/people/:person/leave", "manage people", leaveTeam],
  ],
});

export const handler = onLambda(peoplePages);
