import { live } from "#functions/adapters/live.ts";
import { addAction, moveTheAction, recordTheOutcome } from "./action-commands.ts";
import { at, atConsole } from "./at-console.ts";
import { confirmTheAgenda, startCycle, steerCycle } from "./cycle-commands.ts";
import { answerQuestion, showQuestions } from "./question-commands.ts";
import { logout } from "./session.ts";
import { showCycle, showHome } from "./views.ts";

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
  ["POST", at("/console/cycles/:cycle/actions"), addAction],
  ["POST", at("/console/cycles/:cycle/actions/:action/move"), moveTheAction],
  ["POST", at("/console/cycles/:cycle/actions/:action/outcome"), recordTheOutcome],
]);

export const handler = consolePages(live());
