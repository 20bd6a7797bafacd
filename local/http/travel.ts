import type { Clock } from "#local/clock.ts";

/** Goes forward to an instant (ms) moment by moment, and lets everything that a moment brings about settle before the next. */
export async function travel(clock: Clock, to: number): Promise<void> {
  for (let next = clock.next(); next !== undefined && next <= to; next = clock.next()) {
    clock.jump(next);
    await clock.idle();
  }
  clock.jump(to);
  await clock.idle();
}
