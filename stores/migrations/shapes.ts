import { FACTS } from "#contract/facts.ts";
import type { Key } from "#contract/keys.ts";
import { lineOf, promiseOf } from "./promise-shape.ts";

/** A fact as some release wrote it. */
type Old = Record<string, unknown>;

/**
 * A change of a kind of fact that shows in the fact alone: whoever reads an old one reads it as it
 * is now.
 */
export type Shape = {
  /** Facts below this version are reshaped. */
  version: number;
  what: string;
  why: string;
  of: { pk: string; sk: string };
  /** Leaves what has the new shape as it is: before there were versions, one cannot tell. */
  reshape: (old: Old) => Old;
};

const runOfCycle = ({ cycle, ...old }: Old): Old => ({ run: cycle, ...old });

/**
 * In the order of their versions. A release that changes a kind of fact adds what it does to old
 * ones, here or in migrations.ts.
 */
export const SHAPES: readonly Shape[] = [
  {
    version: 2,
    what: "a link says by which channel it was handed out",
    why: "letters, paper and visits came beside e-mail",
    of: { pk: FACTS.tokens.partition, sk: "" },
    reshape: (old) => ({ channel: "email", ...old }),
  },
  {
    version: 2,
    what: "a count tells its blank answers",
    why: "residents may answer that they do not know",
    of: { pk: FACTS.rounds.partition, sk: FACTS.rounds.sorts.tally },
    reshape: (old) => ({ blank: 0, ...old }),
  },
  {
    version: 2,
    what: "what runs is a run",
    why: "waves came beside cycles",
    of: { pk: FACTS.running.partition, sk: "" },
    reshape: runOfCycle,
  },
  {
    version: 2,
    what: "what runs in an area is a run",
    why: "waves came beside cycles",
    of: { pk: FACTS.runs.partition, sk: FACTS.runs.sorts.running },
    reshape: runOfCycle,
  },
  {
    version: 2,
    what: "a question names the run during which it was asked",
    why: "waves came beside cycles",
    of: { pk: FACTS.questions.partition, sk: "" },
    reshape: runOfCycle,
  },
  {
    version: 2,
    what: "a session says where its roles hold",
    why: "an administrator can give a role in some neighbourhoods alone",
    of: { pk: FACTS.sessions.partition, sk: "" },
    reshape: ({ roles, ...old }) => ({ access: { roles, neighbourhoods: "all" }, ...old }),
  },
  {
    version: 2,
    what: "what waits is kept as one text",
    why: "the start page reads thousands",
    of: { pk: FACTS.waiting.partition, sk: "" },
    reshape: (old) => ("waiting" in old ? old : { waiting: JSON.stringify(old) }),
  },
  {
    version: 2,
    what: "the count of residents says which import left it",
    why: "of two imports at once one goes first",
    of: { pk: FACTS.runs.partition, sk: FACTS.runs.sorts.residents },
    reshape: (old) => ({ by: "an earlier import", ...old }),
  },
  {
    version: 11,
    what: "a promise has one life, and owners who say yes themselves",
    why: "a state beside an outcome could contradict it, and owners were named who never agreed",
    of: { pk: FACTS.actions.partition, sk: FACTS.actions.sorts.action },
    reshape: promiseOf,
  },
  {
    version: 11,
    what: "a line of history names states of that life",
    why: "a state beside an outcome could contradict it",
    of: { pk: FACTS.actions.partition, sk: FACTS.actions.sorts.event },
    reshape: lineOf,
  },
];

/** A fact of an earlier version as it is now. */
export const reshaped = ({ pk, sk }: Key, version: number, fact: Old): Old =>
  SHAPES.filter(
    (shape) => shape.version > version && pk.startsWith(shape.of.pk) && sk.startsWith(shape.of.sk),
  ).reduce((old, { reshape }) => reshape(old), fact);
