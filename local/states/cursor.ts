import type { State } from "./definition.ts";
import { Ended, StatesError } from "./errors.ts";
import { evaluate, type Json } from "./expression.ts";
import type { Checkpoint, Memo } from "./journal.ts";
import type { Scope, Variables } from "./scope.ts";

/** What a state leaves behind: where it goes on, or nowhere, and with what. */
export type Exit = { next: string | undefined; output: Json; variables: Variables };
type Leaving = { Output?: unknown; Assign?: Readonly<Record<string, unknown>> | undefined };

/** More than this and the service refuses. */
const LARGEST = 256 * 1024;

/** Where a scope stands in its flow. It holds the clock, except while it waits. */
export class Cursor {
  readonly scope: Scope;
  #point: Checkpoint;
  #release: () => void;

  constructor(scope: Scope, input: Json, variables: Variables) {
    const { world, execution, flow, path, kept } = scope;
    this.scope = scope;
    this.#release = world.clock.hold();
    const known = kept ? world.journal.scope(execution.row.arn, path) : undefined;
    this.#point = known ?? this.#enter({ next: flow.StartAt, output: input, variables });
  }

  /** Lets go of the clock. */
  close(): void {
    this.#release();
  }

  get point(): Readonly<Checkpoint> {
    return this.#point;
  }

  get path(): string {
    return `${this.scope.path}/${this.#point.state}`;
  }

  get state(): State {
    const state = this.scope.flow.States[this.#point.state];
    if (state !== undefined) return state;
    throw new StatesError("States.Runtime", `There is no state ${this.#point.state}.`);
  }

  get context() {
    const { execution, item } = this.scope;
    const { row, definition } = execution;
    const { state, entered, retries } = this.#point;
    const iso = (at: number) => new Date(at).toISOString();
    return {
      Execution: { Id: row.arn, Name: row.name, Input: row.input, StartTime: iso(row.started) },
      State: {
        Name: state,
        EnteredTime: iso(entered),
        RetryCount: Object.values(retries).reduce((sum, times) => sum + times, 0),
      },
      StateMachine: { Id: definition.arn, Name: definition.name },
      ...(item === undefined ? {} : { Map: { Item: item } }),
    };
  }

  /** Works out the expressions in a value; `more` stands in `$states` beside input and context. */
  give(value: unknown, more: Readonly<Record<string, unknown>> = {}): Promise<Json> {
    const { input, variables } = this.#point;
    const states = { input, context: this.context, ...more };
    return evaluate(value, { ...variables, states }, this.scope.world.random);
  }

  /** Works out what a state leaves behind; its output is `fallback` when it says nothing of it. */
  async leave(
    { Output, Assign = {} }: Leaving,
    next: string | undefined,
    fallback: Json = this.#point.input,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<Exit> {
    const output = Output === undefined ? fallback : await this.give(Output, more);
    const assigned: Record<string, Json> = {};
    for (const [name, value] of Object.entries(Assign))
      assigned[name] = await this.give(value, more);
    return { next, output, variables: { ...this.#point.variables, ...assigned } };
  }

  /** Goes to the next state, or is done. */
  go(exit: Exit): void {
    this.tell(`${this.state.Type}StateExited`);
    if (JSON.stringify(exit.output).length > LARGEST)
      throw new StatesError(
        "States.DataLimitExceeded",
        `The output of ${this.#point.state} is larger than 256 KiB.`,
      );
    if (exit.next === undefined) this.#save({ ...this.#point, done: exit.output });
    else this.#enter({ ...exit, next: exit.next });
  }

  remember(memo: Memo): void {
    this.#save({ ...this.#point, memo: { ...this.#point.memo, ...memo } });
  }

  /** Begins the state anew, once more because of the retrier with this number. */
  retry(retrier: number): void {
    const { retries } = this.#point;
    const tried = (retries[retrier] ?? 0) + 1;
    this.forgetInside();
    this.#save({ ...this.#point, retries: { ...retries, [retrier]: tried }, memo: {} });
  }

  /** Forgets how far the branches or the items of this state had come. */
  forgetInside(): void {
    const { world, execution, kept } = this.scope;
    if (kept && this.state.Type !== "Task") world.journal.leave(execution.row.arn, this.path);
  }

  /** Writes an event into the history. */
  tell(type: string, details: Readonly<Record<string, Json>> = {}): void {
    const { world, execution, kept } = this.scope;
    const named = { name: this.#point.state, ...details };
    if (kept) world.journal.tell(execution.row.arn, type, world.clock.now(), named);
  }

  /** Waits without holding the clock. Errors: Ended when the execution ends meanwhile. */
  async waitFor<T>(promise: Promise<T>): Promise<T> {
    const { world, execution } = this.scope;
    this.#release();
    try {
      return await Promise.race([
        promise,
        execution.whenOver.then((): never => {
          throw new Ended();
        }),
      ]);
    } finally {
      this.#release = world.clock.hold();
    }
  }

  /** `until`: ms since 1970. */
  async sleep(until: number): Promise<void> {
    const { clock } = this.scope.world;
    if (until <= clock.now()) return;
    await this.waitFor(new Promise<void>((resolve) => void clock.at(until, resolve)));
  }

  #enter({ next, output, variables }: Exit & { next: string }): Checkpoint {
    const { world, flow, kept } = this.scope;
    this.#save({
      state: next,
      input: output,
      variables: { ...variables },
      entered: world.clock.now(),
      retries: {},
      memo: {},
    });
    this.tell(`${flow.States[next]?.Type ?? ""}StateEntered`);
    if (kept) world.figures.transitions += 1;
    return this.#point;
  }

  #save(point: Checkpoint): void {
    const { world, execution, path, kept } = this.scope;
    this.#point = point;
    if (!kept || execution.over) return;
    world.journal.checkpoint(execution.row.arn, path, point);
    const bytes = JSON.stringify([point.input, point.variables]).length;
    world.figures.largestState = Math.max(world.figures.largestState, bytes);
  }
}
