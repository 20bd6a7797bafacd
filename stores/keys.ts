import {
  type ActionId,
  type AreaId,
  type BallotKey,
  type CycleId,
  type Day,
  isWave,
  type NeighbourhoodId,
  neighbourhoodOf,
  type ResidentId,
  type RoundId,
  type RunId,
  type TokenHash,
  type WaveId,
} from "#contract/ids.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import type { Waiting, WaitKind } from "#domain/waiting.ts";
import type { HandedOut } from "#domain/dispatch/letter.ts";
import type { DispatchKind, MailKind } from "#domain/dispatch/mail.ts";
import { shardOf } from "#domain/answer/ballot.ts";

/** Where a fact lives. This file alone knows the keys of both tables; every access pattern of the project stands here. */
export type Key = { pk: string; sk: string };

const padded = (number: number, width: number) => String(number).padStart(width, "0");
const batchOf = (round: RoundId, batch: number) => `ROUND#${round}#BATCH#${padded(batch, 4)}`;

/** The people table: who they are, whom we asked, what we mailed. */
export const peopleKeys = {
  resident: (neighbourhood: NeighbourhoodId, area: AreaId, resident: ResidentId): Key => ({
    pk: `PEOPLE#${neighbourhood}#${area}`,
    sk: `RESIDENT#${resident}`,
  }),
  residents: (neighbourhood: NeighbourhoodId, area: AreaId) => ({
    pk: `PEOPLE#${neighbourhood}#${area}`,
    from: "RESIDENT#",
  }),
  batch: (round: RoundId, batch: number) => ({ pk: batchOf(round, batch), from: "" }),
  invitations: (round: RoundId, batch: number) => ({
    pk: batchOf(round, batch),
    from: "INVITATION#",
  }),
  invitation: (round: RoundId, batch: number, resident: ResidentId): Key => ({
    pk: batchOf(round, batch),
    sk: `INVITATION#${resident}`,
  }),
  mails: (round: RoundId, batch: number, kind: MailKind) => ({
    pk: batchOf(round, batch),
    from: `MAIL#${kind}#`,
  }),
  mail: (round: RoundId, batch: number, kind: MailKind, resident: ResidentId): Key => ({
    pk: batchOf(round, batch),
    sk: `MAIL#${kind}#${resident}`,
  }),
  /** Under a prefix of its own, so that a grant can be for these alone. */
  helpOffer: (round: RoundId, id: string): Key => ({ pk: `HELP#${round}`, sk: id }),
  helpOffers: (round: RoundId) => ({ pk: `HELP#${round}`, from: "" }),
  handedOut: ({ round, batch, resident, token }: HandedOut): Key => ({
    pk: batchOf(round, batch),
    sk: `CODE#${resident}#${token}`,
  }),
  allHandedOut: (round: RoundId, batch: number) => ({ pk: batchOf(round, batch), from: "CODE#" }),
  handedOutTo: (round: RoundId, batch: number, resident: ResidentId) => ({
    pk: batchOf(round, batch),
    from: `CODE#${resident}#`,
  }),
  letterPrint: (round: RoundId, id: string): Key => ({ pk: `PRINTS#${round}`, sk: id }),
  letterPrints: (round: RoundId) => ({ pk: `PRINTS#${round}`, from: "" }),
  /** Who wants the answer to a question by mail, under a prefix of its own as well. */
  asker: (question: string): Key => ({ pk: `ASKED#${question}`, sk: "ASKED" }),
  panel: (neighbourhood: NeighbourhoodId) => ({ pk: `PANEL#${neighbourhood}`, from: "" }),
  panelMember: (neighbourhood: NeighbourhoodId, resident: ResidentId): Key => ({
    pk: `PANEL#${neighbourhood}`,
    sk: resident,
  }),
  /** A file of residents that was looked through and waits to be confirmed, in parts. */
  pendingImport: (neighbourhood: NeighbourhoodId, id: string): Key => ({
    pk: `IMPORT#${neighbourhood}#${id}`,
    sk: "IMPORT",
  }),
  pendingPart: (neighbourhood: NeighbourhoodId, id: string, part: number): Key => ({
    pk: `IMPORT#${neighbourhood}#${id}`,
    sk: `PART#${padded(part, 4)}`,
  }),
  pendingParts: (neighbourhood: NeighbourhoodId, id: string) => ({
    pk: `IMPORT#${neighbourhood}#${id}`,
    from: "PART#",
  }),
  token: (hash: TokenHash): Key => ({ pk: `TOKEN#${hash}`, sk: "TOKEN" }),
  /** Kept by the address's hash, so that importing somebody again does not undo an unsubscribe. */
  optOuts: (neighbourhood: NeighbourhoodId) => ({ pk: `OPTOUT#${neighbourhood}`, from: "" }),
  optOut: (neighbourhood: NeighbourhoodId, resident: ResidentId): Key => ({
    pk: `OPTOUT#${neighbourhood}`,
    sk: resident,
  }),
};

