import type { RoundId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { OwnTopic } from "#domain/own-topic.ts";
import { Reading } from "#domain/reading/reading.ts";
import { type Decided, Group, Signal, Text } from "#domain/reading/text.ts";
import { ABSENT, having, lacking, PRESENT } from "./expressions.ts";
import { asking } from "./questions.ts";
import { signalWaits } from "#domain/what-waits.ts";
import { waitsNoMore, waitsOrNot } from "./waiting.ts";
import { overCycles } from "./tables.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";

/** So many are written at once. */
const AT_ONCE = 16;

async function each<Of>(all: readonly Of[], write: (one: Of) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE)
    await Promise.all(all.slice(from, from + AT_ONCE).map(write));
}

/**
 * What comes into being with a destination: a question to answer, a signal to a partner, or a
 * topic.
 */
export type Comes = { question?: Question; signal?: Signal; topic?: OwnTopic };

const coming = (cycle: Table, { question, signal, topic }: Comes): Write[] => [
  ...(question === undefined ? [] : asking(cycle, question)),
  ...(signal === undefined
    ? []
    : [
        cycle.create(cycleKeys.signal(signal.neighbourhood, signal.id), signal),
        waitsOrNot(cycle, signalWaits(signal)),
      ]),
  ...(topic === undefined
    ? []
    : [cycle.create(cycleKeys.topic(topic.neighbourhood, topic.id), topic)]),
];

/** What people decide of it; the first of two who decide the same stands. */
const deciding = (cycle: Table) => ({
  /**
   * Gives a group its destination, with what comes of it or not at all; false when somebody was
   * first.
   */
  place: (group: Group, comes: Comes): Promise<boolean> =>
    cycle.writeAll([
      cycle.create(cycleKeys.textGroup(group.round, group.id), group),
      ...coming(cycle, comes),
    ]),

  /** Takes a destination back, with the signal that came of it; false when it is another one by now. */
  takeBack: (
    { round, id, decided }: Group,
    signal: Pick<Signal, "id" | "neighbourhood"> | undefined,
  ): Promise<boolean> =>
    cycle.writeAll([
      cycle.remove(cycleKeys.textGroup(round, id), having({ decided })),
      ...(signal === undefined
        ? []
        : [
            cycle.remove(cycleKeys.signal(signal.neighbourhood, signal.id)),
            waitsNoMore(cycle, {
              neighbourhood: signal.neighbourhood,
              kind: "signal",
              object: signal.id,
            }),
          ]),
    ]),

  /** Lays texts to a group, each from where it was seen to lie; gives how many still lay there. */
  async lay(some: readonly Text[], group: string): Promise<number> {
    let laid = 0;
    await each(some, async ({ round, id, group: from }) => {
      if (await cycle.update(cycleKeys.text(round, id), { group }, having({ group: from })))
        laid += 1;
    });
    return laid;
  },

  /** Somebody looks at what is covered; the first stands. */
  uncover: ({ round, id }: Text, by: Decided): Promise<boolean> =>
    cycle.update(cycleKeys.text(round, id), { uncovered: by }, lacking("uncovered")),
});

/** What residents wrote in a round, how it lies together, and what becomes of it. */
export const texts = overCycles((cycle) => ({
  ...deciding(cycle),
  of: (round: RoundId): Promise<Text[]> => cycle.list(Text, cycleKeys.texts(round)),
  groups: (round: RoundId): Promise<Group[]> => cycle.list(Group, cycleKeys.textGroups(round)),

  /** What stands already stays as it is: gathering may run twice. */
  gather: (all: readonly Text[], expires: number): Promise<void> =>
    each(all, (text) => cycle.saveIf(ABSENT, cycleKeys.text(text.round, text.id), text, expires)),

  reading: (round: RoundId): Promise<Reading | undefined> =>
    cycle.get(Reading, cycleKeys.reading(round)),
  /** The first stands. */
  begin: (reading: Reading): Promise<Reading> =>
    cycle.keep(Reading, cycleKeys.reading(reading.round), reading),
  /** Sets something of the reading that is there. */
  tell: (
    round: RoundId,
    told: Partial<Pick<Reading, "looked" | "published" | "texts">>,
  ): Promise<boolean> => cycle.update(cycleKeys.reading(round), told, PRESENT),

  /** The words go; what became of them stays, for who has their code. */
  async forgetWords(round: RoundId, on: Reading["forgotten"]): Promise<void> {
    await each(await this.of(round), ({ words: _words, ...text }) =>
      cycle.saveIf(PRESENT, cycleKeys.text(round, text.id), text),
    );
    await cycle.update(cycleKeys.reading(round), { forgotten: on }, PRESENT);
  },
}));

/** How far the reading is and what was published of it, for who reads no texts. */
export const readings = overCycles((cycle) => ({
  of: (round: RoundId): Promise<Reading | undefined> =>
    cycle.get(Reading, cycleKeys.reading(round)),
}));

/** What the team handed over to its partners. */
export const signals = overCycles((cycle) => ({
  of: (neighbourhood: Signal["neighbourhood"]): Promise<Signal[]> =>
    cycle.list(Signal, cycleKeys.signals(neighbourhood)),
  /** What its receiver does with it; the first answer stands. */
  answer: (signal: Signal, answered: NonNullable<Signal["answered"]>): Promise<boolean> =>
    cycle.writeAll([
      cycle.set(
        cycleKeys.signal(signal.neighbourhood, signal.id),
        { answered },
        lacking("answered"),
      ),
      waitsOrNot(cycle, signalWaits({ ...signal, answered })),
    ]),
}));
