import type { FACTS, FactKind } from "./facts.ts";

/** The ways in which the sort keys of a kind begin, `runs.cycle`; the kind itself where there is one way. */
type PartsOf<Kind extends FactKind> = (typeof FACTS)[Kind] extends { sorts: infer Sorts }
  ? `${Kind}.${keyof Sorts & string}`
  : Kind;
/** Every kind of fact in the database. */
export type FactPart = { [Kind in FactKind]: PartsOf<Kind> }[FactKind];
/** What lies outside it. */
type OutsidePart =
  | "anchors"
  | "backups"
  | "exports"
  | "logs"
  | "mailEvents"
  | "mailboxes"
  | "accounts"
  | "pictureFiles";
type Part = FactPart | OutsidePart;

/** What it is to the person whom it is about: several kinds of facts can be one thing to them. */
export type What =
  | "identity"
  | "file"
  | "asked"
  | "mailed"
  | "help"
  | "asker"
  | "question"
  | "panel"
  | "mailWish"
  | "forgotten"
  | "helper"
  | "delivery"
  | "mailbox"
  | "taken"
  | "backup"
  | "answers"
  | "words"
  | "member"
  | "login"
  | "work"
  | "trail"
  | "picture";
/** Why it may be kept (GDPR, article 6): a public task or consent. */
export type Ground = "task" | "consent";
/** How long it is kept at most. */
export type Term =
  | "until-erased"
  | "round"
  | "next-round"
  | "answered"
  | "hour"
  | "panel"
  | "delivery"
  | "35-days"
  | "own"
  | "promise"
  | "team"
  | "session"
  | "always";
/** Where the person sees it. */
export type Shown = "my-data" | "site" | "console" | "asking";
/** With what it goes, if it does. */
export type Erased = "with-person" | "with-member" | "by-term" | "by-team" | "never";

/**
 * A fact about a person. Who is a resident sees and erases what is shown in `my-data` by a link or by
 * `buurt resident`; what is not `erased` with that goes by its term, or the team does it when asked.
 */
type Personal = {
  of: "resident" | "team";
  what: What;
  ground: Ground;
  kept: Term;
  shown: Shown;
  erased: Erased;
};
/** A fact of which nobody can tell whose it is, and why; words that somebody typed have a term. */
type Nobodys = { nobodys: string; what?: What; kept?: Term };
export type Registered = Personal | Nobodys;

const MINE = { of: "resident", shown: "my-data", erased: "with-person" } as const;
const TEAM = { of: "team", ground: "task", shown: "console" } as const;
const ON_SITE = { of: "resident", shown: "site", erased: "by-team" } as const;
/** Who can be seen on one although somebody looked it over asks the team. */
const PICTURE = { ...ON_SITE, what: "picture", ground: "task", kept: "round" } as const;
const SETTINGS = { nobodys: "settings and moments of a neighbourhood" } as const;
const FIGURES = { nobodys: "figures of groups" } as const;
const BY_LINK = "stands under a hash of a link's secret, which nothing keeps" as const;

/**
 * The register of everything that is kept about people: what it is, on which ground and how long it is kept, how it is
 * shown and how it is erased. A kind of fact that is in no line of it does not compile; inspection, erasure and the page
 * on privacy follow from it.
 */
