import type { actions } from "./actions.ts";
import type { agendas } from "./agendas.ts";
import type { anchors } from "./anchors.ts";
import type { runs } from "./any-run.ts";
import type { arrivals } from "./arrivals.ts";
import type { asides } from "./asides.ts";
import type { askers } from "./askers.ts";
import type { audit } from "./audit-trail.ts";
import type { answerNumbers } from "./answer-numbers.ts";
import type { ballots } from "./ballots.ts";
import type { calendars } from "./calendars.ts";
import type { closedRounds } from "./closed-rounds.ts";
import type { codes } from "./codes.ts";
import type { cycles } from "./cycles.ts";
import type { drafts } from "./drafts.ts";
import type { encryptedBallots } from "./encrypted-ballots.ts";
import type { encryptedResponses } from "./encrypted-responses.ts";
import type { errands } from "./errands.ts";
import type { forgotten } from "./forgotten.ts";
import type { handedIn } from "./handed-in.ts";
import type { helpOffers, offered } from "./help-offers.ts";
import type { helpedKeys } from "./helped-keys.ts";
import type { helpedAnswers } from "./helped-answers.ts";
import type { invitations } from "./invitations.ts";
import type { issuing } from "./issuing.ts";
import type { leavings } from "./leavings.ts";
import type { limits } from "./limits.ts";
import type { machines } from "./machines.ts";
import type { mails } from "./mail-ledger.ts";
import type { mailer } from "./mailer.ts";
import type { members } from "./members.ts";
import type { migrations } from "./migrations/migrations.ts";
import type { doorNotes } from "./door-notes.ts";
import type { municipality } from "./municipality.ts";
import type { mondayDigests } from "./monday-digests.ts";
import type { neighbourhoods } from "./neighbourhoods.ts";
import type { notices } from "./notices.ts";
import type { openAnswers } from "./open-answers.ts";
import type { paces } from "./paces.ts";
import type { panel } from "./panel.ts";
import type { papers } from "./papers.ts";
import type { pendingImports } from "./pending-imports.ts";
import type { pictureFiles } from "./picture-files.ts";
import type { pictureForms } from "./picture-forms.ts";
import type { pictures } from "./pictures.ts";
import type { promiseLinks } from "./promise-links.ts";
import type { questionnaires } from "./questionnaires.ts";
import type { questions } from "./questions.ts";
import type { redraw, redrawLogo } from "./redraw.ts";
import type { remedies } from "./remedies.ts";
import type { reports } from "./reports.ts";
import type { residents } from "./residents.ts";
import type { responses } from "./responses.ts";
import type { retention } from "./retention.ts";
import type { roundKeys } from "./round-keys.ts";
import type { rounds } from "./rounds.ts";
import type { seals } from "./seals.ts";
import type { sessions } from "./sessions.ts";
import type { readings, signals, texts } from "./texts.ts";
import type { topics } from "./topics.ts";
import type { soFar } from "./so-far.ts";
import type { waiting } from "./waiting.ts";
import type { waveReports } from "./wave-reports.ts";
import type { waves } from "./waves.ts";
import type { withdrawals } from "./withdrawals.ts";
import type { Provider } from "./place.ts";
import type { chance, code, secret } from "./chance.ts";
import type { login, organisation, retentionDays, site } from "./settings.ts";
import type { Instant } from "#contract/ids.ts";
import type { sha256 } from "./sha256.ts";

/**
 * Who makes each thing that a step can use, by the name that it has in `uses`. Types alone: what a
 * function carries is what it imports.
 */
type Makers = {
  actions: typeof actions;
  agendas: typeof agendas;
  anchors: typeof anchors;
  arrivals: typeof arrivals;
  asides: typeof asides;
  askers: typeof askers;
  audit: typeof audit;
  answerNumbers: typeof answerNumbers;
  ballots: typeof ballots;
  calendars: typeof calendars;
  closedRounds: typeof closedRounds;
  codes: typeof codes;
  cycles: typeof cycles;
  drafts: typeof drafts;
  errands: typeof errands;
  encryptedBallots: typeof encryptedBallots;
  encryptedResponses: typeof encryptedResponses;
  forgotten: typeof forgotten;
  handedIn: typeof handedIn;
  helpOffers: typeof helpOffers;
  helpedAnswers: typeof helpedAnswers;
  helpedKeys: typeof helpedKeys;
  invitations: typeof invitations;
  issuing: typeof issuing;
  leavings: typeof leavings;
  limits: typeof limits;
  machines: typeof machines;
  mailer: typeof mailer;
  mails: typeof mails;
  members: typeof members;
  migrations: typeof migrations;
  mondayDigests: typeof mondayDigests;
  municipality: typeof municipality;
  neighbourhoods: typeof neighbourhoods;
  notices: typeof notices;
  offered: typeof offered;
  doorNotes: typeof doorNotes;
  openAnswers: typeof openAnswers;
  paces: typeof paces;
  panel: typeof panel;
  papers: typeof papers;
  pendingImports: typeof pendingImports;
  pictureFiles: typeof pictureFiles;
  pictureForms: typeof pictureForms;
  pictures: typeof pictures;
  promiseLinks: typeof promiseLinks;
  questionnaires: typeof questionnaires;
  questions: typeof questions;
  redraw: typeof redraw;
  redrawLogo: typeof redrawLogo;
  remedies: typeof remedies;
  reports: typeof reports;
  residents: typeof residents;
  responses: typeof responses;
  retention: typeof retention;
  roundKeys: typeof roundKeys;
  rounds: typeof rounds;
  runs: typeof runs;
  seals: typeof seals;
  sessions: typeof sessions;
  readings: typeof readings;
  signals: typeof signals;
  texts: typeof texts;
  topics: typeof topics;
  soFar: typeof soFar;
  waiting: typeof waiting;
  waveReports: typeof waveReports;
  waves: typeof waves;
  withdrawals: typeof withdrawals;
  chance: typeof chance;
  code: typeof code;
  secret: typeof secret;
  login: typeof login;
  organisation: typeof organisation;
  retentionDays: typeof retentionDays;
  site: typeof site;
};

/** Everything that a step can use. */
export type Stores = { [Name in keyof Makers]: ReturnType<Makers[Name]> };

/** What every step has. */
export type Always = { now(): Instant; sha256: typeof sha256 };

/** Some of what a step has, as a function says that it needs it. */
export type Uses<Name extends keyof (Stores & Always)> = Pick<Stores & Always, Name>;

/** Everything that a step has whose `uses` these are. */
export type UsesOf<P> = Uses<Extract<keyof P, keyof Stores> | keyof Always>;

/** Where each of these comes from. */
export type Providers<Name extends keyof Stores> = { readonly [N in Name]: Provider<Stores[N]> };
