import type { Actions } from "./actions.ts";
import type { Agendas } from "./agendas.ts";
import type { Runs } from "./any-run.ts";
import type { Askers } from "./askers.ts";
import type { AuditTrail } from "./audit-trail.ts";
import type { Ballots } from "./ballots.ts";
import type { Calendars } from "./calendars.ts";
import type { ClosedRounds } from "./closed-rounds.ts";
import type { Codes } from "./codes.ts";
import type { Cycles } from "./cycles.ts";
import type { HelpOffers } from "./help-offers.ts";
import type { HelpedAnswers } from "./helped-answers.ts";
import type { Invitations } from "./invitations.ts";
import type { Machines } from "./machines.ts";
import type { MailLedger } from "./mail-ledger.ts";
import type { Mailer } from "./mailer.ts";
import type { Members } from "./members.ts";
import type { MondayDigests } from "./monday-digests.ts";
import type { Neighbourhoods } from "./neighbourhoods.ts";
import type { Notices } from "./notices.ts";
import type { OpenAnswers } from "./open-answers.ts";
import type { Panel } from "./panel.ts";
import type { Papers } from "./papers.ts";
import type { PendingImports } from "./pending-imports.ts";
import type { Questionnaires } from "./questionnaires.ts";
import type { Questions } from "./questions.ts";
import type { Reports } from "./reports.ts";
import type { Residents } from "./residents.ts";
import type { Responses } from "./responses.ts";
import type { Retention } from "./retention.ts";
import type { Rounds } from "./rounds.ts";
import type { Seals } from "./seals.ts";
import type { Sessions } from "./sessions.ts";
import type { WaitingStore } from "./waiting.ts";
import type { WaveReports } from "./wave-reports.ts";
import type { Waves } from "./waves.ts";
import type { paperAnswers } from "./papers.ts";
import type { Provider } from "./place.ts";
import type { chance, code, secret } from "./chance.ts";
import type { login, organisation } from "./settings.ts";
import type { Instant } from "#contract/ids.ts";
import type { sha256 } from "./sha256.ts";

/** Everything that a step can use, by the name that it has in `uses`. Types alone: what a function carries is what it imports. */
export type Stores = {
  actions: Actions;
  agendas: Agendas;
  askers: Askers;
  audit: AuditTrail;
  ballots: Ballots;
  calendars: Calendars;
  closedRounds: ClosedRounds;
  codes: Codes;
  cycles: Cycles;
  helpOffers: HelpOffers;
  helpedAnswers: HelpedAnswers;
  invitations: Invitations;
  machines: Machines;
  mailer: Mailer;
  mails: MailLedger;
  members: Members;
  mondayDigests: MondayDigests;
  neighbourhoods: Neighbourhoods;
  notices: Notices;
  openAnswers: OpenAnswers;
  panel: Panel;
  papers: Papers;
  pendingImports: PendingImports;
  questionnaires: Questionnaires;
  questions: Questions;
  reports: Reports;
  residents: Residents;
  responses: Responses;
  retention: Retention;
  rounds: Rounds;
  runs: Runs;
  seals: Seals;
  sessions: Sessions;
  waiting: WaitingStore;
  waveReports: WaveReports;
  waves: Waves;
  paperAnswers: ReturnType<typeof paperAnswers>;
  chance: ReturnType<typeof chance>;
  code: ReturnType<typeof code>;
  secret: ReturnType<typeof secret>;
  login: ReturnType<typeof login>;
  organisation: ReturnType<typeof organisation>;
  retentionDays: number;
  site: string;
};

/** What every step has. */
export type Always = { now(): Instant; sha256: typeof sha256 };

/** Some of what a step has, as a function says that it needs it. */
export type Uses<Name extends keyof (Stores & Always)> = Pick<Stores & Always, Name>;

/** Where each of these comes from. */
export type Providers<Name extends keyof Stores> = { readonly [N in Name]: Provider<Stores[N]> };
