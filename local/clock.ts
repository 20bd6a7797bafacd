/** The time of the environment: instants are milliseconds since 1970. */
export interface Clock {
  /** What the handlers' Date shows. */
  now(): number;
  /** A timer; returns what cancels it. */
  at(instant: number, run: () => void): () => void;
  /** Work in hand: virtual time stands still until the returned function is called. */
  hold(): () => void;
  /** Forward only; what is due on the way runs in order: by instant, then as registered. */
  jump(to: number): void;
  /** The instant of the earliest timer. */
  next(): number | undefined;
  /** Resolves when nothing is in hand and nothing is due. */
  idle(): Promise<void>;
  /** Two numbers that worker threads read: the instant that stands still (or NaN), and the offset from real time. */
  readonly memory: SharedArrayBuffer;
  close(): void;
}

type Timer = { instant: number; order: number; run: () => void };

/** What both clocks share: timers in order, work in hand, and who waits for rest. */
class Agenda {
  readonly timers = new Set<Timer>();
  readonly memory = new SharedArrayBuffer(16);
  readonly cells = new Float64Array(this.memory);
  held = 0;
  #order = 0;

  add(instant: number, run: () => void): Timer {
    const timer = { instant, order: (this.#order += 1), run };
    this.timers.add(timer);
    return timer;
  }

  first(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers)
      if (
        first === undefined ||
        timer.instant < first.instant ||
        (timer.instant === first.instant && timer.order < first.order)
      )
        first = timer;
    return first;
  }

  /** Takes the earliest timer out, when it is due by then. */
  take(by: number): Timer | undefined {
    const first = this.first();
    if (first === undefined || first.instant > by) return undefined;
    this.timers.delete(first);
    return first;
  }

  /** Takes a hold; the returned function lets go of it once. */
  hold(released: () => void): () => void {
    this.held += 1;
    let mine = true;
    return () => {
      if (!mine) return;
      mine = false;
      this.held -= 1;
      if (this.held === 0) released();
    };
  }
}

/** Several turns of the event loop, so that everything that was set going by now has taken hold of the clock. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function rest(agenda: Agenda, now: () => number): Promise<void> {
  for (;;) {
    await settled();
    if (agenda.held === 0 && (agenda.first()?.instant ?? Infinity) > now()) return;
    await new Promise<void>((resolve) => void setTimeout(resolve, 5));
  }
}

/** Time that flows as on the wall, `offset` ms ahead of it; a jump makes it run further ahead, which `moved` hears. */
export function realClock({
  offset,
  moved = () => {},
}: {
  offset: number;
  moved?: (offset: number) => void;
}): Clock {
  const agenda = new Agenda();
  agenda.cells[0] = Number.NaN;
  agenda.cells[1] = offset;
  let alarm: NodeJS.Timeout | undefined;
  const now = () => Date.now() + (agenda.cells[1] ?? 0);

  function arm(): void {
    clearTimeout(alarm);
    const first = agenda.first();
    if (first === undefined) return;
    alarm = setTimeout(fire, Math.min(Math.max(0, first.instant - now()), 2 ** 31 - 1));
  }
  function fire(): void {
    for (let due = agenda.take(now()); due !== undefined; due = agenda.take(now())) due.run();
    arm();
  }
  return {
    now,
    memory: agenda.memory,
    at(instant, run) {
      const timer = agenda.add(instant, run);
      arm();
      return () => void agenda.timers.delete(timer);
    },
    hold: () => agenda.hold(() => {}),
    jump(to) {
      agenda.cells[1] = (agenda.cells[1] ?? 0) + Math.max(0, to - now());
      moved(agenda.cells[1]);
      fire();
    },
    next: () => agenda.first()?.instant,
    idle: () => rest(agenda, now),
    close: () => clearTimeout(alarm),
  };
}

/**
 * Time that stands still while there is work in hand, and otherwise jumps to the next timer by itself;
 * `moved` hears of every jump before what is due then runs.
 */
export function virtualClock({
  start,
  moved = () => {},
}: {
  start: number;
  moved?: (now: number) => void;
}): Clock {
  const agenda = new Agenda();
  agenda.cells[0] = start;
  let closed = false;
  let looking = false;
  const now = () => agenda.cells[0] ?? start;
  const move = (to: number): void => {
    if (to <= now()) return;
    agenda.cells[0] = to;
    moved(to);
  };

  /** Goes to the earliest timer that is due by then and runs it; whether there was one. */
  const pass = (by: number): boolean => {
    const due = agenda.take(by);
    if (due === undefined) return false;
    move(due.instant);
    due.run();
    return true;
  };

  async function look(): Promise<void> {
    if (looking || closed) return;
    looking = true;
    await settled();
    looking = false;
    if (closed || agenda.held > 0 || !pass(Infinity)) return;
    void look();
  }
  return {
    now,
    memory: agenda.memory,
    at(instant, run) {
      const timer = agenda.add(instant, run);
      void look();
      return () => void agenda.timers.delete(timer);
    },
    hold: () => agenda.hold(() => void look()),
    jump(to) {
      while (pass(to)) continue;
      move(to);
    },
    next: () => agenda.first()?.instant,
    idle: () => rest(agenda, now),
    close() {
      closed = true;
      agenda.timers.clear();
    },
  };
}

/** Does some work in hand: virtual time stands still until it is done. */
export async function inHand<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const release = clock.hold();
  try {
    return await work();
  } finally {
    release();
  }
}

/** Goes to an instant (ms) moment by moment, and lets everything that a moment brings about settle before the next. */
export async function travel(clock: Clock, to: number): Promise<void> {
  for (let next = clock.next(); next !== undefined && next <= to; next = clock.next()) {
    clock.jump(next);
    await clock.idle();
  }
  clock.jump(to);
  await clock.idle();
}
