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
export type Part = FactPart | OutsidePart;

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
