import type { Place, Provider } from "#stores/place.ts";
import { always } from "#stores/open.ts";
import type { Always, Providers, Stores } from "#stores/stores.ts";
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { anchors } from "#stores/anchors.ts";
import { runs } from "#stores/any-run.ts";
import { arrivals } from "#stores/arrivals.ts";
import { asides } from "#stores/asides.ts";
import { askers } from "#stores/askers.ts";
import { audit } from "#stores/audit-trail.ts";
import { answerNumbers } from "#stores/answer-numbers.ts";
import { ballots } from "#stores/ballots.ts";
import { calendars } from "#stores/calendars.ts";
import { chance, code, secret } from "#stores/chance.ts";
import { closedRounds } from "#stores/closed-rounds.ts";
import { codes } from "#stores/codes.ts";
import { cycles } from "#stores/cycles.ts";
import { drafts } from "#stores/drafts.ts";
import { encryptedBallots } from "#stores/encrypted-ballots.ts";
import { encryptedResponses } from "#stores/encrypted-responses.ts";
import { errands } from "#stores/errands.ts";
import { forgotten } from "#stores/forgotten.ts";
import { handedIn } from "#stores/handed-in.ts";
import { helpOffers, offered } from "#stores/help-offers.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { invitations } from "#stores/invitations.ts";
import { issuing } from "#stores/issuing.ts";
import { leavings } from "#stores/leavings.ts";
import { limits } from "#stores/limits.ts";
import { machines } from "#stores/machines.ts";
import { mails } from "#stores/mail-ledger.ts";
import { mailer } from "#stores/mailer.ts";
import { members } from "#stores/members.ts";
import { migrations } from "#stores/migrations/migrations.ts";
import { mondayDigests } from "#stores/monday-digests.ts";
import { municipality } from "#stores/municipality.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { notices } from "#stores/notices.ts";
import { doorNotes } from "#stores/door-notes.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { paces } from "#stores/paces.ts";
import { panel } from "#stores/panel.ts";
import { papers } from "#stores/papers.ts";
import { pendingImports } from "#stores/pending-imports.ts";
import { pictureFiles } from "#stores/picture-files.ts";
import { pictureForms } from "#stores/picture-forms.ts";
import { pictures } from "#stores/pictures.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { questions } from "#stores/questions.ts";
import { redraw, redrawLogo } from "#stores/redraw.ts";
import { remedies } from "#stores/remedies.ts";
import { reports } from "#stores/reports.ts";
import { residents } from "#stores/residents.ts";
import { responses } from "#stores/responses.ts";
import { retention } from "#stores/retention.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { seals } from "#stores/seals.ts";
import { sessions } from "#stores/sessions.ts";
import { login, organisation, retentionDays, site } from "#stores/settings.ts";
import { readings, signals, texts } from "#stores/texts.ts";
import { topics } from "#stores/topics.ts";
import { soFar } from "#stores/so-far.ts";
import { waiting } from "#stores/waiting.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import { withdrawals } from "#stores/withdrawals.ts";

const EVERYTHING: Providers<keyof Stores> = {
  actions,
  agendas,
  anchors,
  arrivals,
  asides,
  askers,
  audit,
  answerNumbers,
  ballots,
  calendars,
  chance,
  closedRounds,
  code,
  codes,
  cycles,
  drafts,
  errands,
  encryptedBallots,
  encryptedResponses,
  forgotten,
  handedIn,
  helpOffers,
  helpedAnswers,
  helpedKeys,
  invitations,
  issuing,
  leavings,
  limits,
  login,
  machines,
  mailer,
  mails,
  members,
  migrations,
  mondayDigests,
  municipality,
  neighbourhoods,
  notices,
  offered,
  doorNotes,
  openAnswers,
  organisation,
  paces,
  panel,
  papers,
  pendingImports,
  pictureFiles,
  pictureForms,
  pictures,
  promiseLinks,
  questionnaires,
  questions,
  readings,
  redraw,
  redrawLogo,
  remedies,
  reports,
  residents,
  responses,
  retention,
  retentionDays,
  roundKeys,
  rounds,
  runs,
  seals,
  secret,
  sessions,
  site,
  signals,
  texts,
  topics,
  soFar,
  waiting,
  waveReports,
  waves,
  withdrawals,
};

/**
 * Everything there is, each opened when it is first asked for: a command needs the variables of
 * what it uses alone.
 */
function openAll(place: Place): Stores & Always;
function openAll(place: Place): object {
  const provided: [string, Provider<unknown>][] = Object.entries(EVERYTHING);
  return Object.defineProperties(
    always(place),
    Object.fromEntries(
      provided.map(([name, make]) => [
        name,
        { get: () => make(place), configurable: true, enumerable: true },
      ]),
    ),
  );
}

/** The same for an environment whose clock may be another than that of this machine. */
export const storesOf = (
  environment: Place["environment"] = process.env,
  clock: Place["clock"] = Date.now,
): Stores & Always => openAll({ environment, clock });
