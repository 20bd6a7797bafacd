import { live } from "#stores/live.ts";
import { at, atConsole } from "#console/at-console.ts";
import { enterPaper, showPaper } from "./paper-forms.ts";
import { beginVisit, showVisits } from "./visits.ts";

/** Answers that the team enters for residents: paper forms, at the door, by telephone. */
export const answerPages = atConsole([
  ["GET", at("/console/answers/:run/paper"), "enter answers", showPaper],
  ["POST", at("/console/answers/:run/paper"), "enter answers", enterPaper],
  ["GET", at("/console/answers/:run/visits"), "enter answers", showVisits],
  ["POST", at("/console/answers/:run/visits"), "enter answers", beginVisit],
]);

export const handler = answerPages(live());
