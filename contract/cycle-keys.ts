import { FACTS } from "./facts.ts";
import {
  type ActionId,
  type AreaId,
  type BallotKey,
  type CycleId,
  type Day,
  type Instant,
  isMeasurementRound,
  isWave,
  type NeighbourhoodId,
  neighbourhoodOf,
  partsOf,
  type RoundId,
  type RunId,
  type TopicId,
  type WaveId,
} from "./ids.ts";
import { fact, facts, joined, type Key, padded, type Range, shardOf } from "./keys.ts";
import type { DispatchKind } from "./mail.ts";
import type { WaitKind } from "./waiting.ts";

const RUN = FACTS.runs.sorts;
const ROUND = FACTS.rounds.sorts;
const WAVE = FACTS.waves.sorts;
const SEALED = FACTS.sealed.sorts;
const ACTIONS = FACTS.actions.sorts;
const TEXTS = FACTS.texts.sorts;
const DIGEST = FACTS.digests.sorts;
const DECIDED = FACTS.municipality.sorts;
const FORMERLY = FACTS.formerly.sorts;
/** What a municipality decides on. */
type Subject = keyof typeof DECIDED;

const shardIn = (round: RoundId, shard: number) => joined(round, padded(shard, 2));

/** The lists that a seal publishes; nothing joins them. */
export type SealedList = keyof typeof SEALED;

type Figure = { on: Day; kind: string; indicator: string; place: string };
type Arrived = { kind: string; at: Instant; id: string };
type Waiting = { neighbourhood: NeighbourhoodId; kind: WaitKind; object: string };

const notices = (run: RunId, notice = ""): Range =>
  isWave(run)
    ? facts("waves", run, `${WAVE.notice}${notice}`)
    : facts("actions", run, `${ACTIONS.notice}${notice}`);

/**
 * The cycle table: everything that is nobody's in particular. Every access pattern of it stands
 * here.
 */