export const REGISTER = {
  "residents.resident": { ...MINE, what: "identity", ground: "task", kept: "until-erased" },
  "invitations.invitation": { ...MINE, what: "asked", ground: "task", kept: "round" },
  "invitations.mail": { ...MINE, what: "mailed", ground: "task", kept: "round" },
  "invitations.code": { ...MINE, what: "mailed", ground: "task", kept: "round" },
  helpOffers: { ...MINE, what: "help", ground: "consent", kept: "round" },
  letterPrints: { ...MINE, what: "mailed", ground: "task", kept: "round" },
  "askers.asker": { ...MINE, what: "asker", ground: "consent", kept: "answered" },
  panel: { ...MINE, what: "panel", ground: "consent", kept: "panel" },
  "imports.whole": { nobodys: "numbers of a file" },
  "imports.part": { ...MINE, what: "file", ground: "task", kept: "hour" },
  "tokens.token": { ...MINE, what: "mailed", ground: "task", kept: "round" },
  optOuts: { ...MINE, what: "mailWish", ground: "task", kept: "until-erased" },
  forgotten: {
    of: "resident",
    what: "forgotten",
    ground: "task",
    kept: "always",
    shown: "asking",
    erased: "never",
  },

  neighbourhoods: { ...TEAM, what: "member", kept: "team", erased: "with-member" },
  summaries: SETTINGS,
  "runs.residents": FIGURES,
  "runs.cycle": SETTINGS,
  "runs.running": SETTINGS,
  "runs.wave": SETTINGS,
  "runs.measuring": SETTINGS,
  planned: SETTINGS,
  running: SETTINGS,
  plannedWaves: SETTINGS,
  "rounds.round": SETTINGS,
  "rounds.questionnaire": SETTINGS,
  "rounds.dispatch": FIGURES,
  "rounds.seal": FIGURES,
  "rounds.faults": FIGURES,
  "rounds.remedy": { ...TEAM, what: "work", kept: "always", erased: "never" },
  "rounds.tally": FIGURES,
  "rounds.agenda": FIGURES,
  "rounds.reading": FIGURES,
  "rounds.choice": { nobodys: "what the coordinator wrote for everybody, without a name" },
  "rounds.triage": { nobodys: "what a meeting answered on a topic, without a name" },
  "waves.gathered": FIGURES,
  "waves.estimated": FIGURES,
  "waves.report": FIGURES,
  "waves.notice": { ...TEAM, what: "work", kept: "always", erased: "never" },
  "measured.latest": FIGURES,
  references: FIGURES,
  "sealed.rows": {
    nobodys: "what was chosen, sorted by itself, without words and without a name",
    what: "answers",
    kept: "always",
  },
  "sealed.words": {
    nobodys: "what was written, sorted by itself, without a name",
    what: "words",
    kept: "round",
  },
  "sealed.receipts": { nobodys: BY_LINK },
  ballots: { nobodys: "encrypted until they are sealed, and then gone" },
  handedIn: { nobodys: "encrypted until they are gathered, and then gone" },
  drafts: { nobodys: "encrypted until they are handed in or gathered, and then gone" },
  responses: {
    nobodys: "what was answered, under a name that leads to nobody",
    what: "answers",
    kept: "always",
  },
  papers: { nobodys: BY_LINK, what: "answers", kept: "round" },
  "texts.text": {
    nobodys: "what was written, without a name, in an order of chance",
    what: "words",
    kept: "next-round",
  },
  "texts.group": { nobodys: "where what was written goes, in words of the team" },
  signals: { nobodys: "what the team handed over, in its own words" },
  openAnswers: { nobodys: "anybody gives them, without a link", what: "words", kept: "round" },
  "actions.action": { ...ON_SITE, what: "helper", ground: "consent", kept: "promise" },
  "actions.event": { ...TEAM, what: "work", kept: "always", erased: "never" },
  "actions.carried": { nobodys: "which promises go on in which cycle" },
  "actions.effort": { nobodys: "hours and euros of an organisation" },
  "actions.notice": { ...TEAM, what: "work", kept: "always", erased: "never" },
  "actions.report": FIGURES,
  pictures: PICTURE,
  topics: { nobodys: "words of the team for everybody, and who did what as a role" },
  questions: { ...MINE, what: "question", ground: "task", kept: "round" },
  published: { nobodys: "questions and answers as the team published them" },
  helpedAnswers: { nobodys: "encrypted until everybody was asked, and then gone" },
  arrivals: { nobodys: "times, and hashes under a key that changes every day" },
  asides: { nobodys: "times and numbers of what was set aside" },
  counts: { nobodys: "numbers under hashes, under a key that changes every day" },
  audit: { ...TEAM, what: "trail", kept: "always", erased: "never" },
  audited: { nobodys: "names of lines of the trail" },
  retention: SETTINGS,
  "sessions.session": { ...TEAM, what: "login", kept: "session", erased: "with-member" },
  sessionsOf: { ...TEAM, what: "login", kept: "session", erased: "with-member" },
  "logins.login": { nobodys: "chance, for ten minutes" },
  members: { ...TEAM, what: "member", kept: "team", erased: "with-member" },
  paces: { ...TEAM, what: "work", kept: "session", erased: "by-term" },
  waiting: { nobodys: "what waits, without a name" },
  "promiseLinks.link": { ...TEAM, what: "work", kept: "35-days", erased: "by-term" },
  "calendars.calendar": { ...TEAM, what: "login", kept: "session", erased: "with-member" },
  "calendarsOf.calendar": { ...TEAM, what: "login", kept: "session", erased: "with-member" },
  "digests.plan": { ...TEAM, what: "work", kept: "35-days", erased: "by-term" },
  "digests.told": { ...TEAM, what: "work", kept: "35-days", erased: "by-term" },
  migrations: { nobodys: "numbers of releases" },
  contentKeys: { nobodys: "keys of a round" },
  lookupKeys: { nobodys: "keys of a round" },
  markKeys: { nobodys: "keys of a round" },
  linkKeys: { nobodys: "keys of a round" },
  readingKeys: { nobodys: "keys of a round" },
  helpedContentKeys: { nobodys: "keys of a round" },
  helpedLookupKeys: { nobodys: "keys of a round" },
  draftKeys: { nobodys: "keys of a round" },

  anchors: { nobodys: "numbers of rounds, and hashes of lines" },
  mailEvents: {
    of: "resident",
    what: "delivery",
    ground: "task",
    kept: "delivery",
    shown: "asking",
    erased: "by-term",
  },
  mailboxes: {
    of: "resident",
    what: "mailbox",
    ground: "task",
    kept: "own",
    shown: "asking",
    erased: "by-term",
  },
  exports: {
    of: "resident",
    what: "taken",
    ground: "task",
    kept: "own",
    shown: "asking",
    erased: "by-team",
  },
  backups: {
    of: "resident",
    what: "backup",
    ground: "task",
    kept: "35-days",
    shown: "asking",
    erased: "by-term",
  },
  logs: { nobodys: "ids and numbers: no name, no address, no link" },
  pictureFiles: PICTURE,
  accounts: { ...TEAM, what: "member", kept: "team", erased: "with-member" },
} as const satisfies Readonly<Record<Part, Registered>>;
