import type { Action, ActionEvent } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import type { EffortLine } from "#domain/actions/effort.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Instant } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Told } from "#web/pages/components.ts";
import type { Frame } from "#console/console-page.ts";

/**
 * A form of an action's page as it was filled in, with what is wrong with it; `since` is the version
 * that was read when somebody else was first.
 */
export type Filled = {
  form: "agree" | "move" | "answer" | "effort";
  fields: URLSearchParams;
  told: Told;
  since?: number;
};

/** Somebody who can answer for an action. */
export type Person = { name: string; partner: Partner };

export type ActionView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  action: Action;
  topics: readonly Topic[];
  history: readonly ActionEvent[];
  effort: readonly EffortLine[];
  ofCycle: readonly EffortLine[];
  now: Instant;
  /** Whether the reader may change the action. */
  mayChange: boolean;
  /** Whether the reader may read what residents wrote of its topic. */
  readsWords: boolean;
  /** In whose name the reader may say yes or no. */
  answers: readonly Owner[];
  /** The residents who are asked, to whom the reader may hand a link. */
  joining: readonly Extract<Owner, { kind: "resident" }>[];
  /** To whom the reader may give it. */
  owners: readonly Person[];
  /** For which partners the reader may note hours. */
  noteFor: readonly Partner[];
  /** The name of the next line of effort, so that a form that is sent twice adds one. */
  line: string;
  filled: Filled | undefined;
  /** The action as the form would make it, to look at first. */
  preview: Action | undefined;
};

/** What was typed into a form, or else what is so. */
export const typedIn =
  ({ filled }: Pick<ActionView, "filled">, form: Filled["form"]) =>
  (name: string, otherwise = ""): string =>
    filled?.form === form ? (filled.fields.get(name) ?? "") : otherwise;