export const cycleKeys = {
  municipality: (subject: Subject) => fact("municipality", "", DECIDED[subject]),
  formerly: (subject: Subject, version: number) =>
    fact("formerly", "", `${FORMERLY[subject]}${padded(version, 5)}`),
  allFormerly: (subject: Subject) => facts("formerly", "", FORMERLY[subject]),
  logo: (id: string) => fact("logos", "", id),
  neighbourhood: (id: NeighbourhoodId) => fact("neighbourhoods", "", id),
  neighbourhoods: () => facts("neighbourhoods"),
  neighbourhoodSummary: (id: NeighbourhoodId) => fact("summaries", "", id),
  neighbourhoodSummaries: () => facts("summaries"),
  residentsCounted: (id: NeighbourhoodId) => fact("runs", id, RUN.residents),
  cycle: (id: CycleId, neighbourhood: NeighbourhoodId) =>
    fact("runs", neighbourhood, `${RUN.cycle}${id}`),
  cycles: (neighbourhood: NeighbourhoodId) => facts("runs", neighbourhood, RUN.cycle),
  /** One per area: the cycle that runs there; written only where none runs. */
  running: (neighbourhood: NeighbourhoodId, area: AreaId) =>
    fact("runs", neighbourhood, `${RUN.running}${area}`),
  planned: (neighbourhood: NeighbourhoodId, area: AreaId) =>
    fact("planned", "", joined(neighbourhood, area)),
  plannedIn: (neighbourhood: NeighbourhoodId) => facts("planned", "", `${neighbourhood}#`),
  allPlanned: () => facts("planned"),
  allRunning: () => facts("running"),
  runningEntry: (run: RunId) => fact("running", "", run),
  wave: (id: WaveId) => fact("runs", neighbourhoodOf(id), `${RUN.wave}${id}`),
  waves: (neighbourhood: NeighbourhoodId) => facts("runs", neighbourhood, RUN.wave),
  runningWave: (neighbourhood: NeighbourhoodId) => fact("runs", neighbourhood, RUN.measuring),
  plannedWave: (neighbourhood: NeighbourhoodId) => fact("plannedWaves", "", neighbourhood),
  allPlannedWaves: () => facts("plannedWaves"),
  questionnaire: (round: RoundId) => fact("rounds", round, ROUND.questionnaire),
  gathered: (wave: WaveId) => fact("waves", wave, WAVE.gathered),
  estimated: (wave: WaveId) => fact("waves", wave, WAVE.estimated),
  waveReport: (wave: WaveId, readers: "public" | "inside") =>
    fact("waves", wave, `${WAVE.report}${readers}`),
  latestOfAll: () => fact("measured", "", FACTS.measured.sorts.latest),
  reportOfAll: (number: number) => fact("measured", "", padded(number, 3)),
  reference: (neighbourhood: NeighbourhoodId, { on, kind, indicator, place }: Figure) =>
    fact("references", neighbourhood, joined(on, kind, indicator, place)),
  references: (neighbourhood: NeighbourhoodId) => facts("references", neighbourhood),
  round: (id: RoundId) => fact("rounds", id, ROUND.round),
  dispatchReport: (round: RoundId, kind: DispatchKind) =>
    fact("rounds", round, `${ROUND.dispatch}${kind}`),
  dispatchReports: (round: RoundId) => facts("rounds", round, ROUND.dispatch),
  seal: (round: RoundId) => fact("rounds", round, ROUND.seal),
  sealedPart: (round: RoundId, list: SealedList, nth: number) =>
    fact("sealed", round, `${SEALED[list]}${padded(nth, 4)}`),
  sealedParts: (round: RoundId, list: SealedList) => facts("sealed", round, SEALED[list]),
  tally: (round: RoundId) => fact("rounds", round, ROUND.tally),
  agenda: (round: RoundId) => fact("rounds", round, ROUND.agenda),
  faults: (round: RoundId) => fact("rounds", round, ROUND.faults),
  remedy: (round: RoundId) => fact("rounds", round, ROUND.remedy),
  choice: (round: RoundId) => fact("rounds", round, ROUND.choice),
  triage: (round: RoundId, topic: TopicId) => fact("rounds", round, `${ROUND.triage}${topic}`),
  triages: (round: RoundId) => facts("rounds", round, ROUND.triage),
  ballot: (round: RoundId, key: BallotKey) => fact("ballots", shardIn(round, shardOf(key)), key),
  ballots: (round: RoundId, shard: number) => facts("ballots", shardIn(round, shard)),
  handedIn: (round: RoundId, row: BallotKey) => fact("handedIn", shardIn(round, shardOf(row)), row),
  allHandedIn: (round: RoundId, shard: number) => facts("handedIn", shardIn(round, shard)),
  draft: (round: RoundId, row: BallotKey) => fact("drafts", shardIn(round, shardOf(row)), row),
  drafts: (round: RoundId, shard: number) => facts("drafts", shardIn(round, shard)),
  /** What somebody answered in a measurement. */
  response: (round: RoundId, key: BallotKey) =>
    fact("responses", shardIn(round, shardOf(key)), key),
  responses: (round: RoundId, shard: number) => facts("responses", shardIn(round, shard)),
  /** Read once and not counted yet: hashes of what was read, in a measurement the answers. */
  paperForm: (round: RoundId, key: BallotKey) => fact("papers", round, key),
  reading: (round: RoundId) => fact("rounds", round, ROUND.reading),
  text: (round: RoundId, id: string) => fact("texts", round, `${TEXTS.text}${id}`),
  texts: (round: RoundId) => facts("texts", round, TEXTS.text),
  textGroup: (round: RoundId, id: string) => fact("texts", round, `${TEXTS.group}${id}`),
  textGroups: (round: RoundId) => facts("texts", round, TEXTS.group),
  offered: ({ round, id }: { round: RoundId; id: string }) =>
    fact("offered", neighbourhoodOf(round), joined(round, id)),
  allOffered: (neighbourhood: NeighbourhoodId, round?: RoundId) =>
    facts("offered", neighbourhood, round === undefined ? "" : `${round}#`),
  signal: (neighbourhood: NeighbourhoodId, id: string) => fact("signals", neighbourhood, id),
  signals: (neighbourhood: NeighbourhoodId) => facts("signals", neighbourhood),
  doorNote: (round: RoundId, id: string) => fact("doorNotes", round, id),
  doorNotes: (round: RoundId) => facts("doorNotes", round),
  openAnswer: (round: RoundId, id: string) => fact("openAnswers", round, id),
  openAnswers: (round: RoundId) => facts("openAnswers", round),
  action: (cycle: CycleId, action: ActionId) =>
    fact("actions", cycle, `${ACTIONS.action}${action}`),
  actions: (cycle: CycleId) => facts("actions", cycle, ACTIONS.action),
  actionEvent: (cycle: CycleId, action: ActionId, seq: number) =>
    fact("actions", cycle, `${ACTIONS.event}${joined(action, padded(seq, 6))}`),
  actionEvents: (cycle: CycleId, action?: ActionId) =>
    facts("actions", cycle, `${ACTIONS.event}${action === undefined ? "" : `${action}#`}`),
  /** In the cycle to which it was carried on: where the promise stands. */
  carried: (cycle: CycleId, first: CycleId, action: ActionId) =>
    fact("actions", cycle, `${ACTIONS.carried}${joined(first, action)}`),
  carriedTo: (cycle: CycleId) => facts("actions", cycle, ACTIONS.carried),
  /**
   * A line of what an action took, and below it the counter-line that takes it back, of which there
   * can be one.
   */
  effort: (cycle: CycleId, action: ActionId, id: string, counter: boolean) =>
    fact(
      "actions",
      cycle,
      `${ACTIONS.effort}${joined(action, id, ...(counter ? ["COUNTER"] : []))}`,
    ),
  efforts: (cycle: CycleId, action?: ActionId) =>
    facts("actions", cycle, `${ACTIONS.effort}${action === undefined ? "" : `${action}#`}`),
  picture: (cycle: CycleId, id: string) => fact("pictures", cycle, id),
  pictures: (cycle: CycleId) => facts("pictures", cycle),
  topic: (neighbourhood: NeighbourhoodId, id: TopicId) => fact("topics", neighbourhood, id),
  topics: (neighbourhood: NeighbourhoodId) => facts("topics", neighbourhood),
  question: (neighbourhood: NeighbourhoodId, id: string) => fact("questions", neighbourhood, id),
  questions: (neighbourhood: NeighbourhoodId) => facts("questions", neighbourhood),
  /** Sorted by the day on which it was answered. */
  published: (neighbourhood: NeighbourhoodId, on: Day, id: string) =>
    fact("published", neighbourhood, joined(on, id)),
  allPublished: (neighbourhood: NeighbourhoodId) => facts("published", neighbourhood),
  helpedAnswer: (cycle: CycleId, row: string) => fact("helpedAnswers", cycle, row),
  helpedAnswers: (cycle: CycleId) => facts("helpedAnswers", cycle),
  notice: (run: RunId, notice: string): Key => {
    const { pk, from: sk } = notices(run, notice);
    return { pk, sk };
  },
  notices: (run: RunId) => notices(run),
  report: (cycle: CycleId) => fact("actions", cycle, ACTIONS.report),
  audit: (neighbourhood: NeighbourhoodId, seq: number) =>
    fact("audit", neighbourhood, padded(seq, 10)),
  auditTrail: (neighbourhood: NeighbourhoodId) => facts("audit", neighbourhood),
  /** Says that a line of the trail stands already, so that a replayed step writes none twice. */
  auditOnce: (neighbourhood: NeighbourhoodId, once: string) => fact("audited", neighbourhood, once),
  /** Sorted by day: what is due stands in front. */
  retention: (day: Day, round: RoundId) => fact("retention", "", joined(day, round)),
  retentions: () => facts("retention"),
  session: (hash: string) => fact("sessions", hash, FACTS.sessions.sorts.session),
  /** The sessions of one person, so that all of them can be ended. */
  sessionOf: (subject: string, hash: string) => fact("sessionsOf", subject, hash),
  sessionsOf: (subject: string) => facts("sessionsOf", subject),
  login: (hash: string) => fact("logins", hash, FACTS.logins.sorts.login),
  /** Sorted by kind and by the moment at which it came. */
  arrival: (neighbourhood: NeighbourhoodId, { kind, at, id }: Arrived) =>
    fact("arrivals", neighbourhood, joined(kind, at, id)),
  arrivals: (neighbourhood: NeighbourhoodId, kind: string, from: Instant, until: Instant) => ({
    ...facts("arrivals", neighbourhood, joined(kind, from)),
    to: joined(kind, until),
  }),
  aside: (neighbourhood: NeighbourhoodId, deed: string) => fact("asides", neighbourhood, deed),
  asides: (neighbourhood: NeighbourhoodId) => facts("asides", neighbourhood),
  /** What a deed set aside lies where nobody reads who reads a round or a neighbourhood. */
  openAnswerAside: (deed: string, id: string) => fact("openAnswers", joined("ASIDE", deed), id),
  textAside: (deed: string, id: string) =>
    fact("texts", joined("ASIDE", deed), `${TEXTS.text}${id}`),
  textsAside: (deed: string) => facts("texts", joined("ASIDE", deed), TEXTS.text),
  openAnswersAside: (deed: string) => facts("openAnswers", joined("ASIDE", deed)),
  questionAside: (deed: string, id: string) => fact("questions", joined("ASIDE", deed), id),
  questionsAside: (deed: string) => facts("questions", joined("ASIDE", deed)),
  /** How much came lately from somewhere, by a keyed hash of where. */
  count: (hash: string) => fact("counts", hash, "COUNT"),
  member: (id: string) => fact("members", "", id),
  members: () => facts("members"),
  leaving: (person: string) => fact("leavings", "", person),
  leavings: () => facts("leavings"),
  pace: (person: string) => fact("paces", "", person),
  paces: () => facts("paces"),
  /** By neighbourhood and kind, so that both one neighbourhood and all together are one range. */
  waiting: ({ neighbourhood, kind, object }: Waiting) =>
    fact("waiting", "", joined(neighbourhood, kind, object)),
  waitingIn: (neighbourhood: NeighbourhoodId, kind?: WaitKind) =>
    facts("waiting", "", `${joined(neighbourhood, ...(kind === undefined ? [] : [kind]))}#`),
  allWaiting: () => facts("waiting"),
  /** One for every area, and one for measurements. */
  soFar: (run: RunId) =>
    fact("soFar", "", joined(neighbourhoodOf(run), isWave(run) ? "wave" : partsOf(run).area)),
  soFarIn: (neighbourhood: NeighbourhoodId) => facts("soFar", "", `${neighbourhood}#`),
  allSoFar: () => facts("soFar"),
  errand: (neighbourhood: NeighbourhoodId, id: string) => fact("errands", neighbourhood, id),
  errands: (neighbourhood: NeighbourhoodId) => facts("errands", neighbourhood),
  promiseLink: (hash: string) => fact("promiseLinks", hash, FACTS.promiseLinks.sorts.link),
  /**
   * A calendar that somebody follows, by the hash of its secret address; and which one a person
   * has.
   */
  ical: (hash: string) => fact("calendars", hash, FACTS.calendars.sorts.calendar),
  icalOf: (subject: string) => fact("calendarsOf", subject, FACTS.calendarsOf.sorts.calendar),
  /** Who of the team gets a digest in the week of a Monday, and what each was told in it. */
  digest: (monday: Day) => fact("digests", monday, DIGEST.plan),
  digestTo: (monday: Day, mailbox: string) => fact("digests", monday, `${DIGEST.told}${mailbox}`),
  digestsTo: (monday: Day) => facts("digests", monday, DIGEST.told),
  migration: (version: number) => fact("migrations", "", padded(version, 4)),
  migrations: () => facts("migrations"),
};

/** Where the answer lies that somebody gave in a round: a ballot, or a questionnaire. */
export const answerKey = (round: RoundId, row: BallotKey): Key =>
  isMeasurementRound(round) ? cycleKeys.handedIn(round, row) : cycleKeys.ballot(round, row);
/** All of them, a part at a time. */
export const answersIn = (round: RoundId, shard: number) =>
  isMeasurementRound(round) ? cycleKeys.allHandedIn(round, shard) : cycleKeys.ballots(round, shard);
