import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { seals } from "#stores/seals.ts";
import { topics } from "#stores/topics.ts";
import { remedies } from "#stores/remedies.ts";
import { runs } from "#stores/any-run.ts";
import { offered } from "#stores/help-offers.ts";
import { pictures } from "#stores/pictures.ts";
import { readings } from "#stores/texts.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { mails } from "#stores/mail-ledger.ts";
import { machines } from "#stores/machines.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { atConsole } from "#console/at-console.ts";
import { confirmRemedy, proposeRemedy, showRemedy } from "./remedy.ts";
import { markSeen, showProgress } from "./show-progress.ts";
import { showMail, showMailAsShown, showRecipients } from "./show-recipients.ts";
import { showStart, showStartWave, startCycle, startWave } from "./start-runs.ts";
import { showDeed, steerRun } from "./steer-runs.ts";

const CYCLE_DEED = "/console/cycles/:run/:verb(pause|resume|advance|stop|rerun)";
const WAVE_DEED = "/console/waves/:run/:verb(advance|stop|rerun)";
const MAILED = "/console/recipients/:run/:kind(invitation|reminder|feedback)";

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
    offered,
    pictures,
    readings,
    remedies,
    residents,
    rounds,
    runs,
    seals,
    topics,
    waves,
  },
  routes: [
    ["POST", "/console/start", "start cycle", startCycle],
    ["GET", "/console/start/:neighbourhood", "start cycle", showStart],
    ["POST", "/console/waves/start", "start wave", startWave],
    ["GET", "/console/start/:neighbourhood/wave", "start wave", showStartWave],
    ["GET", "/console/cycles/:run/remedy", "remedy faults", showRemedy],
    ["POST", "/console/cycles/:run/remedy", "remedy faults", proposeRemedy],
    ["POST", "/console/cycles/:run/remedy/confirm", "remedy faults", confirmRemedy],
    ["GET", CYCLE_DEED, "steer cycle", showDeed],
    ["POST", CYCLE_DEED, "steer cycle", steerRun],
    ["GET", WAVE_DEED, "steer wave", showDeed],
    ["POST", WAVE_DEED, "steer wave", steerRun],
    ["GET", MAILED, "see recipients", showRecipients],
    ["GET", `${MAILED}/mail`, "see recipients", showMail],
    ["GET", `${MAILED}/mail/html`, "see recipients", showMailAsShown],
    ["GET", "/console/progress/:run", "see progress", showProgress],
    ["POST", "/console/progress/:run/seen", "see recipients", markSeen],
  ],
});

export const handler = onLambda(steeringPages);
