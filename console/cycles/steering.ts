import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waiting } from "#stores/waiting.ts";
import { sessions } from "#stores/sessions.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { mails } from "#stores/mail-ledger.ts";
import { machines } from "#stores/machines.ts";
import { site } from "#stores/settings.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { at, atConsole } from "#console/at-console.ts";
import { markSeen, showProgress } from "./show-progress.ts";
import { showMail, showMailAsShown, showRecipients } from "./show-recipients.ts";
import { showStart, showStartWave, startCycle, startWave } from "./start-runs.ts";
import { showDeed, steerRun } from "./steer-runs.ts";

/**
 * What needs to know how many people something touches: starting and steering, each after saying
 * what will happen, who hears of it, and how it goes. Knows who was asked, and sees no answer.
 */
export const steeringPages = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    cycles,
    invitations,
    machines,
    mails,
    members,
    neighbourhoods,
    residents,
    rounds,
    runs,
    sessions,
    site,
    waiting,
    waves,
  },
  routes: [
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
  ],
});

export const handler = onLambda(steeringPages);
