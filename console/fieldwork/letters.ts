import { onLambda } from "#functions/middleware/on-lambda.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { retentionDays } from "#stores/settings.ts";
import { mails } from "#stores/mail-ledger.ts";
import { invitations } from "#stores/invitations.ts";
import { issuing } from "#stores/issuing.ts";
import { codes } from "#stores/codes.ts";
import { cycles } from "#stores/cycles.ts";
import { code, secret } from "#stores/chance.ts";
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { offered } from "#stores/help-offers.ts";
import { readings } from "#stores/texts.ts";
import { reports } from "#stores/reports.ts";
import { audit } from "#stores/audit-trail.ts";
import { atConsole } from "#console/at-console.ts";
import { orderLetters } from "./order-letters.ts";
import { printFeedback } from "./print-feedback.ts";
import { printLetters } from "./print-letters.ts";
import { showLetters } from "./show-letters.ts";
import { withdrawCode } from "./withdraw-code.ts";

/**
 * Letters for those who have no e-mail, or whose mail does not arrive: the team orders them,
 * somebody else prints.
 */
export const letterPages = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    code,
    codes,
    cycles,
    invitations,
    issuing,
    mails,
    offered,
    questionnaires,
    readings,
    reports,
    residents,
    retentionDays,
    rounds,
    runs,
    secret,
  },
  routes: [
    ["GET", "/console/letters/:run", "see letters", showLetters],
    ["GET", "/console/letters/:run/feedback", "see letters", printFeedback],
    ["POST", "/console/letters/:run", "order letters", orderLetters],
    ["POST", "/console/letters/:run/withdraw", "withdraw codes", withdrawCode],
    ["POST", "/console/letters/:run/:print", "print letters", printLetters],
  ],
});

export const handler = onLambda(letterPages);
