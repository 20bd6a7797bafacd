import { live } from "#functions/adapters/live.ts";
import { addAction, moveTheAction, recordTheOutcome } from "./action-commands.ts";
import { at, atConsole } from "./at-console.ts";
import { confirmTheAgenda, startCycle, steerCycle } from "./cycle-commands.ts";
import { answerQuestion, showQuestions } from "./question-commands.ts";
import { logout } from "./session.ts";
import { showCycle, showHome, showPower } from "./views.ts";
import { publishTheWave, showInsideReport, showWave, startWave, steerTheWave } from "./wave-commands.ts";

/** The coordinator's console. */
export const consolePages = atConsole([
  ["GET", at("/console"), showHome],
  ["GET", at("/console/cycles/:cycle"), showCycle],
  ["GET", at("/console/questions/:neighbourhood"), showQuestions],
  ["POST", at("/console/questions/:neighbourhood"), answerQuestion],
  ["POST", at("/console/start"), startCycle],
  ["POST", at("/console/logout"), ({ dependencies, visit }) => logout(dependencies, visit)],
  ["POST", at("/console/cycles/:cycle/:verb(pause|resume|advance|stop)"), steerCycle],
  ["POST", at("/console/cycles/:cycle/agenda"), confirmTheAgenda],
  ["GET", at("/console/power"), showPower],
  ["POST", at("/console/waves/start"), startWave],
  ["GET", at("/console/waves/:wave"), showWave],
  ["GET", at("/console/waves/:wave/report"), showInsideReport],
  ["POST", at("/console/waves/:wave/:verb(advance|stop)"), steerTheWave],
  ["POST", at("/console/waves/:wave/publish"), publishTheWave],
  ["POST", at("/console/cycles/:cycle/actions"), addAction],
  ["POST", at("/console/cycles/:cycle/actions/:action/move"), moveTheAction],
  ["POST", at("/console/cycles/:cycle/actions/:action/outcome"), recordTheOutcome],
]);

export const handler = consolePages(live());
