import type { Clock } from "#local/clock.ts";
import type { Flow, Machine } from "./definition.ts";
import type { Json } from "./expression.ts";
import type { Begun, Journal } from "./journal.ts";
import type { Tokens } from "./tokens.ts";

export type Definition = { arn: string; name: string; machine: Machine };

/** What happened since this start; `largestState` in bytes. */
type Figures = { executions: number; transitions: number; largestState: number };

/** What an execution needs of the world around it. */
export type World = {
  clock: Clock;
  journal: Journal;
  tokens: Tokens;
  random: () => number;
  figures: Figures;
  account: string;
  region: string;
  /** Errors: {errorType, errorMessage}. */
  invoke: (functionArn: string, payload: unknown) => Promise<unknown>;
  /** Starts a child; gives its arn. Errors: StatesError with the API's own name. */
  start: (machineArn: string, name: string | undefined, input: Json) => string;
  /** Resolves with the child's end. */
  ended: (arn: string) => Promise<void>;
};

/** An execution that runs in this process, until it is over. */
export class Execution {
  readonly row: Begun;
  readonly definition: Definition;
  over = false;
  readonly #over = Promise.withResolvers<void>();

  constructor(row: Begun, definition: Definition) {
    this.row = row;
    this.definition = definition;
  }

  get whenOver(): Promise<void> {
    return this.#over.promise;
  }

  stop(): void {
    this.over = true;
    this.#over.resolve();
  }
}

export type Variables = Readonly<Record<string, Json>>;

/**
 * One line of states running: an execution, a branch, or an item of a map.
 * `kept` scopes survive a restart; those of express children do not, nor have they a history.
 */
export type Scope = {
  world: World;
  execution: Execution;
  flow: Flow;
  path: string;
  kept: boolean;
  item?: { Index: number; Value: Json };
};

/** Runs a scope from where it stands to its end; gives its output. Errors: StatesError; Ended. */
export type RunScope = (scope: Scope, input: Json, variables: Variables) => Promise<Json>;
