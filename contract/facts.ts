import type { Kind } from "./facts-kind.ts";
import { PEOPLE_FACTS } from "./people-facts.ts";

export const FACTS = {
  ...PEOPLE_FACTS,

  /** What the municipality decided for its installation, by subject: who it is, how it looks. */
  municipality: {
    table: "cycle",
    partition: "MUNICIPALITY",
    sorts: {
      identity: "identity",
      theme: "theme",
      sender: "sender",
      retention: "retention",
      holidays: "holidays",
    },
  },
  /** The same as it was, subject by subject, since the first time. */
  formerly: {
    table: "cycle",
    partition: "FORMERLY",
    sorts: {
      identity: "identity#",
      theme: "theme#",
      sender: "sender#",
      retention: "retention#",
      holidays: "holidays#",
    },
  },
  /** Its logos, as they were drawn anew, by their hashes. */
  logos: { table: "cycle", partition: "LOGOS" },
  /** Every neighbourhood with its settings. */
  neighbourhoods: { table: "cycle", partition: "NEIGHBOURHOODS" },
  /** The names of neighbourhoods, for lists. */
  summaries: { table: "cycle", partition: "NEIGHBOURHOOD_SUMMARIES" },
  /** Cycles and waves of a neighbourhood, which of them run, how many residents it has. */
  runs: {
    table: "cycle",
    partition: "NEIGHBOURHOOD#",
    sorts: {
      residents: "RESIDENTS",
      cycle: "CYCLE#",
      running: "RUNNING#",
      wave: "WAVE#",
      measuring: "MEASURING",
    },
  },
  /** The next cycle of every area. */
  planned: { table: "cycle", partition: "PLANNED" },
  /** Every cycle and wave that runs. */
  running: { table: "cycle", partition: "RUNNING" },
  /** The next wave of every neighbourhood. */
  plannedWaves: { table: "cycle", partition: "PLANNED_WAVES" },
  /**
   * A round: its questionnaire, its dispatches, its seal, what did not fit in it, its count, what
   * the meeting answered on a topic, its agenda, and how far the reading of what residents wrote is.
   */
  rounds: {
    table: "cycle",
    partition: "ROUND#",
    sorts: {
      round: "ROUND",
      questionnaire: "QUESTIONNAIRE",
      dispatch: "DISPATCH#",
      seal: "SEAL",
      faults: "FAULTS",
      remedy: "REMEDY",
      tally: "TALLY",
      agenda: "AGENDA",
      choice: "CHOICE",
      triage: "TRIAGE#",
      reading: "READING",
    },
  },
  /** What came out of a wave, and who of the team was told of it. */
  waves: {
    table: "cycle",
    partition: "WAVE#",
    sorts: {
      gathered: "GATHERED",
      estimated: "ESTIMATED",
      report: "REPORT#",
      notice: "NOTICE#",
    },
  },
  /** The reports of all neighbourhoods together. */
  measured: {
    table: "cycle",
    partition: "MEASURED",
    sorts: { latest: "LATEST" },
  },
  /** Figures from elsewhere to lay beside a neighbourhood's own. */
  references: { table: "cycle", partition: "REFERENCES#" },
  /** Ballots as they are published, what was written on them, and receipt codes, by part. */
  sealed: {
    table: "cycle",
    partition: "SEALED#",
    sorts: { rows: "ROWS#", words: "WORDS#", receipts: "RECEIPTS#" },
  },
  /** Ballots of a round by shard, encrypted until they are sealed. */
  ballots: { table: "cycle", partition: "BALLOTS#" },
  /** Questionnaires that were handed in, by shard, encrypted until they are gathered. */
  handedIn: { table: "cycle", partition: "HANDED_IN#" },
  /** What was begun of questionnaires, by shard, encrypted until it is handed in or gathered. */
  drafts: { table: "cycle", partition: "DRAFTS#" },
  /** What was answered in a measurement, by shard, as it was gathered after closing. */
  responses: { table: "cycle", partition: "RESPONSES#" },
  /** Paper that was read once and is not counted yet: hashes, and in a measurement answers. */
  papers: { table: "cycle", partition: "PAPER#" },
  /** What residents wrote in a round, and where what lies together goes. */
  texts: { table: "cycle", partition: "TEXTS#", sorts: { text: "TEXT#", group: "GROUP#" } },
  /** What became of offers of help, without whose they are. */
  offered: { table: "cycle", partition: "OFFERED#" },
  /** What the team handed over to its partners, in its own words. */
  signals: { table: "cycle", partition: "SIGNALS#" },
  /** What people said at the door of their home or by telephone, as the team wrote it down. */
  doorNotes: { table: "cycle", partition: "DOOR_NOTES#" },
  /** Answers in people's own words, for a person to read. */
  openAnswers: { table: "cycle", partition: "OPEN#" },
  /**
   * The promises of a cycle with what they took, those that were carried on to it, its report, who
   * of the team was told what.
   */
  actions: {
    table: "cycle",
    partition: "CYCLE#",
    sorts: {
      action: "ACTION#",
      event: "HISTORY#",
      carried: "CARRIED#",
      effort: "EFFORT#",
      notice: "NOTICE#",
      report: "REPORT",
    },
  },
  /** Pictures of what was promised in a cycle; their files lie in a bucket. */
  pictures: { table: "cycle", partition: "PICTURES#" },
  /** Topics of a neighbourhood's own, beside the start list. */
  topics: { table: "cycle", partition: "TOPICS#" },
  /** What people of a neighbourhood asked, and what was answered. */
  questions: { table: "cycle", partition: "QUESTIONS#" },
  /** Answers to questions, by day. */
  published: { table: "cycle", partition: "PUBLISHED#" },
  /** Whether the actions of a cycle helped, encrypted until everybody was asked. */
  helpedAnswers: { table: "cycle", partition: "HELPED#" },
  /** The audit trail, line by line. */
  audit: { table: "cycle", partition: "AUDIT#" },
  /** Which lines of the trail stand already, so that a replayed step writes none twice. */
  audited: { table: "cycle", partition: "AUDITED#" },
  /** Until when a round is remembered. */
  retention: { table: "cycle", partition: "RETENTION" },
  /** Who is logged in, by the hash of their cookie. */
  sessions: {
    table: "cycle",
    partition: "SESSION#",
    sorts: { session: "SESSION" },
  },
  /** The sessions of one person, so that all of them can be ended. */
  sessionsOf: { table: "cycle", partition: "SESSIONS#" },
  /** When what anybody sends came in. */
  arrivals: { table: "cycle", partition: "ARRIVED#" },
  /** What was set aside, deed by deed. */
  asides: { table: "cycle", partition: "ASIDES#" },
  /** How much came lately from somewhere. */
  counts: { table: "cycle", partition: "COUNT#" },
  /** A login that is under way. */
  logins: {
    table: "cycle",
    partition: "LOGIN#",
    sorts: { login: "LOGIN" },
  },
  /** Who of the team may do what, and where. */
  members: { table: "cycle", partition: "MEMBERS" },
  /** Who leaves the team, until all that they had is handed over. */
  leavings: { table: "cycle", partition: "LEAVINGS" },
  /** How many answers somebody of the team entered for others within the hour. */
  paces: { table: "cycle", partition: "PACES" },
  /** How many were asked and answered in the latest rounds, as of a morning. */
  soFar: { table: "cycle", partition: "SO_FAR" },
  /** What waits for the team, by neighbourhood and kind. */
  waiting: { table: "cycle", partition: "WAITING" },
  /** Who is asked for a promise by a link, by the hash of its secret. */
  promiseLinks: {
    table: "cycle",
    partition: "PROMISE_LINK#",
    sorts: { link: "LINK" },
  },
  /** What is asked of organisations outside the team, and what they said. */
  errands: { table: "cycle", partition: "ERRANDS#" },
  /** A calendar that somebody follows, by the hash of its secret address. */
  calendars: {
    table: "cycle",
    partition: "ICAL#",
    sorts: { calendar: "ICAL" },
  },
  /** Which calendar a person has. */
  calendarsOf: {
    table: "cycle",
    partition: "ICALS#",
    sorts: { calendar: "ICAL" },
  },
  /** Who of the team gets a digest in the week of a Monday, and what each was told in it. */
  digests: {
    table: "cycle",
    partition: "DIGEST#",
    sorts: { plan: "PLAN", told: "TOLD#" },
  },
  /** Changes that were brought in. */
  migrations: { table: "cycle", partition: "MIGRATIONS" },

  /** What opens ballots, wrapped. */
  contentKeys: { table: "keys", partition: "CONTENT#" },
  /** What finds a ballot, wrapped. */
  lookupKeys: { table: "keys", partition: "LOOKUP#" },
  /** What proves a ballot, wrapped. */
  markKeys: { table: "keys", partition: "MARKS#" },
  /** What proves a link, wrapped. */
  linkKeys: { table: "keys", partition: "LINKS#" },
  /** What compares paper, wrapped. */
  readingKeys: { table: "keys", partition: "READINGS#" },
  /** What opens drafts, wrapped. */
  draftKeys: { table: "keys", partition: "DRAFT_KEYS#" },
  /** What opens answers to did it help, wrapped. */
  helpedContentKeys: { table: "keys", partition: "HELPEDCONTENT#" },
  /** What finds and proves an answer to did it help, wrapped. */
  helpedLookupKeys: { table: "keys", partition: "HELPEDLOOKUP#" },
} as const satisfies Record<string, Kind>;

export type FactKind = keyof typeof FACTS;
