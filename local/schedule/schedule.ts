import { type Clock, inHand } from "#local/clock.ts";
import type { Folder } from "#local/folder.ts";
import type { SchedulePlan } from "#local/template/plan.ts";
import { dueOf } from "./expression.ts";

/**
 * Starts the machines of the template's schedules on the clock; what came due while the environment was down
 * is started at once, one time. An execution's name follows from its moment, so that none starts twice.
 * Returns what ends it.
 */
export function openSchedules(options: {
  folder: Folder;
  clock: Clock;
  plans: readonly SchedulePlan[];
  start: (machineArn: string, name: string, input: string) => Promise<void>;
  log: (line: object) => void;
}): () => void {
  const cancels = new Map<string, () => void>();
  for (const schedule of options.plans) run(schedule);

  function run({ name, expression, zone, machineArn, input }: SchedulePlan): void {
    const { folder, clock, start, log } = options;
    const key = `schedule/${name}`;
    const due = dueOf(expression, zone, name);
    const remembered = folder.remembered(key);
    const last = remembered === undefined ? clock.now() : Number(remembered);
    if (remembered === undefined) folder.remember(key, String(last));
    plan(due(last));

    function plan(moment: number | undefined): void {
      if (moment === undefined) return;
      const cancel = clock.at(moment, () => void inHand(clock, () => fire(moment)));
      cancels.set(name, cancel);
    }

    async function fire(moment: number): Promise<void> {
      const stamp = new Date(moment).toISOString().replaceAll(/[^0-9TZ]/g, "");
      try {
        await start(machineArn, `${name}-${stamp}`.slice(-80), input);
      } catch (error) {
        log({ schedule: name, moment, why: String(error) });
      }
      // Only now: after a crash in between the same name is started again, which starts nothing new.
      folder.remember(key, String(clock.now()));
      plan(due(clock.now()));
    }
  }

  return () => {
    for (const cancel of cancels.values()) cancel();
  };
}
