import { onLambda } from "#functions/middleware/on-lambda.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { handedIn } from "#stores/handed-in.ts";
import { residents } from "#stores/residents.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { papers } from "#stores/papers.ts";
import { paces } from "#stores/paces.ts";
import { panel } from "#stores/panel.ts";
import { mails } from "#stores/mail-ledger.ts";
import { mailer } from "#stores/mailer.ts";
import { retentionDays } from "#stores/settings.ts";
import { invitations } from "#stores/invitations.ts";
import { doorNotes } from "#stores/door-notes.ts";
import { issuing } from "#stores/issuing.ts";
import { code, secret } from "#stores/chance.ts";
import { ballots } from "#stores/ballots.ts";
import { actions } from "#stores/actions.ts";
import { cycles } from "#stores/cycles.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { reports } from "#stores/reports.ts";
import { audit } from "#stores/audit-trail.ts";
import { atConsole } from "#console/at-console.ts";
import { allowMore, askForMore } from "./pace.ts";
import { enterPaper, showPaper } from "./paper-forms.ts";
import { beginVisit, noteHeard, showVisits } from "./visits.ts";

/** Answers that the team enters for residents: paper forms, at the door, by telephone. */
export const answerPages = atConsole({
  uses: {
    actions,
    audit,
    ballots,
    code,
    cycles,
    doorNotes,
    handedIn,
    helpedAnswers,
    invitations,
    issuing,
    mailer,
    mails,
    paces,
    panel,
    papers,
    questionnaires,
    reports,
    residents,
    retentionDays,
    rounds,
    runs,
    secret,
  },
  routes: [
    ["GET", "/console/answers/:run/paper", "enter answers", showPaper],
    ["POST", "/console/answers/:run/paper", "enter answers", enterPaper],
    ["GET", "/console/answers/:run/visits", "enter answers", showVisits],
    ["POST", "/console/answers/:run/visits", "enter answers", beginVisit],
    ["POST", "/console/answers/:run/heard", "enter answers", noteHeard],
    ["POST", "/console/answers/:run/more", "enter answers", askForMore],
    ["POST", "/console/answers/:run/more/:person", "enter answers", allowMore],
  ],
});

export const handler = onLambda(answerPages);