/** The cycle table: everything that is nobody's in particular. */
export const cycleKeys = {
  neighbourhood: (id: NeighbourhoodId): Key => ({ pk: "NEIGHBOURHOODS", sk: id }),
  neighbourhoods: () => ({ pk: "NEIGHBOURHOODS", from: "" }),
  neighbourhoodSummary: (id: NeighbourhoodId): Key => ({ pk: "NEIGHBOURHOOD_SUMMARIES", sk: id }),
  neighbourhoodSummaries: () => ({ pk: "NEIGHBOURHOOD_SUMMARIES", from: "" }),
  residentsCounted: (id: NeighbourhoodId): Key => ({ pk: `NEIGHBOURHOOD#${id}`, sk: "RESIDENTS" }),
  cycle: (id: CycleId, neighbourhood: NeighbourhoodId): Key => ({
    pk: `NEIGHBOURHOOD#${neighbourhood}`,
    sk: `CYCLE#${id}`,
  }),
  cycles: (neighbourhood: NeighbourhoodId) => ({
    pk: `NEIGHBOURHOOD#${neighbourhood}`,
    from: "CYCLE#",
  }),
  /** One per area: the cycle that runs there; written only where none runs. */
  running: (neighbourhood: NeighbourhoodId, area: AreaId): Key => ({
    pk: `NEIGHBOURHOOD#${neighbourhood}`,
    sk: `RUNNING#${area}`,
  }),
  planned: (neighbourhood: NeighbourhoodId, area: AreaId): Key => ({
    pk: "PLANNED",
    sk: `${neighbourhood}#${area}`,
  }),
  plannedIn: (neighbourhood: NeighbourhoodId) => ({ pk: "PLANNED", from: `${neighbourhood}#` }),
  allPlanned: () => ({ pk: "PLANNED", from: "" }),
  allRunning: () => ({ pk: "RUNNING", from: "" }),
  runningEntry: (run: RunId): Key => ({ pk: "RUNNING", sk: run }),
  wave: (id: WaveId): Key => ({ pk: `NEIGHBOURHOOD#${neighbourhoodOf(id)}`, sk: `WAVE#${id}` }),
  waves: (neighbourhood: NeighbourhoodId) => ({
    pk: `NEIGHBOURHOOD#${neighbourhood}`,
    from: "WAVE#",
  }),
  runningWave: (neighbourhood: NeighbourhoodId): Key => ({
    pk: `NEIGHBOURHOOD#${neighbourhood}`,
    sk: "MEASURING",
  }),
  plannedWave: (neighbourhood: NeighbourhoodId): Key => ({
    pk: "PLANNED_WAVES",
    sk: neighbourhood,
  }),
  allPlannedWaves: () => ({ pk: "PLANNED_WAVES", from: "" }),
  questionnaire: (round: RoundId): Key => ({ pk: `ROUND#${round}`, sk: "QUESTIONNAIRE" }),
  estimated: (wave: WaveId): Key => ({ pk: `WAVE#${wave}`, sk: "ESTIMATED" }),
  waveReport: (wave: WaveId, readers: "public" | "inside"): Key => ({
    pk: `WAVE#${wave}`,
    sk: `REPORT#${readers}`,
  }),
  latestOfAll: (): Key => ({ pk: "MEASURED", sk: "LATEST" }),
  reportOfAll: (number: number): Key => ({ pk: "MEASURED", sk: padded(number, 3) }),
  reference: (
    neighbourhood: NeighbourhoodId,
    { kind, place, indicator, on }: ReferenceFigure,
  ): Key => ({ pk: `REFERENCES#${neighbourhood}`, sk: `${on}#${kind}#${indicator}#${place}` }),
  references: (neighbourhood: NeighbourhoodId) => ({ pk: `REFERENCES#${neighbourhood}`, from: "" }),
  round: (id: RoundId): Key => ({ pk: `ROUND#${id}`, sk: "ROUND" }),
  dispatchReport: (round: RoundId, kind: DispatchKind): Key => ({
    pk: `ROUND#${round}`,
    sk: `DISPATCH#${kind}`,
  }),
  dispatchReports: (round: RoundId) => ({ pk: `ROUND#${round}`, from: "DISPATCH#" }),
  seal: (round: RoundId): Key => ({ pk: `ROUND#${round}`, sk: "SEAL" }),
  /** Published ballots by shard and part, and receipt codes by part. */
  sealedRows: (round: RoundId, shard: number, nth: number): Key => ({
    pk: `SEALED#${round}`,
    sk: `ROWS#${padded(shard, 2)}#${padded(nth, 4)}`,
  }),
  allSealedRows: (round: RoundId) => ({ pk: `SEALED#${round}`, from: "ROWS#" }),
  receipts: (round: RoundId, nth: number): Key => ({
    pk: `SEALED#${round}`,
    sk: `RECEIPTS#${padded(nth, 4)}`,
  }),
  allReceipts: (round: RoundId) => ({ pk: `SEALED#${round}`, from: "RECEIPTS#" }),
  tally: (round: RoundId): Key => ({ pk: `ROUND#${round}`, sk: "TALLY" }),
  agenda: (round: RoundId): Key => ({ pk: `ROUND#${round}`, sk: "AGENDA" }),
  choice: (round: RoundId): Key => ({ pk: `ROUND#${round}`, sk: "CHOICE" }),
  ballot: (round: RoundId, key: BallotKey): Key => ({
    pk: `BALLOTS#${round}#${padded(shardOf(key), 2)}`,
    sk: key,
  }),
  ballots: (round: RoundId, shard: number) => ({
    pk: `BALLOTS#${round}#${padded(shard, 2)}`,
    from: "",
  }),
  /** What somebody answered in a measurement, handed in or not yet. */
  response: (round: RoundId, key: BallotKey): Key => ({
    pk: `RESPONSES#${round}#${padded(shardOf(key), 2)}`,
    sk: key,
  }),
  responses: (round: RoundId, shard: number) => ({
    pk: `RESPONSES#${round}#${padded(shard, 2)}`,
    from: "",
  }),
  /** Read once and not counted yet; not under BALLOTS, and as unreadable to who counts. */
  paperForm: (round: RoundId, key: BallotKey): Key => ({ pk: `PAPER#${round}`, sk: key }),
  openAnswer: (round: RoundId, id: string): Key => ({ pk: `OPEN#${round}`, sk: id }),
  openAnswers: (round: RoundId) => ({ pk: `OPEN#${round}`, from: "" }),
  action: (cycle: CycleId, action: ActionId): Key => ({
    pk: `CYCLE#${cycle}`,
    sk: `ACTION#${action}`,
  }),
  actions: (cycle: CycleId) => ({ pk: `CYCLE#${cycle}`, from: "ACTION#" }),
  actionEvent: (cycle: CycleId, action: ActionId, seq: number): Key => ({
    pk: `CYCLE#${cycle}`,
    sk: `HISTORY#${action}#${padded(seq, 6)}`,
  }),
  actionEvents: (cycle: CycleId) => ({ pk: `CYCLE#${cycle}`, from: "HISTORY#" }),
  /** A line of what an action took, and below it the counter-line that takes it back, of which there can be one. */
  effort: (cycle: CycleId, action: ActionId, id: string, counter: boolean): Key => ({
    pk: `CYCLE#${cycle}`,
    sk: `EFFORT#${action}#${id}${counter ? "#COUNTER" : ""}`,
  }),
  efforts: (cycle: CycleId, action?: ActionId) => ({
    pk: `CYCLE#${cycle}`,
    from: `EFFORT#${action === undefined ? "" : `${action}#`}`,
  }),
  question: (neighbourhood: NeighbourhoodId, id: string): Key => ({
    pk: `QUESTIONS#${neighbourhood}`,
    sk: id,
  }),
  questions: (neighbourhood: NeighbourhoodId) => ({ pk: `QUESTIONS#${neighbourhood}`, from: "" }),
  helpedAnswer: (cycle: CycleId, key: string): Key => ({ pk: `HELPED#${cycle}`, sk: key }),
  helpedAnswers: (cycle: CycleId) => ({ pk: `HELPED#${cycle}`, from: "" }),
  notice: (run: RunId, notice: string): Key => ({
    pk: `${isWave(run) ? "WAVE" : "CYCLE"}#${run}`,
    sk: `NOTICE#${notice}`,
  }),
  notices: (run: RunId) => ({ pk: `${isWave(run) ? "WAVE" : "CYCLE"}#${run}`, from: "NOTICE#" }),
  report: (cycle: CycleId): Key => ({ pk: `CYCLE#${cycle}`, sk: "REPORT" }),
  audit: (neighbourhood: NeighbourhoodId, seq: number): Key => ({
    pk: `AUDIT#${neighbourhood}`,
    sk: padded(seq, 10),
  }),
  auditTrail: (neighbourhood: NeighbourhoodId) => ({ pk: `AUDIT#${neighbourhood}`, from: "" }),
  /** Says that a line of the trail stands already, so that a replayed step writes none twice. */
  auditOnce: (neighbourhood: NeighbourhoodId, once: string): Key => ({
    pk: `AUDITED#${neighbourhood}`,
    sk: once,
  }),
  /** Sorted by day: what is due stands in front. */
  retention: (day: Day, round: RoundId): Key => ({ pk: "RETENTION", sk: `${day}#${round}` }),
  retentions: () => ({ pk: "RETENTION", from: "" }),
  session: (hash: string): Key => ({ pk: `SESSION#${hash}`, sk: "SESSION" }),
  /** By neighbourhood and kind, so that both one neighbourhood and all together are one range. */
  waiting: ({
    neighbourhood,
    kind,
    object,
  }: Pick<Waiting, "neighbourhood" | "kind" | "object">): Key => ({
    pk: "WAITING",
    sk: `${neighbourhood}#${kind}#${object}`,
  }),
  waitingIn: (neighbourhood: NeighbourhoodId, kind?: WaitKind) => ({
    pk: "WAITING",
    from: `${neighbourhood}#${kind === undefined ? "" : `${kind}#`}`,
  }),
  allWaiting: () => ({ pk: "WAITING", from: "" }),
  member: (id: string): Key => ({ pk: "MEMBERS", sk: id }),
  members: () => ({ pk: "MEMBERS", from: "" }),
  /** The sessions of one person, so that all of them can be ended. */
  sessionOf: (subject: string, hash: string): Key => ({ pk: `SESSIONS#${subject}`, sk: hash }),
  sessionsOf: (subject: string) => ({ pk: `SESSIONS#${subject}`, from: "" }),
  /** A calendar that somebody follows, by the hash of its secret address; and which one a person has. */
  ical: (hash: string): Key => ({ pk: `ICAL#${hash}`, sk: "ICAL" }),
  icalOf: (subject: string): Key => ({ pk: `ICALS#${subject}`, sk: "ICAL" }),
  /** Who of the team gets a digest in the week of a Monday, and what each was told in it. */
  digest: (monday: Day): Key => ({ pk: `DIGEST#${monday}`, sk: "PLAN" }),
  digestTo: (monday: Day, mailbox: string): Key => ({
    pk: `DIGEST#${monday}`,
    sk: `TOLD#${mailbox}`,
  }),
  digestsTo: (monday: Day) => ({ pk: `DIGEST#${monday}`, from: "TOLD#" }),
  /** Which migrations have come to their end. */
  migration: (version: number): Key => ({ pk: "MIGRATIONS", sk: padded(version, 4) }),
  migrations: () => ({ pk: "MIGRATIONS", from: "" }),
  login: (hash: string): Key => ({ pk: `LOGIN#${hash}`, sk: "LOGIN" }),
};
