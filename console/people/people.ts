import { onLambda } from "#functions/middleware/on-lambda.ts";
import { toHandOver } from "#functions/actions/hand-over-things.ts";
import { atConsole } from "#console/at-console.ts";
import { leaveTeam, showLeaving } from "./leave.ts";
import { removeMember, saveMember, showMember, showPeople } from "./manage-people.ts";

/** Who works here and may do what; and that somebody leaves, with all that they had. */
export const peoplePages = atConsole({
  uses: toHandOver,
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
