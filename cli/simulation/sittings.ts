import type { Clock } from "#local/clock.ts";

/** Who does something within so many hours does it side by side; between them the clock moves on. */
const SITTING = 4 * 3_600_000;
/** As many residents are at it at the same moment at most. */
const AT_ONCE = 8;

type Run = () => Promise<void>;

/** Lets things happen at about a moment. Everything of one sitting is done while the clock stands still. */
export function openSittings(clock: Clock): (instant: number, run: Run) => void {
  const planned = new Map<number, Run[]>();

  async function sit(sitting: number, runs: readonly Run[]): Promise<void> {
    const release = clock.hold();
    planned.delete(sitting);
    const queue = [...runs];
    const work = async () => {
      for (let run = queue.shift(); run !== undefined; run = queue.shift()) await run();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    release();
  }

  return (instant, run) => {
    const sitting = Math.ceil(instant / SITTING) * SITTING;
    const group = planned.get(sitting);
    if (group !== undefined) return void group.push(run);
    const mine = [run];
    planned.set(sitting, mine);
    clock.at(sitting, () => void sit(sitting, mine));
  };
}
