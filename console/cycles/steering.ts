import { live } from "#stores/live.ts";
import { at, atConsole } from "#console/at-console.ts";
import { markSeen, showProgress } from "./show-progress.ts";
import { showMail, showMailAsShown, showRecipients } from "./show-recipients.ts";
import { showStart, showStartWave, startCycle, startWave } from "./start-runs.ts";
import { showDeed, steerRun } from "./steer-runs.ts";

/** What needs to know how many people something touches: starting and steering, each after saying what will happen, who hears of it, and how it goes. Knows who was asked, and sees no answer. */
export const steeringPages = atConsole([
  ["POST", at("/console/start"), "start cycle", startCycle],
  ["GET", at("/console/start/:neighbourhood"), "start cycle", showStart],
  ["POST", at("/console/waves/start"), "start wave", startWave],
  ["GET", at("/console/start/:neighbourhood/wave"), "start wave", showStartWave],
  [
    "GET",
    at("/console/cycles/:run/:verb(pause|resume|advance|stop|rerun)"),
    "steer cycle",
    showDeed,
  ],
  [
    "POST",
    at("/console/cycles/:run/:verb(pause|resume|advance|stop|rerun)"),
    "steer cycle",
    steerRun,
  ],
  ["GET", at("/console/waves/:run/:verb(advance|stop|rerun)"), "steer wave", showDeed],
  ["POST", at("/console/waves/:run/:verb(advance|stop|rerun)"), "steer wave", steerRun],
  [
    "GET",
    at("/console/recipients/:run/:kind(invitation|reminder|feedback)"),
    "see recipients",
    showRecipients,
  ],
  [
    "GET",
    at("/console/recipients/:run/:kind(invitation|reminder|feedback)/mail"),
    "see recipients",
    showMail,
  ],
  [
    "GET",
    at("/console/recipients/:run/:kind(invitation|reminder|feedback)/mail/html"),
    "see recipients",
    showMailAsShown,
  ],
  ["GET", at("/console/progress/:run"), "see progress", showProgress],
  ["POST", at("/console/progress/:run/seen"), "see recipients", markSeen],
]);

export const handler = steeringPages(live());
