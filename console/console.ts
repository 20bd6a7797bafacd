import { live } from "#stores/live.ts";
import { addAction, moveTheAction, recordTheOutcome } from "./actions/action-commands.ts";
import { at, atConsole } from "./at-console.ts";
import { confirmTheAgenda } from "./cycles/cycle-commands.ts";
import { showAudit } from "./people/audit.ts";
import { removeMember, saveMember, showMember, showPeople } from "./people/people.ts";
import { answerQuestion, showQuestions } from "./questions/question-commands.ts";
import { logout } from "./session.ts";
import { showStart } from "./waiting/show-waiting.ts";
import { showCycle, showPower } from "./cycles/views.ts";
import { publishTheWave, showInsideReport, showWave } from "./measurement/wave-commands.ts";

/** The pages of the console for cycles, agendas, questions and waves. */
export const consolePages = atConsole([
  ["GET", at("/console"), "see what waits", showStart],
  ["GET", at("/console/cycles/:cycle"), "see cycles", showCycle],
  ["GET", at("/console/questions/:neighbourhood"), "see questions", showQuestions],
  ["POST", at("/console/questions/:neighbourhood"), "answer questions", answerQuestion],
  ["GET", at("/console/people"), "manage people", showPeople],
  ["GET", at("/console/people/:person"), "manage people", showMember],
  ["POST", at("/console/people/:person"), "manage people", saveMember],
  ["POST", at("/console/people/:person/remove"), "manage people", removeMember],
  ["GET", at("/console/audit"), "read audit trail", showAudit],
  [
    "POST",
    at("/console/logout"),
    "log out",
    ({ dependencies, visit, session }) => logout(dependencies, visit, session),
  ],
  [
    "POST",
    at("/console/logout-everywhere"),
    "log out",
    ({ dependencies, visit, session }) => logout(dependencies, visit, session, true),
  ],
  ["POST", at("/console/cycles/:cycle/agenda"), "confirm agenda", confirmTheAgenda],
  ["GET", at("/console/power"), "see waves", showPower],
  ["GET", at("/console/waves/:wave"), "see waves", showWave],
  ["GET", at("/console/waves/:wave/report"), "see waves", showInsideReport],
  ["POST", at("/console/waves/:wave/publish"), "publish wave", publishTheWave],
  ["POST", at("/console/cycles/:cycle/actions"), "change actions", addAction],
  ["POST", at("/console/cycles/:cycle/actions/:action/move"), "change actions", moveTheAction],
  [
    "POST",
    at("/console/cycles/:cycle/actions/:action/outcome"),
    "change actions",
    recordTheOutcome,
  ],
]);

export const handler = consolePages(live());
