import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { runs } from "#stores/any-run.ts";
import { cycles } from "#stores/cycles.ts";
import { calendars } from "#stores/calendars.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { errands } from "#stores/errands.ts";
import { signals } from "#stores/texts.ts";
import { atConsole } from "#console/at-console.ts";
import { ERRAND_ROUTES } from "#console/errands/errands.ts";
import { addAction, showNewAction } from "./add-action.ts";
import { acceptAction, refuseAction } from "./answer-action.ts";
import { agree, move } from "./change-action.ts";
import { followCalendar, showCalendarLink } from "./calendar-link.ts";
import { noteEffort, takeBack } from "./note-effort.ts";
import { showAction } from "./show-action.ts";
import { showBoard } from "./show-board.ts";

/** The pages on which the team makes, follows and accounts for its actions. */
export const actionPages = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    calendars,
    cycles,
    errands,
    runs,
    secret,
    signals,
  },
  routes: [
    ["GET", "/console/actions", "see actions", showBoard],
    ["GET", "/console/actions/calendar", "see actions", showCalendarLink],
    ["POST", "/console/actions/calendar", "see actions", followCalendar],
    ["GET", "/console/actions/:cycle/new", "change actions", (call) => showNewAction(call)],
    ["POST", "/console/actions/:cycle", "change actions", addAction],
    ["GET", "/console/actions/:cycle/:action", "see actions", (call) => showAction(call)],
    ["POST", "/console/actions/:cycle/:action/move", "change actions", move],
    ["POST", "/console/actions/:cycle/:action/agree", "change actions", agree],
    ["POST", "/console/actions/:cycle/:action/accept", "change actions", acceptAction],
    ["POST", "/console/actions/:cycle/:action/refuse", "change actions", refuseAction],
    ["POST", "/console/actions/:cycle/:action/effort", "change actions", noteEffort],
    ["POST", "/console/actions/:cycle/:action/counter", "change actions", takeBack],
    ...ERRAND_ROUTES,
  ],
});

export const handler = onLambda(actionPages);
