import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { signals } from "#stores/texts.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { secret } from "#stores/chance.ts";
import { seals } from "#stores/seals.ts";
import { runs } from "#stores/any-run.ts";
import { soFar } from "#stores/so-far.ts";
import { remedies } from "#stores/remedies.ts";
import { reports } from "#stores/reports.ts";
import { questions } from "#stores/questions.ts";
import { notices } from "#stores/notices.ts";
import { mailer } from "#stores/mailer.ts";
import { machines } from "#stores/machines.ts";
import { limits } from "#stores/limits.ts";
import { login, retentionDays } from "#stores/settings.ts";
import { helpOffers, offered } from "#stores/help-offers.ts";
import { cycles } from "#stores/cycles.ts";
import { anchors } from "#stores/anchors.ts";
import { audit } from "#stores/audit-trail.ts";
import { askers } from "#stores/askers.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { addAction, moveTheAction } from "./actions/action-commands.ts";
import { atConsole, refused } from "./at-console.ts";
import { confirmTheAgenda, decideTheFloor } from "./cycles/cycle-commands.ts";
import { showAudit } from "./people/audit.ts";
import { answerQuestion, showQuestions } from "./questions/question-commands.ts";
import { answerOffer, showOffers } from "./offers/offers.ts";
import { beginLogin, endLogin, type LoginStores, logout } from "./login.ts";
import { networkOf } from "#domain/limits.ts";
import { tellTooMany } from "#functions/middleware/log.ts";
import { faultPage } from "#web/pages/faults.ts";
import type { Uses } from "#stores/stores.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { answerSignal, showSignals } from "./reading/show-signals.ts";
import { showStart } from "./waiting/show-waiting.ts";
import { showCycle, showPower } from "./cycles/views.ts";
import { publishTheWave, showInsideReport, showWave } from "./measurement/wave-commands.ts";

/** Where one logs in, and where the identity provider sends one back to. */
async function logIn(stores: Uses<LoginStores>, visit: Visit): Promise<Reply | undefined> {
  if (visit.path === "/console/login")
    return (await loginNotNow(stores, visit)) ?? beginLogin(stores, visit);
  if (visit.path !== "/console/callback") return undefined;
  const refusal = { who: "-", deed: "log in", why: "the login does not hold" };
  return (await endLogin(stores, visit)) ?? refused(visit, refusal);
}

/** Each login that is begun is kept for a while: nobody can begin them without end. */
async function loginNotNow(
  { limits, now }: Uses<"limits" | "now">,
  { language, route, sender }: Visit,
): Promise<Reply | undefined> {
  const taken = await limits.take("loginFromSender", networkOf(sender), now());
  if (taken.kind === "taken") return undefined;
  tellTooMany(route, "loginFromSender");
  return faultPage({ language, kind: "too-many" });
}

/** The pages of the console for cycles, agendas, questions and waves. */
export const consolePages = atConsole({
  uses: {
    actions,
    agendas,
    anchors,
    askers,
    audit,
    cycles,
    helpOffers,
    limits,
    login,
    machines,
    mailer,
    notices,
    offered,
    questions,
    remedies,
    reports,
    retentionDays,
    runs,
    soFar,
    seals,
    secret,
    signals,
    waveReports,
    waves,
  },
  doors: logIn,
  routes: [
    ["GET", "/console", "see what waits", showStart],
    ["GET", "/console/cycles/:cycle", "see cycles", showCycle],
    ["GET", "/console/questions/:neighbourhood", "see questions", showQuestions],
    ["POST", "/console/questions/:neighbourhood", "answer questions", answerQuestion],
    ["GET", "/console/offers/:neighbourhood", "see helpers", showOffers],
    ["POST", "/console/offers/:neighbourhood", "answer offers", answerOffer],
    ["GET", "/console/signals/:neighbourhood", "see signals", (call) => showSignals(call)],
    ["POST", "/console/signals/:neighbourhood", "see signals", answerSignal],
    ["GET", "/console/audit", "read audit trail", showAudit],
    [
      "POST",
      "/console/logout",
      "log out",
      ({ dependencies, visit, session }) => logout(dependencies, visit, session),
    ],
    [
      "POST",
      "/console/logout-everywhere",
      "log out",
      ({ dependencies, visit, session }) => logout(dependencies, visit, session, true),
    ],
    ["POST", "/console/cycles/:cycle/floor", "decide floor", decideTheFloor],
    ["POST", "/console/cycles/:cycle/agenda", "confirm agenda", confirmTheAgenda],
    ["GET", "/console/power", "see waves", showPower],
    ["GET", "/console/waves/:wave", "see waves", showWave],
    ["GET", "/console/waves/:wave/report", "see waves", showInsideReport],
    ["POST", "/console/waves/:wave/publish", "publish wave", publishTheWave],
    ["POST", "/console/cycles/:cycle/actions", "change actions", addAction],
    ["POST", "/console/cycles/:cycle/actions/:action/move", "change actions", moveTheAction],
  ],
});

export const handler = onLambda(consolePages);
