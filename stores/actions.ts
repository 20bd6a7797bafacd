import { type ActionId, agendaRoundOf, type CycleId, type TopicId } from "#contract/ids.ts";
import { Action, ActionEvent, type Changed } from "#domain/actions/action.ts";
import { CarriedOn } from "#domain/actions/carry.ts";
import { EffortLine } from "#domain/actions/effort.ts";
import { Round } from "#domain/dispatch/cycle.ts";
import { cyclesBefore } from "#domain/feedback/asking.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { actionWaits } from "#domain/what-waits.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, PRESENT, having } from "./expressions.ts";
import { topicsOf, topicsOfAll } from "./start-list.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";
import { waitsNoMore, waitsOrNot } from "./waiting.ts";
import { overCycles } from "./tables.ts";

/** A promise as it becomes, where it stands unchanged since it was read, with its line of history. */
export const changes = (cycle: Table, { action, event }: Changed): Write[] => [
  waitsOrNot(cycle, actionWaits(action)),
  cycle.put(
    cycleKeys.action(action.cycle, action.id),
    { ...action, version: action.version + 1 },
    having({ version: action.version }),
  ),
  cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
];

const reading = (cycle: Table) => ({
  /** Those that were made in a cycle. */
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

  /** Those that stand in a cycle: carried on to it, and made in it. */
  async in(id: CycleId): Promise<Action[]> {
    const [own, links] = await Promise.all([
      this.of(id),
      cycle.list(CarriedOn, cycleKeys.carriedTo(id)),
    ]);
    const carried = links.map(({ first, action }) => ({ cycle: first, action }));
    return [...(await this.many(carried)), ...own];
  },

  /** Those that stood in the cycles before it: of some is asked in this one whether they helped. */
  async before(id: CycleId): Promise<Action[]> {
    return (await Promise.all(cyclesBefore(id).map((earlier) => this.in(earlier)))).flat();
  },

  /** Their lines of history, each where it was written. */
  async historyOf(standing: readonly Action[]): Promise<ActionEvent[]> {
    const lines = standing.map(({ cycle: first, id }) =>
      cycle.list(ActionEvent, cycleKeys.actionEvents(first, id)),
    );
    return (await Promise.all(lines)).flat();
  },

  /** The topics that come back in a cycle, since what was done about them did not help. */
  async reopenedTopics(id: CycleId): Promise<TopicId[]> {
    const reopened = (await this.in(id)).filter(({ state }) => state.kind === "reopened");
    return [...new Set(reopened.map(({ topic }) => topic))];
  },
});

const topicNames = (cycle: Table) => ({
  /**
   * What topics are called in a cycle: those of its round, and those of promises that go on from
   * earlier ones as their own round called them.
   */
  async topicsIn(round: Round, standing: readonly Action[]): Promise<Topic[]> {
    const carried = standing.filter((action) => action.cycle !== round.cycle);
    const earlier = new Set(carried.map((action) => action.cycle));
    const rounds = await cycle.getMany(
      Round,
      [...earlier].toSorted().map((id) => cycleKeys.round(agendaRoundOf(id))),
    );
    const ids = carried.map(({ topic }) => topic);
    return [...topicsOf(round), ...topicsOfAll(rounds, ids)];
  },
});

const efforts = (cycle: Table) => ({
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
});

const withdrawing = (cycle: Table) => ({
  /**
   * Takes away what a meeting wrote down and nobody has promised, while no agenda stands: nobody
   * outside has read it. False when it was changed since, or the agenda stands.
   */
  async withdraw(action: Action): Promise<boolean> {
    const { cycle: its, id, version } = action;
    const lines = await cycle.list(ActionEvent, cycleKeys.actionEvents(its, id));
    return cycle.writeAll([
      cycle.check(cycleKeys.agenda(agendaRoundOf(its)), ABSENT),
      cycle.remove(cycleKeys.action(its, id), having({ version })),
      ...lines.map(({ seq }) => cycle.remove(cycleKeys.actionEvent(its, id, seq))),
      waitsNoMore(cycle, actionWaits(action).waiting),
    ]);
  },
});

/** Actions and their history; a change and its line of history are one write. */
export const actions = overCycles((cycle) => ({
  ...reading(cycle),
  ...topicNames(cycle),
  ...efforts(cycle),
  ...withdrawing(cycle),

  /** False when an action with this id stands already. */
  async create(action: Action, event: ActionEvent): Promise<boolean> {
    return cycle.writeAll([
      waitsOrNot(cycle, actionWaits(action)),
      cycle.create(cycleKeys.action(action.cycle, action.id), action),
      cycle.create(cycleKeys.actionEvent(action.cycle, action.id, event.seq), event),
    ]);
  },

  /** `action.version` is the version that was read; false when somebody else changed it since. */
  change: (action: Action, event: ActionEvent): Promise<boolean> =>
    cycle.writeAll(changes(cycle, { action, event })),

  /**
   * An action and lines of its history with less in them than before; false as above. The lines go
   * first: who stops in between finds the action as it was, and begins again.
   */
  async reduce(action: Action, lines: readonly ActionEvent[]): Promise<boolean> {
    await cycle.saveMany(
      lines.map((facts) => ({
        key: cycleKeys.actionEvent(action.cycle, action.id, facts.seq),
        facts,
      })),
    );
    return cycle.writeAll([
      cycle.put(
        cycleKeys.action(action.cycle, action.id),
        { ...action, version: action.version + 1 },
        having({ version: action.version }),
      ),
    ]);
  },

  /** Carries an action on, with the link by which the next cycle finds it; false as above. */
  carry: (changed: Changed, link: CarriedOn): Promise<boolean> =>
    cycle.writeAll([
      ...changes(cycle, changed),
      cycle.put(cycleKeys.carried(link.cycle, link.first, link.action), link),
    ]),

  /** Lets the next cycle find an action that stays as it is. */
  goOn: (link: CarriedOn): Promise<void> =>
    cycle.save(cycleKeys.carried(link.cycle, link.first, link.action), link),
}));
