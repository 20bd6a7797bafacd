import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type ActionId, type CycleId, neighbourhoodOf } from "#domain/ids.ts";
import { addDays } from "#domain/calendar/time.ts";
import { Action, ActionEvent, isOpen } from "#domain/actions/action.ts";
import { cycleKeys } from "./keys.ts";
import { type Table, transact, type Write } from "./table.ts";
import { waits, waitsNoMore } from "./waiting.ts";

/** An open action waits from the day after it was due. */
function waitingFor(cycle: Table, { cycle: run, id, state, due, owner }: Action): Write {
  const waiting = { kind: "action", neighbourhood: neighbourhoodOf(run), object: `${run}#${id}`, run, partner: owner.partner, from: addDays(due, 1) } as const;
  return isOpen({ state }) ? waits(cycle, waiting) : waitsNoMore(cycle, waiting);
}

export type Actions = ReturnType<typeof actionsIn>;

/** Actions and their history; a change and its line of history are one write. */
export const actionsIn = (client: DynamoDBClient, cycle: Table) => ({
  of: (id: CycleId): Promise<Action[]> => cycle.list(Action, cycleKeys.actions(id)),
  get: (id: CycleId, action: ActionId): Promise<Action | undefined> => cycle.get(Action, cycleKeys.action(id, action)),
  history: (id: CycleId): Promise<ActionEvent[]> => cycle.list(ActionEvent, cycleKeys.actionEvents(id)),

  /** False when an action with this id stands already. */
  async create(action: Action, event: ActionEvent): Promise<boolean> {
    const outcome = await transact(client, [
      waitingFor(cycle, action),
      cycle.create(cycleKeys.action(action.cycle, action.id), action),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
    return outcome.kind === "written";
  },

  /** `action.version` is the version that was read; false when somebody else changed it since. */
  async change(action: Action, event: ActionEvent): Promise<boolean> {
    const unchanged = { expression: "#version = :version", values: { version: action.version } };
    const outcome = await transact(client, [
      waitingFor(cycle, action),
      cycle.put(cycleKeys.action(action.cycle, action.id), { ...action, version: action.version + 1 }, unchanged),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
    return outcome.kind === "written";
  },
});
