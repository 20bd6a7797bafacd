import { Pace } from "#domain/answer/pace.ts";
import type * as z from "zod";
import { Member } from "#domain/access.ts";
import { Action, ActionEvent } from "#domain/actions/action.ts";
import { CarriedOn } from "#domain/actions/carry.ts";
import { EffortLine } from "#domain/actions/effort.ts";
import { AnyStored } from "#stores/ballots.ts";
import { StoredDraft } from "#stores/drafts.ts";
import { Encrypted } from "#stores/giving.ts";
import { LookupKey, Wrapped } from "#stores/round-keys.ts";
import { HelpOffer, Offered } from "#domain/answer/help.ts";
import { OpenAnswer } from "#domain/answer/open-answer.ts";
import { AgendaForm } from "#domain/answer/paper.ts";
import { AuditEntry } from "#domain/audit.ts";
import { Cycle } from "#domain/dispatch/cycle.ts";
import { HandedOut, LetterPrint } from "#domain/dispatch/letter.ts";
import {
  DispatchReport,
  Invitation,
  MailEntry,
  MailWish,
  Resident,
  Token,
} from "#domain/dispatch/mail.ts";
import { Errand } from "#domain/actions/errand.ts";
import { Notice } from "#domain/dispatch/notice.ts";
import { Leaving } from "#domain/leaving.ts";
import { OwnTopic } from "#domain/own-topic.ts";
import { ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { AnyHelped } from "#stores/helped-answers.ts";
import { Asker, PublicAnswer, Question } from "#domain/feedback/question.ts";
import { CycleReport } from "#domain/feedback/report.ts";
import { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { WaveReport } from "#domain/measurement/report/wave-report.ts";
import { Questionnaire, ReferenceFigure, Response, Wave } from "#domain/measurement/wave/wave.ts";
import { Picture } from "#domain/pictures/picture.ts";
import { Reading } from "#domain/reading/reading.ts";
import { DoorNote, Group, Signal, Text } from "#domain/reading/text.ts";
import { Arrival, Aside } from "#domain/set-aside.ts";
import { Faults } from "#domain/tally/faults.ts";
import { Remedy } from "#domain/tally/remedy.ts";
import { SoFar } from "#domain/dispatch/so-far.ts";
import { Seal } from "#domain/tally/seal.ts";
import { Agenda, CoordinatorChoice, Tally, Triaged } from "#domain/tally/tally.ts";
import { Identity } from "#domain/municipality/identity.ts";
import { decisionOf, Sender } from "#domain/municipality/subjects.ts";
import { Theme } from "#domain/municipality/theme.ts";
import { LogoFile } from "#stores/municipality.ts";
import { AuditedOnce } from "#stores/audit-trail.ts";
import { Count } from "#stores/limits.ts";
import { CalendarLink, CalendarPointer } from "#stores/calendars.ts";
import { MigrationDone } from "#stores/migrations/migrations.ts";
import { DigestPlan, DigestTold } from "#stores/monday-digests.ts";
import { Forgotten } from "#stores/forgotten.ts";
import { NeighbourhoodSummary, Planned, Revised } from "#stores/neighbourhoods.ts";
import { PendingImport, PendingPart } from "#stores/pending-imports.ts";
import { PromiseLink } from "#stores/promise-links.ts";
import { Due } from "#stores/retention.ts";
import { StoredRound } from "#stores/rounds.ts";
import { Pointer } from "#stores/runs.ts";
import { SealedLines } from "#stores/seals.ts";
import { Login, Session, SessionPointer } from "#stores/sessions.ts";
import { KeptWaiting } from "#stores/waiting.ts";
import { Estimated, Gathered, LatestOfAll } from "#stores/wave-reports.ts";
import { PlannedWave } from "#stores/waves.ts";

/** Every kind of fact: how its key, `pk sk`, looks, and what it is read as. The first that fits. */
export const KINDS: readonly (readonly [key: RegExp, schema: z.ZodType])[] = [
  [/^PEOPLE#\S+ RESIDENT#/, Resident],
  [/^ROUND#\S+#BATCH#\d+ INVITATION#/, Invitation],
  [/^ROUND#\S+#BATCH#\d+ MAIL#/, MailEntry],
  [/^ROUND#\S+#BATCH#\d+ CODE#/, HandedOut],
  [/^HELP#/, HelpOffer],
  [/^PRINTS#/, LetterPrint],
  [/^ASKED#\S+ ASKED$/, Asker],
  [/^PANEL#/, PanelMember],
  [/^IMPORT#\S+ IMPORT/, PendingImport],
  [/^IMPORT#\S+ PART#/, PendingPart],
  [/^TOKEN#\S+ TOKEN$/, Token],
  [/^OPTOUT#/, MailWish],
  [/^FORGOTTEN#/, Forgotten],
  [/^(MUNICIPALITY identity$|FORMERLY identity#)/, decisionOf(Identity)],
  [/^(MUNICIPALITY theme$|FORMERLY theme#)/, decisionOf(Theme)],
  [/^(MUNICIPALITY sender$|FORMERLY sender#)/, decisionOf(Sender)],
  [/^LOGOS /, LogoFile],
  [/^NEIGHBOURHOODS /, Revised],
  [/^NEIGHBOURHOOD_SUMMARIES /, NeighbourhoodSummary],
  [/^NEIGHBOURHOOD#\S+ RESIDENTS$/, ResidentsCounted],
  [/^NEIGHBOURHOOD#\S+ CYCLE#/, Cycle],
  [/^NEIGHBOURHOOD#\S+ WAVE#/, Wave],
  [/^NEIGHBOURHOOD#\S+ (RUNNING#|MEASURING$)/, Pointer],
  [/^RUNNING /, Pointer],
  [/^PLANNED /, Planned],
  [/^PLANNED_WAVES /, PlannedWave],
  [/^ROUND#\S+ ROUND$/, StoredRound],
  [/^ROUND#\S+ QUESTIONNAIRE$/, Questionnaire],
  [/^ROUND#\S+ DISPATCH#/, DispatchReport],
  [/^ROUND#\S+ SEAL$/, Seal],
  [/^ROUND#\S+ FAULTS$/, Faults],
  [/^ROUND#\S+ REMEDY$/, Remedy],
  [/^ROUND#\S+ TALLY$/, Tally],
  [/^ROUND#\S+ AGENDA$/, Agenda],
  [/^ROUND#\S+ READING$/, Reading],
  [/^ROUND#\S+ CHOICE$/, CoordinatorChoice],
  [/^ROUND#\S+ TRIAGE#/, Triaged],
  [/^SEALED#\S+ (ROWS|RECEIPTS|WORDS)#/, SealedLines],
  [/^BALLOTS#/, AnyStored],
  [/^HANDED_IN#/, Encrypted],
  [/^DRAFTS#/, StoredDraft],
  [/^(CONTENT|MARKS|LINKS|READINGS|DRAFT_KEYS|HELPEDCONTENT)#/, Wrapped],
  [/^(HELPED)?LOOKUP#/, LookupKey],
  [/^RESPONSES#/, Response],
  [/^PAPER#/, AgendaForm],
  [/^TEXTS#\S+ TEXT#/, Text],
  [/^TEXTS#\S+ GROUP#/, Group],
  [/^LEAVINGS /, Leaving],
  [/^OFFERED#/, Offered],
  [/^SIGNALS#/, Signal],
  [/^ERRANDS#/, Errand],
  [/^DOOR_NOTES#/, DoorNote],
  [/^OPEN#/, OpenAnswer],
  [/^CYCLE#\S+ ACTION#/, Action],
  [/^CYCLE#\S+ HISTORY#/, ActionEvent],
  [/^CYCLE#\S+ CARRIED#/, CarriedOn],
  [/^PROMISE_LINK#/, PromiseLink],
  [/^CYCLE#\S+ EFFORT#/, EffortLine],
  [/^(CYCLE|WAVE)#\S+ NOTICE#/, Notice],
  [/^CYCLE#\S+ REPORT$/, CycleReport],
  [/^WAVE#\S+ GATHERED$/, Gathered],
  [/^WAVE#\S+ ESTIMATED$/, Estimated],
  [/^WAVE#\S+ REPORT#/, WaveReport],
  [/^MEASURED LATEST$/, LatestOfAll],
  [/^MEASURED \d/, WaveReport],
  [/^REFERENCES#/, ReferenceFigure],
  [/^PICTURES#/, Picture],
  [/^TOPICS#/, OwnTopic],
  [/^QUESTIONS#/, Question],
  [/^PUBLISHED#/, PublicAnswer],
  [/^HELPED#/, AnyHelped],
  [/^AUDIT#/, AuditEntry],
  [/^AUDITED#/, AuditedOnce],
  [/^RETENTION /, Due],
  [/^SESSION#\S+ SESSION$/, Session],
  [/^SESSIONS#/, SessionPointer],
  [/^LOGIN#\S+ LOGIN$/, Login],
  [/^ARRIVED#/, Arrival],
  [/^ASIDES#/, Aside],
  [/^COUNT#/, Count],
  [/^PACES /, Pace],
  [/^SO_FAR /, SoFar],
  [/^WAITING /, KeptWaiting],
  [/^MEMBERS /, Member],
  [/^ICAL#\S+ ICAL$/, CalendarLink],
  [/^ICALS#\S+ ICAL$/, CalendarPointer],
  [/^DIGEST#\S+ PLAN$/, DigestPlan],
  [/^DIGEST#\S+ TOLD#/, DigestTold],
  [/^MIGRATIONS /, MigrationDone],
];
