import type { ActionId, CycleId } from "#contract/ids.ts";
import { Action, ActionEvent } from "#domain/actions/action.ts";
import { EffortLine } from "#domain/actions/effort.ts";
import { actionWaits } from "#domain/what-waits.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { PRESENT, having } from "./expressions.ts";
import { waitsOrNot } from "./waiting.ts";
import { overCycles } from "./tables.ts";

/** Actions and their history; a change and its line of history are one write. */
export const actions = overCycles((cycle) => ({
  of: (id: CycleId): Promise<Action[]> => cycle.list(Action, cycleKeys.actions(id)),
  get: (id: CycleId, action: ActionId): Promise<Action | undefined> =>
    cycle.get(Action, cycleKeys.action(id, action)),
  history: (id: CycleId): Promise<ActionEvent[]> =>
    cycle.list(ActionEvent, cycleKeys.actionEvents(id)),

  /** Several actions, wherever they are; those that are not there are left out. */
  many: (wanted: readonly { cycle: CycleId; action: ActionId }[]): Promise<Action[]> =>
    cycle.getMany(
      Action,
      wanted.map((one) => cycleKeys.action(one.cycle, one.action)),
    ),

  /** What was noted for the actions of a cycle, or for one of them. */
  effort: (id: CycleId, action?: ActionId): Promise<EffortLine[]> =>
    cycle.list(EffortLine, cycleKeys.efforts(id, action)),

  /** Adds a line, or the one counter-line of a line that is there; false when it stands already. */
  async note(line: EffortLine): Promise<boolean> {
    const key = (counter: boolean) => cycleKeys.effort(line.cycle, line.action, line.id, counter);
    const writes =
      line.counter === true
        ? [cycle.create(key(true), line), cycle.check(key(false), PRESENT)]
        : [cycle.create(key(false), line)];
    return cycle.writeAll(writes);
  },

  /** False when an action with this id stands already. */
  async create(action: Action, event: ActionEvent): Promise<boolean> {
    return cycle.writeAll([
      waitsOrNot(cycle, actionWaits(action)),
      cycle.create(cycleKeys.action(action.cycle, action.id), action),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
  },

  /** `action.version` is the version that was read; false when somebody else changed it since. */
  async change(action: Action, event: ActionEvent): Promise<boolean> {
    return cycle.writeAll([
      waitsOrNot(cycle, actionWaits(action)),
      cycle.put(
        cycleKeys.action(action.cycle, action.id),
        { ...action, version: action.version + 1 },
        having({ version: action.version }),
      ),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
  },
}));
