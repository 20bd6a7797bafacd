import type { Clock } from "#local/clock.ts";
import { ApiError, StatesError } from "./errors.ts";
import type { Journal, Outcome } from "./journal.ts";

/** When a wait ends at the latest (ms since 1970), and how long its holder may stay silent (s). */
export type Limits = { deadline: number | undefined; heartbeat: number | undefined };

/** The task tokens that somebody was given: who waits for which, and whose holder is alive. */
export class Tokens {
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, () => void>();
  readonly #beats = new Map<string, number>();

  constructor(journal: Journal, clock: Clock) {
    this.#journal = journal;
    this.#clock = clock;
  }

  /** Errors: ApiError for a token that nobody waits for any more. */
  settle(token: string, outcome: Outcome): void {
    if (!this.#journal.settleToken(token, outcome)) throw gone();
    this.#waiting.get(token)?.();
  }

  /** The holder says that it is alive. Errors: ApiError for a token that nobody waits for any more. */
  beat(token: string): void {
    if (this.#journal.token(token) === undefined) throw gone();
    this.#beats.set(token, this.#clock.now());
  }

  /** Resolves when the token is settled. Errors: States.Timeout; States.HeartbeatTimeout. */
  async settled(token: string, { deadline, heartbeat }: Limits): Promise<void> {
    const cancels: (() => void)[] = [];
    try {
      await new Promise<void>((resolve, reject) => {
        if (this.#journal.token(token)?.outcome !== undefined) return resolve();
        this.#waiting.set(token, resolve);
        const ring = (instant: number, run: () => void) =>
          cancels.push(this.#clock.at(instant, run));
        const listen = (since: number, silence: number) =>
          ring(since + silence * 1000, () => {
            const last = this.#beats.get(token) ?? since;
            if (last > since) listen(last, silence);
            else reject(new StatesError("States.HeartbeatTimeout", "No heartbeat came in time."));
          });
        if (deadline !== undefined)
          ring(deadline, () =>
            reject(new StatesError("States.Timeout", "The task did not end in time.")),
          );
        if (heartbeat !== undefined) listen(this.#clock.now(), heartbeat);
      });
    } finally {
      for (const cancel of cancels) cancel();
      this.#waiting.delete(token);
      this.#beats.delete(token);
    }
  }
}

const gone = () =>
  new ApiError("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
