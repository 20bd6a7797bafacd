import { KEY_FACTS } from "./key-facts.ts";
import { PEOPLE_FACTS } from "./people-facts.ts";

/**
 * The tables, apart so that IAM itself keeps identity and answers apart; and the keys of ballots in
 * one of which nothing can be brought back.
 */
export const TABLES = ["people", "cycle", "keys"] as const;
export type TableName = (typeof TABLES)[number];

/**
 * Where facts of one kind lie. `partition` is what their partition keys begin with, and the whole key
 * when nothing follows; a grant is for partitions. `sorts` are what the sort keys begin with.
 */
type Kind = {
  table: TableName;
  partition: string;
  what: string;
  sorts?: Readonly<Record<string, string>>;
};

export const FACTS = {
  ...PEOPLE_FACTS,

  neighbourhoods: {
    table: "cycle",
    partition: "NEIGHBOURHOODS",
    what: "every neighbourhood with its settings",
  },
  summaries: {
    table: "cycle",
    partition: "NEIGHBOURHOOD_SUMMARIES",
    what: "the names of neighbourhoods, for lists",
  },
  runs: {
    table: "cycle",
    partition: "NEIGHBOURHOOD#",
    what: "cycles and waves of a neighbourhood, which of them run, how many residents it has",
    sorts: {
      residents: "RESIDENTS",
      cycle: "CYCLE#",
      running: "RUNNING#",
      wave: "WAVE#",
      measuring: "MEASURING",
    },
  },
  planned: { table: "cycle", partition: "PLANNED", what: "the next cycle of every area" },
  running: { table: "cycle", partition: "RUNNING", what: "every cycle and wave that runs" },
  plannedWaves: {
    table: "cycle",
    partition: "PLANNED_WAVES",
    what: "the next wave of every neighbourhood",
  },
  rounds: {
    table: "cycle",
    partition: "ROUND#",
    what: "a round: its questionnaire, its dispatches, its seal, what did not fit in it, its count and its agenda",
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
    },
  },
  waves: {
    table: "cycle",
    partition: "WAVE#",
    what: "what came out of a wave, and who of the team was told of it",
    sorts: {
      gathered: "GATHERED",
      estimated: "ESTIMATED",
      report: "REPORT#",
      notice: "NOTICE#",
    },
  },
  measured: {
    table: "cycle",
    partition: "MEASURED",
    what: "the reports of all neighbourhoods together",
    sorts: { latest: "LATEST" },
  },
  references: {
    table: "cycle",
    partition: "REFERENCES#",
    what: "figures from elsewhere to lay beside a neighbourhood's own",
  },
  sealed: {
    table: "cycle",
    partition: "SEALED#",
    what: "ballots as they are published, what was written on them, and receipt codes, by part",
    sorts: { rows: "ROWS#", words: "WORDS#", receipts: "RECEIPTS#" },
  },
  ballots: {
    table: "cycle",
    partition: "BALLOTS#",
    what: "ballots of a round by shard, encrypted until they are sealed",
  },
  handedIn: {
    table: "cycle",
    partition: "HANDED_IN#",
    what: "questionnaires that were handed in, by shard, encrypted until they are gathered",
  },
  drafts: {
    table: "cycle",
    partition: "DRAFTS#",
    what: "what was begun of questionnaires, by shard, encrypted until it is handed in or gathered",
  },
  responses: {
    table: "cycle",
    partition: "RESPONSES#",
    what: "what was answered in a measurement, by shard, as it was gathered after closing",
  },
  papers: {
    table: "cycle",
    partition: "PAPER#",
    what: "paper that was read once and is not counted yet: hashes, and in a measurement answers",
  },
  openAnswers: {
    table: "cycle",
    partition: "OPEN#",
    what: "answers in people's own words, for a person to read",
  },
  actions: {
    table: "cycle",
    partition: "CYCLE#",
    what: "the actions of a cycle with what they took, its report, who of the team was told what",
    sorts: {
      action: "ACTION#",
      event: "HISTORY#",
      effort: "EFFORT#",
      notice: "NOTICE#",
      report: "REPORT",
    },
  },
  questions: {
    table: "cycle",
    partition: "QUESTIONS#",
    what: "what people of a neighbourhood asked, and what was answered",
  },
  published: { table: "cycle", partition: "PUBLISHED#", what: "answers to questions, by day" },
  helpedAnswers: {
    table: "cycle",
    partition: "HELPED#",
    what: "whether the actions of a cycle helped, encrypted until the cycle closes",
  },
  audit: { table: "cycle", partition: "AUDIT#", what: "the audit trail, line by line" },
  audited: {
    table: "cycle",
    partition: "AUDITED#",
    what: "which lines of the trail stand already, so that a replayed step writes none twice",
  },
  retention: { table: "cycle", partition: "RETENTION", what: "until when a round is remembered" },
  sessions: {
    table: "cycle",
    partition: "SESSION#",
    what: "who is logged in, by the hash of their cookie",
    sorts: { session: "SESSION" },
  },
  sessionsOf: {
    table: "cycle",
    partition: "SESSIONS#",
    what: "the sessions of one person, so that all of them can be ended",
  },
  arrivals: { table: "cycle", partition: "ARRIVED#", what: "when what anybody sends came in" },
  asides: { table: "cycle", partition: "ASIDES#", what: "what was set aside, deed by deed" },
  counts: { table: "cycle", partition: "COUNT#", what: "how much came lately from somewhere" },
  logins: {
    table: "cycle",
    partition: "LOGIN#",
    what: "a login that is under way",
    sorts: { login: "LOGIN" },
  },
  members: { table: "cycle", partition: "MEMBERS", what: "who of the team may do what, and where" },
  paces: {
    table: "cycle",
    partition: "PACES",
    what: "how many answers somebody of the team entered for others within the hour",
  },
  waiting: {
    table: "cycle",
    partition: "WAITING",
    what: "what waits for the team, by neighbourhood and kind",
  },
  calendars: {
    table: "cycle",
    partition: "ICAL#",
    what: "a calendar that somebody follows, by the hash of its secret address",
    sorts: { calendar: "ICAL" },
  },
  calendarsOf: {
    table: "cycle",
    partition: "ICALS#",
    what: "which calendar a person has",
    sorts: { calendar: "ICAL" },
  },
  digests: {
    table: "cycle",
    partition: "DIGEST#",
    what: "who of the team gets a digest in the week of a Monday, and what each was told in it",
    sorts: { plan: "PLAN", told: "TOLD#" },
  },
  migrations: { table: "cycle", partition: "MIGRATIONS", what: "changes that were brought in" },

  ...KEY_FACTS,
} as const satisfies Record<string, Kind>;

export type FactKind = keyof typeof FACTS;
