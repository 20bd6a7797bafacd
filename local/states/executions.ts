import { ApiError, Ended, StatesError } from "./errors.ts";
import { runScope } from "./execution.ts";
import { type Json, uuidFrom } from "./expression.ts";
import type { Begun, End } from "./journal.ts";
import { readDefinition } from "./read-definition.ts";
import { type Definition, Execution, type Scope, type World } from "./scope.ts";

export type MachineText = { arn: string; name: string; definition: string };
type Live = { execution: Execution; ended: Promise<void> };

/** The machines, and their executions that run in this process. */
export class Executions {
  readonly #machines = new Map<string, Definition>();
  readonly #live = new Map<string, Live>();
  readonly #world: World;

  constructor(surroundings: Omit<World, "start" | "ended">) {
    this.#world = {
      ...surroundings,
      start: (machineArn, name, input) => this.#startChild(machineArn, name, input),
      ended: (arn) => this.#ended(arn),
    };
  }

  /** Errors: UnsupportedDefinition. */
  load({ arn, name, definition }: MachineText): void {
    this.#machines.set(arn, { arn, name, machine: readDefinition(name, definition) });
  }

  /** Errors: ApiError. */
  machineOf(arn: string): Definition {
    const found = this.#machines.get(arn);
    if (found !== undefined) return found;
    throw new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`);
  }

  /** Begins an execution, or finds the one that runs under this name with this input. Errors: ApiError. */
  begin(machineArn: string, given: string | undefined, input: Json): Begun {
    const { clock, journal, figures, random, account, region } = this.#world;
    const definition = this.machineOf(machineArn);
    const name = given ?? uuidFrom(random);
    if (!/^[A-Za-z0-9_-]{1,80}$/.test(name))
      throw new ApiError("InvalidName", `Invalid Name: '${name}'`);
    const arn = `arn:aws:states:${region}:${account}:execution:${definition.name}:${name}`;
    const before = journal.execution(arn);
    if (before !== undefined) {
      const same = JSON.stringify(before.input) === JSON.stringify(input);
      if (before.status === "RUNNING" && same) return before;
      throw new ApiError("ExecutionAlreadyExists", `Execution Already Exists: '${arn}'`);
    }
    const row: Begun = { arn, machine: machineArn, name, input, started: clock.now() };
    journal.begin(row);
    journal.tell(arn, "ExecutionStarted", clock.now(), {});
    figures.executions += 1;
    this.#run(row, definition);
    return row;
  }

  /** Goes on with every execution that was running. */
  resume(): void {
    for (const row of this.#world.journal.running()) this.#goOn(row);
  }

  abort(arn: string, error: string | undefined, cause: string | undefined): void {
    const live = this.#live.get(arn);
    if (live !== undefined) this.#end(live.execution, { status: "ABORTED", error, cause });
  }

  /** Leaves every execution where it stands. */
  close(): void {
    for (const { execution } of this.#live.values()) execution.stop();
    this.#live.clear();
  }

  #goOn(row: Begun): void {
    if (!this.#live.has(row.arn)) this.#run(row, this.machineOf(row.machine));
  }

  async #ended(arn: string): Promise<void> {
    const row = this.#world.journal.execution(arn);
    // After a restart a parent may come before its child.
    if (row?.status === "RUNNING") this.#goOn(row);
    await this.#live.get(arn)?.ended;
  }

  #startChild(machineArn: string, name: string | undefined, input: Json): string {
    try {
      return this.begin(machineArn, name, input).arn;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new StatesError(`StepFunctions.${error.type}Exception`, error.message);
    }
  }

  #run(row: Begun, definition: Definition): void {
    const world = this.#world;
    const execution = new Execution(row, definition);
    const scope = { world, execution, flow: definition.machine, path: "", kept: true };
    const ended = Promise.race([this.#untilEnd(scope), execution.whenOver]);
    this.#live.set(row.arn, { execution, ended });
  }

  async #untilEnd(scope: Scope): Promise<void> {
    const { execution } = scope;
    const { row, definition } = execution;
    const { TimeoutSeconds: limit } = definition.machine;
    const late = () => this.#end(execution, { status: "TIMED_OUT", error: "States.Timeout" });
    const cancel =
      limit === undefined ? () => {} : this.#world.clock.at(row.started + limit * 1000, late);
    try {
      const output = await runScope(scope, row.input, {});
      this.#end(execution, { status: "SUCCEEDED", output });
    } catch (error) {
      if (!(error instanceof Ended)) this.#end(execution, failureOf(error));
    } finally {
      cancel();
      this.#live.delete(row.arn);
    }
  }

  #end(execution: Execution, end: End): void {
    if (execution.over) return;
    const { clock, journal } = this.#world;
    const { arn } = execution.row;
    const { status, error, cause = "" } = end;
    journal.end(arn, clock.now(), end);
    journal.dropScopes(arn);
    journal.tell(arn, ENDINGS[status], clock.now(), error === undefined ? {} : { error, cause });
    execution.stop();
  }
}

const ENDINGS: Readonly<Record<End["status"], string>> = {
  SUCCEEDED: "ExecutionSucceeded",
  FAILED: "ExecutionFailed",
  TIMED_OUT: "ExecutionTimedOut",
  ABORTED: "ExecutionAborted",
};

function failureOf(error: unknown): End {
  if (error instanceof StatesError)
    return { status: "FAILED", error: error.error, cause: error.reason };
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: "FAILED", error: "States.Runtime", cause };
}
