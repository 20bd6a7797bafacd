import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ActionId, CycleId } from "#contract/ids.ts";
import { Action, ActionEvent } from "#domain/actions/action.ts";
import { EffortLine } from "#domain/actions/effort.ts";
import { actionWaits } from "#domain/what-waits.ts";
import { cycleKeys } from "./keys.ts";
import { PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { transact } from "./transaction.ts";
import { waitsOrNot } from "./waiting.ts";
import { cycleTable, dynamo } from "./tables.ts";
import { provider } from "./place.ts";

export type Actions = ReturnType<typeof actionsIn>;

/** Actions and their history; a change and its line of history are one write. */
export const actionsIn = (client: DynamoDBClient, cycle: Table) => ({
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
    return (await transact(client, writes)).kind === "written";
  },

  /** False when an action with this id stands already. */
  async create(action: Action, event: ActionEvent): Promise<boolean> {
    const outcome = await transact(client, [
      waitsOrNot(cycle, actionWaits(action)),
      cycle.create(cycleKeys.action(action.cycle, action.id), action),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
    return outcome.kind === "written";
  },

  /** `action.version` is the version that was read; false when somebody else changed it since. */
  async change(action: Action, event: ActionEvent): Promise<boolean> {
    const unchanged = { expression: "#version = :version", values: { version: action.version } };
    const outcome = await transact(client, [
      waitsOrNot(cycle, actionWaits(action)),
      cycle.put(
        cycleKeys.action(action.cycle, action.id),
        { ...action, version: action.version + 1 },
        unchanged,
      ),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
    return outcome.kind === "written";
  },
});

export const actions = provider((place) => actionsIn(dynamo(place), cycleTable(place)));
