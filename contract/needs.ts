import type { Variable } from "./environment.ts";
import type { FactKind } from "./facts.ts";
import type { MachineName } from "./machines.ts";
import type { PictureDeed } from "./objects.ts";
import { BALLOT_KEYS, QUESTIONNAIRE_KEYS, ROUND_KEYS, type RoundKeyName } from "./round-keys.ts";

/**
 * What a step may do with facts of a kind: look, put one there, set attributes of one, remove one;
 * `writes` puts and removes many at once.
 */
export const VERBS = ["reads", "adds", "changes", "forgets", "writes"] as const;
export type Verb = (typeof VERBS)[number];

/** What one step or page needs, and gets. */
export type Needs = Partial<Record<Verb, readonly FactKind[]>> & {
  settings?: readonly Variable[];
  /** Sends mail. */
  mails?: boolean;
  /** Makes keys of a round, and unwraps some of them again. */
  makesKeys?: readonly RoundKeyName[];
  opensKeys?: readonly RoundKeyName[];
  /** Writes down what stands in rounds and trails, or reads what was written down; never both. */
  anchors?: "writes" | "reads";
  /** Takes in, shows or removes the files of pictures. */
  pictures?: PictureDeed;
  /** Wakes executions of these machines that wait. */
  wakes?: readonly MachineName[];
  /** Starts executions of these machines, and looks whether they still run; it ends none. */
  starts?: readonly MachineName[];
  /** A promise: these it neither reads nor changes, whatever its code asks for. */
  never?: readonly FactKind[];
  /** A promise: these it puts in and takes none out. */
  neverReads?: readonly FactKind[];
};

/** Several needs together. */
export function all(...needs: readonly Needs[]): Needs {
  const together: Record<string, unknown> = {};
  for (const [need, wanted] of needs.flatMap((one) => Object.entries(one))) {
    const before = together[need];
    together[need] = Array.isArray(before) ? before.concat(wanted) : wanted;
  }
  return together;
}

const kindsOf = (names: readonly RoundKeyName[]) => names.map((name) => ROUND_KEYS[name]);
/** Makes the keys of a round as it opens, and can open none of them. */
export const makes = (...names: readonly RoundKeyName[]): Needs => ({
  makesKeys: names,
  adds: kindsOf(names),
});
export const MAKES_BALLOT_KEYS = makes(...BALLOT_KEYS);
export const MAKES_QUESTIONNAIRE_KEYS = makes(...QUESTIONNAIRE_KEYS);
/** Destroys the keys of a round: what is encrypted by them can be read by nobody any more. */
export const destroys = (...names: readonly RoundKeyName[]): Needs => ({ forgets: kindsOf(names) });
export const DESTROYS_BALLOT_KEYS = destroys(...BALLOT_KEYS);
export const DESTROYS_QUESTIONNAIRE_KEYS = destroys(...QUESTIONNAIRE_KEYS);
export const opens = (...names: readonly RoundKeyName[]): Needs => ({
  opensKeys: names,
  reads: kindsOf(names),
});
/** Issues invitations or links, with the proof that it did. */
export const ISSUES_LINKS: Needs = opens("links");
/** Takes an answer that it cannot read back, by a link that was issued. */
export const TAKES_BALLOTS: Needs = all(opens("lookup", "marks", "links"), {
  adds: ["ballots"],
  changes: ["invitations"],
  forgets: ["ballots"],
});

/** Shows whose installation it is, and looks as that municipality decided. */
export const SHOWS_MUNICIPALITY: Needs = { reads: ["municipality"] };

export const SEES_NO_BALLOTS: Needs = { never: ["ballots", "papers"] };
export const SEES_NO_ANSWERS: Needs = {
  never: ["ballots", "drafts", "handedIn", "papers", "responses"],
};
export const READS_NO_BALLOTS: Needs = {
  neverReads: ["ballots", "drafts", "handedIn", "responses"],
};

export const TELLS_TRAIL: Needs = { reads: ["audit", "audited"], adds: ["audit", "audited"] };
export const CHANGES_RUNS: Needs = { reads: ["runs"], adds: ["runs"] };
/** A run that ends frees its place, and what waited in it waits no more. */
export const ENDS_RUNS: Needs = all(CHANGES_RUNS, { forgets: ["runs", "running", "waiting"] });
/** A run that failed goes on: it takes its place again. */
export const OPENS_RUNS: Needs = {
  reads: ["runs", "rounds", "neighbourhoods", "planned"],
  adds: ["runs", "running", "rounds", "retention"],
  forgets: ["waiting"],
  settings: ["PEOPLE_RETENTION_DAYS"],
};
export const CHANGES_ROUNDS: Needs = { reads: ["rounds"], adds: ["rounds"] };
export const FOLLOWS_LINK: Needs = { reads: ["tokens", "rounds", "neighbourhoods"] };
/**
 * Knows again who had themselves erased, and takes care of what those said who are in no file any
 * more.
 */
export const KNOWS_FORGOTTEN: Needs = {
  reads: ["forgotten"],
  adds: ["forgotten", "optOuts"],
  forgets: ["forgotten", "optOuts"],
  settings: ["PSEUDONYM_KEY"],
};
/** Takes from anybody no more than its limits. */
export const LIMITED: Needs = {
  reads: ["counts"],
  adds: ["counts"],
  changes: ["counts"],
  settings: ["SENDER_KEY"],
};
/** What runs and what is planned, and how far each is. */
export const SEES_WHAT_RUNS: Needs = {
  reads: ["planned", "plannedWaves", "running", "soFar"],
};
export const SEES_RESIDENTS: Needs = { reads: ["residents", "optOuts"] };
export const TELLS_TEAM: Needs = {
  reads: ["neighbourhoods"],
  mails: true,
  settings: ["SITE_URL"],
};
export const OF_CYCLES: Needs = { adds: ["actions"], forgets: ["actions"] };
export const OF_WAVES: Needs = { adds: ["waves"], forgets: ["waves"] };
/**
 * Knows who is logged in and what that person may do, writes down when they were seen, and tells
 * around every page where they can go and how much waits for them.
 */
export const KNOWS_WHO: Needs = {
  reads: ["sessions", "members", "municipality", "summaries", "waiting"],
  adds: ["sessions"],
  settings: ["SITE_URL"],
};

/** Ends somebody's access, and hands over what they had. */
export const HANDS_OVER: Needs = {
  reads: [
    "actions",
    "calendarsOf",
    "leavings",
    "members",
    "neighbourhoods",
    "sessionsOf",
    "waiting",
  ],
  adds: [
    "actions",
    "leavings",
    "members",
    "neighbourhoods",
    "promiseLinks",
    "summaries",
    "waiting",
  ],
  forgets: ["actions", "calendars", "calendarsOf", "leavings", "members", "sessions", "sessionsOf"],
  mails: true,
  settings: ["SITE_URL"],
};

export const KNOWS_MACHINES: Needs = { settings: ["CYCLE_MACHINE_ARN", "MEASUREMENT_MACHINE_ARN"] };
export const READS_WAVES: Needs = {
  reads: ["waves", "rounds", "runs", "responses", "neighbourhoods"],
};
